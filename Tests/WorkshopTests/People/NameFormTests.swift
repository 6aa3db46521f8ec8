import Testing

@testable import Workshop

/// Names are made with a seed; the slips are those of a finger: one letter wrong, missing, too
/// much, or swapped with its neighbour.
@Suite struct NameFormTests {
  /// Numbers of a fixed sequence (splitmix64).
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }

    mutating func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: 0..<values.count, using: &self)]
    }

    private static let syllables = [
      "ba", "so", "dae", "ng", "sit", "ti", "mi", "sal", "con", "toh", "ra", "hma", "nur", "la",
      "ha", "san", "ju", "ma", "ri", "ka", "te", "pa", "wa", "lu", "di", "yus",
    ]

    /// Two words of two to four syllables; the hundreds of thousands of them lie apart.
    mutating func name() -> String {
      (0..<2).map { _ in
        (0..<Int.random(in: 2...4, using: &self)).map { _ in pick(Self.syllables) }.joined()
      }.joined(separator: " ").uppercased()
    }

    mutating func slip(in name: String) -> String {
      var letters = Array(name)
      let places = letters.indices.filter { letters[$0] != " " && $0 + 1 < letters.count }
      let place = pick(places)
      switch Int.random(in: 0..<4, using: &self) {
      case 0: letters[place] = pick(Array("QVXZ"))
      case 1: letters.remove(at: place)
      case 2: letters.insert(pick(Array("QVXZ")), at: place)
      default: letters.swapAt(place, place + 1)
      }
      return String(letters)
    }
  }

  /// A workshop of so many people with made names, and the dice behind them.
  private static func people(_ count: Int) -> (workshop: Workshop, names: [String], dice: Dice) {
    var dice = Dice(state: 12)
    var workshop = Sample.founded
    let names = (0..<count).map { _ in dice.name() }
    for (place, name) in names.enumerated() {
      var enrolment = Sample.enrolment(place)
      enrolment.identity.name = name
      workshop.apply(.enrolInmate(enrolment), by: Sample.clerk)
    }
    return (workshop, names, dice)
  }

  @Test func nearlyEveryNameWithOneSlipIsFoundAndHardlyANewOne() {
    var (workshop, names, dice) = Self.people(5000)
    let found = (0..<200).count { _ in
      let place = Int.random(in: names.indices, using: &dice)
      return workshop.alike(dice.slip(in: names[place])).contains(ID(place))
    }
    #expect(found >= 190)
    let shown = (0..<200).count { _ in !workshop.alike(dice.name()).isEmpty }
    #expect(shown <= 10)
    workshop = Sample.founded
  }

  @Test func namesThatAreAlikeShareASlip() {
    var (_, names, dice) = Self.people(0)
    names = (0..<300).map { _ in dice.name() }
    for name in names {
      let slipped = dice.slip(in: name)
      #expect(!NameForm(name).slips.isDisjoint(with: NameForm(slipped).slips), "\(slipped)")
    }
  }

  struct Pair: Sendable {
    var one: String
    var two: String
    var isAlike: Bool
  }

  static let pairs = [
    Pair(one: "CONTOH SATU", two: "contoh  satu", isAlike: true),
    Pair(one: "CONTOH SATU", two: "CONTOHSATU", isAlike: true),
    Pair(one: "CONTOH SATU", two: "SATU, CONTOH", isAlike: true),
    Pair(one: "DA'ENG CONTOH", two: "Daéng Contoh", isAlike: true),
    Pair(one: "CONTOH SATU", two: "CONTHO SATU", isAlike: true),
    Pair(one: "CONTOH SATU", two: "CONTOH SAUT", isAlike: true),
    Pair(one: "CONTOH SATU", two: "KONTOH SATU", isAlike: true),
    Pair(one: "CONTOH SATU", two: "KONTOH SATTU", isAlike: false),
    Pair(one: "CONTOH SATU", two: "CONTOH DUA", isAlike: false),
    Pair(one: "CONTOH 12", two: "CONTOH 13", isAlike: false),
    Pair(one: "CONTOH 12", two: "CONTOH 123", isAlike: false),
    Pair(one: "BASO", two: "BASI", isAlike: false),
    Pair(one: "BASO", two: "baso", isAlike: true),
  ]

  @Test(arguments: pairs) func oneSlipOrAnotherOrderMakesNamesAlike(_ pair: Pair) {
    #expect(NameForm(pair.one).isAlike(NameForm(pair.two)) == pair.isAlike)
    #expect(NameForm(pair.two).isAlike(NameForm(pair.one)) == pair.isAlike)
  }

  @Test func atMostFiveAreShownAndNobodyWhoIsWithdrawnOrMeant() {
    var workshop = Sample.founded
    for place in 0..<8 {
      var enrolment = Sample.enrolment(place)
      enrolment.identity.name = "CONTOH SATU"
      workshop.apply(.enrolInmate(enrolment), by: Sample.clerk)
    }
    workshop.apply(.withdraw(Withdraw(.inmate(ID(1)), on: Day())), by: Sample.clerk)
    #expect(workshop.alike("CONTOH SATV", besides: ID(2)) == [0, 3, 4, 5, 6].map { ID($0) })
    #expect(workshop.alike("").isEmpty)
  }
}
