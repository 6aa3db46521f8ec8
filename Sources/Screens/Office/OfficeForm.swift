import Forms
import TerminalUI
import Wording
import Workshop

/// A form of what the office decides about itself, a line a field.
protocol OfficeForm: EntryForm {
  /// What it is about, below the page of the office.
  func path(in scene: Scene) -> [String]
  func counts(in scene: Scene) -> [String]
}

extension OfficeForm {
  var topic: String { "bengkel" }

  func counts(in scene: Scene) -> [String] { [] }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page(
      [scene.say("Sistem", en: "System"), scene.say("Bengkel", en: "Workshop")] + path(in: scene))
    page.counts = counts(in: scene)
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] }).draw(
      form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }
}

extension FormField where Value == String {
  /// What a name is called in English; left empty, the same.
  static func english(limit: Int, like example: Words) -> FormField {
    FormField(
      .note, .text(limit: limit).whenEmpty(""), width: limit + 2,
      hint: Words("Kosong: sama.", en: "Empty: the same."), example: example,
      label: Words("Nama Inggris", en: "In English"))
  }
}
