import Wording

/// The commands of batches and daily output.
extension Command {
  static let makers = Command(
    "makers", Words("pembuat petak siapa", en: "makers pieces who"),
    does: Words("menampilkan pembuat tiap buah", en: "shows who made each piece"))
  static let output = Command(
    "output", Words("hasil harian produksi", en: "output production"),
    does: Words("membuka hasil harian batch ini", en: "opens this batch's output"))
  static let weave = Command(
    "weave", Words("batch buka anyam", en: "batch open weave"),
    does: Words("membuka batch untuk pesanan ini", en: "opens a batch for this order"))
}
