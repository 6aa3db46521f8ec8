import Workshop

/// A day as offices and their spreadsheets write it, the year with it.
///
///     written  = [ weekday [ "," ] ] day [ blank | "T" ] [ clock ]
///     day      = dd dot mm dot year | yyyy dot mm dot dd | yyyymmdd | ddmmyyyy | serial
///              | dd gap month gap year | month blank dd [ "," ] blank year
///     dot      = "-" | "/" | "."
///     gap      = dot | blank
///     year     = yyyy | yy
///     clock    = hh ":" mm [ ":" ss [ "." digits ] ]
///     serial   = the days since 30 December 1899 that a spreadsheet counts, five digits, with a
///                part of a day behind a comma or dot
///
/// Months have their Indonesian or English names, or three letters of them; blanks of any kind may
/// stand around a dot, and any dash is one. Two digits of a year mean this century.
struct WrittenDate {
  /// The parts of the day, small, without weekday and clock.
  private let parts: [String]
  /// What stood between the first two parts.
  private let separator: Character

  init(_ text: String) {
    var words = Self.plain(text).split(separator: " ").map(String.init)
    if let first = words.first, words.count > 1, Self.isWeekday(first) { words.removeFirst() }
    if let last = words.last, words.count > 1, Self.isClock(last) { words.removeLast() }
    if words.count == 1, let mark = words[0].lastIndex(of: "t"),
      Self.isClock(String(words[0][words[0].index(after: mark)...]))
    {
      words[0] = String(words[0][..<mark])
    }
    let day = words.joined(separator: " ")
    separator = day.first { "-/. ".contains($0) } ?? " "
    parts = day.split(omittingEmptySubsequences: false) { "-/. ".contains($0) }.map(String.init)
  }

  func day() throws(Misread) -> Day {
    if parts.count == 1 || parts.count == 2 && separator == "." { return try bare() }
    guard parts.count == 3 else { throw .notADate }
    if let month = Self.month(parts[1]) { return try day(parts[0], month, parts[2]) }
    if let month = Self.month(parts[0]), separator == " " {
      return try day(
        parts[1].hasSuffix(",") ? String(parts[1].dropLast()) : parts[1], month, parts[2])
    }
    guard let month = Self.number(parts[1]), parts[1].count <= 2, separator != " " else {
      throw .notADate
    }
    if parts[0].count == 4 { return try day(parts[2], month, parts[0]) }
    return try day(parts[0], month, parts[2])
  }

  /// Nil for what is not three numbers with the year behind, or is the same day in both orders.
  var order: DateLanguage.Order? {
    let numbers = parts.compactMap(Self.number)
    guard numbers.count == 3, parts.count == 3, parts[0].count <= 2, parts[1].count <= 2,
      (1...31).contains(numbers[0]), (1...31).contains(numbers[1]), numbers[0] != numbers[1]
    else { return nil }
    switch (numbers[0] <= 12, numbers[1] <= 12) {
    case (true, true): return .either
    case (true, false): return .monthFirst
    case (false, true): return .dayFirst
    case (false, false): return nil
    }
  }

  /// Digits alone: a serial, or eight, of which only one order is a day of 1900 to 2099.
  private func bare() throws(Misread) -> Day {
    let digits = parts[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let fraction = digits.dropFirst() + parts.dropFirst()
    guard let number = Self.number(digits[0]), fraction.count <= 1,
      fraction.allSatisfy({ Self.number($0) != nil })
    else { throw .notADate }
    switch digits[0].count {
    case 5 where number > Self.epoch: return Day() + (number - Self.epoch)
    case 8 where fraction.isEmpty: return try Self.eight(number)
    default: throw .notADate
    }
  }

  private static func eight(_ number: Int) throws(Misread) -> Day {
    let orders = [
      (number % 100, number / 100 % 100, number / 10_000),
      (number / 1_000_000, number / 10_000 % 100, number % 10_000),
    ].filter { (1900...2099).contains($0.2) }
    let days = orders.compactMap { Day(year: $0.2, month: $0.1, day: $0.0) }
    if days.count == 2 && days[0] != days[1] { throw .notADate }
    if let only = days.first { return only }
    guard let order = orders.last else { throw .notADate }
    return try day(order.0, order.1, order.2)
  }

  private func day(_ day: String, _ month: Int, _ year: String) throws(Misread) -> Day {
    guard let number = Self.number(day), day.count <= 2, let years = Self.number(year),
      year.count == 2 || year.count == 4
    else { throw .notADate }
    return try Self.day(number, month, year.count == 2 ? 2000 + years : years)
  }

  private static func day(_ day: Int, _ month: Int, _ year: Int) throws(Misread) -> Day {
    guard (1...12).contains(month) else { throw .noSuchMonth }
    guard let found = Day(year: year, month: month, day: day) else { throw .noSuchDate }
    return found
  }

  /// Small, with one kind of dash and of blank, and none around the dots.
  private static func plain(_ text: String) -> String {
    var plain = ""
    var isApart = false
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isWhitespace {
        isApart = !plain.isEmpty
        continue
      }
      let sign = scalar.properties.generalCategory == .dashPunctuation ? "-" : Character(scalar)
      let isDot = "-/.".contains(sign) || plain.last.map { "-/.".contains($0) } ?? false
      if isApart && !isDot { plain.append(" ") }
      isApart = false
      plain.append(sign)
    }
    return plain
  }

  private static let epoch = 25_569

  private static func number(_ text: String) -> Int? {
    text.count <= 10 && !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
      ? Int(text) : nil
  }

  private static func isClock(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = number(String(parts[0])), hour < 24,
      let minute = number(String(parts[1])), minute < 60
    else { return false }
    if parts.count == 2 { return true }
    let second = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    return second.count <= 2 && second.allSatisfy { number(String($0)) != nil }
  }

  private static func isWeekday(_ word: String) -> Bool {
    let name = word.filter { $0 != "," && $0 != "'" && $0 != "\u{2019}" }
    return weekdays.contains(name)
  }

  private static let weekdays: Set<String> = [
    "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "ahad",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "sen", "sel", "rab", "kam", "jum", "sab", "min", "mon", "tue", "wed", "thu", "fri", "sat",
    "sun",
  ]

  static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.contains { $0 == word || $0.prefix(3) == word } }.map { $0 + 1 }
  }

  private static let months = [
    ["januari", "january"], ["februari", "february", "pebruari"], ["maret", "march"], ["april"],
    ["mei", "may"], ["juni", "june"], ["juli", "july"], ["agustus", "august", "ags", "agt"],
    ["september", "sept"], ["oktober", "october"], ["november", "nopember"],
    ["desember", "december"],
  ]
}
