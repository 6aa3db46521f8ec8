import Forms
import Testing
import TerminalUI
import Workshop

@testable import Screens

/// Every field says what to type, with an example that it would take itself.
@Suite struct FieldExampleTests {
  static let fields =
    InmateForm.fields + OpenBatchForm.fields + SaleHeader.fields + OfficerForm.fields

  @Test func everyFieldHasAnExampleThatItTakes() {
    let basis = Basis(workshop: Sample.workshop, today: Sample.today, language: .indonesian)
    for field in Self.fields {
      guard let example = field.example else {
        Issue.record("\(field.name) has none")
        continue
      }
      for text in [example.id, example.en] {
        let mistake = field.mistake(in: text, beside: basis)
        // Whether the records have what an example names is theirs.
        #expect(mistake?.isOfText != true, "\(field.name)")
      }
      #expect(field.help.id.contains(example.id))
      #expect(field.help.en.contains(example.en))
    }
  }

  @Test func theHelpOfAFieldFitsItsLine() {
    for field in Self.fields {
      for text in [field.help.id, field.help.en] { #expect(TextWidth.of(text) <= 77, "\(text)") }
    }
  }
}
