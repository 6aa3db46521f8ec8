import Wording

/// The commands of agreements and of what came of them.
extension Command {
  static let agreements = Command(
    "agreements", Words("perjanjian mou pks mitra", en: "agreements partners memorandum"),
    does: Words("membuka daftar perjanjian", en: "opens the agreements"))
  static let supports = Command(
    "supports", Words("dukungan bantuan hibah diterima", en: "support gifts received"),
    does: Words("membuka dukungan yang diterima", en: "opens the support received"))
  static let contacts = Command(
    "contacts", Words("kontak telepon rapat langkah", en: "contacts calls meetings steps"),
    does: Words("membuka catatan kontak", en: "opens the log of contacts"))
  static let indicators = Command(
    "indicators", Words("angka ukuran sebelum sesudah", en: "figures measures before after"),
    does: Words("membuka angka sebelum dan sesudah", en: "opens figures before and after"))
  static let recordsBefore = Command(
    "recordsBefore", Words("catatan sebelum rincian", en: "records before details"),
    does: Words("membuka catatan dari sebelumnya", en: "opens the records from before"))
  static let figureRecords = Command(
    "figureRecords", Words("catatan angka rincian", en: "records of the figure"),
    does: Words("membuka catatan angka itu", en: "opens the records of its figure"))
  static let marketPrices = Command(
    "marketPrices", Words("harga pasar desa", en: "market prices villages"),
    does: Words("membuka harga di pasar desa", en: "opens prices of the villages"))
  static let evidence = Command(
    "evidence", Words("bukti catat langkah janji", en: "evidence proof note step pledge"),
    does: Words("mencatat bukti atau langkah", en: "records evidence or a step"))
  static let noteAgreement = Command(
    "noteAgreement", Words("catat perjanjian langkah", en: "note agreement step"),
    does: Words("mencatat langkah perjanjian ini", en: "notes a step about the agreement"))
  static let answerStep = Command(
    "answerStep", Words("jawab langkah selesai", en: "answer step done"),
    does: Words("mencatat jawaban langkah ini", en: "records what answers the step"))
  static let partnerReport = Command(
    "partnerReport", Words("laporan mitra cetak", en: "report partner print"),
    does: Words("membuka laporan untuk mitranya", en: "opens the report for the partner"))
}
