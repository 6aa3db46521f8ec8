"""The days of every month, by keys: batches, daily sheets, two gates, notas, costs, closing, deposit."""
from story import PEOPLE, PRICES, STAGES, day


def rupiah(amount):
    return f"{amount:,}".replace(",", ".")


def found(desk):
    """An empty store, its people from the office's file, and the price list of the new year."""
    desk.command(day(1, 1), "adm1", "init", "--users", desk.folder + "/users", "--institution", "LAPAS CONTOH",
                 "--first-day", day(1, 1))
    heads = "Nomor Register;Nama;Blok;Perkiraan Bebas;Peran;Asesmen;Hasil Asesmen;Sidang TPP;No SK;Tanggal SK"
    rows = [f"B.I {place}/2025;CONTOH {name};A-1;{freed(place)};penganyam;01/01/2026;layak;01/01/2026;SK-{place}/2026;"
            "01/01/2026" for place, name in enumerate(PEOPLE, 1)]
    desk.imports(day(1, 1), "ptg1", "people", [heads] + rows)
    desk.open(day(1, 2), "ksb1")
    desk.press(f"F9 {typed('barang dan harga')} Enter", sees="BARANG DAN HARGA")
    desk.press("Home Enter", sees="HARGA > SG-POLOS")
    bands = [price for grade in "AB" for price in (PRICES[grade], PRICES[grade] - 20_000)]
    desk.press(" Enter ".join(f"C-u `{price}" for price in bands) + " C-x", sees="Tersimpan #")
    desk.press("Escape Escape Escape", sees="BERANDA")


def freed(place):
    """The day on which somebody's sentence ends, before any remission."""
    return f"{31 - place % 3:02}-{(8, 10, 12, 5)[place % 4]:02}-{2028 + place % 2}"


def weave(desk, month, clerk, order):
    """Opens the batches of a month and writes its sheets; `order` opens one for a buyer's order."""
    desk.open(day(month.number, 5), clerk)
    desk.press("2", sees="BATCH ANYAMAN")
    for batch in month.batches:
        if batch.buyer:
            order(desk, batch)
            continue
        desk.press("t", sees="> BARU")
        desk.press(f"`P Enter Enter `7x{batch.size} Enter Enter `+25 Enter C-u `{crew(batch)} C-x",
                   sees=f"B-{batch.number:04}")
        desk.sees("buah dibagi ke regu")
    desk.press("Escape", sees="BERANDA")
    for place, (stage, on) in enumerate(zip(STAGES, (6, 9, 12))):
        sheet(desk, month, stage, day(month.number, on), clerk)
        if place:
            judge(desk, month, day(month.number, on + 1), isFinal=place == 2)


def typed(text):
    return "`" + text.replace(" ", "_") + " " if text else ""


def crew(batch):
    return "_".join(str(worker) for worker in batch.crew)


def sheet(desk, month, stage, on, clerk):
    """A row for each person who is there, in the order of their codes; who made nothing is passed over."""
    counts = {worker: count for batch in month.batches for worker, count in batch.counts[stage].items()}
    desk.open(on, clerk)
    desk.press("3", sees="HASIL HARIAN")
    focus = 0
    for worker, count in sorted(counts.items()):
        row = month.here.index(worker)
        desk.press("Down " * (row - focus) + f"`{count} Enter")
        focus = row + 1
    desk.press("C-x", sees="baris. Ctrl+Z")
    desk.press("Escape", sees="BERANDA")


def judge(desk, month, on, isFinal):
    """Each piece looked at and passed; at the last gate every tenth that nobody ordered as B."""
    desk.open(on, "pmu1")
    desk.press("4", sees=f"{month.size} menunggu")
    grades = [batch.grade(piece) if isFinal else "A" for batch in month.batches for piece in range(1, batch.size + 1)]
    given = 0
    while given < month.size:
        last = ""
        for grade in grades[given : given + 20]:
            key = "b" if grade == "B" else "l"
            # A dot is the same verdict again; the same key twice within 120 ms would count once.
            last = "." if key == last == "l" else key
            desk.press(last)
        # Keys that waited while the program was busy are taken for a paste; it goes on where it stands.
        given = desk.counts(r"(\d+) putusan belum berlaku", min(given + 20, month.size))
    # Keys that come quicker than a picture leave a piece that nobody saw; the focus goes to it.
    while "Tanda tangan" not in desk.press("C-x", sees="Tanda tangan", orElse="tanpa dilihat"):
        desk.still()
    desk.sign("pmu1", sees=f", {month.size} putusan.")
    desk.press("Escape", sees="BERANDA")


def trade(desk, month, clerk):
    desk.open(day(month.number, 20), clerk)
    desk.press("5", sees="PENJUALAN")
    for sale in month.sales:
        if not sale.ordered:
            nota(desk, sale)
    desk.press("Escape", sees="BERANDA")
    desk.open(day(month.number, 25), "bnd1")
    desk.press("6", sees="PREMI & KAS")
    desk.press("t", sees="Untuk")
    desk.press(f"`{month.costs} Enter `benang C-x", sees="benang.")
    desk.press("Escape", sees="BERANDA")


def nota(desk, sale):
    """A line has at most 99 pieces; the way of paying is that which the nota offers."""
    desk.press("t", sees="NOTA 0")
    desk.press(typed(sale.buyer) + "Enter")
    if sale.buyer and "Pembeli baru" in desk.still():
        desk.press("Down Enter")
    desk.press(f"C-u {typed(sale.channel)} Enter Enter")
    left = sale.count
    while left:
        desk.press(f"`{min(left, 99)}xP7{'B' if sale.grade == 'B' else ''} Enter")
        left -= min(left, 99)
    desk.sees(rupiah(sale.count * sale.price))
    desk.press("C-x", sees="Nota 0")
    # The path of the nota has the word of the list in it.
    desk.press("Escape", sees="T Tambah")


def close(desk, month, supervisor):
    desk.open(day(month.number + 1, 1), "bnd1")
    desk.press("6", sees="belum ditutup")
    desk.press("Home Enter", sees="Ctrl+X")
    desk.press("C-x", sees="Tutup ")
    desk.press("Down Enter", sees="Premi Rp")
    desk.press(f"`{supervisor} Enter")
    desk.sign(supervisor, sees="terkunci.")
    desk.press("Escape Escape", sees="BERANDA")


def deposit(desk, month, pnbp):
    desk.open(day(month.number + 1, 3), "bnd1")
    desk.press("6", sees="PREMI & KAS")
    desk.press("d", sees="SETORAN PNBP")
    desk.press("Home t", sees=f"[{rupiah(pnbp)}_")
    number = month.number
    desk.press(f"Enter `8202600000000{number:02} Enter `ABCDEF12345678{number:02} C-x", sees="disetor seluruhnya")
    desk.press("Escape Escape", sees="BERANDA")
