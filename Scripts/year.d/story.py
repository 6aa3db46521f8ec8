"""What happens in the year: the events of its months, dealt from a seed, and no figure that follows from them."""
import random
from dataclasses import dataclass, field

SEED = 2026
SIZES = (80, 90)
PEOPLE = ("SATU DUA TIGA EMPAT LIMA ENAM TUJUH DELAPAN SEMBILAN SEPULUH SEBELAS DUABELAS TIGABELAS EMPATBELAS "
          "LIMABELAS ENAMBELAS TUJUHBELAS DELAPANBELAS SEMBILANBELAS DUAPULUH DUASATU DUADUA DUATIGA DUAEMPAT").split()
STAGES = ("lisu", "anyam", "penyelesaian")
# The price list of the new year, by grade, and what the buyers of Lebaran's orders agreed to.
PRICES = {"A": 160_000, "B": 135_000}
AGREED = 150_000
# The month in whose middle somebody is released or dies, by the number of his code.
RELEASES = {3: 24, 5: 23, 7: 22, 9: 21, 11: 20}
DEATHS = {8: 19}
ORDERED, DELIVERED = 2, 3
BUYERS = ("BANK CONTOH", "DINAS CONTOH", "MASJID CONTOH")


@dataclass
class Batch:
    """So many pieces, who made how many of them at each stage, and for which of Lebaran's buyers."""
    number: int
    size: int
    crew: list
    counts: dict
    buyer: str = ""

    def grade(self, piece):
        return "B" if not self.buyer and piece % 10 == 0 else "A"

    def of(self, grade):
        return sum(self.grade(piece) == grade for piece in range(1, self.size + 1))


@dataclass
class Sale:
    """Pieces of a grade that went to somebody, through a channel that keeps so many per mille."""
    count: int
    grade: str
    price: int
    channel: str
    commission: int = 0
    buyer: str = ""
    ordered: bool = False


@dataclass
class Month:
    number: int
    here: list
    batches: list = field(default_factory=list)
    sales: list = field(default_factory=list)
    costs: int = 0

    @property
    def released(self):
        return RELEASES.get(self.number)

    @property
    def died(self):
        return DEATHS.get(self.number)

    @property
    def size(self):
        return sum(batch.size for batch in self.batches)


def year(months):
    """The first months of the year: four batches each, some 340 pieces."""
    chance = random.Random(SEED)
    stock, told, number = {"A": 0, "B": 0}, [], 0
    for place in range(1, months + 1):
        gone = [worker for when, worker in {**RELEASES, **DEATHS}.items() if when < place]
        here = [worker for worker in range(1, len(PEOPLE) + 1) if worker not in gone]
        crews = chance.sample(here, 16)
        month = Month(place, here)
        for row in range(4):
            number += 1
            crew = sorted(crews[4 * row : 4 * row + 4])
            size = chance.randint(*SIZES)
            buyer = BUYERS[row] if place == ORDERED and row < len(BUYERS) else ""
            counts = {stage: dealt(size, crew, chance) for stage in STAGES}
            month.batches.append(Batch(number, size, crew, counts, buyer))
        if place == DELIVERED:
            month.sales += [Sale(batch.size, "A", AGREED, "Pesanan Instansi", 0, batch.buyer, ordered=True)
                            for batch in told[-1].batches if batch.buyer]
        for grade in stock:
            stock[grade] += sum(batch.of(grade) for batch in month.batches if not batch.buyer)
        shown = Sale(chance.randint(stock["A"] * 3 // 4, stock["A"]), "A", PRICES["A"], "Etalase")
        partner = Sale(stock["B"], "B", PRICES["B"], "Dekranasda", 100, "DEKRANASDA CONTOH")
        for sale in (shown, partner):
            stock[sale.grade] -= sale.count
        month.sales += [shown, partner]
        month.costs = chance.randint(100_001, 499_999)
        told.append(month)
    return told


def dealt(size, crew, chance):
    """A size dealt to a crew, everybody at least one."""
    cuts = sorted(chance.sample(range(1, size), len(crew) - 1))
    return dict(zip(crew, [b - a for a, b in zip([0] + cuts, cuts + [size])]))


def day(month, number):
    return f"{2026 + (month - 1) // 12}-{(month - 1) % 12 + 1:02}-{number:02}"
