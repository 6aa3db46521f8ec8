import Workshop

/// How days are typed and how files write them.
///
///     typed    = relative | packed | parted | file
///     relative = [ "h" ] sign digits | "h" | "hari ini" | "kemarin" | "besok"
///     sign     = "+" | "-"
///     packed   = d | dd | ddmm | ddmmyy
///     parted   = dd dot mm [ dot yy ]
///     file     = dd dot mm dot yyyy | yyyy "-" mm "-" dd
///     dot      = "-" | "/" | "."
///
/// `h` is today, `today`, `yesterday` and `tomorrow` are known too; blanks and capitals do not
/// matter. A day without month or year is taken in the month and year of today, and two digits of
/// a year mean this century.
package enum DateLanguage {
  /// A typed day; `today` is what the short forms count from.
  package static func read(_ text: String, today: Day) throws(Misread) -> Day {
    let typed = text.lowercased().filter { $0 != " " }
    if let day = relative(typed, today: today) { return day }
    if let day = try written(typed) { return day }
    let parts = typed.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
      .map(String.init)
    let numbers = parts.compactMap(number)
    guard numbers.count == parts.count, !parts.isEmpty else { throw .notADate }
    let date = today.date
    switch (parts.count, parts[0].count) {
    case (1, 1...2): return try day(numbers[0], date.month, date.year)
    case (1, 4): return try day(numbers[0] / 100, numbers[0] % 100, date.year)
    case (1, 6):
      return try day(numbers[0] / 10_000, numbers[0] / 100 % 100, 2000 + numbers[0] % 100)
    case (2, 1...2): return try day(numbers[0], numbers[1], date.year)
    case (3, 1...2) where parts[2].count == 2:
      return try day(numbers[0], numbers[1], 2000 + numbers[2])
    default: throw .notADate
    }
  }

  /// A day as files write it: `2026-11-23`, `23/11/26`, `23 November 2026`, as `WrittenDate` says.
  package static func readFile(_ text: String) throws(Misread) -> Day {
    try WrittenDate(text).day()
  }

  /// In which order day and month of a text with its year behind can stand.
  package enum Order: Sendable {
    case dayFirst, monthFirst, either
  }

  /// Nil for what is no such text, or the same day in both orders.
  package static func order(of text: String) -> Order? { WrittenDate(text).order }

  /// The month of a name, Indonesian or English, whole or its first three letters.
  package static func month(named word: String) -> Int? { WrittenDate.month(word.lowercased()) }

  private static func relative(_ text: String, today: Day) -> Day? {
    switch text {
    case "h", "hariini", "today": return today
    case "kemarin", "yesterday": return today - 1
    case "besok", "tomorrow": return today + 1
    default: break
    }
    let offset = text.first == "h" ? String(text.dropFirst()) : text
    guard let sign = offset.first, sign == "+" || sign == "-", offset.count <= 5,
      let days = number(String(offset.dropFirst()))
    else { return nil }
    return sign == "+" ? today + days : today - days
  }

  /// A day with its whole year; nil when the text has another form.
  private static func written(_ text: String) throws(Misread) -> Day? {
    guard let separator = text.first(where: { "-/.".contains($0) }) else { return nil }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    let numbers = parts.compactMap(number)
    guard parts.count == 3, numbers.count == 3 else { return nil }
    if parts[0].count == 4 && separator == "-" && parts[1].count <= 2 && parts[2].count <= 2 {
      return try day(numbers[2], numbers[1], numbers[0])
    }
    guard parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2 else { return nil }
    return try day(numbers[0], numbers[1], numbers[2])
  }

  private static func day(_ day: Int, _ month: Int, _ year: Int) throws(Misread) -> Day {
    guard (1...12).contains(month) else { throw .noSuchMonth }
    guard let found = Day(year: year, month: month, day: day) else { throw .noSuchDate }
    return found
  }

  private static func number(_ text: String) -> Int? {
    text.count <= 8 && !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
      ? Int(text) : nil
  }
}
