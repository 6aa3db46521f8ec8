import Workshop

extension Indicator {
  /// How its figure is counted.
  package var formula: Words {
    switch self {
    case .outside: Words("menurut bukti terbaru", en: "by the newest evidence")
    case .supports: Words("dukungan yang menjawab janji", en: "support that answers the pledge")
    case .participants: Words("peserta dukungan itu", en: "people in that support")
    case .accepted: Words("buah yang mendapat mutu", en: "pieces that got a grade")
    case .firstPass:
      Words(
        "lulus / diperiksa pertama di gerbang akhir", en: "passed / first checks at the final gate")
    case .rework:
      Words(
        "kerja ulang / diperiksa pertama di gerbang akhir",
        en: "reworked / first checks at the final gate")
    case .returned: Words("dikembalikan / terjual", en: "returned / sold")
    case .toolsFit: Words("alat ada, tanpa yang belum kembali", en: "tools, less those missing")
    case .toolDaysMissing:
      Words("hari alat lewat hari dipinjam", en: "tool days past the day of issue")
    case .channels: Words("saluran dengan nota", en: "channels with a nota")
    case .turnover: Words("nota, dikurangi retur dan batal", en: "notas, less returns and voids")
    case .newDesigns:
      Words("barang yang pertama kali terjual", en: "products sold for the first time")
    case .trained: Words("orang di pelatihan yang selesai", en: "people in trainings that ended")
    case .certificates: Words("peserta bersertifikat", en: "participants with a certificate")
    case .premi:
      Words("premi bulan tertutup / orang-bulan", en: "premi of closed months / person-months")
    case .skilledReleases:
      Words("bebas dengan tingkat terbukti", en: "released with a proven level")
    case .levels: Words("bukti tingkat yang ditandatangani", en: "signed proofs of a level")
    case .productive:
      Words(
        "bekerja dan produktif / peserta program x 100%",
        en: "working and productive / in the programme x 100%")
    case .marketPrice:
      Words(
        "harga nota / harga pasar desa barang yang sama",
        en: "price on notas / village market price of the same product")
    }
  }
}
