import Wording

/// The commands of batches and daily output.
extension Command {
  static let makers = Command(
    "makers", Words("pembuat petak siapa", en: "makers pieces who"),
    does: Words("menampilkan pembuat tiap buah", en: "shows who made each piece"))
  static let output = Command(
    "output", Words("hasil harian produksi", en: "output production"),
    does: Words("membuka hasil harian batch ini", en: "opens this batch's output"))
  static let handOver = Command(
    "handOver", Words("alihkan serah terima bebas pindah pemegang", en: "hand over holder release"),
    does: Words("membuka serah terima buah", en: "opens the hand-over of pieces"))
  static let batchLog = Command(
    "batchLog", Words("jejak riwayat perubahan", en: "log history changes"),
    does: Words("menampilkan apa yang diubah", en: "shows what was changed"))
  static let shortfall = Command(
    "shortfall",
    Words("alasan kurang rencana sebab bahan habis", en: "reason shortfall few planned"),
    does: Words("menanyakan sebab hasil kurang", en: "asks why the output is less"))
  static let weave = Command(
    "weave", Words("batch buka anyam", en: "batch open weave"),
    does: Words("membuka batch untuk pesanan ini", en: "opens a batch for this order"))
}
