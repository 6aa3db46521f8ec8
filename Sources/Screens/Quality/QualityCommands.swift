import Wording

/// The commands of quality: verdicts, second looks, figures, traces and blocks.
extension Command {
  static let destroyingMinute = Command(
    "destroyingMinute",
    Words(
      "berita acara pemusnahan dimusnahkan tolak", en: "minute record destruction rejected pieces"),
    does: Words("mencetak berita acara pemusnahan", en: "prints the destruction record"))
  static let pass = Command(
    "pass", Words("lulus lolos terima mutu", en: "pass accept grade"),
    does: Words("meluluskan dengan mutu A", en: "passes it with grade A"))
  static let passSecond = Command(
    "passSecond", Words("lulus mutu kedua", en: "pass second grade"),
    does: Words("meluluskan dengan mutu B", en: "passes it with grade B"))
  static let fail = Command("fail", Words("gagal tolak cacat", en: "fail reject defect"))
  static let repair = Command("repair", Words("perbaiki kerja ulang", en: "repair rework"))
  static let measure = Command(
    "measure", Words("ukur lingkar tinggi ring rapat", en: "measure girth height ring density"))
  static let uphold = Command(
    "uphold", Words("kedua penolakan saksi", en: "second uphold rejection"),
    does: Words("membuka penolakan yang menunggu", en: "opens the rejections that wait"))
  static let recheck = Command(
    "recheck", Words("periksa ulang undi buta kedua", en: "second look again blind drawn"),
    does: Words("membuka buah yang diundi", en: "opens the pieces that were drawn"))
  static let catalogue = Command(
    "catalogue",
    Words("katalog mutu batas toleransi cacat ukuran", en: "catalogue limits tolerance defects"),
    does: Words("membuka katalog mutu", en: "opens the quality catalogue"))
  static let worth = Command(
    "worth", Words("harga mutu premi poin skema", en: "worth price grade premi points"),
    does: Words("membuka harga dan premi tiap mutu", en: "opens price and premi by grade"))
  static let figures = Command(
    "figures",
    Words(
      "statistik mutu cacat pareto peta kendali grafik",
      en: "figures defects faults pareto chart quality"),
    does: Words("membuka statistik mutu", en: "opens the quality figures"))
  static let grouping = Command(
    "grouping", Words("kelompok batch bulan barang tahap", en: "group batch month product stage"),
    does: Words("mengganti pengelompokan", en: "changes the grouping"))
  static let sampling = Command(
    "sampling", Words("rencana sampel aql iso lot", en: "sampling plan aql iso lot"),
    does: Words("membuka rencana sampel", en: "opens the sampling plan"))
  static let period = Command(
    "period", Words("periode bulan", en: "period month"),
    does: Words("mengganti periode", en: "changes the period"))
  static let cause = Command(
    "cause", Words("sebab penyebab catatan titik peta", en: "cause reason why point chart"),
    does: Words("mencatat sebab titik ini", en: "records the cause of this point"))
  static let coaching = Command(
    "coaching",
    Words("bina pembinaan latih ajar tahap cacat", en: "coach coaching teach lesson stage"),
    does: Words("membuka pembinaan satu tahap", en: "opens the coaching of a stage"))
  static let trainings = Command(
    "trainings",
    Words("pelatihan kursus latihan sertifikat", en: "trainings courses lessons certificate"),
    does: Words("membuka daftar pelatihan", en: "opens the list of trainings"))
  static let trace = Command(
    "trace", Words("lacak jejak telusur asal lot", en: "trace origin lot history"),
    does: Words("melacak yang berhubungan", en: "traces what is linked to it"))
  static let block = Command(
    "block", Words("blokir tahan karantina tarik", en: "block hold quarantine recall"),
    does: Words("memblokir atau mencabut blokir", en: "holds pieces or lifts a hold"))

  /// Switching a defect by its digit; 0 shows others.
  static let defects = (0...9).map { digit in
    let words =
      [
        0: Words("lainnya cacat", en: "others defects"),
        1: Words("cacat pilih", en: "defect choose"),
      ][digit]
    return Command("defect\(digit)", words ?? Words("", en: ""))
  }
}
