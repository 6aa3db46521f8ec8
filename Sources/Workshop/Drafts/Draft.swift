/// What somebody typed into a page and has not saved; here because pages make it and the store
/// keeps it, neither knowing the other.
package struct Draft: Equatable, Sendable {
  package var key: DraftKey
  /// What was typed, by names that the page chose.
  package var texts: [String: String]
  /// When it last changed.
  package var at: Instant

  package init(_ key: DraftKey, texts: [String: String], at: Instant = Instant()) {
    self.key = key
    self.texts = texts
    self.at = at
  }
}

/// Which of a user's drafts.
package struct DraftKey: Hashable, Sendable {
  /// The page that it belongs to.
  package enum Form: UInt8, CaseIterable, Sendable {
    case newInmate, inmate, batch, day, sale, sheet, order
    /// A form of one record, told apart by `entry`.
    case entry
  }

  package var form: Form
  /// The row or day that it is about; a running number for what is new.
  package var number: Int32
  /// Which form of one record, by a name that the pages chose; else empty.
  package var entry: String

  package init(_ form: Form, _ number: Int32 = 0, entry: String = "") {
    self.form = form
    self.number = number
    self.entry = entry
  }
}
