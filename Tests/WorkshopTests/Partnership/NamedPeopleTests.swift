import Testing
import Workshop

/// What a text for outside may not tell: whole names, two words of one, numbers, codes.
@Suite struct NamedPeopleTests {
  private static let workshop: Workshop = {
    var workshop = MarketFixture.founded
    MarketFixture.must(
      .editInmate(
        EditInmate {
          $0.inmate = ID(0)
          $0.day = MarketFixture.today
          var identity = workshop.people[0].identity ?? Identity()
          identity.name = "ANDI MISAL DAENG"
          identity.register = "B.I 73/2024"
          $0.identity = identity
        }), by: MarketFixture.clerk, in: &workshop)
    return workshop
  }()

  static let telling = [
    "latihan untuk Andi Misal", "misal daeng mengajar", "Andi Misal Daeng", "B.I 73/2024", "WB-001",
  ]
  static let silent = [
    "latihan untuk Andi", "daeng yang mengajar", "BA 73/2024", "surat 2024", "pasar desa",
  ]

  @Test(arguments: telling) func tellsOfSomebody(_ text: String) {
    #expect(Self.workshop.namesSomebody(text))
  }

  @Test(arguments: silent) func tellsOfNobody(_ text: String) {
    #expect(!Self.workshop.namesSomebody(text))
  }

  /// Whoever teaches is written into files that people without names may read.
  @Test func noTrainerIsAnInmate() {
    let training = HoldTraining {
      $0.day = MarketFixture.today
      $0.programme = "harga"
      $0.instructor = "Bapak Andi Misal"
      $0.first = MarketFixture.today
      $0.last = MarketFixture.today
      $0.participants = [ID(1)]
    }
    #expect(
      Self.workshop.broken(by: .holdTraining(training), as: MarketFixture.clerk)
        == [RuleBroken(.partnership(.namesSomebody), field: .instructor)])
  }
}
