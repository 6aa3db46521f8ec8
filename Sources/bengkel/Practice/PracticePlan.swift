import Workshop

/// What a practice workshop is to become: its days and how much happens on each.
struct PracticePlan: Equatable {
  /// Checks and sales of a workshop of the usual size over nine months.
  static let usualRecords = 900
  static let mostRecords = 1_000_000
  /// Checks that a piece costs on its way, in hundredths: two gates, some of them twice.
  private static let checksPerPiece = 218
  /// Of a hundred records, those that are checks; the others are sales.
  private static let shareOfChecks = 80
  /// Stages of a piece, in hundredths: the kinds of cap have three or five.
  private static let stagesPerPiece = 425
  /// Fewer pieces than this wait for the next batch.
  static let smallestBatch = 4
  /// Days of the first weeks that bring no checks.
  private static let daysWithoutChecks = 11

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
    // The month that makes it eight and a half to nine and a half months.
    let first = ((until - 15).month + -8).first
    firstDay = first
    days = (0..<max(0, until - first)).map { first + $0 }.filter(Self.isWorkingDay)
  }

  var checks: Int { records * Self.shareOfChecks / 100 }

  /// Checks on a day once work runs, in thousandths.
  var checksPerDay: Int { checks * 1000 / max(1, days.count - Self.daysWithoutChecks) }

  /// A working day by its place; those after the last are told by the week.
  func day(at index: Int) -> Day {
    guard let last = days.last else { return until }
    return index < days.count ? days[index] : last + (index - days.count + 1) * 7 / 6
  }

  /// Whether more comes than a sitting on every second day can judge.
  var sitsDaily: Bool { checksPerDay > 10_000 }

  /// Thousandths of a piece that are begun on a day.
  private var piecesPerDay: Int { checksPerDay * 100 / Self.checksPerPiece }

  /// Thousandths of a piece that are begun together.
  func pieces(of opening: PracticeSchedule.Opening) -> Int {
    piecesPerDay * PracticeSchedule.meanGap * opening.share / 100
  }

  /// The checks that so many thousandths of a piece cost.
  func checks(for pieces: Int) -> Int { pieces * Self.checksPerPiece / 100_000 }

  /// How many batches so many thousandths of a piece make.
  func batches(for pieces: Int) -> Int { max(1, (pieces / 1000 + 98) / 99) }

  /// How many of the weavers a batch with so many stages binds from its opening to its end.
  func hands(for stages: Int, of weavers: Int) -> Int {
    let perDay = max(1, piecesPerDay * Self.stagesPerPiece / 100)
    let days = PracticeSchedule.materialDays + PracticeSchedule.weavingDays
    return (stages * weavers * 1000 + perDay * days / 2) / (perDay * days)
  }

  /// Pieces that stay on the shelf, so that there is always something of every kind.
  var shelf: Int { records / 30 }

  private static let holidays: [(month: Int, day: Int, name: String)] = [
    (1, 1, "Tahun Baru"), (5, 1, "Hari Buruh"), (6, 1, "Hari Lahir Pancasila"),
    (8, 17, "Hari Kemerdekaan"), (12, 25, "Hari Natal"),
  ]

  /// The holidays from the first year to the one behind the last, which promises reach into.
  var namedHolidays: [NamedDay] {
    (firstDay.date.year...until.date.year + 1).flatMap { year in
      Self.holidays.map { row in
        NamedDay {
          $0.day = Month(year: year, month: row.month).first + row.day - 1
          $0.name = row.name
        }
      }
    }
  }

  private static func isWorkingDay(_ day: Day) -> Bool {
    let date = day.date
    return day.weekday != 6 && !holidays.contains { ($0.month, $0.day) == (date.month, date.day) }
  }
}
