import TerminalUI
import Wording
import Workshop

/// Draws what a sale being typed comes to, and how it is paid.
extension SaleView {
  var isPaying: Bool { isFocused(.payment) || isFocused(.paid) }

  func drawPayment(y: Int, on canvas: inout Canvas) {
    let total = screen.editor.draft.total
    let end = layout.isNarrow ? canvas.width - 1 : sumEnd
    canvas.put(scene.say("Jumlah", en: "Total"), x: 2, y: y)
    if screen.editor.draft.quantity > 0 {
      canvas.putRight("\(screen.editor.draft.quantity)", endingAt: countEnd, y: y, style: .strong)
      canvas.putRight(total.bare, endingAt: end, y: y, style: .strong)
    }
    guard advance > Rupiah() else { return drawPaying(y: y + 1, end: end, on: &canvas) }
    canvas.put(scene.say("Uang muka", en: "Advance"), x: 2, y: y + 1)
    canvas.putRight("-" + advance.bare, endingAt: end, y: y + 1)
    drawPaying(y: y + 2, end: end, on: &canvas)
  }

  private func drawPaying(y: Int, end: Int, on canvas: inout Canvas) {
    canvas.put(scene.say("Bayar", en: "Payment"), x: 2, y: y)
    drawPaid(y: y, end: end, on: &canvas)
    if isLookup(.payment) { return drawLookup(x: 12, under: y, on: &canvas) }
    guard !layout.isNarrow || isPaying else { return }
    canvas.put(scene.say("Kembali", en: "Change"), x: 2, y: y + 1)
    let change = paid.map { $0 - screen.editor.draft.due(in: scene.workshop) }
    canvas.putRight(
      change.map { $0 < Rupiah() ? ".........." : $0.bare } ?? "..........", endingAt: end, y: y + 1
    )
    let wrong = [FieldName.payment, .paid].compactMap { form.mistakes[$0] }.first
    if let wrong {
      mistake(wrong, x: 12, y: y + (layout.isNarrow ? 1 : 2), on: &canvas)
    }
  }

  /// The way of paying, in one word where there is no room for more.
  private var payment: String {
    let text = form[.payment]
    return layout.isNarrow ? text.split(separator: " ").first.map(String.init) ?? "" : text
  }

  private func drawPaid(y: Int, end: Int, on canvas: inout Canvas) {
    for (index, field) in form.fields.enumerated() {
      let isFocused = isFocused(field.name)
      switch field.name {
      case .payment where isFocused:
        form.inputs[index].draw(on: &canvas, x: 12, y: y, width: min(22, canvas.width - 26))
      case .payment: canvas.put(payment.fitted(to: min(22, end - 24)), x: 12, y: y)
      case .paid where isFocused:
        form.inputs[index].draw(on: &canvas, x: end - 12, y: y, width: 11)
      case .paid:
        canvas.putRight(paid?.bare ?? "..........", endingAt: end, y: y)
      default: continue
      }
      if isFocused { canvas.put(">", x: 0, y: y) }
    }
  }
}
