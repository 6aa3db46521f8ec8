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
  /// What the store does not have.
  case unknown(UnknownName)

  // People
  case tooShort
  case releasePast
  /// Somebody of a like name, by code or by the row of the file.
  case similarName(String)
  case unusualRegister

  // The floor
  /// Another code than the next is given to nobody.
  case notNextCode(String)

  // Sales
  case notTheProduct
  /// Another row of the same nota is at fault.
  case notaAtFault(row: Int)
  /// The nota is recorded with another number of lines.
  case notaLines(recorded: Int)
  /// Another row of the same nota differs from what is recorded.
  case notaDiffers(row: Int)
  case discountUneven
  /// A line without a price.
  case given
  /// A line below zero of what was not sold so under its number.
  case returned

  // Orders
  /// Another row of the same order is at fault.
  case orderAtFault(row: Int)
  /// What is said for the whole order in its first row.
  case unlikeFirst(row: Int)
  /// The order is recorded with another number of lines, or without this one.
  case orderLines(recorded: Int)
  case notOrdered
  /// It is handed over, paid or cancelled where the list is from.
  case orderEnded
  /// Some of it is handed over there.
  case orderBegun
  /// A private person, whom no list names.
  case namelessBuyer

  // Opening balances
  /// Nobody typed the control total that the rows are held against.
  case controlMissing

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
    case .different, .notaDiffers, .notaLines, .orderLines, .notOrdered: true
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
      case .notSkills: .unknown(.level)
      case .twoAmounts, .loneParentheses,
        .remainder, .divisionByZero, .parenthesis, .moneyTimesMoney, .notSizes, .notASaleCode,
        .notAReading, .noSuchGrade, .saleCount, .orderCount, .notALabel, .notAPIN, .notParts,
        .notPoints, .notGradePoints, .notTools, .notHandouts, .notAWeek, .notAMonth,
        .notATender:
        .broken(misread.words)
      }
  }

  init(_ mistake: Mistake, in workshop: Workshop) {
    self =
      switch mistake {
      case .required: .required
      case .misread(let misread): FileRule(misread)
      case .rule(let rule): FileRule(rule, in: workshop)
      case .notListed: .broken(mistake.words(in: workshop))
      }
  }

  init(_ rule: Rule, in workshop: Workshop) {
    self =
      switch rule {
      case .field(.required): .required
      case .people(.nameTooShort): .tooShort
      case .field(.textHasControls): .controls
      case .history(.notHistory): .notHistory
      case .history(.notSold): .returned
      case .opening(.totalMissing): .controlMissing
      case .field(.textShowsNothing): .showsNothing
      case .field(.namesNothing): .namesNothing
      default: .broken(rule.words(in: workshop))
      }
  }

  package var words: Words {
    switch self {
    case .required: Words("wajib diisi", en: "required")
    case .controls: Words("karakter yang tidak terlihat", en: "invisible characters")
    case .notADate: Words("bukan tanggal, contoh 2026-11-23", en: "not a date such as 2026-11-23")
    case .noSuchDate: Words("tidak ada tanggal itu", en: "no such date")
    case .twoWayDate:
      Words(
        "artinya bisa dua, tulis 2026-11-23: kolom ini memuat tanggal dengan bulan di depan",
        en: "ambiguous, write 2026-11-23: this column has dates with the month first")
    case .notANumber: Words("bukan angka", en: "not a number")
    case .notAnAmount: Words("bukan jumlah uang", en: "not an amount")
    case .ambiguousAmount:
      Words("jumlah artinya bisa dua, tulis tanpa titik", en: "ambiguous amount, write no dot")
    case .tooLarge: Words("terlalu besar", en: "too large")
    case .atLeastOne: Words("minimal 1", en: "must be at least 1")
    case .duplicate(let row): Words("sama dengan baris \(row)", en: "duplicate of row \(row)")
    case .different(let ours):
      Words(
        ours.isEmpty ? "berbeda, tercatat kosong" : "berbeda, tercatat: \(ours)",
        en: ours.isEmpty ? "different, recorded empty" : "different, recorded: \(ours)")
    case .showsNothing: Words("tidak ada huruf yang tampak", en: "no visible letters")
    case .namesNothing: Words("bukan nama atau nomor", en: "no name or number")
    case .notHistory:
      Words(
        "bukan riwayat: catat sebagai penjualan", en: "not history: enter it as a sale")
    case .tooShort: Words("kurang dari 2 huruf", en: "shorter than 2 characters")
    case .releasePast:
      Words("perkiraan bebas sudah lewat", en: "the expected release is past")
    case .similarName(let other): Words("nama mirip \(other)", en: "a name like \(other)")
    case .unusualRegister: Words("bentuk tidak lazim", en: "unusual form")
    case .unknown(let name): name.words
    case .notNextCode(let next):
      Words(
        "belum ada dan bukan yang berikut, \(next): kosongkan, atau tetapkan nomornya dulu",
        en: "not there and not the next, \(next): leave it empty, or set the number first")
    case .discountUneven:
      Words(
        "potongan tidak terbagi rata: tulis harga bersih tiap buah",
        en: "a discount that does not divide: write the net price of each")
    case .given:
      Words(
        "tanpa harga, jadi bukan penjualan: hapus barisnya, atau bagi harga notanya ke semua buah;"
          + " dari rak, catat di Stok",
        en: "without a price, so no sale: drop the row, or share the nota's price among all pieces;"
          + " from the shelf, record it in Stock")
    case .returned:
      Words(
        "retur tanpa penjualannya: nota, barang, dan harganya harus sama dengan yang dijual",
        en: "a return of what was not sold: nota, product and price must be those of its sale")
    case .orderAtFault(let row):
      Words(
        "satu pesanan dengan baris \(row), yang salah", en: "same order as row \(row), at fault")
    case .unlikeFirst(let row):
      Words("lain dari baris \(row), pesanan yang sama", en: "unlike row \(row) of the same order")
    case .orderLines(let recorded):
      Words(
        "berbeda, tercatat \(recorded) baris", en: "different, recorded with \(recorded) lines")
    case .notOrdered:
      Words("berbeda, tercatat tidak dipesan", en: "different, recorded not ordered")
    case .orderEnded:
      Words(
        "pesanan ini sudah selesai: hapus barisnya, penjualannya ada di daftar sales",
        en: "this order is over: drop the row, its sales are in the list of sales")
    case .orderBegun:
      Words(
        "sudah diserahkan sebagian: tulis sisanya di Jumlah dan kosongkan sel ini",
        en: "handed over in part: write the rest as its quantity and empty this cell")
    case .namelessBuyer:
      Words(
        "nama pembeli pribadi tidak ikut diekspor: tulis namanya",
        en: "a private buyer is exported without a name: write it")
    case .notTheProduct: Words("bukan jumlah kali harga", en: "not quantity times price")
    case .notaAtFault(let row):
      Words("satu nota dengan baris \(row), yang salah", en: "same nota as row \(row), at fault")
    case .notaLines(let recorded):
      Words(
        "berbeda, tercatat \(recorded) baris", en: "different, recorded with \(recorded) lines")
    case .notaDiffers(let row):
      Words(
        "satu nota dengan baris \(row), yang berbeda", en: "same nota as row \(row), different")
    case .controlMissing:
      Words(
        "isi dulu jumlah kontrolnya: 0 Sistem, Bengkel, Saldo awal, J",
        en: "type its control total first: 0 System, Workshop, Opening, J")
    case .columnMissing: Words("kolom tidak ada", en: "column missing")
    case .columnTwice: Words("kolom ada dua kali", en: "column appears twice")
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
