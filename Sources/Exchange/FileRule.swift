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
  /// A day that may be read month-first, in a column where another can only be read so.
  case twoWayDate
  case notANumber
  case notAnAmount
  case ambiguousAmount
  case tooLarge
  case atLeastOne
  case duplicate(row: Int)
  /// The key is recorded with another content; `ours`: what is recorded.
  case different(ours: String)
  case showsNothing
  case namesNothing
  case notHistory

  // People
  case tooShort
  case unknownLevel
  case unknownCraft
  case notFitness
  case releasePast
  /// Somebody of a like name, by code or by the row of the file.
  case similarName(String)
  case unusualRegister

  // Output
  case unknownWorker
  case unknownBatch
  case unknownStage
  case notANumberOrLetter

  // Sales
  case unknownChannel
  case unknownProduct
  case notABuyerKind
  case notTheProduct
  /// Another row of the same nota is at fault.
  case notaAtFault(row: Int)
  /// The nota is recorded with another number of lines.
  case notaLines(recorded: Int)
  /// Another row of the same nota differs from what is recorded.
  case notaDiffers(row: Int)

  // The file
  case columnMissing
  case columnTwice
  case cellTooMany
  case openQuote
  case lineTooLong
  case notText
  /// A total of the file that is not the sum of what was read.
  case sumDiffers(read: Int64)
  case workbook(WorkbookFault)

  /// A rule of the model, in its own words.
  case broken(Words)
}

extension FileRule {
  /// Whether the row's key is recorded with another content.
  var isDifference: Bool {
    switch self {
    case .different, .notaDiffers, .notaLines: true
    default: false
    }
  }

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
        .notAReading, .noSuchGrade, .saleCount, .orderCount, .notALabel, .notAPIN, .notParts,
        .notPoints, .notGradePoints, .notTools, .notHandouts, .notAWeek:
        .broken(misread.words)
      }
  }

  init(_ rule: Rule, in workshop: Workshop) {
    self =
      switch rule {
      case .field(.required): .required
      case .people(.nameTooShort): .tooShort
      case .field(.textHasControls): .controls
      case .history(.notHistory): .notHistory
      case .field(.textShowsNothing): .showsNothing
      case .field(.namesNothing): .namesNothing
      default: .broken(rule.words(in: workshop))
      }
  }

  package var words: Words {
    switch self {
    case .required: Words("wajib diisi", en: "required")
    case .controls: Words("karakter kendali atau bidi", en: "control or bidi characters")
    case .notADate: Words("bukan tanggal, contoh 2026-11-23", en: "not a date such as 2026-11-23")
    case .noSuchDate: Words("tidak ada tanggal itu", en: "no such date")
    case .twoWayDate:
      Words(
        "bisa dibaca dua cara: kolom ini memuat tanggal dengan bulan di depan",
        en: "two readings: this column has a day with the month in front")
    case .notANumber: Words("bukan angka", en: "not a number")
    case .notAnAmount: Words("bukan jumlah uang", en: "not an amount")
    case .ambiguousAmount: Words("jumlah bisa dibaca dua cara", en: "ambiguous amount")
    case .tooLarge: Words("terlalu besar", en: "too large")
    case .atLeastOne: Words("minimal 1", en: "must be at least 1")
    case .duplicate(let row): Words("sama dengan baris \(row)", en: "duplicate of row \(row)")
    case .different(let ours):
      Words(
        ours.isEmpty ? "berbeda, tercatat kosong" : "berbeda, tercatat: \(ours)",
        en: ours.isEmpty ? "different, recorded empty" : "different, recorded: \(ours)")
    case .showsNothing: Words("tidak ada huruf yang tampak", en: "no letter that shows")
    case .namesNothing: Words("bukan nama atau nomor", en: "no name or number")
    case .notHistory:
      Words(
        "bukan riwayat: catat sebagai penjualan", en: "not history: enter it as a sale")
    case .tooShort: Words("kurang dari 2 huruf", en: "shorter than 2 characters")
    case .unknownLevel: Words("tingkat tidak dikenal", en: "unknown level")
    case .unknownCraft: Words("peran tidak dikenal", en: "unknown craft")
    case .notFitness: Words("bukan layak atau belum", en: "not fit or not yet")
    case .releasePast:
      Words("perkiraan bebas sudah lewat", en: "the expected release is past")
    case .similarName(let other): Words("nama mirip \(other)", en: "a name like \(other)")
    case .unusualRegister: Words("bentuk tidak lazim", en: "unusual form")
    case .unknownWorker: Words("pekerja tidak dikenal", en: "unknown worker")
    case .unknownBatch: Words("batch tidak dikenal", en: "unknown batch")
    case .unknownStage: Words("tahap tidak dikenal", en: "unknown stage")
    case .notANumberOrLetter:
      Words(
        "bukan angka atau huruf kehadiran", en: "not a number or attendance letter")
    case .unknownChannel: Words("saluran tidak dikenal", en: "unknown channel")
    case .unknownProduct: Words("barang tidak dikenal", en: "unknown product")
    case .notABuyerKind: Words("bukan lembaga atau pribadi", en: "not institution or private")
    case .notTheProduct: Words("bukan jumlah kali harga", en: "not quantity times price")
    case .notaAtFault(let row):
      Words("satu nota dengan baris \(row), yang salah", en: "one nota with row \(row), at fault")
    case .notaLines(let recorded):
      Words(
        "berbeda, tercatat \(recorded) baris", en: "different, recorded with \(recorded) lines")
    case .notaDiffers(let row):
      Words(
        "satu nota dengan baris \(row), yang berbeda", en: "one nota with row \(row), different")
    case .columnMissing: Words("kolom tidak ada", en: "column missing")
    case .columnTwice: Words("kolom ada dua kali", en: "column is there twice")
    case .cellTooMany: Words("lebih banyak sel daripada judul", en: "more cells than headings")
    case .openQuote: Words("tanda kutip tidak ditutup", en: "quote not closed")
    case .lineTooLong:
      Words(
        "baris lebih dari 64 KB, simpan lagi sebagai CSV",
        en: "a line of more than 64 KB, save it as CSV again")
    case .notText:
      Words("bukan teks, simpan sebagai CSV UTF-8", en: "not text, save it as CSV UTF-8")
    case .sumDiffers(let read):
      Words("bukan jumlah yang terbaca, \(read)", en: "not the sum of what was read, \(read)")
    case .workbook(let fault): fault.words
    case .broken(let words): words
    }
  }
}
