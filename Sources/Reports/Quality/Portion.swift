import Wording

/// A part of a whole, never shown without the whole.
package struct Portion: Equatable, Sendable {
  package var part: Int
  package var whole: Int

  package init(_ part: Int = 0, of whole: Int = 0) {
    self.part = part
    self.whole = whole
  }

  /// Below this whole a share says too little to be a per cent or to speak of a person.
  package static let fewest = 10

  /// As a part of one; nil of nothing.
  package var value: Double? { whole == 0 ? nil : Double(part) / Double(whole) }

  /// `82,5% (n 40)`, below ten `5 dari 7`, of nothing `-`.
  package func text(_ language: Language) -> String {
    whole == 0 ? "-" : share(part, of: whole, language)
  }

  mutating func count(_ isPart: Bool) {
    whole += 1
    part += isPart ? 1 : 0
  }
}
