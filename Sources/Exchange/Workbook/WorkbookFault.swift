import Wording

/// Why a workbook cannot be read.
package enum WorkbookFault: Error, Equatable, Sendable {
  /// The file of a spreadsheet of before 2007, or one under a password.
  case old
  case notAWorkbook
  case damaged
  /// More than any office keeps in one sheet, or made to seem so.
  case tooLarge
  /// It declares entities, which no spreadsheet writes.
  case declares
  /// With the names of those that are there.
  case noSuchSheet([String])

  package var words: Words {
    switch self {
    case .old:
      Words(
        "bukan .xlsx: simpan lagi sebagai .xlsx tanpa kata sandi, atau CSV",
        en: "not .xlsx: save it again as .xlsx without a password, or as CSV")
    case .notAWorkbook:
      Words(
        "bukan buku kerja .xlsx: simpan sebagai .xlsx atau CSV",
        en: "not an .xlsx workbook: save it as .xlsx or CSV")
    case .damaged:
      Words(
        "buku kerja rusak: simpan lagi sebagai .xlsx",
        en: "a damaged workbook: save it as .xlsx again")
    case .tooLarge:
      Words(
        "buku kerja terlalu besar: bagi, atau simpan sebagai CSV",
        en: "workbook too large: split it, or save it as CSV")
    case .declares:
      Words(
        "buku kerja dengan deklarasi DTD, tidak dibaca: simpan sebagai CSV",
        en: "a workbook that declares a DTD, not read: save it as CSV")
    case .noSuchSheet(let names):
      Words(
        "lembar itu tidak ada, yang ada: \(names.joined(separator: ", "))",
        en: "no such sheet, there are: \(names.joined(separator: ", "))")
    }
  }
}
