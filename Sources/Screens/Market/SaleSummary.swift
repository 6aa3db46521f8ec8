import TerminalUI
import Wording
import Workshop

/// A sale beside its list: what its row has no room for, which are the goods and the money.
///
/// The nota itself, as wide as its paper, is behind Enter.
struct SaleSummary: KeyedPage {
  private let sale: ID<Sale>

  init(_ sale: ID<Sale>) { self.sale = sale }

  var topic: String { "penjualan-pratinjau" }
  var door: Door? { .sales }
  func keys(in scene: Scene) -> [PageKey<SaleSummary>] { [] }
  func hint(in scene: Scene) -> String { "" }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([Area.sales.title(in: scene), scene.workshop.nota(sale)])
    let row = scene.workshop.sales[sale]
    page.counts = [
      row.isWithdrawn ? scene.say("dibatalkan", en: "void") : "",
      NotaScreen.returns(of: sale, in: scene),
    ].filter { !$0.isEmpty }
    page.draw(on: &canvas, in: scene)
    let layout = Layout(canvas.size)
    let buyer = scene.buyerName(row.buyer)
    canvas.put(buyer.fitted(to: canvas.width - 4), x: 2, y: layout.body)
    var y = layout.body + 1
    let money = total(in: scene) + money(in: scene)
    y = drawGoods(on: &canvas, y: y + 1, room: layout.lowerRule - y - money.count - 2, in: scene)
    for (label, amount) in money {
      y += 1
      put(label, amount, on: &canvas, x: 2, y: y)
    }
  }

  /// A row for each kind of goods, and one more where it is of several pieces.
  ///
  /// Returns: the row below them.
  private func drawGoods(on canvas: inout Canvas, y top: Int, room: Int, in scene: Scene) -> Int {
    let lines = scene.workshop.sales[sale].lines
    let needed = lines.map { $0.pieces.count == 1 ? 1 : 2 }
    var y = top
    for (place, line) in lines.enumerated() {
      // All that is left, or what is left but one row that counts the rest.
      let left = top + room - y
      if needed[place...].reduce(0, +) > left, needed[place] >= left {
        let rest = lines.count - place
        canvas.put(
          scene.say(
            "dan \(rest) jenis lagi, Enter", en: "and \(counted(rest, "kind")) more, Enter"),
          x: 2, y: y)
        return y + 1
      }
      let thing = scene.workshop.thing(of: line.batch) + " No.\(line.size)  " + line.grade.letter
      put(thing, needed[place] == 1 ? line.total : nil, on: &canvas, x: 2, y: y)
      if needed[place] == 2 {
        put("\(line.pieces.count) x \(line.price.bare)", line.total, on: &canvas, x: 4, y: y + 1)
      }
      y += needed[place]
    }
    return y
  }

  /// A text and its amount at the right; nil where the next row has it.
  private func put(
    _ label: String, _ amount: Rupiah?, on canvas: inout Canvas, x: Int, y: Int
  ) {
    let end = canvas.width - 2
    let sum = amount?.bare ?? ""
    canvas.put(label.fitted(to: end - x - TextWidth.of(sum) - 2), x: x, y: y)
    canvas.putRight(sum, endingAt: end, y: y)
  }

  /// The sum of several kinds of goods; that of one kind stands beside it.
  private func total(in scene: Scene) -> [(String, Rupiah)] {
    let row = scene.workshop.sales[sale]
    return row.lines.count == 1 ? [] : [(scene.say("Jumlah", en: "Total"), row.total)]
  }

  /// What came and is to come; what was brought back makes less of what is owed.
  private func money(in scene: Scene) -> [(String, Rupiah)] {
    let workshop = scene.workshop
    return workshop.money(of: sale).flatMap { line -> [(String, Rupiah)] in
      let words = scene.say(line.words(in: workshop))
      guard case .owed = line.kind else { return [(words, line.amount)] }
      let back = workshop.sales[sale].due - workshop.due(sale)
      let returned = back == Rupiah() ? [] : [(scene.say("Diretur", en: "Returned"), back)]
      return returned + [(words, workshop.left(of: sale))]
    }
  }
}
