"""The papers of a month and of the year, held against the recount; every figure that agrees is counted."""
import csv
import io
import re
import subprocess

import office
from story import DEATHS, PEOPLE, RELEASES, day
from work import freed, rupiah

MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
agreed = 0


def compare(what, ours, theirs):
    global agreed
    if ours != theirs:
        raise SystemExit(f"{what}: recounted {ours}, on paper {theirs}")
    agreed += len(ours) if isinstance(ours, (dict, tuple, list)) else 1


def number(text):
    return int(text.replace(".", ""))


def row(pattern, paper):
    """The figures of the one row that a pattern finds, or the paper, which equals none."""
    found = re.search(pattern, paper, re.M)
    return tuple(number(text) for text in found.groups()) if found else paper


def hold(desk, month, figures, balances, supervisor):
    """The list of premi and the monthly report of a closed month; returns the list as it is printed."""
    named, later = day(month.number, 1)[:7], day(month.number + 1, 2)
    premi = desk.command(later, "bnd1", "report", "premi", "--month", named)
    people = re.findall(r"^ *WB-(\d+) .*? ([\d.]+) +([\d.]+) *$", premi, re.M)
    compare(f"premi of {named}", figures.people, {int(code): number(share) for code, share, _ in people})
    compare(f"balances of {named}", {worker: balances[worker] for worker in figures.people},
            {int(code): number(balance) for code, _, balance in people})
    for name in ("premi", "capital", "pnbp", "costs", "turnover", "commission"):
        compare(f"{name} of {named}", True, rupiah(getattr(figures, name)) in premi or premi)
    monthly = desk.command(later, supervisor, "report", "monthly", "--month", named)
    compare(f"people of {named}", labour(month), row(r"^  Penganyam" + r" +(\d+)" * 6, monthly))
    compare(f"pieces of {named}", (figures.accepted, figures.before, figures.accepted, figures.sold, figures.stock),
            row(r"^  Polos +\d+ +(\d+) .* (\d+) +(\d+) +(\d+) +(\d+)$", monthly))
    for channel, (pieces, sum_) in figures.channels.items():
        compare(f"{channel} in {named}", (pieces, sum_), row(rf"^  {channel} +(\d+) +([\d.]+) +0 ", monthly))
    if month.number in office.TRAININGS:
        programme, _, people = office.TRAININGS[month.number]
        compare(f"training of {named}", (len(people),), row(rf"^  {programme} .* (\d+)$", monthly))
    return premi


def labour(month):
    """Those at the start, new, released, moved, dismissed, at the end; who died is not here any more."""
    start = len(month.here) if month.number > 1 else 0
    new = len(month.here) - start
    gone = bool(month.released), bool(month.died)
    return start, new, int(gone[0]), 0, 0, start + new - sum(gone)


def hold_year(desk, told, lists, supervisor):
    """The year's papers, and each month's list of premi again: it must be the same, sign for sign."""
    later = day(len(told) + 1, 5)
    yearly = desk.command(later, supervisor, "report", "yearly", "--year", "2026")
    deposits = desk.command(later, "bnd1", "report", "pnbp", "--year", "2026")
    channels = desk.command(later, supervisor, "report", "channels", "--year", "2026")
    for month, figures in told:
        name = MONTHS[month.number - 1]
        compare(f"{name} of the yearly report", (figures.accepted, figures.sold, figures.turnover, figures.premi),
                row(rf"^ *{name[:3]}.*\(n \d+\) +(\d+) +(\d+) +([\d.]+) +([\d.]+)", yearly))
        compare(f"{name} of the deposits", (figures.pnbp, figures.pnbp, 0),
                row(rf"^ *{name} 2026 +([\d.]+) +([\d.]+) +([\d.]+)$", deposits))
        named = day(month.number, 1)[:7]
        compare(f"list of premi of {named}, read again", lists[month.number],
                desk.command(later, "bnd1", "report", "premi", "--month", named))
    for channel in ("Etalase", "Dekranasda", "Pesanan Instansi"):
        found = re.findall(rf"^ *{channel} +(\d+) +([\d.]+)", channels, re.M)
        rows = [(int(pieces), number(sum_)) for pieces, sum_ in found if pieces != "0"]
        months = [figures.channels[channel] for _, figures in told if figures.channels.get(channel)]
        compare(f"months of {channel}", months, rows[: len(months)])
    journal = desk.folder + "/books.journal"
    desk.command(later, supervisor, "export", "hledger", journal)
    subprocess.run(["hledger", "-f", journal, "check", "--strict"], check=True)
    hold_lists(desk, later, len(told), supervisor)


def hold_lists(desk, later, months, supervisor):
    """The lists of people, trainings, agreements and support, row by row."""
    people = exported(desk, later, supervisor, "people", "--identity", "--reason", "pemeriksaan tahun")
    gone = {**{worker: "bebas" for when, worker in RELEASES.items() if when <= months},
            **{worker: "meninggal" for when, worker in DEATHS.items() if when <= months}}
    for place, person in enumerate(people, 1):
        date = office.remitted(place) if months >= 8 and place in office.REMITTED else iso(freed(place))
        compare(f"WB-{place:03}", (date, gone.get(place, "aktif")), (person["Perkiraan Bebas"], person["Status"]))
    compare("people", len(PEOPLE), len(people))
    rows = exported(desk, later, supervisor, "trainings")
    compare("trainings", sorted((programme, stage, day(when, 2), f"WB-{worker:03}")
                                for when, (programme, stage, workers) in office.TRAININGS.items() if when <= months
                                for worker in workers),
            sorted((row["Program"], row["Tahap"], row["Mulai"], row["Kode"]) for row in rows))
    partner, quantity, worth = office.GRANT
    compare("support", [(partner, str(worth), str(quantity))],
            [(row["Mitra"], row["Nilai"], row["Jumlah"]) for row in exported(desk, later, supervisor, "support")])
    compare("agreements", [(partner, "berlaku")],
            [(row["Mitra"], row["Keadaan"]) for row in exported(desk, later, supervisor, "agreements")])


def exported(desk, on, login, *words):
    return list(csv.DictReader(io.StringIO(desk.command(on, login, "export", *words).lstrip("\ufeff")), delimiter=";"))


def iso(text):
    return "-".join(reversed(text.split("-")))
