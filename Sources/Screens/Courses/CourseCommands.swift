import Wording

/// The commands of courses and of what is practised in them.
extension Command {
  static let courses = Command(
    "courses", Words("program pelatihan kursus sesi", en: "courses programmes sessions"),
    does: Words("membuka program pelatihan", en: "opens the courses"))
  static let courseFigures = Command(
    "courseFigures", Words("peserta hadir biaya hasil", en: "people attendance cost effect"),
    does: Words("membuka peserta, biaya dan hasil", en: "opens people, cost and effect"))
  static let finishCourse = Command(
    "finishCourse", Words("tuntas akhiri sertifikat", en: "finish end certificates"),
    does: Words("menuntaskan program ini", en: "finishes the course"))
  static let countPrices = Command(
    "countPrices", Words("hitung harga untung jual", en: "count prices profit sell"),
    does: Words("mencatat hitungan harga sesi ini", en: "records a count of prices"))
  static let costing = Command(
    "costing", Words("lembar hitungan harga pokok", en: "costing sheet prices"),
    does: Words("membuka lembar hitungan harga", en: "opens the costing sheet"))
  static let nextProduct = Command(
    "nextProduct", Words("barang lain berikut", en: "another product next"),
    does: Words("menampilkan barang berikutnya", en: "shows the next product"))
}
