import Wording

/// Why a typed value could not be read; each names the mistake.
package enum Misread: Error, Equatable, Sendable {
  case notADate
  case noSuchDate
  case notANumber
  case notAnAmount
  /// Such as `1.5`, which may be one and a half or one thousand five hundred.
  case ambiguousAmount
  case tooLarge
  case notSizes
  case notASaleCode
  case notSkills
  case notAPIN

  package var words: Words {
    switch self {
    case .notADate:
      Words(
        "Bukan tanggal. Contoh 15, 1508, 15-8-26, h-1, +7.",
        en: "Not a date. Examples 15, 1508, 15-8-26, h-1, +7.")
    case .noSuchDate: Words("Tidak ada tanggal itu.", en: "There is no such date.")
    case .notANumber: Words("Bukan angka.", en: "Not a number.")
    case .notAnAmount:
      Words(
        "Bukan jumlah uang. Contoh 150rb, 1,5jt, 150.000.",
        en: "Not an amount. Examples 150rb, 1,5jt, 150.000.")
    case .ambiguousAmount:
      Words(
        "Bisa dibaca dua cara. Tulis tanpa titik, atau 1,5jt.",
        en: "Can be read two ways. Write it without the dot, or 1,5jt.")
    case .tooLarge: Words("Terlalu besar.", en: "Too large.")
    case .notSizes:
      Words(
        "Ukuran x jumlah, dipisah spasi. Contoh 7x4 8x6.",
        en: "Size x count, with blanks between, such as 7x4 8x6.")
    case .notASaleCode:
      Words(
        "Kode: huruf barang, nomor, mutu. Contoh P8, 20xR8, P9B.",
        en: "A code: product letter, size, grade. Examples P8, 20xR8, P9B.")
    case .notSkills:
      Words(
        "Lima angka 0 sampai 3. Contoh 3 2 1 0 0.",
        en: "Five digits from 0 to 3, such as 3 2 1 0 0.")
    case .notAPIN: Words("PIN: 6 angka.", en: "A PIN has 6 digits.")
    }
  }
}
