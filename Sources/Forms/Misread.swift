import Wording

/// Why a typed value could not be read; each names the mistake.
package enum Misread: Error, Equatable, Sendable {
  case notADate
  case noSuchDate
  case noSuchMonth
  case notANumber
  case notAnAmount
  /// Such as `1.5`, which may be one and a half or one thousand five hundred.
  case ambiguousAmount
  /// Three digits behind one comma, such as `150,000`: with its two readings.
  case twoAmounts(String, String)
  /// One value in parentheses, which books write for what is taken off.
  case loneParentheses
  case tooLarge
  /// A quotient that is no whole number.
  case remainder
  case divisionByZero
  /// One that is not closed, or closed and never opened.
  case parenthesis
  /// Two amounts multiplied, or something divided by one.
  case moneyTimesMoney
  case notAReading
  case notSizes
  case notASaleCode
  case noSuchGrade
  case saleCount
  case orderCount
  case notALabel
  case notSkills
  case notAPIN
  case notParts
  case notPoints
  case notGradePoints
  case notTools
  case notHandouts
  case notAWeek
  case notAMonth
  case notATender

  package var words: Words {
    switch self {
    case .notAWeek:
      Words(
        "Tulis hari: senin-sabtu, atau senin, rabu.", en: "Write days: mon-sat, or mon, wed.")
    case .notAMonth:
      Words("Bukan bulan. Contoh 10-2026.", en: "Not a month. Example 10-2026.")
    case .notATender:
      Words(
        "Jumlah lalu caranya: 500rb tunai 300rb qris, utang, kelebihan.",
        en: "Amount, then way: 500rb cash 300rb qris, owed, credit.")
    case .orderCount:
      Words("Berapa buah? Contoh 20xR8.", en: "How many? Such as 20xR8.")
    case .notADate:
      Words(
        "Bukan tanggal. Contoh 15, 1508, 15-8-26, h-1, +7.",
        en: "Not a date. Examples 15, 1508, 15-8-26, h-1, +7.")
    case .noSuchDate:
      Words(
        "Tanggal itu tidak ada pada bulan itu. Ketik tanggal lain.",
        en: "There is no such day in that month. Type another day.")
    case .noSuchMonth:
      Words(
        "Bulan hanya 1 sampai 12. Ketik lagi.",
        en: "Months go from 1 to 12. Type it again.")
    case .notANumber:
      Words("Bukan angka. Contoh 7 atau 3*12+4.", en: "Not a number. Examples 7, 3*12+4.")
    case .notAnAmount:
      Words(
        "Bukan jumlah uang. Contoh 10rb, 1,5jt, 10.000.",
        en: "Not an amount. Examples 10rb, 1,5jt, 10.000.")
    case .ambiguousAmount:
      Words(
        "Artinya bisa dua. Tulis tanpa titik, atau 1,5jt.",
        en: "This can be read two ways. Write it without the dot, or 1,5jt.")
    case .twoAmounts(let grouped, let decimal):
      Words(
        "Bisa dibaca \(grouped) atau \(decimal). Tulis tanpa koma.",
        en: "May be \(grouped) or \(decimal). Write it without the comma.")
    case .loneParentheses:
      Words(
        "Dalam kurung bisa berarti kurang. Tulis tanpa kurung.",
        en: "Parentheses may mean minus. Write it without them.")
    case .tooLarge:
      Words(
        "Terlalu besar. Ketik angka yang lebih kecil.",
        en: "Too large. Type a smaller number.")
    case .remainder:
      Words(
        "Hasil baginya tidak bulat. Ketik hasilnya sendiri.",
        en: "The quotient is not a whole number. Type the result itself.")
    case .divisionByZero:
      Words(
        "Pembagi tidak boleh nol. Ganti pembaginya.",
        en: "A number cannot be divided by zero. Change the divisor.")
    case .parenthesis:
      Words(
        "Kurung buka dan tutup tidak berpasangan. Contoh (3+4)*2.",
        en: "The parentheses do not match. Example (3+4)*2.")
    case .moneyTimesMoney:
      Words(
        "Uang hanya dikali atau dibagi bilangan. Contoh 10rb*3.",
        en: "Money is only multiplied or divided by a number, such as 10rb*3.")
    case .notAReading:
      Words(
        "Bukan ukuran. Contoh 57,5 atau 575.", en: "Not a measurement. Examples 57.5, 575.")
    case .notSizes:
      Words(
        "Ukuran x jumlah, dipisah spasi. Contoh 7x4 8x6.",
        en: "Size x count, with blanks between, such as 7x4 8x6.")
    case .notASaleCode:
      Words(
        "Kode: huruf barang, nomor, mutu. Contoh P8, 20xR8, P9B.",
        en: "A code: product letter, size, grade. Examples P8, 20xR8, P9B.")
    case .notALabel:
      Words(
        "Bukan nomor buah. Label seperti 147-3; nomor 3 7.",
        en: "Not a piece number. A label like 147-3; numbers 3 7.")
    case .noSuchGrade:
      Words("Mutu hanya A, B, atau C. Contoh P9B.", en: "Grades are A, B and C, such as P9B.")
    case .saleCount:
      Words("Jumlahnya 1 sampai 99. Contoh 20xR8.", en: "A count from 1 to 99, such as 20xR8.")
    case .notSkills:
      Words(
        "Lima angka 0 sampai 3. Contoh 3 2 1 0 0.",
        en: "Five digits from 0 to 3, such as 3 2 1 0 0.")
    case .notTools:
      Words("Nomor alat, dipisah spasi. Contoh 7 9-12.", en: "Numbers, such as 7 9-12.")
    case .notHandouts:
      Words(
        "Nomor alat=kode orang, dipisah spasi. Contoh 7=26 9-12=4.",
        en: "Number=worker, with blanks between, such as 7=26 9-12=4.")
    case .notAPIN: Words("PIN: 6 angka.", en: "A PIN has 6 digits.")
    case .notPoints:
      Words(
        "Setiap tahap barang itu sekali, dengan poinnya. Contoh potong 5,5 + akhir 1,5.",
        en: "Each stage of the product once, with its points. Example potong 5,5 + akhir 1,5.")
    case .notGradePoints:
      Words(
        "Tiga angka untuk A, B, C. Contoh 1 0,8 0,5.",
        en: "Three numbers for A, B, C. Example 1 0,8 0,5.")
    case .notParts:
      Words(
        "Nama dan persen, dengan + di antaranya. Contoh Premi 50 + PNBP 50.",
        en: "Name and per cent with + between, such as Premi 50 + PNBP 50.")
    }
  }
}
