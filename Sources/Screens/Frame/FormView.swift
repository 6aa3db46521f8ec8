import Forms
import TerminalUI
import Wording
import Workshop

/// Draws a form: one or two fields a row, mistakes under them, the lookup under the focused one.
struct FormView {
  /// Fields that share a row; at most two.
  var rows: [[FieldName]]
  /// What stands behind a value, such as the weekday of a date.
  var notes: [FieldName: String] = [:]
  /// What needs a look but may be saved, under its field.
  var warnings: [FieldName: String] = [:]
  /// Rows that stand below a field and its warning.
  var lists: [FieldName: [String]] = [:]
  /// Whether the form is of something new, so that what stands in it at first is a proposal.
  var marksProposals = false
  /// The rows of the screen that it has; nil for the whole body.
  var area: Range<Int>?

  private static let value = 23
  private static let secondLabel = 47
  private static let secondValue = 68
  private static let mostChoices = 6

  /// Returns the row behind the form.
  @discardableResult
  func draw(_ form: FormState, lookup: [LookupRow], on canvas: inout Canvas, in scene: Scene) -> Int
  {
    let layout = Layout(canvas.size)
    if layout.isNarrow { return drawNarrow(form, lookup, on: &canvas, in: scene) }
    let pairsFit = canvas.width >= Self.secondValue + 12
    let rows = pairsFit ? rows : rows.flatMap { $0.map { [$0] } }
    let area = area(in: layout)
    let bottom = area.upperBound
    var y = area.lowerBound
    for row in rows.dropFirst(firstShown(rows, form, lookup, height: area.count)) {
      guard y < bottom else { break }
      for (place, name) in row.enumerated() {
        drawField(name, form, place: place, y: y, on: &canvas, in: scene)
      }
      y += 1
      for name in row {
        if let mistake = form.mistakes[name], y < bottom {
          drawRemark("!", mistake, style: .error, y: y, on: &canvas)
          y += 1
        } else if let warning = warnings[name], y < bottom {
          drawRemark("?", warning, style: .warning, y: y, on: &canvas)
          y += 1
        }
        for line in lists[name] ?? [] where y < bottom {
          canvas.put(line.fitted(to: canvas.width - Self.value - 1), x: Self.value, y: y)
          y += 1
        }
        if name == form.focused.name {
          y = drawLookup(form, lookup, y: y, bottom: bottom, on: &canvas, in: scene)
        }
      }
    }
    return y
  }

  private func area(in layout: Layout) -> Range<Int> {
    area ?? layout.body..<layout.body + layout.bodyHeight
  }

  /// How many rows are left out above, so that the focused one is in sight with all below it.
  private func firstShown(
    _ rows: [[FieldName]], _ form: FormState, _ lookup: [LookupRow], height: Int
  ) -> Int {
    guard let focus = rows.firstIndex(where: { $0.contains(form.focused.name) }) else { return 0 }
    let heights = rows[...focus].map { row in
      1 + row.count { form.mistakes[$0] != nil || warnings[$0] != nil }
        + row.reduce(0) { $0 + (lists[$1] ?? []).count }
    }
    let open = form.isLookupOpen ? max(1, min(Self.mostChoices, form.shown(lookup).count)) : 0
    var needed = heights.reduce(open, +)
    var first = 0
    while needed > height && first < focus {
      needed -= heights[first]
      first += 1
    }
    return first
  }

  private func drawRemark(
    _ sign: String, _ text: String, style: Style, y: Int, on canvas: inout Canvas
  ) {
    canvas.put(sign, x: Self.value - 2, y: y, style: style)
    canvas.put(text.fittedMessage(to: canvas.width - Self.value - 1), x: Self.value, y: y)
  }

  private func drawField(
    _ name: FieldName, _ form: FormState, place: Int, y: Int, on canvas: inout Canvas,
    in scene: Scene
  ) {
    guard let index = form.fields.firstIndex(where: { $0.name == name }) else { return }
    let field = form.fields[index]
    let label = place == 0 ? 2 : Self.secondLabel
    let x = place == 0 ? Self.value : Self.secondValue
    let text = scene.say(field.label)
    canvas.put(place == 0 ? text : text.prefix(1).lowercased() + text.dropFirst(), x: label, y: y)
    drawValue(form, index, x: x, y: y, on: &canvas)
    if form.focus == index { canvas.put(">", x: 0, y: y) }
    let isProposal = marksProposals && form.focus == index && form.isProposal
    let proposal = scene.say("usulan, ketik mengganti", en: "proposed, typing replaces")
    let echo = form.focus == index ? form.echo(in: scene) : nil
    let note = notes[name] ?? echo ?? (isProposal ? proposal : nil)
    if place == 0, hasLineAlone(name), let note,
      canvas.width - 1 - TextWidth.of(note) > x + field.width
    {
      canvas.putRight(note, endingAt: canvas.width - 1, y: y)
    }
  }

  /// Whether no other field stands on the line of one.
  private func hasLineAlone(_ name: FieldName) -> Bool {
    rows.first { $0.contains(name) }?.count == 1
  }

  private func drawValue(_ form: FormState, _ index: Int, x: Int, y: Int, on canvas: inout Canvas) {
    let field = form.fields[index]
    let width = min(field.width, canvas.width - x - 2)
    if form.focus == index {
      form.inputs[index].draw(on: &canvas, x: x, y: y, width: width, hidden: field.isSecret)
      return
    }
    let text = form.inputs[index].text
    if text.isEmpty {
      canvas.put(String(repeating: ".", count: min(10, width)), x: x, y: y)
    } else {
      canvas.put(
        (field.isSecret ? String(repeating: "*", count: text.count) : text).fitted(to: width), x: x,
        y: y)
    }
  }

  private func drawLookup(
    _ form: FormState, _ lookup: [LookupRow], y: Int, bottom: Int, on canvas: inout Canvas,
    in scene: Scene
  ) -> Int {
    guard form.isLookupOpen else { return y }
    let shown = form.shown(lookup)
    let first = max(0, form.choice - Self.mostChoices + 1)
    var y = y
    if shown.isEmpty {
      canvas.put(Self.noMatch(in: scene), x: Self.value + 2, y: y)
      return y + 1
    }
    for (place, row) in shown.enumerated().dropFirst(first).prefix(Self.mostChoices)
    where y < bottom {
      if place == form.choice { canvas.put(">", x: Self.value, y: y) }
      let width = max(8, TextWidth.of(row.title) + 2)
      let note = Self.value + 2 + width
      canvas.put(row.title.padded(to: width), x: Self.value + 2, y: y)
      canvas.put(row.note.fitted(to: min(40, canvas.width - 1 - note)), x: note, y: y)
      y += 1
    }
    return y
  }

  private static func noMatch(in scene: Scene) -> String {
    scene.say("Tidak ada yang cocok. F4 semua.", en: "Nothing matches. F4 lists all.")
  }

  /// Below 60 columns labels stand above their values, as many as fit around the focus.
  private func drawNarrow(
    _ form: FormState, _ lookup: [LookupRow], on canvas: inout Canvas, in scene: Scene
  ) -> Int {
    let layout = Layout(canvas.size)
    let area = area(in: layout)
    let fits = max(1, area.count / 2 - (form.isLookupOpen ? 2 : 0))
    let first = max(0, min(form.focus - fits / 2, form.fields.count - fits))
    var y = area.lowerBound
    for index in first..<min(form.fields.count, first + fits) {
      let field = form.fields[index]
      let mistake = form.mistakes[field.name]
      let remark = mistake.map { "! " + $0 } ?? warnings[field.name].map { "? " + $0 }
      canvas.put(
        (remark ?? scene.say(field.label)).fittedMessage(to: canvas.width - 4), x: 2, y: y)
      if form.focus == index { canvas.put(">", x: 0, y: y + 1) }
      drawValue(form, index, x: 4, y: y + 1, on: &canvas)
      y += 2
      guard form.focus == index, form.isLookupOpen else { continue }
      let shown = form.shown(lookup)
      if shown.isEmpty { canvas.put(Self.noMatch(in: scene), x: 4, y: y) }
      for (place, row) in shown.enumerated().dropFirst(max(0, form.choice - 2)).prefix(3) {
        canvas.put((place == form.choice ? "> " : "  ") + row.title, x: 4, y: y)
        y += 1
      }
    }
    return y
  }
}
