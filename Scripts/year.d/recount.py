"""What a year's papers must say, worked out from its events alone.

The rules are those of the domain and of the decree's scheme: of a month's profit (sales paid in it less its costs) 500 of a
thousand are premi, 350 capital, 150 PNBP; premi goes by points, ten a cap over the stages, to who made each stage; parts and
people are rounded by the largest remainder, ties to the lower place. A person takes the lowest numbers that stand at his
stage, first of those he holds, and holds what he took; what is sold leaves by the oldest batch, the lowest number first.
"""
from dataclasses import dataclass, field

SHARES = (500, 350, 150)
POINTS = {"lisu": 30, "anyam": 55, "penyelesaian": 15}


def apportioned(total, weights):
    """A total in parts that are proportional to weights and add up to it."""
    whole = sum(weights)
    parts = [total * weight // whole for weight in weights]
    rest = sorted(range(len(weights)), key=lambda place: (-(total * weights[place] % whole), place))
    for place in rest[: total - sum(parts)]:
        parts[place] += 1
    return parts


@dataclass
class Month:
    turnover: int = 0
    sold: int = 0
    accepted: int = 0
    costs: int = 0
    premi: int = 0
    capital: int = 0
    pnbp: int = 0
    people: dict = field(default_factory=dict)


class Recount:
    """Goes through the months of a year."""

    def __init__(self, price):
        self.price = price
        self.stock = []
        self.balances = {}

    def month(self, event):
        """The figures of a month: its batch, what was sold and what it cost."""
        made = self._makers(event.crew, event.counts)
        self.stock += [made[number] for number in sorted(made)]
        gone, self.stock = self.stock[: event.sold], self.stock[event.sold :]
        month = Month(sold=len(gone), accepted=len(made), costs=event.costs)
        month.turnover = len(gone) * self.price
        profit = month.turnover - month.costs
        month.premi, month.capital, month.pnbp = apportioned(profit, SHARES)
        points = {}
        for piece in gone:
            for stage, worker in piece.items():
                points[worker] = points.get(worker, 0) + POINTS[stage]
        workers = sorted(points)
        shares = apportioned(month.premi, [points[worker] for worker in workers])
        month.people = dict(zip(workers, shares))
        for worker, share in month.people.items():
            self.balances[worker] = self.balances.get(worker, 0) + share
        return month

    @staticmethod
    def _makers(crew, counts):
        """Who made which stage of which number; dealt to the crew in turn."""
        size = sum(counts["lisu"].values())
        holder = {number: crew[(number - 1) % len(crew)] for number in range(1, size + 1)}
        made = {number: {} for number in holder}
        for stage, row in counts.items():
            standing = set(holder)
            for worker, count in sorted(row.items()):
                order = sorted(standing, key=lambda number: (holder[number] != worker, number))
                for number in order[:count]:
                    standing.remove(number)
                    holder[number] = worker
                    made[number][stage] = worker
        return made
