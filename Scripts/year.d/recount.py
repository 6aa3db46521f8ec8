"""What a year's papers must say, worked out from its events alone.

The rules are those of the domain and of the decree's scheme: of a month's profit (sales paid in it less its costs and
the channels' commission) 500 of a thousand are premi, 350 capital, 150 PNBP; premi goes by points, ten a cap over the
stages and eight tenths of them for grade B, to who made each stage; parts and people are rounded by the largest
remainder, ties to the lower place. A person takes the lowest numbers that stand at his stage, first of those he holds,
and holds what he took; what is sold leaves by the oldest batch, the lowest number first, and an order by the batch that
was opened for it.
"""
from dataclasses import dataclass, field

SHARES = (500, 350, 150)
POINTS = {"lisu": 30, "anyam": 55, "penyelesaian": 15}
WORTH = {"A": 10, "B": 8}


def apportioned(total, weights):
    """A total in parts that are proportional to weights and add up to it."""
    whole = sum(weights)
    parts = [total * weight // whole for weight in weights]
    rest = sorted(range(len(weights)), key=lambda place: (-(total * weights[place] % whole), place))
    for place in rest[: total - sum(parts)]:
        parts[place] += 1
    return parts


@dataclass(eq=False)
class Piece:
    buyer: str
    grade: str
    makers: dict


@dataclass
class Figures:
    """What the papers of a month must say."""
    before: int = 0
    accepted: int = 0
    sold: int = 0
    stock: int = 0
    turnover: int = 0
    commission: int = 0
    costs: int = 0
    premi: int = 0
    capital: int = 0
    pnbp: int = 0
    people: dict = field(default_factory=dict)
    channels: dict = field(default_factory=dict)


class Recount:
    """Goes through the months of a year."""

    def __init__(self):
        self.stock = []
        self.balances = {}

    def month(self, month):
        figures = Figures(before=len(self.stock), accepted=month.size, costs=month.costs)
        for batch in month.batches:
            made = self._makers(batch)
            self.stock += [Piece(batch.buyer, batch.grade(number), made[number]) for number in sorted(made)]
        points = {}
        for sale in month.sales:
            self._sell(sale, figures, points)
        figures.stock = len(self.stock)
        profit = figures.turnover - figures.commission - figures.costs
        figures.premi, figures.capital, figures.pnbp = apportioned(profit, SHARES)
        workers = sorted(points)
        figures.people = dict(zip(workers, apportioned(figures.premi, [points[worker] for worker in workers])))
        for worker, share in figures.people.items():
            self.balances[worker] = self.balances.get(worker, 0) + share
        return figures

    def _sell(self, sale, figures, points):
        buyer = sale.buyer if sale.ordered else ""
        gone = [piece for piece in self.stock if piece.buyer == buyer and piece.grade == sale.grade][: sale.count]
        for piece in gone:
            self.stock.remove(piece)
            for stage, worker in piece.makers.items():
                points[worker] = points.get(worker, 0) + POINTS[stage] * WORTH[piece.grade]
        total = sale.count * sale.price
        figures.sold += len(gone)
        figures.turnover += total
        figures.commission += total * sale.commission // 1000
        pieces, sum_ = figures.channels.get(sale.channel, (0, 0))
        figures.channels[sale.channel] = (pieces + len(gone), sum_ + total)

    @staticmethod
    def _makers(batch):
        """Who made which stage of which number; dealt to the crew in turn."""
        holder = {number: batch.crew[(number - 1) % len(batch.crew)] for number in range(1, batch.size + 1)}
        made = {number: {} for number in holder}
        for stage, row in batch.counts.items():
            standing = set(holder)
            for worker, count in sorted(row.items()):
                order = sorted(standing, key=lambda number: (holder[number] != worker, number))
                for number in order[:count]:
                    standing.remove(number)
                    holder[number] = worker
                    made[number][stage] = worker
        return made
