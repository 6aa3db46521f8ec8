import Testing
import Workshop

/// Scissors 07 out to WB-001 and needle 01 to WB-002 on Monday morning, 12 October.
@Suite struct ToolTests {
  private static let agreed = Authority(user: ID(0), signer: ID(2))
  private static let day = EarningsFixture.day(10, 12)
  private static let scissors = Tool(2, 7)
  private static let needle = Tool(1, 1)

  private static func count(
    out: [ToolHandout] = [], back: [Tool] = [], _ session: WorkSession = .morning,
    on day: Day = day
  ) -> Action {
    .countTools(
      CountTools {
        $0.day = day
        $0.session = session
        $0.out = out
        $0.back = back
      })
  }

  private static func writeOff(
    _ tool: Tool = scissors, reason: String = "patah", on day: Day = day
  ) -> Action {
    .writeOffTool(
      WriteOffTool {
        $0.day = day
        $0.tool = tool
        $0.reason = reason
      })
  }

  private static var counted: Workshop {
    var workshop = EarningsFixture.stocked
    let out = [ToolHandout(scissors, to: ID(0)), ToolHandout(needle, to: ID(1))]
    workshop.accept(count(out: out), by: EarningsFixture.clerk)
    return workshop
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var action: Action
    var authority = ToolTests.agreed
    var rules: [Rule]
  }

  static let rows = [
    Row(
      testDescription: "another", action: count(out: [ToolHandout(Tool(2, 12), to: ID(0))]),
      rules: []),
    Row(testDescription: "nothing", action: count(), rules: [.field(.required)]),
    Row(
      testDescription: "a number that is not marked on any",
      action: count(out: [ToolHandout(Tool(2, 13), to: ID(0))]),
      rules: [.tool(.unknownTool(Tool(2, 13)))]),
    Row(
      testDescription: "number 0", action: count(back: [Tool(2, 0)]),
      rules: [.tool(.unknownTool(Tool(2, 0)))]),
    Row(
      testDescription: "no such kind", action: count(back: [Tool(99, 1)]),
      rules: [.tool(.unknownTool(Tool(99, 1)))]),
    Row(
      testDescription: "one that is out", action: count(out: [ToolHandout(scissors, to: ID(1))]),
      rules: [.tool(.toolOut(scissors, ID(0)))]),
    Row(
      testDescription: "back, though it is in", action: count(back: [Tool(2, 8)]),
      rules: [.tool(.toolNotOut(Tool(2, 8)))]),
    Row(
      testDescription: "twice", action: count(back: [scissors, scissors]),
      rules: [.tool(.toolListedTwice(scissors))]),
    Row(
      testDescription: "out and back at once",
      action: count(out: [ToolHandout(scissors, to: ID(0))], back: [scissors]),
      rules: [.tool(.toolListedTwice(scissors))]),
    Row(
      testDescription: "to nobody", action: count(out: [ToolHandout(Tool(2, 8), to: ID(99))]),
      rules: [.field(.unknownRow)]),
    Row(testDescription: "back in the same session", action: count(back: [scissors]), rules: []),
    Row(
      testDescription: "back the day before", action: count(back: [scissors], on: day - 1),
      rules: [.tool(.beforeToolCount(scissors, day))]),
    Row(
      testDescription: "before the store",
      action: count(back: [scissors], on: EarningsFixture.day(2, 1)),
      rules: [.field(.dayBeforeStore(EarningsFixture.day(3, 1)))]),
    Row(testDescription: "given up", action: writeOff(), rules: []),
    Row(testDescription: "given up in the cupboard", action: writeOff(Tool(0, 3)), rules: []),
    Row(
      testDescription: "given up without a reason", action: writeOff(reason: ""),
      rules: [.field(.required)]),
    Row(
      testDescription: "given up alone", action: writeOff(), authority: EarningsFixture.clerk,
      rules: [.quality(.secondPersonMissing)]),
    Row(
      testDescription: "given up before it went out", action: writeOff(on: day - 1),
      rules: [.tool(.beforeToolCount(scissors, day))]),
    Row(
      testDescription: "a needle that nobody knows given up", action: writeOff(Tool(1, 49)),
      rules: [.tool(.unknownTool(Tool(1, 49)))]),
  ]

  @Test(arguments: rows) func theRulesOfTools(_ row: Row) {
    let broken = Self.counted.broken(by: row.action, as: row.authority, on: Self.day)
    #expect(broken.map(\.rule) == row.rules)
  }

  @Test func whatDidNotComeBackOnItsDayIsMissingTheNext() {
    var workshop = Self.counted
    workshop.accept(Self.count(back: [Self.needle], .afternoon), by: EarningsFixture.clerk)
    #expect(workshop.missingTools(on: Self.day) == [])
    let missing = workshop.missingTools(on: Self.day + 1)
    #expect(missing.map(\.tool) == [Self.scissors] && missing.map(\.worker) == [ID(0)])
    #expect(missing.map(\.day) == [Self.day])
    workshop.accept(Self.count(back: [Self.scissors], on: Self.day + 2), by: EarningsFixture.clerk)
    #expect(workshop.toolsOut == [])
    #expect(workshop.lastHolder(of: Self.scissors) == ID(0))
    #expect(Workshop(rows: workshop.rows) == workshop)
  }

  @Test func aToolThatIsGivenUpAlarmsNobodyAndItsSuccessorBearsTheNextNumber() {
    var workshop = Self.counted
    workshop.accept(Self.writeOff(), by: Self.agreed)
    #expect(workshop.toolsOut.map(\.tool) == [Self.needle])
    #expect(workshop.toolWriteOffs.map(\.approver) == [ID(2)])
    let again = Self.count(back: [Self.scissors])
    #expect(
      workshop.broken(by: again, as: Self.agreed).map(\.rule) == [
        .tool(.unknownTool(Self.scissors))
      ])
    #expect(workshop.tools(of: 2).map(\.number) == [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13])
    #expect(Workshop(rows: workshop.rows) == workshop)
  }

  @Test func aCountIsTakenBackWhileNothingCameOfIt() {
    var workshop = Self.counted
    workshop.accept(Self.count(back: [Self.scissors], .afternoon), by: EarningsFixture.clerk)
    let first = Action.withdraw(Withdraw(.toolCount(ID(0)), on: Self.day))
    #expect(
      workshop.broken(by: first, as: EarningsFixture.clerk).map(\.rule)
        == [.tool(.toolCountedSince(Self.scissors))])
    let second = Withdraw(.toolCount(ID(1)), on: Self.day)
    workshop.accept(.withdraw(second), by: EarningsFixture.clerk)
    #expect(workshop.toolsOut.map(\.tool) == [Self.needle, Self.scissors])
    #expect(Workshop(rows: workshop.rows) == workshop)
    workshop.accept(first, by: EarningsFixture.clerk)
    #expect(workshop.toolsOut == [] && workshop.derived.newestCount.isEmpty)
    #expect(Workshop(rows: workshop.rows) == workshop)
    var again = second
    again.reinstates = true
    #expect(
      workshop.broken(by: .withdraw(again), as: EarningsFixture.clerk).map(\.rule)
        == [.tool(.toolNotOut(Self.scissors))])
  }

  @Test func aMorningIsNotCountedBehindItsAfternoon() {
    var workshop = Self.counted
    workshop.accept(Self.count(back: [Self.scissors], .afternoon), by: EarningsFixture.clerk)
    let again = [ToolHandout(Self.scissors, to: ID(1))]
    #expect(
      workshop.broken(by: Self.count(out: again), as: Self.agreed).map(\.rule)
        == [.tool(.beforeToolCount(Self.scissors, Self.day))])
    #expect(workshop.broken(by: Self.count(out: again, .afternoon), as: Self.agreed).isEmpty)
  }

  @Test func whoGotAToolByMistakeIsNotItsLastHolder() {
    var workshop = Self.counted
    workshop.accept(Self.count(back: [Self.scissors], .afternoon), by: EarningsFixture.clerk)
    let mistaken = Self.count(out: [ToolHandout(Self.scissors, to: ID(1))], on: Self.day + 1)
    workshop.accept(mistaken, by: EarningsFixture.clerk)
    #expect(workshop.lastHolder(of: Self.scissors) == ID(1))
    workshop.accept(
      .withdraw(Withdraw(.toolCount(ID(2)), on: Self.day + 1)), by: EarningsFixture.clerk)
    #expect(workshop.lastHolder(of: Self.scissors) == ID(0))
  }

  @Test func somebodyWhoHadAToolIsNotWithdrawn() {
    var workshop = EarningsFixture.stocked
    let nobody = workshop.people.nextID
    var enrolment = Sample.enrolment(7)
    enrolment.subject = workshop.subjects
    workshop.accept(.enrolInmate(enrolment), by: EarningsFixture.clerk)
    let void = Action.withdraw(Withdraw(.inmate(nobody), on: Self.day))
    #expect(workshop.broken(by: void, as: EarningsFixture.clerk).isEmpty)
    workshop.accept(
      Self.count(out: [ToolHandout(Self.scissors, to: nobody)]), by: EarningsFixture.clerk)
    #expect(
      workshop.broken(by: void, as: EarningsFixture.clerk).map(\.rule) == [.people(.hasWorked)])
  }

  @Test func aClosedMonthStillLearnsWhereItsToolsAre() {
    var workshop = EarningsFixture.sold
    workshop.accept(
      Self.count(out: [ToolHandout(Self.scissors, to: ID(0))]), by: EarningsFixture.clerk)
    EarningsFixture.close(EarningsFixture.october, on: EarningsFixture.day(11, 5), in: &workshop)
    #expect(workshop.broken(by: Self.count(back: [Self.scissors]), as: Self.agreed).isEmpty)
  }

  /// Thousands of random counts, withdrawals and write-offs: what is out is what the rows say.
  @Test func whatIsOutIsWhatTheRowsSayAfterRandomCounts() {
    let seed = UInt64.random(in: 1...UInt64(UInt32.max))
    var numbers = SeededNumbers(seed: seed)
    var workshop = EarningsFixture.stocked
    var accepted = 0
    for step in 0..<3_000 {
      let day = Self.day + step / 60
      var tool: Tool {
        Tool(Int.random(in: 0...4, using: &numbers), Int.random(in: 0...9, using: &numbers))
      }
      let action: Action
      switch Int.random(in: 0...9, using: &numbers) {
      case 0:
        let count = ID<ToolCount>(
          max(0, workshop.toolCounts.count - Int.random(in: 0...3, using: &numbers)))
        var void = Withdraw(.toolCount(count), on: day)
        void.reinstates = Bool.random(using: &numbers)
        action = .withdraw(void)
      case 1 where step % 40 == 0: action = Self.writeOff(tool, on: day)
      case 2...5: action = Self.count(back: [tool], on: day)
      default:
        let worker = ID<Inmate>(Int.random(in: 0...2, using: &numbers))
        action = Self.count(out: [ToolHandout(tool, to: worker)], on: day)
      }
      guard workshop.broken(by: action, as: Self.agreed).isEmpty else { continue }
      workshop.apply(action, by: Self.agreed)
      accepted += 1
      if step % 50 == 0 {
        #expect(Workshop(rows: workshop.rows) == workshop, "seed \(seed), step \(step)")
      }
    }
    #expect(accepted > 300, "seed \(seed)")
    #expect(
      Self.recounted(workshop) == workshop.toolsOut.reduce(into: [:]) { $0[$1.tool] = $1.worker },
      "seed \(seed)")
  }

  /// From the raw rows: in with every row that brings back, out with every one that hands out.
  private static func recounted(_ workshop: Workshop) -> [Tool: ID<Inmate>] {
    var out: [Tool: ID<Inmate>] = [:]
    for row in workshop.toolCounts where !row.isWithdrawn {
      for tool in row.back { out[tool] = nil }
      for handout in row.out { out[handout.tool] = handout.worker }
    }
    for row in workshop.toolWriteOffs { out[row.tool] = nil }
    return out
  }
}
