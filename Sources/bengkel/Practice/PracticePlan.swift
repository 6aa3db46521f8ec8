import Workshop

/// What a practice workshop is to become: its days and how much happens on each.
struct PracticePlan: Equatable {
  /// Checks and sales of a workshop of the usual size over nine months.
  static let usualRecords = 900
  static let mostRecords = 1_000_000
  /// Checks that a piece costs on its way, in hundredths: two gates, some of them twice.
  private static let checksPerPiece = 218
  /// Of a hundred records, those that are checks; the others are sales.
  private static let shareOfChecks = 83

  let seed: UInt64
  /// The sum of checks and sales that is aimed at, and met to the one.
  let records: Int
  let until: Day
  let firstDay: Day
  /// Monday to Saturday without holidays, all before `until`, whose sheet is still blank.
  let days: [Day]

  init(seed: UInt64, records: Int, until: Day) {
    self.seed = seed
    self.records = max(Self.usualRecords, min(records, Self.mostRecords))
    self.until = until
    let first = (until.month + -8).first
    firstDay = first
    days = (0..<max(0, until - first)).map { first + $0 }.filter(Self.isWorkingDay)
  }

  var checks: Int { records * Self.shareOfChecks / 100 }

  /// Thousandths of a piece that are begun on a day; the first weeks bring no checks.
  var piecesPerDay: Int {
    checks * 100_000 / (Self.checksPerPiece * max(1, days.count - 17))
  }

  /// How many pieces a batch may have: more when more is made.
  var batchSize: ClosedRange<Int> {
    piecesPerDay < 6000 ? 6...18 : min(60, piecesPerDay / 1000 * 2)...99
  }

  /// Pieces that stay on the shelf, so that there is always something of every kind.
  var shelf: Int { records / 30 }

  private static func isWorkingDay(_ day: Day) -> Bool {
    let date = day.date
    let holidays = [(1, 1), (5, 1), (6, 1), (8, 17), (12, 25)]
    return day.weekday != 6 && !holidays.contains { $0 == (date.month, date.day) }
  }
}
