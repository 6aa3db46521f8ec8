import Testing
import Workshop

@Suite struct MonthNoteTests {
  private static let today = MarketFixture.today
  private static let supervisor = MarketFixture.supervisor

  private static func note(_ words: String, _ change: (inout WriteMonthNote) -> Void = { _ in })
    -> Action
  {
    var note = WriteMonthNote {
      $0.day = today
      $0.month = today.month
      $0.words = words
    }
    change(&note)
    return .writeMonthNote(note)
  }

  private static func broken(_ action: Action, in workshop: Workshop = MarketFixture.stocked)
    -> [Rule]
  {
    workshop.broken(by: action, as: supervisor, on: today).map(\.rule)
  }

  @Test func whatIsWrittenLaterStandsAndTheRestStaysOnRecord() {
    var workshop = MarketFixture.stocked
    for words in ["serat habis", "serat habis seminggu"] {
      #expect(Self.broken(Self.note(words), in: workshop).isEmpty)
      workshop.apply(Self.note(words), by: Self.supervisor)
    }
    let month = Self.today.month
    #expect(workshop.monthNote(.obstacle, of: month) == "serat habis seminggu")
    #expect(workshop.monthNote(.plan, of: month) == "")
    #expect(workshop.monthNote(.obstacle, of: month + -1) == "")
    #expect(workshop.monthNotes.map(\.words) == ["serat habis", "serat habis seminggu"])
  }

  @Test func takingItBackWritesWhatStoodBefore() throws {
    var workshop = MarketFixture.stocked
    let first = Self.note("serat habis")
    let back = try #require(workshop.reversal(of: first)?.first)
    workshop.apply(first, by: Self.supervisor)
    #expect(Self.broken(back, in: workshop).isEmpty)
    workshop.apply(back, by: Self.supervisor)
    #expect(workshop.monthNote(.obstacle, of: Self.today.month) == "")
  }

  @Test func itsRules() {
    #expect(Self.broken(Self.note("")) == [.field(.nothingChanges)])
    #expect(Self.broken(Self.note("x") { $0.month = $0.month + 1 }) == [.field(.dayInFuture)])
    #expect(
      Self.broken(Self.note(String(repeating: "a", count: 401)))
        == [.field(.textTooLong(limit: 400))])
    #expect(Self.broken(Self.note(String(repeating: "a", count: 400))).isEmpty)
    let code = MarketFixture.stocked.code(ID<Inmate>(0))
    #expect(
      Self.broken(Self.note("menunggu \(code) sembuh")) == [.partnership(.namesSomebody)])
  }

  @Test func theTargetOfAYearIsTheNewestAndNoughtIsNone() {
    var workshop = MarketFixture.stocked
    func target(_ amount: Int64, _ year: Int = 2026) -> Action {
      .setPNBPTarget(
        SetPNBPTarget {
          $0.day = Self.today
          $0.year = Int32(year)
          $0.amount = Rupiah(amount)
        })
    }
    #expect(workshop.stateTarget(of: 2026) == nil)
    for amount: Int64 in [10_000_000, 12_000_000] {
      #expect(Self.broken(target(amount), in: workshop).isEmpty)
      workshop.apply(target(amount), by: Self.supervisor)
    }
    #expect(workshop.stateTarget(of: 2026) == Rupiah(12_000_000))
    #expect(workshop.stateTarget(of: 2027) == nil)
    #expect(Self.broken(target(12_000_000), in: workshop) == [.field(.nothingChanges)])
    #expect(Self.broken(target(-1), in: workshop) == [.earnings(.amountMissing)])
    #expect(!Self.broken(target(1, 1990), in: workshop).isEmpty)
    workshop.apply(target(0), by: Self.supervisor)
    #expect(workshop.stateTarget(of: 2026) == nil)
  }
}
