import Wording

/// The commands of premi, ledgers and money.
extension Command {
  static let compare = Command(
    "compare",
    Words("banding bandingkan skema lain selisih", en: "compare other scheme difference"),
    does: Words("membandingkan dengan skema lain", en: "compares with another scheme"))
  static let recount = Command(
    "recount", Words("hitung ulang kode verifikasi cocok", en: "recount check code verify"),
    does: Words("menghitung ulang dari catatan", en: "recounts it from the records"))
  static let dispute = Command(
    "dispute",
    Words("sanggah sanggahan keberatan protes sengketa", en: "dispute complaint objection"),
    does: Words("mencatat atau membuka sanggahan", en: "records or opens a dispute"))
  static let namedList = Command(
    "namedList",
    Words("daftar nominatif nama tanda tangan penerima", en: "nominative list names signature"),
    does: Words("mencetak daftar bernama, RAHASIA", en: "prints the list by name, RAHASIA"))
  static let cashBook = Command(
    "cashBook", Words("bku buku kas umum", en: "general cash book"),
    does: Words("mencetak buku kas umum bulan itu", en: "prints the cash book of the month"))
  static let countCash = Command(
    "countCash", Words("hitung kas opname pemeriksaan kas", en: "count cash"),
    does: Words("mencatat kas yang dihitung", en: "records the cash counted"))
  static let closingMinute = Command(
    "closingMinute", Words("berita acara penutupan tutup bulan", en: "closing minute month"),
    does: Words("mencetak berita acara penutupan", en: "prints the closing minute"))
  static let costs = Command(
    "costs",
    Words("biaya ongkos bahan pengeluaran belanja", en: "costs expenses material spending"),
    does: Words("membuka biaya yang dicatat", en: "opens the recorded costs"))
  static let deposits = Command(
    "deposits",
    Words("setor pnbp negara billing ntpn simponi", en: "deposit pnbp state billing receipt"),
    does: Words("membuka setoran PNBP", en: "opens the PNBP deposits"))
  static let schemes = Command(
    "schemes", Words("skema bagi hasil pembagian persen", en: "scheme split shares per cent"),
    does: Words("membuka skema pembagian", en: "opens the schemes"))
  static let ledger = Command(
    "ledger", Words("buku saldo tabungan premi", en: "ledger balance savings premi"),
    does: Words("membuka buku pembantu premi", en: "opens the ledger"))
  static let payOut = Command(
    "payOut", Words("lunasi pelunasan bebas bayarkan saldo", en: "pay out release balance"))
}
