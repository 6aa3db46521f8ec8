import Forms
import TerminalUI
import Wording
import Workshop

/// Draws a sale being typed.
struct SaleView {
  let screen: SaleForm
  let scene: Scene
  let layout: Layout

  init(_ screen: SaleForm, in scene: Scene) {
    self.screen = screen
    self.scene = scene
    layout = Layout(scene.size)
  }

  private var lines: [SaleLine] { screen.editor.draft.lines }
  var form: FormState { screen.form }
  /// How it is paid; nil while nothing is typed that can be read.
  var paying: SaleTender? {
    guard let tender = form.value(SaleHeader.paid, in: scene) ?? nil,
      let way = form.value(SaleHeader.payment, in: scene)
    else { return nil }
    let buyer = form.value(SaleHeader.buyer(besides: screen.newBuyer), in: scene) ?? nil
    return SaleTender(
      tender, usual: way, due: screen.editor.draft.due(in: scene.workshop),
      available: buyer.map { $0.credit(in: scene.workshop) })
  }

  func draw(on canvas: inout Canvas) {
    page.draw(on: &canvas, in: scene)
    let isTight = !layout.isNarrow && isPaying && layout.bodyHeight < 12
    var y = isTight ? layout.body : drawHeader(on: &canvas)
    columns.drawTitles(on: &canvas, y: y)
    y += 1
    let tail =
      (layout.isNarrow ? (isPaying ? 3 : 4) : 6) + (advance > Rupiah() ? 1 : 0)
      + (paying.map { $0.credit > Rupiah() } ?? false ? 1 : 0)
    let room = max(1, layout.body + layout.bodyHeight - tail - y)
    let focus = focusedLine ?? lines.count
    let top = max(0, min(focus - room + 1, lines.count - room))
    for place in lines.indices.dropFirst(top).prefix(room) {
      drawLine(place, y: y, on: &canvas)
      y += 1
    }
    if !isTight && (!layout.isNarrow || !isPaying) { y = drawEntry(y: y, on: &canvas) }
    if isLookup(.quantity) {
      drawLookup(x: layout.isNarrow ? 2 : 13, under: y - 1, on: &canvas)
    } else {
      drawPayment(y: layout.isNarrow || isTight ? y : y + 1, on: &canvas)
    }
    if isLookup(.buyer) { drawLookup(x: 12, under: layout.body, on: &canvas) }
    if isLookup(.channel) {
      let isBelow = !layout.isNarrow && !fitsBeside
      drawLookup(
        x: layout.isNarrow ? 12 : channelColumn + 10, under: layout.body + (isBelow ? 1 : 0),
        on: &canvas)
    }
  }

  private var order: ID<CustomerOrder>? { screen.editor.draft.order }
  var advance: Rupiah { screen.editor.draft.advance(in: scene.workshop) }

  private var page: Page {
    let day = scene.day(form.value(SaleHeader.day, in: scene))
    let number = scene.workshop.nextNota(in: day.date.year)
    var page = Page([
      scene.say("Penjualan", en: "Sales"), "Nota " + scene.workshop.nota(number: number),
    ])
    let count = screen.editor.draft.quantity
    page.counts = [
      scene.say("\(lines.count) baris", en: counted(lines.count, "line")),
      scene.say("\(count) buah", en: counted(count, "piece")), screen.editor.draft.total.sentence,
    ]
    page.fact = scene.kept(screen.key) ?? ""
    return page
  }

  // MARK: Header

  /// Whether buyer and channel stand on one row; else the channel stands beside the date.
  private var fitsBeside: Bool { layout.size.width >= 80 }
  private var channelColumn: Int { fitsBeside ? 41 : 26 }

  private func drawHeader(on canvas: inout Canvas) -> Int {
    let y = layout.body
    if layout.isNarrow {
      let name = [FieldName.channel, .day].first { isFocused($0) } ?? .buyer
      field(name, label: 2, value: 12, y: y, on: &canvas)
      return y + 1
    }
    field(.buyer, label: 2, value: 12, y: y, on: &canvas)
    field(
      .channel, label: channelColumn, value: channelColumn + 10, y: fitsBeside ? y : y + 1,
      on: &canvas)
    field(.day, label: 2, value: 12, y: y + 1, on: &canvas)
    drawOrder(y: y + 1, on: &canvas)
    if let name = [FieldName.buyer, .channel, .day].first(where: { form.mistakes[$0] != nil }) {
      mistake(form.mistakes[name] ?? "", x: 12, y: y + 2, on: &canvas)
    }
    return y + 3
  }

  private func drawOrder(y: Int, on canvas: inout Canvas) {
    guard fitsBeside, let order else { return }
    canvas.put(scene.say("Pesanan", en: "Order"), x: channelColumn, y: y)
    let left = scene.workshop.outstanding(of: order).values.reduce(0, +)
    let words = scene.say("sisa \(left) buah", en: "\(counted(left, "piece")) left")
    canvas.put(scene.workshop.code(order) + ", " + words, x: channelColumn + 10, y: y)
  }

  private func field(
    _ name: FieldName, label: Int, value: Int, y: Int, on canvas: inout Canvas
  ) {
    guard let index = form.fields.firstIndex(where: { $0.name == name }) else { return }
    canvas.put(scene.say(form.fields[index].label), x: label, y: y)
    let isFocused = isFocused(name)
    if isFocused { canvas.put(">", x: label - 2, y: y) }
    let width = min(form.fields[index].width, canvas.width - value - 2)
    if isFocused {
      form.inputs[index].draw(on: &canvas, x: value, y: y, width: width)
    } else {
      let room = min(28, canvas.width - value - 1)
      canvas.put(shown(name).fittedClause(to: room), x: value, y: y)
    }
  }

  private func shown(_ name: FieldName) -> String {
    switch name {
    case .buyer where form[.buyer].isEmpty: return scene.buyerName(nil)
    case .buyer where screen.newBuyer?.name == form[.buyer]:
      return form[.buyer] + " (" + scene.say("baru", en: "new") + ")"
    case .channel:
      let found = scene.workshop.catalogue.channels.firstIndex {
        $0.title(scene.language) == form[.channel]
      }
      return found.map { scene.channelWithCommission(UInt8($0)) } ?? form[.channel]
    default: return form[name]
    }
  }

  // MARK: Lines

  private var columns: Columns {
    Columns([
      Column("No", 2, .right), Column(scene.say("Kode", en: "Code"), 5),
      Column(scene.say("Barang", en: "Item"), 16, from: 60),
      Column(scene.say("Mutu", en: "Gr."), 4, from: 80), Column("Batch", 6, from: 80),
      Column(scene.say("Stok", en: "Left"), 4, .right, gap: 1, from: 80),
      Column(scene.say("Jml", en: "Qty"), 3, .right, gap: 3),
      Column(scene.say("Harga", en: "Price"), priceWidth, .right, from: 60),
      Column(scene.say("Jumlah (Rp)", en: "Sum (Rp)"), 11, .right),
    ])
  }

  /// Where the columns of count and price end.
  var countEnd: Int { layout.size.width >= 80 ? 54 : layout.size.width >= 60 ? 35 : 17 }
  private var priceWidth: Int { layout.size.width >= 80 ? 10 : 9 }
  private var priceEnd: Int { layout.size.width >= 80 ? 66 : layout.size.width >= 60 ? 46 : 17 }
  var sumEnd: Int { layout.size.width >= 80 ? 79 : layout.size.width >= 60 ? 59 : 30 }

  private var focusedLine: Int? {
    switch screen.editor.spot {
    case .line(let line), .price(let line, _), .reason(let line, _), .numbers(let line, _): line
    case .field, .quantity: nil
    }
  }

  private func cells(_ number: Int, _ line: SaleLine, isPlanned: Bool) -> [String] {
    let kind = scene.workshop.kind(of: line)
    return [
      "\(number)", SaleCode.write(kind, in: scene.workshop),
      name(of: kind), " " + line.grade.letter,
      scene.workshop.code(line.batch), "\(scene.workshop.derived.stock[kind] ?? 0)",
      isPlanned ? "" : "\(line.pieces.count)", line.price.bare, isPlanned ? "" : line.total.bare,
    ]
  }

  /// With the size, whatever else does not fit.
  private func name(of kind: StockKey) -> String {
    let whole = StockNames.piece(kind, in: scene.workshop)
    if whole.count <= 16 { return whole }
    let size = " \(kind.size)"
    return StockNames.product(kind, in: scene.workshop).fitted(to: 16 - size.count).trimmed + size
  }

  private func drawLine(_ place: Int, y: Int, on canvas: inout Canvas) {
    columns.draw(cells(place + 1, lines[place], isPlanned: false), on: &canvas, y: y)
    if screen.editor.draft.needsReason(place, in: scene.workshop) {
      canvas.put("?", x: layout.isNarrow ? sumEnd + 1 : priceEnd + 1, y: y, style: .warning)
    }
    guard place == focusedLine else { return }
    canvas.put(">", x: 0, y: y)
    switch screen.editor.spot {
    case .price(_, let typing):
      canvas.fill(" ", x: priceEnd - 11, y: y, count: 11, style: .plain)
      typing.draw(on: &canvas, x: priceEnd - 10, y: y, width: 10)
    case .reason, .numbers: break
    default:
      canvas.paint(.focus, x: 2, y: y, count: canvas.width - 3)
      canvas.cursor = (2, y)
    }
  }

  /// The row being typed and under it what is free, or the reason being typed.
  private func drawEntry(y: Int, on canvas: inout Canvas) -> Int {
    canvas.put("\(lines.count + 1)".leftPadded(to: 2), x: 2, y: y)
    let x = layout.isNarrow ? 2 : 13
    switch screen.editor.spot {
    case .reason(_, let typing), .numbers(_, let typing):
      let label =
        if case .numbers = screen.editor.spot {
          scene.say("Nomor", en: "Numbers")
        } else { scene.say("Alasan", en: "Reason") }
      canvas.put(label, x: x, y: y + 1)
      let start = x + TextWidth.of(label) + 2
      typing.draw(on: &canvas, x: start, y: y + 1, width: min(40, canvas.width - start - 2))
      return y + 2
    case .quantity(let code, let typing):
      if case .success(let planned) = screen.editor.draft.plan(code, count: 1, in: scene.workshop),
        let line = planned.first
      {
        columns.draw(cells(lines.count + 1, line, isPlanned: true), on: &canvas, y: y)
      }
      let width = max(2, typing.text.count + 1)
      typing.draw(on: &canvas, x: countEnd - width, y: y, width: width)
      canvas.put(">", x: 0, y: y)
    case .field where form.focused.name == .quantity: drawCode(y: y, on: &canvas)
    default: break
    }
    let free = screen.editor.draft.free(in: scene).filter { $0.code.hasPrefix(typedCode) }
    let text = free.map { "\($0.code) \($0.count)" }.joined(separator: "   ")
    let label = scene.say("bebas dijual", en: "free to sell") + ": "
    canvas.put(
      (label + (text.isEmpty ? "0" : text)).fittedParts(to: canvas.width - x - 1), x: x, y: y + 1)
    return y + 2
  }

  private func drawCode(y: Int, on canvas: inout Canvas) {
    guard let index = form.fields.firstIndex(where: { $0.name == .quantity }) else { return }
    let width = max(6, min(12, form[.quantity].count + 1))
    form.inputs[index].draw(on: &canvas, x: 6, y: y, width: width)
    canvas.put(">", x: 0, y: y)
    if let text = form.mistakes[.quantity] { mistake(text, x: width + 9, y: y, on: &canvas) }
  }

  /// What is typed of a code, without the count before it.
  private var typedCode: String {
    let text = form[.quantity].uppercased()
    guard text.first?.isNumber == true else { return text }
    return String(text.drop { $0.isNumber }.dropFirst())
  }

  // MARK: Parts

  func isFocused(_ name: FieldName) -> Bool {
    screen.editor.spot == .field && form.focused.name == name
  }

  func isLookup(_ name: FieldName) -> Bool { isFocused(name) && form.isLookupOpen }

  func mistake(_ text: String, x: Int, y: Int, on canvas: inout Canvas) {
    canvas.put("!", x: x - 2, y: y, style: .error)
    canvas.put(text.fittedMessage(to: canvas.width - x - 1), x: x, y: y)
  }

  /// The open lookup over what stands below its field, or above it where there is no room; six rows
  /// at most.
  func drawLookup(x: Int, under field: Int, on canvas: inout Canvas) {
    let shown = form.shown(screen.rows(in: scene))
    let first = max(0, form.choice - 5)
    let count = min(6, shown.count)
    let hasRoom = field + count < layout.body + layout.bodyHeight
    let y = hasRoom ? field + 1 : max(layout.body, field - count)
    for (place, row) in shown.enumerated().dropFirst(first).prefix(6) {
      let line = y + place - first
      canvas.fill(" ", x: x, y: line, count: canvas.width - x, style: .plain)
      if place == form.choice { canvas.put(">", x: x, y: line) }
      let title = row.title.padded(to: max(8, TextWidth.of(row.title) + 2))
      canvas.put((title + row.note).fitted(to: canvas.width - x - 3), x: x + 2, y: line)
    }
  }
}
