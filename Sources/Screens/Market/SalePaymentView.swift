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
    var y = y + 1
    let taken: [(String, Rupiah?)] = [
      (scene.say("Uang muka", en: "Advance"), advance),
      (scene.say("Kelebihan", en: "Credit"), paying?.credit),
    ]
    for case (let label, let amount?) in taken where amount > Rupiah() {
      canvas.put(label, x: 2, y: y)
      canvas.putRight("-" + amount.bare, endingAt: end, y: y)
      y += 1
    }
    drawPaying(y: y, end: end, on: &canvas)
  }

  private func drawPaying(y: Int, end: Int, on canvas: inout Canvas) {
    canvas.put(scene.say("Bayar", en: "Payment"), x: 2, y: y)
    drawPaid(y: y, end: end, on: &canvas)
    if isLookup(.payment) { return drawLookup(x: 12, under: y, on: &canvas) }
    guard !layout.isNarrow || isPaying else { return }
    let (label, amount) = remainder
    canvas.put(label, x: 2, y: y + 1)
    canvas.putRight(amount?.bare ?? "..........", endingAt: end, y: y + 1)
    let wrong = [FieldName.payment, .paid].compactMap { form.mistakes[$0] }.first
    if let wrong {
      mistake(wrong, x: 12, y: y + (layout.isNarrow ? 1 : 2), on: &canvas)
    }
  }

  /// What goes back, what is kept for the buyer, or what is still owed.
  private var remainder: (String, Rupiah?) {
    guard let paying else { return (scene.say("Kembali", en: "Change"), nil) }
    if paying.owed > Rupiah() { return (scene.say("Utang", en: "Owed"), paying.owed) }
    return paying.excess > Rupiah()
      ? (scene.say("Kelebihan", en: "Credit"), paying.excess)
      : (scene.say("Kembali", en: "Change"), paying.change)
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
        let width = layout.isNarrow ? 11 : 32
        form.inputs[index].draw(on: &canvas, x: end - width - 1, y: y, width: width)
      case .paid:
        canvas.putRight(paying?.given.bare ?? "..........", endingAt: end, y: y)
      default: continue
      }
      if isFocused { canvas.put(">", x: 0, y: y) }
    }
  }
}
