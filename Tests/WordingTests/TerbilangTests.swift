import Testing
import Wording
import Workshop

struct TerbilangCase: Sendable {
  let amount: Int64
  let words: String
}

@Suite struct TerbilangTests {
  static let cases = [
    TerbilangCase(amount: 0, words: "nol rupiah"),
    TerbilangCase(amount: 1, words: "satu rupiah"),
    TerbilangCase(amount: 10, words: "sepuluh rupiah"),
    TerbilangCase(amount: 11, words: "sebelas rupiah"),
    TerbilangCase(amount: 12, words: "dua belas rupiah"),
    TerbilangCase(amount: 19, words: "sembilan belas rupiah"),
    TerbilangCase(amount: 20, words: "dua puluh rupiah"),
    TerbilangCase(amount: 21, words: "dua puluh satu rupiah"),
    TerbilangCase(amount: 100, words: "seratus rupiah"),
    TerbilangCase(amount: 101, words: "seratus satu rupiah"),
    TerbilangCase(amount: 111, words: "seratus sebelas rupiah"),
    TerbilangCase(amount: 199, words: "seratus sembilan puluh sembilan rupiah"),
    TerbilangCase(amount: 200, words: "dua ratus rupiah"),
    TerbilangCase(amount: 999, words: "sembilan ratus sembilan puluh sembilan rupiah"),
    TerbilangCase(amount: 1000, words: "seribu rupiah"),
    TerbilangCase(amount: 1001, words: "seribu satu rupiah"),
    TerbilangCase(amount: 1999, words: "seribu sembilan ratus sembilan puluh sembilan rupiah"),
    TerbilangCase(amount: 2000, words: "dua ribu rupiah"),
    TerbilangCase(amount: 10_000, words: "sepuluh ribu rupiah"),
    TerbilangCase(amount: 11_000, words: "sebelas ribu rupiah"),
    TerbilangCase(amount: 100_000, words: "seratus ribu rupiah"),
    TerbilangCase(amount: 101_000, words: "seratus satu ribu rupiah"),
    TerbilangCase(amount: 150_000, words: "seratus lima puluh ribu rupiah"),
    TerbilangCase(amount: 1_000_000, words: "satu juta rupiah"),
    TerbilangCase(amount: 1_001_000, words: "satu juta seribu rupiah"),
    TerbilangCase(amount: 1_075_000, words: "satu juta tujuh puluh lima ribu rupiah"),
    TerbilangCase(amount: 1_500_000, words: "satu juta lima ratus ribu rupiah"),
    TerbilangCase(amount: 1_000_000_000, words: "satu miliar rupiah"),
    TerbilangCase(amount: 1_000_001_000, words: "satu miliar seribu rupiah"),
    TerbilangCase(amount: 13, words: "tiga belas rupiah"),
    TerbilangCase(amount: 14, words: "empat belas rupiah"),
    TerbilangCase(amount: 15, words: "lima belas rupiah"),
    TerbilangCase(amount: 16, words: "enam belas rupiah"),
    TerbilangCase(amount: 17, words: "tujuh belas rupiah"),
    TerbilangCase(amount: 18, words: "delapan belas rupiah"),
    TerbilangCase(amount: 30, words: "tiga puluh rupiah"),
    TerbilangCase(amount: 90, words: "sembilan puluh rupiah"),
    TerbilangCase(amount: 99, words: "sembilan puluh sembilan rupiah"),
    TerbilangCase(amount: 110, words: "seratus sepuluh rupiah"),
    TerbilangCase(amount: 112, words: "seratus dua belas rupiah"),
    TerbilangCase(amount: 120, words: "seratus dua puluh rupiah"),
    TerbilangCase(amount: 211, words: "dua ratus sebelas rupiah"),
    TerbilangCase(amount: 1010, words: "seribu sepuluh rupiah"),
    TerbilangCase(amount: 1011, words: "seribu sebelas rupiah"),
    TerbilangCase(amount: 1100, words: "seribu seratus rupiah"),
    TerbilangCase(amount: 1111, words: "seribu seratus sebelas rupiah"),
    TerbilangCase(amount: 2001, words: "dua ribu satu rupiah"),
    TerbilangCase(amount: 12_000, words: "dua belas ribu rupiah"),
    TerbilangCase(amount: 21_000, words: "dua puluh satu ribu rupiah"),
    TerbilangCase(amount: 100_001, words: "seratus ribu satu rupiah"),
    TerbilangCase(amount: 111_000, words: "seratus sebelas ribu rupiah"),
    TerbilangCase(amount: 111_111, words: "seratus sebelas ribu seratus sebelas rupiah"),
    TerbilangCase(amount: 201_000, words: "dua ratus satu ribu rupiah"),
    TerbilangCase(
      amount: 999_999,
      words: "sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan"
        + " puluh sembilan rupiah"),
    TerbilangCase(amount: 1_000_001, words: "satu juta satu rupiah"),
    TerbilangCase(amount: 1_001_001, words: "satu juta seribu satu rupiah"),
    TerbilangCase(amount: 1_100_000, words: "satu juta seratus ribu rupiah"),
    TerbilangCase(amount: 1_101_000, words: "satu juta seratus satu ribu rupiah"),
    TerbilangCase(amount: 2_000_000, words: "dua juta rupiah"),
    TerbilangCase(amount: 10_000_000, words: "sepuluh juta rupiah"),
    TerbilangCase(amount: 11_000_000, words: "sebelas juta rupiah"),
    TerbilangCase(amount: 100_000_000, words: "seratus juta rupiah"),
    TerbilangCase(amount: 101_000_000, words: "seratus satu juta rupiah"),
    TerbilangCase(
      amount: 111_111_111,
      words: "seratus sebelas juta seratus sebelas ribu seratus sebelas rupiah"),
    TerbilangCase(amount: 1_000_000_001, words: "satu miliar satu rupiah"),
    TerbilangCase(amount: 1_001_001_001, words: "satu miliar satu juta seribu satu rupiah"),
    TerbilangCase(amount: 2_000_000_000, words: "dua miliar rupiah"),
    TerbilangCase(
      amount: 10_010_010_010,
      words: "sepuluh miliar sepuluh juta sepuluh ribu sepuluh rupiah"),
    TerbilangCase(
      amount: 11_011_011_011,
      words: "sebelas miliar sebelas juta sebelas ribu sebelas rupiah"),
    TerbilangCase(
      amount: 12_345_678_901,
      words: "dua belas miliar tiga ratus empat puluh lima juta enam ratus tujuh"
        + " puluh delapan ribu sembilan ratus satu rupiah"),
    TerbilangCase(amount: 100_000_000_000, words: "seratus miliar rupiah"),
    TerbilangCase(
      amount: 101_001_001_001,
      words: "seratus satu miliar satu juta seribu satu rupiah"),
    TerbilangCase(
      amount: 111_111_111_111,
      words: "seratus sebelas miliar seratus sebelas juta seratus sebelas ribu"
        + " seratus sebelas rupiah"),
    TerbilangCase(amount: 500_000_000_019, words: "lima ratus miliar sembilan belas rupiah"),
    TerbilangCase(
      amount: 999_999_999_999,
      words: "sembilan ratus sembilan puluh sembilan miliar"
        + " sembilan ratus sembilan puluh sembilan juta"
        + " sembilan ratus sembilan puluh sembilan ribu"
        + " sembilan ratus sembilan puluh sembilan rupiah"),
    TerbilangCase(amount: 1_000_000_000_000, words: "satu triliun rupiah"),
  ]

  @Test(arguments: cases) func anAmountIsWrittenInWords(_ row: TerbilangCase) {
    #expect(Rupiah(row.amount).terbilang == row.words)
  }

  /// Read back word by word, by the grammar and not by the code that wrote them.
  @Test func whatIsWrittenIsReadBackAsTheSameAmount() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Sequence64(state: seed)
    for place in 0..<1_000 {
      // As many of each length as of any other, for most numbers are long.
      let bound = Self.powers[place % Self.powers.count]
      let amount = Int64(random.next() % bound)
      let words = Rupiah(amount).terbilang
      #expect(Reading.amount(words) == amount, "seed \(seed): \(amount) is \(words)")
    }
  }

  private static let powers = (1...12).map { length in
    (0..<length).reduce(UInt64(1)) { power, _ in power * 10 }
  }

  @Test(arguments: [
    "satu ratus rupiah", "satu ribu rupiah", "se juta rupiah", "satu puluh rupiah",
    "satu belas rupiah",
    "lima", "seribu juta rupiah", "dua tiga rupiah", "ratus rupiah", "satu ribu juta rupiah",
  ])
  func whatNobodyWritesIsNotRead(_ words: String) {
    #expect(Reading.amount(words) == nil)
  }
}

/// Amounts in Indonesian words, read from left to right.
private enum Reading {
  private static let ones = [
    "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
  ]
  /// Words that are a number of their own.
  private static let whole: [String: Int64] = ["sepuluh": 10, "sebelas": 11, "seratus": 100]
  private static let groups: [String: Int64] = [
    "ribu": 1_000, "juta": 1_000_000, "miliar": 1_000_000_000,
  ]

  /// Nil where no writer of a kuitansi would put it so.
  static func amount(_ text: String) -> Int64? {
    var words = text.split(separator: " ").map(String.init)
    guard words.popLast() == "rupiah", !words.isEmpty else { return nil }
    if words == ["nol"] { return 0 }
    var sum: Int64 = 0
    var group: [String] = []
    var least = Int64.max
    for word in words {
      guard let size = word == "seribu" ? 1_000 : groups[word] else {
        group.append(word)
        continue
      }
      guard size < least else { return nil }
      least = size
      let count = word == "seribu" ? (group.isEmpty ? 1 : nil) : hundreds(group)
      guard let count, count > 0, !(word == "ribu" && count == 1) else { return nil }
      sum += count * size
      group = []
    }
    return group.isEmpty ? sum : hundreds(group).map { sum + $0 }
  }

  /// Of one to 999; nil for anything else.
  private static func hundreds(_ words: [String]) -> Int64? {
    var sum: Int64 = 0
    var digit: Int64?
    // What may still come must be smaller than this.
    var below: Int64 = 1_000
    func add(_ value: Int64, _ size: Int64) -> Bool {
      guard size < below else { return false }
      sum += value
      below = size
      digit = nil
      return true
    }
    for word in words {
      if let place = ones.firstIndex(of: word) {
        guard digit == nil, below > 1 else { return nil }
        digit = Int64(place + 1)
      } else if let value = whole[word] {
        guard digit == nil, add(value, value == 100 ? 100 : 10) else { return nil }
        if value < 100 { below = 1 }
      } else {
        guard let tens = digit, tens > 1 else { return nil }
        switch word {
        case "ratus": guard add(tens * 100, 100) else { return nil }
        case "puluh": guard add(tens * 10, 10) else { return nil }
        case "belas":
          guard add(tens + 10, 10) else { return nil }
          below = 1
        default: return nil
        }
      }
    }
    if let digit { sum += digit }
    return words.isEmpty ? nil : sum
  }
}

/// Sebastiano Vigna's public domain generator: the same seed, the same amounts.
private struct Sequence64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
