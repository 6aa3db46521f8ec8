"""What happens once in the year, by keys: Lebaran's orders, trainings and a grant, a remission, who goes, who comes,
the audit by code, the PC that dies."""
import os
import re
import shutil

from desk import OFFICERS
from story import AGREED, day
from work import crew, freed, rupiah, typed

TRAININGS = {2: ("Anyam rapat", "anyam dasar", (1, 2, 3, 4)), 8: ("Penyelesaian halus", "penyelesaian", (5, 6, 7))}
GRANT = ("DINAS KOPERASI", 20, 2_500_000)
REMISSION, REMITTED = 8, range(1, 10)
OFFICIALS = {"ksb1": "CONTOH PEJABAT, S.H.", "ksb2": "CONTOH PENGGANTI, S.H."}


def order(desk, batch):
    """Taken down with its advance, with a batch of its own."""
    desk.press("Escape", sees="BERANDA")
    desk.press("5 a t", sees="PESANAN > BARU")
    desk.press(f"{typed(batch.buyer)} Enter", sees="Pembeli baru")
    desk.press(f"Down Enter C-u {typed('Pesanan Instansi')} Enter `{batch.size}xP7@{AGREED} Enter `+30 Enter Enter "
               f"`{advance(batch.size)} C-x", sees="pesanan diterima")
    desk.press("h", sees="membuka batch untuk pesanan ini")
    desk.press(f"C-u `+25 Enter C-u `{crew(batch)} C-x", sees=f"B-{batch.number:04}")
    desk.press("Escape Escape Escape", sees="BERANDA")
    desk.press("2", sees="BATCH ANYAMAN")


def advance(count):
    return count * AGREED // 4


def deliver(desk, month, clerk):
    """Every order goes out whole; its buyer pays what the advance left."""
    desk.open(day(month.number, 18), clerk)
    desk.press("5 a", sees="PESANAN")
    for sale in month.sales:
        if sale.ordered:
            desk.press(f"/ C-u {typed(sale.buyer)} Enter Enter", sees="PESANAN > PS-")
            desk.press("n", sees="NOTA 0")
            desk.press("C-x", sees="Nota 0")
            desk.press("Escape Escape", sees="PESANAN")
    desk.press("Escape Escape Escape", sees="BERANDA")


def train(desk, number, clerk):
    programme, stage, people = TRAININGS[number]
    desk.open(day(number, 4), clerk)
    desk.press("1 Home Enter l t", sees="PELATIHAN BARU")
    desk.press(f"{typed(programme)} Enter C-u {typed(stage)} Enter {typed('DINAS CONTOH')} Enter")
    desk.press(f"C-u `{day(number, 2)} Enter C-u `{day(number, 3)} Enter C-u `{'_'.join(map(str, people))} Enter")
    desk.press(f"`S-{number}/2026 C-x", sees=f"Pelatihan {len(people)} orang")
    desk.press("Escape Escape Escape", sees="BERANDA")


def grant(desk, number, clerk):
    """The agreement, and the material that came under it."""
    partner, quantity, worth = GRANT
    desk.open(day(number, 4), clerk)
    desk.press("8 j t", sees="PERJANJIAN > BARU")
    signers = f"{typed('Kepala Lapas')} Enter {typed('Kepala Dinas')} Enter Enter"
    desk.press(f"Enter `1/MoU/2026 Enter {typed(partner)} Enter Enter {typed('mutu dan sarana')} Enter C-u {signers} "
               "`01-12-2027 C-x", sees="1/MoU/2026. Z")
    desk.press("Escape d t", sees="DUKUNGAN > BARU")
    desk.press(f"`bahan Enter C-u {typed(partner)} Enter {typed('benang emas')} Enter `benang Enter `{quantity} Enter "
               f"`{worth} Enter Enter Enter Enter {typed('BA 1/2026')} C-x", sees=f"sisa {quantity} gulung")
    desk.press("Escape Escape", sees="BERANDA")


def remit(desk, number, clerk):
    """Two months less for nine people in one day."""
    desk.open(day(number, 17), clerk)
    desk.press("1 Home " + "Space " * len(REMITTED) + "d", sees=f"{len(REMITTED)} orang")
    desk.press(f"{typed('2 bulan')} Enter Enter {typed('PAS-1 remisi umum')} C-x",
               sees=f"Tanggal bebas {len(REMITTED)} orang")
    desk.press("Escape", sees="BERANDA")


def remitted(place):
    """The day on which a sentence ends after a remission of two months; the last of a month that is shorter."""
    number, month, year = (int(text) for text in freed(place).split("-"))
    year, month = (year, month - 2) if month > 2 else (year - 1, month + 10)
    last = 30 if month in (4, 6, 9, 11) else 31 if month != 2 else 28
    return f"{year}-{month:02}-{min(number, last):02}"


def leave(desk, month, clerk, recount):
    """Released or dead; what was saved is paid to him or his heirs, later premi of his pieces goes on in his book."""
    worker = month.released or month.died
    status = "bebas" if month.released else "meninggal"
    code, on = f"WB-{worker:03}", day(month.number, 15)
    desk.open(on, clerk)
    desk.press("1", sees="WARGA BINAAN")
    desk.press(f"/ `{code} Enter Enter", sees=f"> {code} ")
    desk.press("u", sees="Nomor SK")
    desk.press("Enter " * 12 + f"`{status} C-x")
    balance = recount.balances.get(worker, 0)
    if balance:
        desk.sees(f"{code} {status}?")
        desk.press("Down Enter")
    desk.sees("Tersimpan #")
    desk.press("Escape Escape Escape", sees="BERANDA")
    if not balance:
        return
    desk.open(on, "bnd1")
    desk.press("6", sees="PREMI & KAS")
    desk.press("b", sees="BUKU PEMBANTU PREMI")
    desk.press(f"/ `{code} Enter Enter", sees=f"> {code}")
    desk.press("l", sees=rupiah(balance))
    proof = f"`BP-{month.number}" if month.released else f"`istri Enter `W-{month.number}/2026"
    desk.press(f"Enter {'Enter ' if month.released else ''}{proof} C-x", sees="Saldo Rp0.")
    desk.press("Escape Escape Escape Escape", sees="BERANDA")
    recount.balances[worker] = 0


def appoint(desk, on, login, acting):
    """Who signs as supervisor from a day on."""
    desk.open(on, login)
    desk.press("F9", sees="Menu")
    desk.press("`pejabat Enter", sees="PEJABAT")
    desk.press("t", sees="Plt./Plh.") if acting == "tetap" else desk.press("Home u", sees="Plt./Plh.")
    desk.press(f"C-u {typed('Kasubsi Kegiatan Kerja')} Enter C-u {typed(OFFICIALS[login])} Enter Enter")
    desk.press(f"C-u `{acting} Enter C-u {typed('penyusun laporan')} Enter C-u `{login} C-x", sees="Tersimpan #")
    desk.press("Escape Escape Escape", sees="BERANDA")


def hand_over(desk, on, leaving, staying, supervisor):
    """His duties go to a colleague, with a minute; two administrators end his login."""
    row = list(OFFICERS).index(leaving)
    desk.open(on, "adm1")
    desk.press("0 Home " + "Down " * (4 + row), sees="SISTEM")
    desk.press("Enter Down Down Down Enter", sees="SERAH TERIMA")
    desk.press(f"`{staying} Enter {typed('kunci lemari')} C-x", sees="PIN")
    desk.press(f"`{supervisor} Enter")
    minute = desk.sign(supervisor, sees="Yang masih terbuka")
    desk.press("Escape", sees="SISTEM")
    desk.press("Enter Down Down Enter", sees=f"Nonaktifkan {leaving.upper()}")
    desk.press("`adm2 Enter")
    desk.sign("adm2", sees="nonaktif")
    desk.press("Escape", sees="BERANDA")
    return minute


def sign(desk, month, supervisor):
    """The supervisor signs the report of a month; returns the code that stands on it."""
    on = day(month.number + 1, 3)
    desk.open(on, supervisor)
    desk.press("7 Home Enter", sees="BULANAN")
    desk.press("C-x", sees="Tandatangani")
    desk.sign(supervisor, sees="Ditandatangani")
    desk.press("Escape Escape", sees="BERANDA")
    paper = desk.command(on, supervisor, "report", "monthly", "--month", day(month.number, 1)[:7])
    return paper, re.search(r"Kode rangkaian: (#\d+(?: [0-9A-F]{4})+)", paper).group(1)


def audit(desk, on, codes):
    """An auditor types the codes of the papers that he was given; one that no report bears is found out."""
    desk.command(on, "ksb2", "verify", *(word for code in codes for word in ("--head", code)))
    false = codes[0][:-1] + ("0" if codes[0][-1] != "0" else "1")
    desk.command(on, "ksb2", "verify", "--head", false, ends=3)


def backup_of(folder):
    """The one backup in a folder, beside the page that says what it is."""
    (name,) = set(os.listdir(folder)) - {"FORMAT.txt"}
    return os.path.join(folder, name)


def die(desk, on, clerk, supervisor):
    """The disk is gone; two administrators bring the backup to a computer that never saw the store."""
    desk.close()
    usb = desk.folder + "/usb-death"
    os.mkdir(usb)
    desk.command(on, clerk, "backup", usb)
    before = records(desk, on, supervisor)
    shutil.rmtree(desk.folder + "/store")
    shutil.rmtree(desk.folder + "/state", ignore_errors=True)
    desk.command(on, "adm1", "restore", backup_of(usb), "--second-user", "adm2",
                 "--second-password-file", desk.folder + "/adm2")
    after = records(desk, on, supervisor)
    desk.open(on, clerk)
    desk.press("Enter", sees="NOMOR DI KERTAS")
    desk.press("C-x", sees="Nota berikutnya")
    return before, after


def records(desk, on, login):
    """How many rows of each kind the store has, but for the restore itself."""
    text = re.search(r'"records":\{([^}]*)\}', desk.command(on, login, "status", "--json")).group(1)
    return {name: int(count) for name, count in re.findall(r'"(\w+)":(\d+)', text) if name != "restorations"}
