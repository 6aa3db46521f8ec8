import Wording
import Workshop

/// What texts are read beside: the records that they may name, the day they count from, and the
/// language of the lists.
package struct Basis: Sendable {
  package var workshop: Workshop
  package var today: Day
  package var language: Language

  package init(workshop: Workshop, today: Day, language: Language) {
    self.workshop = workshop
    self.today = today
    self.language = language
  }
}

/// How the text of a field becomes a value, and what that asks of the field.
package struct ValueLanguage<Value: Sendable>: Sendable {
  package typealias Reading = @Sendable (String, Basis) throws(Mistake) -> Value

  let reading: Reading
  /// What an empty text means; nil where something must be typed.
  var empty: Value?
  /// How many characters a text may have.
  var longest = 60
  var isSecret = false
  /// Whether its lookup opens while somebody types.
  var isLookedUp = false
  /// Whether only what its lookup lists is taken.
  var isListed = false
  /// What more may be typed than values.
  var remark: Words?
  /// How a value is written out; nil where texts stand as they are typed.
  var write: (@Sendable (Value) -> String?)?
  var rows: @Sendable (Basis) -> [LookupRow] = { _ in [] }

  package init(_ reading: @escaping Reading) { self.reading = reading }

  /// A language of texts alone.
  package init(_ read: @escaping @Sendable (String, Basis) throws(Misread) -> Value) {
    reading = { text, basis throws(Mistake) in
      do throws(Misread) { return try read(text, basis) } catch { throw .misread(error) }
    }
  }

  /// What a text says beside what it may name.
  package func read(_ text: String, beside basis: Basis) throws(Mistake) -> Value {
    try reading(text, basis)
  }

  /// The same where an empty text has a meaning too.
  package func whenEmpty(_ value: Value) -> Self {
    var language = self
    language.empty = value
    return language
  }

  /// The same with room for so many characters.
  package func upTo(_ characters: Int) -> Self {
    var language = self
    language.longest = characters
    return language
  }

  /// The same where what matches is listed while somebody types.
  package var lookedUp: Self {
    var language = self
    language.isLookedUp = true
    return language
  }

  /// The same where the lookup of the form has all that is taken.
  package var listed: Self {
    var language = lookedUp
    language.isListed = true
    return language
  }

  /// A language whose value may be left out.
  package static func optional<Other>(_ language: ValueLanguage<Other>) -> Self
  where Value == Other? {
    let reading = language.reading
    var optional = Self { text, basis throws(Mistake) in
      text.trimmed.isEmpty ? nil : try reading(text, basis)
    }
    optional.empty = .some(nil)
    optional.longest = language.longest
    optional.isSecret = language.isSecret
    optional.isLookedUp = language.isLookedUp
    optional.isListed = language.isListed
    optional.remark = language.remark
    optional.rows = language.rows
    if let write = language.write { optional.write = { $0.flatMap(write) } }
    return optional
  }
}
