import Forms
import TerminalUI
import Wording
import Workshop

/// The opening of a batch as the texts of its form: read, looked up, and explained beside the
/// fields.
enum OpenBatchTexts {
  /// The product of a letter or code.
  static func product(_ text: String, in workshop: Workshop) -> ID<Product>? {
    let wanted = text.trimmed.uppercased()
    return workshop.products.indices.first {
      workshop.products[$0].code.uppercased() == wanted
        || workshop.products[$0].letter.uppercased() == wanted
    }.map { ID($0) }
  }

  static func due(_ form: FormState, in scene: Scene) -> Day? {
    form.value(OpenBatchForm.dueDay, in: scene)
  }

  static func quantity(_ form: FormState, in scene: Scene) -> Int {
    let sizes = form.value(OpenBatchForm.sizes, in: scene) ?? []
    return sizes.reduce(0) { $0 + Int($1.count) }
  }

  /// The texts that follow from a product: those of the newest batch of it, with the crew as far
  /// as they may still work and are not released before the due day; its first colour where there
  /// was none.
  static func proposal(
    for product: ID<Product>, due: Day?, in scene: Scene
  ) -> [FieldName: String] {
    let workshop = scene.workshop
    let newest = workshop.batches.indices.last {
      workshop.batches[$0].product == product && !workshop.batches[$0].isWithdrawn
    }
    guard let newest else {
      return [
        .colour: workshop.products[product].colours.first ?? "", .sizes: "", .crew: "", .lot: "",
      ]
    }
    let stays = workshop.batches[newest].crew.filter {
      workshop.mayWork($0, on: scene.today)
        && workshop.leaves(before: scene.day(due), of: [$0]) == nil
    }
    return texts(of: ID(newest), in: scene).filter { [.colour, .sizes, .lot].contains($0.key) }
      .merging([.crew: CrewText.write(stays, in: workshop)]) { $1 }
  }

  /// What follows from an order: what it lacks of one thing, the day before it is promised, and the
  /// crew and material of the newest batch of it.
  static func texts(for order: ID<CustomerOrder>, in scene: Scene) -> [FieldName: String] {
    let workshop = scene.workshop
    let lacking = workshop.uncovered(of: order)
    let kinds = workshop.orders[order].lines.map(\.kind).filter { lacking[$0] != nil }
    guard let first = kinds.first else { return [:] }
    let sizes = kinds.filter { $0.product == first.product && $0.colour == first.colour }.map {
      SizeCount(size: Int($0.size), count: min(OpenBatch.mostPieces, lacking[$0] ?? 0))
    }
    let due = workshop.orders[order].promised.map { dueDay(for: $0, in: scene) }
    var texts = proposal(for: first.product, due: due, in: scene)
    let colours = workshop.products[first.product].colours
    texts[.product] = workshop.products[first.product].code
    texts[.colour] =
      colours.indices.contains(Int(first.colour)) ? colours[Int(first.colour)] : ""
    texts[.sizes] = SizeLanguage.write(sizes)
    texts[.note] = workshop.code(order)
    texts[.due] = due?.dashed ?? ""
    return texts
  }

  /// The working day before a promise, but no day gone by.
  private static func dueDay(for promise: Day, in scene: Scene) -> Day {
    max(scene.today, scene.workshop.workingDay(before: promise))
  }

  /// The order that a text names by its whole code.
  static func order(_ text: String, in workshop: Workshop) -> ID<CustomerOrder>? {
    workshop.orders.isEmpty || !text.contains("-") ? nil : workshop.order(code: text.trimmed)
  }

  /// Every text of the newest batch; none while there is no batch.
  static func newest(in scene: Scene) -> [FieldName: String] {
    let newest = scene.workshop.batches.indices.last { !scene.workshop.batches[$0].isWithdrawn }
    return newest.map { texts(of: ID($0), in: scene) } ?? [:]
  }

  static func texts(
    of id: ID<WeavingBatch>, in scene: Scene
  ) -> [FieldName: String] {
    let workshop = scene.workshop
    let batch = workshop.batches[id]
    let product = workshop.product(of: id)
    let colours = product.colours
    let crew = batch.crew.filter { workshop.mayWork($0, on: scene.today) }
    return [
      .product: product.code,
      .colour: colours.indices.contains(Int(batch.colour)) ? colours[Int(batch.colour)] : "",
      .sizes: SizeLanguage.write(sizes(of: batch)), .note: batch.destination,
      .due: batch.due.dashed, .crew: CrewText.write(crew, in: workshop),
      .lot: workshop.materialLot(label: batch.lot) == nil ? "" : batch.lot,
    ]
  }

  static func sizes(of batch: WeavingBatch) -> [SizeCount] {
    var counts: [UInt8: Int] = [:]
    for piece in batch.pieces where piece.state != .takenOut {
      counts[piece.size, default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { SizeCount(size: Int($0.key), count: $0.value) }
  }

  /// What the fields say.
  static func action(_ form: inout FormState, in scene: Scene) throws(Unread) -> OpenBatch {
    let (product, colour, sizes, purpose, due, crew, lot) = try form.read(
      OpenBatchForm.kind, OpenBatchForm.colour, OpenBatchForm.sizes, OpenBatchForm.purpose,
      OpenBatchForm.dueDay, OpenBatchForm.crew, OpenBatchForm.lot, in: scene)
    let colours = scene.workshop.products[product].colours
    guard let colour = colours.firstIndex(where: { $0.searchForm == colour.searchForm }) else {
      throw Unread(.weaving(.colourNotMade), at: .colour)
    }
    let order = order(purpose, in: scene.workshop)
    return OpenBatch {
      $0.day = scene.today
      $0.product = product
      $0.colour = UInt8(colour)
      $0.sizes = sizes
      $0.due = due
      $0.order = order
      $0.destination = order == nil ? purpose : ""
      $0.lot = self.lot(lot, in: scene.workshop)
      $0.crew = crew
    }
  }

  // MARK: Lookups

  static func lookup(_ form: FormState, in scene: Scene) -> [LookupRow] {
    let workshop = scene.workshop
    switch form.focused.name {
    case .product:
      return workshop.products.map { LookupRow($0.code, note: $0.letter + "  " + $0.name) }
    case .colour:
      let product = product(form[.product], in: workshop)
      return product.map { workshop.products[$0].colours.map { LookupRow($0) } } ?? []
    case .crew: return CrewText.lookup(form[.crew], in: scene)
    case .note:
      let orders = workshop.derived.openOrders.reversed().map { order in
        LookupRow(
          workshop.code(order), note: scene.buyerName(workshop.orders[order].buyer))
      }
      return orders + history(\.destination, in: workshop)
    case .lot: return lots(in: scene)
    default: return []
    }
  }

  /// The lots that came in, the newest first, with what is left of each.
  private static func lots(in scene: Scene) -> [LookupRow] {
    let workshop = scene.workshop
    return workshop.materialLots.indices.reversed().filter {
      !workshop.materialLots[$0].isWithdrawn
    }.map { index in
      let lot = workshop.materialLots[index]
      let kind = workshop.materials[Int(lot.kind)]
      let left = scene.say(kind.amount(workshop.left(in: ID(index))))
      return LookupRow(
        lot.label, note: scene.say(kind.title) + scene.say(", sisa ", en: ", left ") + left)
    }
  }

  /// The label as the lot has it, whatever case it is typed in.
  static func lot(_ text: String, in workshop: Workshop) -> String {
    workshop.materialLot(label: text).map { workshop.materialLots[$0].label } ?? text
  }

  /// What was written into a field of the batches lately.
  private static func history(
    _ text: KeyPath<WeavingBatch, String>, in workshop: Workshop
  ) -> [LookupRow] {
    let batches = workshop.batches.indices.reversed().filter { !workshop.batches[$0].isWithdrawn }
    return LookupRow.history(batches.lazy.map { workshop.batches[$0][keyPath: text] })
  }

  // MARK: Beside and under the fields

  static func notes(_ form: FormState, in scene: Scene) -> [FieldName: String] {
    var notes: [FieldName: String] = [:]
    if let product = product(form[.product], in: scene.workshop) {
      let row = scene.workshop.products[product]
      notes[.product] = row.name
      notes[.sizes] = scene.say(
        "No.\(row.smallestSize) sampai No.\(row.largestSize)",
        en: "No.\(row.smallestSize) to No.\(row.largestSize)")
    }
    let quantity = quantity(form, in: scene)
    if quantity > 0 {
      notes[.sizes] = scene.say("\(quantity) buah", en: counted(quantity, "piece"))
    }
    if let order = order(form[.note], in: scene.workshop) {
      notes[.note] = scene.buyerName(scene.workshop.orders[order].buyer)
    }
    if let due = due(form, in: scene) { notes[.due] = scene.due(due) }
    let crew = CrewText.read(form[.crew], in: scene.workshop).crew.count
    if crew > 0 { notes[.crew] = scene.say("\(crew) orang", en: counted(crew, "person", "people")) }
    return notes
  }

  /// Who of the crew leaves before the due date.
  static func warnings(_ form: FormState, in scene: Scene) -> [FieldName: String] {
    let workshop = scene.workshop
    guard let due = due(form, in: scene),
      let leaving = workshop.leaves(
        before: due, of: CrewText.read(form[.crew], in: workshop).crew),
      let release = workshop.people[leaving].identity?.release
    else { return [:] }
    let code = workshop.code(leaving)
    return [.crew: scene.say(Self.leaving(code, release, due: due, in: scene))]
  }

  /// How near to the due day somebody of the crew leaves.
  private static func leaving(
    _ code: String, _ release: Day, due: Day, in scene: Scene
  ) -> Words {
    let day = scene.short(release)
    let days = due - release
    if days > 0 {
      return Words(
        "\(code) bebas \(day), \(days) hari sebelum tenggat.",
        en: "\(code) is released \(day), \(counted(days, "day")) before it is due.")
    }
    return days == 0
      ? Words(
        "\(code) bebas \(day), pada hari tenggat.", en: "\(code) is released \(day), the due day.")
      : Words(
        "\(code) bebas \(day), hanya \(-days) hari sesudah tenggat.",
        en: "\(code) is released \(day), only \(counted(-days, "day")) after it is due.")
  }
}
