import Testing

@testable import Reports
@testable import Workshop

/// Who came and went, by the days from which figures count it.
@Suite struct LabourFiguresTests {
  private static let today = SmallWorkshop.day(11, 29)
  private static let october = SmallWorkshop.october
  private static let november = Month(year: 2026, month: 11)
  private static let clerk = Authority(user: ID(0))

  /// October closed; person 1 was released on 20 October.
  private static var closed: Workshop {
    var workshop = SmallWorkshop.made
    workshop.closures.append(ClosedMonth { $0.figures.month = october })
    return workshop
  }

  private static func taking(_ status: InmateStatus, since: Day, of person: Int) -> Action {
    .editInmate(
      EditInmate {
        $0.inmate = ID(person)
        $0.subject = Int32(person)
        $0.day = today
        $0.taken = StatusTaken(status, since: since)
      })
  }

  private static func numbers(_ month: Month, _ workshop: Workshop) -> [Int] {
    let row = LabourFigures(month, of: workshop).total
    return [row.atStart, row.new, row.released, row.transferred, row.dismissed, row.atEnd]
  }

  struct Row: CustomTestStringConvertible {
    var testDescription: String
    /// Statuses of person 0 with their days, in the order of entry.
    var taken: [(InmateStatus, Day)]
    /// Start, new, released, transferred, dismissed, end of November.
    var november: [Int]
  }

  static let rows = [
    Row(testDescription: "nothing", taken: [], november: [3, 0, 0, 0, 0, 3]),
    Row(
      testDescription: "released today", taken: [(.released, today)],
      november: [3, 0, 1, 0, 0, 2]),
    Row(
      testDescription: "released in a closed month",
      taken: [(.released, SmallWorkshop.day(9, 10))], november: [3, 0, 1, 0, 0, 2]),
    Row(
      testDescription: "a rest is no leaving", taken: [(.resting, SmallWorkshop.day(11, 3))],
      november: [3, 0, 0, 0, 0, 3]),
    Row(
      testDescription: "gone and come back",
      taken: [(.transferred, SmallWorkshop.day(11, 3)), (.active, SmallWorkshop.day(11, 20))],
      november: [3, 1, 0, 1, 0, 3]),
    Row(
      testDescription: "mended on the same day",
      taken: [(.released, SmallWorkshop.day(11, 3)), (.dismissed, SmallWorkshop.day(11, 3))],
      november: [3, 0, 0, 0, 1, 2]),
  ]

  @Test(arguments: rows) func theOpenMonthCountsWhatWasTaken(_ row: Row) {
    var workshop = Self.closed
    for (status, day) in row.taken {
      workshop.apply(Self.taking(status, since: day, of: 0), by: Self.clerk)
    }
    #expect(Self.numbers(Self.november, workshop) == row.november)
    #expect(Self.numbers(Self.october, workshop) == Self.numbers(Self.october, Self.closed))
  }

  /// Counted as new and as gone, not as somebody who never came.
  @Test func whoComesAndGoesOnOneDayDidBoth() {
    var workshop = Self.closed
    let person = workshop.people.count
    let enrolment = EnrolInmate {
      $0.day = Self.today
      $0.subject = workshop.subjects
      $0.identity.name = "CONTOH SATU HARI"
      $0.identity.register = "B.I 50/2026"
      $0.identity.block = "A-1"
      $0.statusSince = Self.today
    }
    workshop.apply(.enrolInmate(enrolment), by: Self.clerk)
    #expect(Self.numbers(Self.november, workshop) == [3, 1, 0, 0, 0, 4])
    workshop.apply(Self.taking(.released, since: Self.today, of: person), by: Self.clerk)
    #expect(Self.numbers(Self.november, workshop) == [3, 1, 1, 0, 0, 3])
  }

  /// Statuses and enrolments of random days, some of them undone: closed months keep their figures,
  /// what is undone is as it was, and every month goes on where the one before it ended.
  @Test func randomStatusesNeverChangeAClosedMonth() {
    var random = Seeded(state: 12)
    let months = (0...5).map { Month(year: 2026, month: 6) + $0 }
    for _ in 0..<60 {
      var workshop = Self.closed
      let closed = months.filter { workshop.isClosed($0) }
      let before = closed.map { LabourFigures($0, of: workshop) }
      for step in 0..<12 {
        let action = Self.random(step, in: workshop, &random)
        guard workshop.broken(by: action, as: Self.clerk).isEmpty else { continue }
        let old = workshop
        workshop.apply(action, by: Self.clerk)
        #expect(closed.map { LabourFigures($0, of: workshop) } == before)
        guard Bool.random(using: &random), case .editInmate = action else { continue }
        for undo in old.reversal(of: action) ?? [] { workshop.apply(undo, by: Self.clerk) }
        #expect(workshop.people == old.people)
      }
      for month in months.dropLast() {
        #expect(
          LabourFigures(month, of: workshop).total.atEnd
            == LabourFigures(month + 1, of: workshop).total.atStart)
      }
    }
  }

  private static func random(
    _ step: Int, in workshop: Workshop, _ random: inout Seeded
  ) -> Action {
    let since = today - Int.random(in: -2...130, using: &random)
    let status = InmateStatus.allCases.randomElement(using: &random) ?? .active
    if Int.random(in: 0..<4, using: &random) > 0 {
      let person = Int.random(in: 0..<workshop.people.count, using: &random)
      return taking(status, since: since, of: person)
    }
    return .enrolInmate(
      EnrolInmate {
        $0.day = today
        $0.subject = workshop.subjects
        $0.identity.name = "CONTOH \(step)"
        $0.identity.register = "B.I \(step + 50)/2026"
        $0.identity.block = "A-1"
        $0.status = status
        $0.statusSince = since
      })
  }

  @Test func anotherCraftChangesNoMonthThatIsClosed() {
    var workshop = Self.closed
    let before = LabourFigures(Self.october, of: workshop).rows
    #expect([before[.weaver]?.atStart, before[.preparer]?.atStart] == [2, 1])
    let edit = EditInmate {
      $0.inmate = ID(0)
      $0.day = Self.today
      $0.craft = .preparer
    }
    workshop.apply(.editInmate(edit), by: Self.clerk)
    #expect(LabourFigures(Self.october, of: workshop).rows == before)
    let rows = LabourFigures(Self.november, of: workshop).rows
    #expect([rows[.weaver]?.atStart, rows[.preparer]?.atStart] == [1, 2])
  }
}

/// Sebastiano Vigna's public domain generator: the same seed, the same actions.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
