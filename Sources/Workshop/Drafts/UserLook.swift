/// The language and the colours that a user chose, by their names; empty where the program keeps
/// what it was started with.
package struct UserLook: Equatable, Sendable {
  package var language: String
  package var theme: String

  package init(language: String = "", theme: String = "") {
    self.language = language
    self.theme = theme
  }
}
