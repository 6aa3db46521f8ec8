import Forms
import Wording
import Workshop

/// What stands in the form of a row of opening balances before anybody types.
enum OpeningTexts {
  /// Of a new row what usually stays the same: the makers and the batch of the row before.
  static func texts(
    _ row: OpeningRow?, of block: OpeningBlock, in scene: Scene
  ) -> [FieldName: String] {
    guard let row else { return proposals(for: block, in: scene) }
    var texts: [FieldName: String] = [.channel: scene.channel(row.channel)]
    texts[.buyer] = row.buyer.map { scene.buyerName($0) } ?? ""
    texts[.worker] = row.person.map { scene.workshop.code($0) } ?? ""
    texts[.due] = row.due.dashed
    switch block {
    case .finished, .consigned, .receivable, .inWork:
      texts.merge(pieces(row, in: scene)) { _, new in new }
    case .premi:
      texts[.amount] = row.value.bare
      texts[.paid] = row.usable.bare
    case .dues:
      let due = row.month != nil ? OpeningDue.state : row.isLoss ? .loss : .capital
      texts[.kind] = scene.say(due.words)
      texts[.month] = row.month.map(ValueLanguage<Month>.text) ?? ""
      texts[.words] = row.words
      texts[.amount] = row.value.bare
    case .cash:
      texts[.words] = row.words
      texts[.amount] = row.value.bare
    case .orders:
      texts[.order] = row.lines.map { line(of: $0, in: scene.workshop) }.joined(separator: " ")
      texts[.amount] = row.value.bare
    case .material:
      texts[.kind] = scene.say(scene.workshop.materials[Int(row.kind)].title)
      texts[.lot] = row.label
      texts[.quantity] = "\(row.quantity)"
      texts[.amount] = row.value.bare
      texts[.source] = row.words
    case .tools:
      texts[.kind] = scene.say(scene.workshop.toolKinds[Int(row.kind)].title)
      texts[.tools1] = ToolsLanguage.write(row.tools.map { Int($0) })
      texts[.note] = row.words
    }
    return texts
  }

  private static func proposals(for block: OpeningBlock, in scene: Scene) -> [FieldName: String] {
    guard block.isPieces,
      let last = scene.workshop.openingRows(of: block).last.map({ scene.workshop.openings[$0] })
    else { return [:] }
    var texts: [FieldName: String] = [.crew: OpeningMakers.text(last.makers, in: scene)]
    if block == .inWork {
      texts[.batch] = last.label
      texts[.due] = last.due.dashed
      texts[.note] = last.words
    }
    return texts
  }

  private static func pieces(_ row: OpeningRow, in scene: Scene) -> [FieldName: String] {
    let key = StockKey(
      product: row.product, colour: row.colour, size: row.size, grade: row.grade, batch: ID(0))
    return [
      .product: "\(row.count)x" + SaleCode.write(key, in: scene.workshop),
      .crew: OpeningMakers.text(row.makers, in: scene), .price: row.value.bare,
      .number: "\(row.number)", .batch: row.label, .note: row.words,
      .stage: row.block == .inWork ? OpeningWords.step(row, in: scene) : "",
    ]
  }

  private static func line(of line: OrderLine, in workshop: Workshop) -> String {
    let key = StockKey(
      product: line.kind.product, colour: line.kind.colour, size: line.kind.size, grade: .a,
      batch: ID(0))
    return "\(line.quantity)x" + SaleCode.write(key, in: workshop) + "@\(line.price.amount)"
  }

  /// Everybody, by code, with the name where it may be seen.
  static func people(in scene: Scene) -> [LookupRow] {
    scene.workshop.inmates.map { inmate in
      LookupRow(
        scene.workshop.code(inmate), note: scene.sees(.name) ? scene.name(of: inmate) : "")
    }
  }
}
