import Testing
import Workshop

/// Why somebody made fewer than planned, beside the row that says it.
@Suite struct ShortfallTests {
  private static let material = Shortfall(.material)

  private static func day(_ shortfall: Shortfall, _ pieces: [UInt8] = [1]) -> RecordDay {
    var entry = WeavingSample.entry(0, WeavingSample.lisu, pieces)
    entry.shortfall = shortfall
    return WeavingSample.record(3, [entry])
  }

  private static func absence(_ shortfall: Shortfall) -> RecordDay {
    let entry = DayEntry {
      $0.worker = ID(0)
      $0.attendance = .sick
      $0.shortfall = shortfall
    }
    return WeavingSample.record(3, [entry])
  }

  private static func rules(_ day: RecordDay) -> [Rule] {
    WeavingSample.running.broken(by: .recordDay(day), as: WeavingSample.clerk).map(\.rule)
  }

  @Test func aRowKeepsItsReasonAndUndoBringsTheOneBefore() {
    var workshop = WeavingSample.running
    workshop.accept(Self.day(Self.material))
    #expect(workshop.outputs(on: WeavingSample.day(3)).map(\.shortfall) == [Self.material])
    #expect(workshop.shortfalls(of: WeavingSample.batch).map(\.worker) == [ID(0)])
    let power = Self.day(Shortfall(.power), [1, 2])
    let undo = workshop.reversal(of: .recordDay(power)) ?? []
    workshop.accept(power)
    #expect(workshop.outputs(on: WeavingSample.day(3)).map(\.shortfall) == [Shortfall(.power)])
    for action in undo { workshop.apply(action, by: WeavingSample.clerk) }
    #expect(workshop.outputs(on: WeavingSample.day(3)).map(\.shortfall) == [Self.material])
    #expect(workshop.outputs(on: WeavingSample.day(3)).map(\.pieces) == [[1]])
  }

  @Test func aDayWithoutAPieceMayHaveOneToo() {
    #expect(Self.rules(Self.day(Shortfall(.learning), [])).isEmpty)
  }

  @Test func anAbsenceHasItsOwnReason() {
    #expect(Self.rules(Self.absence(Self.material)) == [.weaving(.shortfallOutOfPlace)])
    #expect(Self.rules(Self.absence(Shortfall())).isEmpty)
  }

  @Test func wordsGoWithTheReasonThatHasNoName() {
    #expect(Self.rules(Self.day(Shortfall(.other, "upacara"))).isEmpty)
    #expect(Self.rules(Self.day(Shortfall(.other))) == [.field(.required)])
    let long = String(repeating: "a", count: 31)
    #expect(Self.rules(Self.day(Shortfall(.other, long))) == [.field(.textTooLong(limit: 30))])
    for shortfall in [Shortfall(.material, "upacara"), Shortfall(.none, "upacara")] {
      #expect(Self.rules(Self.day(shortfall)) == [.weaving(.shortfallOutOfPlace)])
    }
  }

  @Test func whoGetsTheRowOfAnotherDoesNotGetTheReason() {
    var workshop = WeavingSample.running
    workshop.accept(Self.day(Self.material, [1, 2]))
    let output = workshop.outputs.nextID.index - 1
    let work = workshop.outputs[ID(output)].work
    let correction = CorrectOutput {
      $0.day = WeavingSample.day(4)
      $0.output = ID(output)
      $0.before = work
      $0.after = work
      $0.after.worker = ID(1)
      $0.reason = "salah baris"
    }
    workshop.apply(.correctOutput(correction), by: WeavingSample.clerk)
    let rows = workshop.outputs(on: WeavingSample.day(3))
    #expect(rows.map(\.worker) == [ID(1)])
    #expect(rows.map(\.shortfall) == [Shortfall()])
  }
}
