import Forms
import Wording
import Workshop

/// What a cell or a file must be, in the words of a list of faults.
package enum FileRule: Equatable, Sendable {
  // Any cell
  case required
  case controls
  case notADate
  case noSuchDate
  case notANumber
  case notAnAmount
  case ambiguousAmount
  case tooLarge
  case atLeastOne
  case duplicate(row: Int)
  case notHistory

  // People
  case tooShort
  case unknownLevel
  case unknownCraft
  case notFitness

  // Output
  case unknownWorker
  case unknownBatch
  case unknownStage
  case notANumberOrLetter

  // Sales
  case unknownChannel
  case unknownProduct
  case notTheProduct

  // The file
  case columnMissing
  case columnTwice
  case cellTooMany
  case openQuote
  case notText

  /// A rule of the model, in its own words.
  case broken(Words)
}

extension FileRule {
  init(_ misread: Misread) {
    self =
      switch misread {
      case .notADate: .notADate
      case .noSuchDate, .noSuchMonth: .noSuchDate
      case .notANumber: .notANumber
      case .notAnAmount: .notAnAmount
      case .ambiguousAmount: .ambiguousAmount
      case .tooLarge: .tooLarge
      case .notSkills: .unknownLevel
      case .twoAmounts, .loneParentheses,
        .remainder, .divisionByZero, .parenthesis, .moneyTimesMoney, .notSizes, .notASaleCode,
        .notAReading, .noSuchGrade, .saleCount, .orderCount, .orderGrade, .notAPIN, .notParts,
        .notTools, .notHandouts:
        .broken(misread.words)
      }
  }

  init(_ rule: Rule, in workshop: Workshop) {
    self =
      switch rule {
      case .required: .required
      case .nameTooShort: .tooShort
      case .textHasControls: .controls
      case .notHistory: .notHistory
      default: .broken(rule.words(in: workshop))
      }
  }

  package var words: Words {
    switch self {
    case .required: Words("wajib diisi", en: "required")
    case .controls: Words("karakter kendali atau bidi", en: "control or bidi characters")
    case .notADate: Words("bukan tanggal, contoh 2026-11-23", en: "not a date such as 2026-11-23")
    case .noSuchDate: Words("tidak ada tanggal itu", en: "no such date")
    case .notANumber: Words("bukan angka", en: "not a number")
    case .notAnAmount: Words("bukan jumlah uang", en: "not an amount")
    case .ambiguousAmount: Words("jumlah bisa dibaca dua cara", en: "ambiguous amount")
    case .tooLarge: Words("terlalu besar", en: "too large")
    case .atLeastOne: Words("paling sedikit 1", en: "must be at least 1")
    case .duplicate(let row): Words("sama dengan baris \(row)", en: "duplicate of row \(row)")
    case .notHistory:
      Words(
        "bukan riwayat: catat sebagai penjualan", en: "not history: enter it as a sale")
    case .tooShort: Words("kurang dari 2 huruf", en: "shorter than 2 characters")
    case .unknownLevel: Words("tingkat tidak dikenal", en: "unknown level")
    case .unknownCraft: Words("peran tidak dikenal", en: "unknown craft")
    case .notFitness: Words("bukan layak atau belum", en: "not fit or not yet")
    case .unknownWorker: Words("pekerja tidak dikenal", en: "unknown worker")
    case .unknownBatch: Words("batch tidak dikenal", en: "unknown batch")
    case .unknownStage: Words("tahap tidak dikenal", en: "unknown stage")
    case .notANumberOrLetter:
      Words(
        "bukan angka atau huruf kehadiran", en: "not a number or attendance letter")
    case .unknownChannel: Words("saluran tidak dikenal", en: "unknown channel")
    case .unknownProduct: Words("barang tidak dikenal", en: "unknown product")
    case .notTheProduct: Words("bukan jumlah kali harga", en: "not quantity times price")
    case .columnMissing: Words("kolom tidak ada", en: "column missing")
    case .columnTwice: Words("kolom ada dua kali", en: "column is there twice")
    case .cellTooMany: Words("lebih banyak sel daripada judul", en: "more cells than headings")
    case .openQuote: Words("tanda kutip tidak ditutup", en: "quote not closed")
    case .notText:
      Words("bukan teks, simpan sebagai CSV UTF-8", en: "not text, save it as CSV UTF-8")
    case .broken(let words): words
    }
  }
}
