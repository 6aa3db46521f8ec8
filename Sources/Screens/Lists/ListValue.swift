import Workshop

/// What stands in a cell of a list: one value that is shown, sorted by and written to a file.
enum ListValue {
  case text(String)
  case number(Int)
  case money(Rupiah)
  /// `-` without one.
  case day(Day?)
  /// A number with the words that show it; without a number it comes last.
  case measure(Int?, String)

  var shown: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .money(let amount): amount.bare
    case .day(let day): day?.dashed ?? "-"
    case .measure(_, let words): words
    }
  }

  var order: Order {
    switch self {
    case .text(let text): .text(text.searchForm)
    case .number(let number): .number(number)
    case .money(let amount): .number(Int(amount.amount))
    case .day(let day): day.map { .number(Int($0.number)) } ?? .absent
    case .measure(let number, _): number.map { .number($0) } ?? .absent
    }
  }

  /// As a file takes it: numbers bare, days in the form of ISO 8601.
  var cell: ListTable.Cell {
    switch self {
    case .text(let text): .text(text)
    case .number(let number): .number(Int64(number))
    case .money(let amount): .number(amount.amount)
    case .day(let day): .text(day?.iso ?? "")
    case .measure(let number, _): number.map { .number(Int64($0)) } ?? .text("")
    }
  }

  /// Where a value stands among those of its column.
  enum Order {
    case number(Int)
    case text(String)
    case absent

    /// Whether it stands before another; nil when they are equal.
    ///
    /// What is absent stands last whichever way the others run.
    func isBefore(_ other: Order, reversed: Bool) -> Bool? {
      switch (self, other) {
      case (.number(let left), .number(let right)):
        left == right ? nil : (left < right) != reversed
      case (.text(let left), .text(let right)):
        left == right ? nil : (left < right) != reversed
      case (.absent, .absent): nil
      case (_, .absent): true
      case (.absent, _): false
      case (.number, .text): true
      case (.text, .number): false
      }
    }
  }
}
