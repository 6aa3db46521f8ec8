import Wording

/// The commands of sales, orders and consignments.
extension Command {
  static let receipt = Command(
    "receipt", Words("kuitansi bukti nota", en: "receipt nota"),
    does: Words("berganti nota dan kuitansi", en: "changes between nota and receipt"))
  static let deliveryMinute = Command(
    "deliveryMinute",
    Words("bast berita acara serah terima surat jalan", en: "handing over minute waybill"),
    does: Words("mencetak BAST dan surat jalan", en: "prints minute and waybill"))
  static let settlementMinute = Command(
    "settlementMinute",
    Words(
      "berita acara penyelesaian titip jual komisi", en: "minute settling consignment commission"),
    does: Words("mencetak penyelesaian titipan", en: "prints how it was settled"))
  static let paymentDue = Command(
    "paymentDue", Words("jatuh tempo tenggat bayar nota utang", en: "due pay by nota credit"),
    does: Words("menulis jatuh tempo nota", en: "sets the due date of a nota"))
  static let returnMinute = Command(
    "returnMinute", Words("berita acara retur pengembalian", en: "minute of what came back"),
    does: Words("mencetak berita acara retur", en: "prints the return minute"))
  static let takeBack = Command(
    "takeBack",
    Words("retur kembali keluhan komplain ganti refund", en: "return complaint refund replace"),
    does: Words("mencatat retur atau keluhan", en: "records a return or a complaint"))
  static let orders = Command(
    "orders", Words("pesanan papan pemesan janji dinding", en: "orders board wall promise buyer"),
    does: Words("membuka papan pesanan", en: "opens the board of orders"))
  static let promise = Command(
    "promise", Words("janji tanggal tenggat hitung", en: "promise date due"),
    does: Words("menghitung tanggal janji", en: "works out a day to promise"))
  static let promiseErrors = Command(
    "promiseErrors", Words("ketepatan janji meleset terlambat", en: "promises kept error late"),
    does: Words("membuka ketepatan janji per bulan", en: "opens how promises were kept"))
  static let advance = Command(
    "advance", Words("uang muka panjar dp", en: "advance deposit down payment"),
    does: Words("mencatat uang muka", en: "records an advance"))
  static let deliver = Command(
    "deliver", Words("serahkan kirim antar nota", en: "hand over deliver nota"),
    does: Words("menulis nota barang siap", en: "writes a nota for what is ready"))
  static let leavings = Command(
    "leavings",
    Words(
      "keluar tanpa jual suvenir hadiah contoh dimusnahkan berita acara",
      en: "leave unsold souvenir gift sample destroyed minute"),
    does: Words("membuka barang keluar tanpa jual", en: "opens what left without sale"))
  static let stockCounts = Command(
    "stockCounts",
    Words("opname hitungan rak selisih berita acara", en: "stock counts shelf differences minute"),
    does: Words("membuka hitungan rak", en: "opens the shelf counts"))
  static let merge = Command(
    "merge", Words("gabung pembeli sama ganda", en: "merge buyers same duplicate"),
    does: Words("menyatukan dua pembeli", en: "merges two buyers"))
  static let part = Command(
    "part", Words("pisahkan pembeli gabungan", en: "part merged buyers"),
    does: Words("memisahkan gabungan pembeli", en: "splits merged buyers"))
  static let revise = Command(
    "revise", Words("ganti ubah isi pesanan jumlah", en: "change order quantity"),
    does: Words("mengubah isi pesanan", en: "changes what is ordered"))
  static let otherBatch = Command(
    "otherBatch", Words("ganti batch lain baris", en: "other batch line"),
    does: Words("mengambil dari batch lain", en: "takes another batch"))
  static let pieceNumbers = Command(
    "pieceNumbers", Words("nomor buah label pilih", en: "piece numbers label choose"),
    does: Words("memilih buah menurut nomor", en: "chooses pieces by number"))
  static let settle = Command(
    "settle", Words("lunas bayar pelunasan piutang utang", en: "paid settle payment owed debt"))
  static let consignments = Command(
    "consignments",
    Words("titip titipan mitra konsinyasi setor", en: "consignments partner settle"),
    does: Words("membuka titipan", en: "opens the consignments"))
}
