import Testing
import Workshop

@testable import Storage

@Suite struct JSONFieldsTests {
  private func read<M: Message>(_ type: M.Type, _ text: String) throws(TextFault.Refused) -> M {
    guard case .object(let members) = try? JSONReader.value(of: [UInt8](text.utf8)[...]) else {
      Issue.record("no object: \(text)")
      return M()
    }
    return try JSONFields.read(type, from: members)
  }

  private func text<M: Message>(_ message: M) -> String {
    String(decoding: JSONPrinter.object(message), as: UTF8.self)
  }

  @Test func aRowIsALineThatAnEditorShows() {
    let register = FormerRegister {
      $0.register = "B \"1\"\u{202E}é"
      $0.until = Day(number: 20_780)
    }
    #expect(text(register) == #"{"register":"B \"1\"\u202eé","until":"2026-11-23"}"#)
    #expect(
      text(
        FormerRelease {
          $0.release = Day(number: 20_780)
          $0.until = Day(number: 20_781)
          $0.basis = "remisi"
        }) == #"{"release":"2026-11-23","until":"2026-11-24","basis":"remisi"}"#)
  }

  @Test func everyActionIsReadAsItWasWritten() throws {
    for action in SampleActions.all {
      let box = ActionBox { $0.action = action }
      let again = try read(ActionBox.self, text(box))
      if ["issue_code", "renew_secret", "adopt_key_pins"].contains(where: text(box).contains) {
        continue
      }
      #expect(again.action == action, "\(text(box))")
    }
  }

  @Test func noWayInIsWritten() {
    let pin = SlotPin {
      $0.openKey = Array(repeating: 201, count: 32)
      $0.proofOfPIN = Array(repeating: 202, count: 32)
    }
    let actions: [Action] = [
      .issueCode(IssueCode { $0.slot = pin }), .renewSecret(RenewSecret { $0.slot = pin }),
      .adoptKeyPins(AdoptKeyPins { $0.pins.slots = [pin] }),
    ]
    for action in actions {
      let text = text(ActionBox { $0.action = action })
      #expect(!text.contains("201") && !text.contains("202"), "\(text)")
    }
  }

  /// A text of a withdrawal, and what is wrong with it.
  static let bad: [(String, TextFault.What)] = [
    (#"{"day":"2026-11-31"}"#, .wrongValue("day")), (#"{"day":true}"#, .wrongValue("day")),
    (#"{"day":99999999}"#, .wrongValue("day")), (#"{"day":1,"day":1}"#, .wrongValue("day")),
    (#"{"dya":1}"#, .unknownField("dya")), (#"{"sale":-1}"#, .wrongValue("sale")),
    (#"{"sale":4294967296}"#, .wrongValue("sale")), (#"{"sale":[1]}"#, .wrongValue("sale")),
    (#"{"sale":1,"buyer":1}"#, .wrongValue("Withdraw")),
    (#"{"reason":5}"#, .wrongValue("reason")), (#"{"reinstates":1}"#, .wrongValue("reinstates")),
  ]

  @Test(arguments: bad) func whatAFieldCannotHaveIsNamed(_ text: String, _ what: TextFault.What) {
    do throws(TextFault.Refused) {
      _ = try read(Withdraw.self, text)
      Issue.record("taken: \(text)")
    } catch {
      #expect(error.what == what, "\(text)")
    }
  }

  @Test func amountsAndChoicesThatCannotBeAreRefused() {
    for text in [
      #"{"sell":{"discount":99999999999999999}}"#, #"{"enrol_inmate":{"craft":"pilot"}}"#,
      #"{"enrol_inmate":{"skills":[256]}}"#, #"{"enrol_inmate":{"identity":[]}}"#,
      #"{"sell":{},"withdraw":{}}"#, #"{"sell":{"lines":[1]}}"#,
    ] {
      #expect(throws: TextFault.Refused.self, "\(text)") { _ = try read(ActionBox.self, text) }
    }
  }
}
