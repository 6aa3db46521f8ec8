import Wording

/// The commands of material.
extension Command {
  static let materials = Command(
    "materials", Words("bahan lot pemasok hpp", en: "material lots suppliers"),
    does: Words("membuka lot bahan", en: "opens the lots of material"))
  static let amend = Command(
    "amend", Words("perbaiki ubah lot keluhan", en: "amend put right lot complaint"),
    does: Words("memperbaiki yang dicatat", en: "corrects what was entered"))
  static let issue = Command(
    "issue", Words("keluar bahan bon", en: "issue material hand out"),
    does: Words("mengeluarkan bahan untuk batch", en: "issues material to a batch"))
}
