/// A value that starts blank and is filled in: every row of a table and every action's payload.
///
/// The blank is also what a field missing from a file means: numbers zero, texts and lists empty,
/// enumerations their first case, everything optional nil.
package protocol Record: Equatable, Sendable {
  init()
}

extension Record {
  /// A record made by filling in a blank one.
  package init(_ fill: (inout Self) -> Void) {
    self.init()
    fill(&self)
  }
}
