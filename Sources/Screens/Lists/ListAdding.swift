import TerminalUI
import Workshop

/// How rows are added to a list with T: what that is called, why it cannot be done now, and the
/// form.
struct ListAdding {
  let label: String
  let reason: String?
  let form: () -> (any Screen)?

  /// `right`: whose it is; `reason`: why even they cannot now.
  init(
    _ label: String? = nil, right: Capability = .record, unless reason: String? = nil,
    in scene: Scene, form: @autoclosure @escaping () -> (any Screen)?
  ) {
    self.label = label ?? scene.say("Tambah", en: "Add")
    self.reason = scene.reason(without: right) ?? reason
    self.form = form
  }
}

/// A row written in lines of its own in place of columns, with a blank line below it.
struct ListCard {
  let height: Int
  let lines: (_ row: Int) -> [String]
}

/// A line above the rows of a list, with a word before it where it has one.
struct ListFact {
  var label = ""
  var text: String

  init(_ label: String, _ text: String) {
    self.label = label
    self.text = text
  }

  init(_ text: String) { self.text = text }

  func draw(on canvas: inout Canvas, y: Int) {
    if label.isEmpty {
      canvas.put(text.fitted(to: canvas.width - 3), x: 2, y: y)
    } else {
      canvas.put(label, x: 2, y: y, style: .heading)
      canvas.put(text.fittedMessage(to: canvas.width - 13), x: 12, y: y)
    }
  }
}
