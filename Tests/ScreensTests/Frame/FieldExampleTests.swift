import Forms
import Testing
import TerminalUI
import Workshop

@testable import Screens

/// Every field says what to type, with an example that it would take itself.
@Suite struct FieldExampleTests {
  /// Of every form that Home can open, and of the one for officers.
  static let fields: [Field] = {
    let scene = Stage(PageSample.workshop).app.scene
    let forms = DraftName.all.compactMap { name in
      name.screen(Draft(name.key(), texts: [:]), in: scene) as? any FormScreen
    }
    return forms.flatMap(\.form.fields) + OfficerForm.fields
  }()

  @Test func theFormsAreFound() { #expect(Self.fields.count > 80) }

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
