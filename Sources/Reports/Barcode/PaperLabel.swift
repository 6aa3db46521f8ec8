extension Paper {
  /// A code as bars with what it says below, to be stuck on the thing or read from its card.
  package struct Label: Equatable, Sendable {
    package var code: String
    /// What the thing is.
    package var words: String

    package init(_ code: String, _ words: String) {
      self.code = code
      self.words = words
    }
  }
}
