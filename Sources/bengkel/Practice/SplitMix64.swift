/// A small generator of random numbers: the same seed gives the same sequence everywhere.
///
/// After Sebastiano Vigna's public domain `splitmix64`; the library's own generators promise
/// nothing of the kind.
struct SplitMix64: Equatable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including a bound; the bias of small bounds is below 2^-40.
  mutating func below(_ bound: Int) -> Int {
    bound < 1 ? 0 : Int(next() % UInt64(bound))
  }

  mutating func from(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True so many times in a thousand.
  mutating func chance(_ perMille: Int) -> Bool { below(1000) < perMille }

  mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }

  mutating func shuffle<Element>(_ list: inout [Element]) {
    for place in list.indices.dropFirst().reversed() { list.swapAt(place, below(place + 1)) }
  }
}

/// Cards that are dealt in random order and shuffled anew when all are out, so that even the rarest
/// one turns up in time.
struct Deck<Card> {
  private let cards: [Card]
  private var rest: [Card] = []

  init(_ counts: [(card: Card, count: Int)]) {
    cards = counts.flatMap { Array(repeating: $0.card, count: $0.count) }
  }

  mutating func deal(_ random: inout SplitMix64) -> Card {
    if rest.isEmpty {
      rest = cards
      random.shuffle(&rest)
    }
    return rest.removeLast()
  }
}
