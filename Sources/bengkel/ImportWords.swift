import Exchange
import Wording

/// What an import says at its end.
struct ImportWords {
  let result: ImportResult
  /// The file that faulty rows went to.
  var rejected = ""
  let language: Language

  func saved(as number: Int64) -> String {
    say("Tersimpan #\(number). ", "Saved #\(number). ") + counts + skipped
  }

  var nothingNew: String { say("Tidak ada yang baru. ", "Nothing new. ") + counts + skipped }

  /// After a dry run.
  var tried: String {
    say("Tidak disimpan. ", "Not saved. ") + counts
      + (result.faults.isEmpty ? "" : " " + wrong + ".")
  }

  var refused: String {
    if result.isUnusable {
      return say("Tidak ada yang disimpan. Betulkan berkas.", "Nothing saved. Correct the file.")
    }
    return say("Tidak ada yang disimpan: ", "Nothing saved: ") + wrong
      + say(". Betulkan, atau pakai --skip-faulty.", ". Correct them, or use --skip-faulty.")
  }

  /// How many rows are at fault and how many are recorded otherwise.
  private var wrong: String {
    [
      result.faultyRows == 0
        ? "" : say("\(result.faultyRows) baris salah", counted(result.faultyRows, "faulty row")),
      result.differentRows == 0
        ? ""
        : say(
          "\(result.differentRows) berbeda dari catatan",
          "\(result.differentRows) different from what is recorded"),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  var nothingSaved: String { say("Tidak ada yang disimpan.", "Nothing saved.") }

  private var counts: String {
    let updated = result.updatedRows
    return say(
      "\(result.newRows) baris baru, "
        + (updated == 0 ? "" : "\(updated) diubah, ") + "\(result.presentRows) sudah ada.",
      counted(result.newRows, "new row") + ", "
        + (updated == 0 ? "" : "\(updated) changed, ") + "\(result.presentRows) already there.")
  }

  private var skipped: String {
    result.faults.isEmpty
      ? ""
      : " " + wrong + say(" ada di \(rejected).", ", now in \(rejected).")
  }

  private func say(_ id: String, _ en: String) -> String { Words(id, en: en)[language] }
}
