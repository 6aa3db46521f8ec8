import Forms
import TerminalUI
import Wording
import Workshop

/// What rows and blocks of the opening balances are called on pages.
enum OpeningWords {
  /// Whether somebody may know what is in a block.
  static func showsMoney(of block: OpeningBlock, in scene: Scene) -> Bool {
    block.capability == .record
      ? scene.may(.record) || scene.may(.seeMoney) : scene.may(.money) || scene.may(.seeMoney)
  }

  /// Why nothing may be entered any more, or nil.
  static func whyClosed(in scene: Scene) -> String? {
    scene.workshop.isOpeningOpen
      ? nil : scene.say(Rule.opening(.monthClosed).words(in: scene.workshop))
  }

  static func whyNotReopen(_ block: OpeningBlock, in scene: Scene) -> String? {
    scene.reason(without: block.capability)
      ?? (scene.workshop.openingSignature(of: block) == nil
        ? scene.say(Rule.opening(.isOpen).words(in: scene.workshop)) : nil)
  }

  /// Why a block takes no rows now, or nil.
  static func whyNotChange(_ block: OpeningBlock, in scene: Scene) -> String? {
    scene.reason(without: block.capability) ?? whyClosed(in: scene)
      ?? (scene.workshop.openingSignature(of: block) != nil
        ? scene.say(Rule.opening(.isSigned).words(in: scene.workshop)) : nil)
  }

  static func controlKey(_ block: OpeningBlock?, in scene: Scene) -> ListKey {
    ListKey(
      binding: Binding(
        [.character("j")], .controlTotal, scene.say("Jumlah kontrol", en: "Control total"),
        unless: block.flatMap { whyNotChange($0, in: scene) }),
      does: { block.map { [.open(OpeningMarkForm(.total, $0, in: scene))] } ?? [] },
      says: { number in
        scene.say("Tersimpan #\(number). Jumlah kontrol.", en: "Saved #\(number). Control total.")
      })
  }

  // MARK: A row

  /// `Polos hitam No.8 B`, or who, or which lot.
  static func what(_ row: OpeningRow, in scene: Scene) -> String {
    let workshop = scene.workshop
    switch row.block {
    case .finished, .consigned, .receivable:
      return piece(row, in: workshop) + " " + row.grade.letter
    case .inWork: return row.label + "  " + piece(row, in: workshop)
    case .premi: return row.person.map { workshop.code($0) } ?? "-"
    case .dues:
      if let month = row.month { return "PNBP " + month.title(scene.language) }
      return row.isLoss
        ? scene.say("rugi yang dibawa", en: "loss carried")
        : scene.say("modal, ", en: "capital, ") + row.words
    case .cash: return row.words
    case .orders: return row.buyer.map { scene.buyerName($0) } ?? "-"
    case .material: return row.label + ", " + scene.say(material(row, in: workshop).title)
    case .tools:
      return scene.say(kind(row, in: workshop)) + " "
        + ToolsLanguage.write(row.tools.map { Int($0) })
    }
  }

  /// Who made it, who has it, or how it is.
  static func more(_ row: OpeningRow, in scene: Scene) -> String {
    let workshop = scene.workshop
    let makers =
      row.makers.isEmpty
      ? scene.say("premi sudah dibayar", en: "premi paid before")
      : CrewText.write(row.makers, in: workshop)
    switch row.block {
    case .finished: return makers
    case .consigned: return buyer(row, in: scene) + ", " + makers
    case .receivable:
      return "nota " + workshop.nota(number: Int(row.number)) + ", " + buyer(row, in: scene) + ", "
        + makers
    case .inWork:
      let holder = row.person.map { ", " + workshop.code($0) } ?? ""
      return step(row, in: scene) + holder
        + (row.step == 0 ? "" : ", " + makers)
    case .premi: return scene.say("boleh dipakai ", en: "usable ") + row.usable.bare
    case .dues, .cash: return ""
    case .orders:
      let pieces = row.lines.reduce(0) { $0 + Int($1.quantity) }
      return scene.say("\(pieces) buah, janji ", en: "\(pieces) pieces, due ") + row.due.dashed
    case .material:
      return scene.say(material(row, in: workshop).amount(Int(row.quantity)))
    case .tools:
      return [row.words, row.person.map { workshop.code($0) } ?? ""].filter { !$0.isEmpty }
        .joined(separator: ", ")
    }
  }

  private static func buyer(_ row: OpeningRow, in scene: Scene) -> String {
    row.buyer.map { scene.buyerName($0) } ?? "-"
  }

  static func piece(_ row: OpeningRow, in workshop: Workshop) -> String {
    StockNames.piece(
      StockKey(
        product: row.product, colour: row.colour, size: row.size, grade: row.grade, batch: ID(0)),
      in: workshop)
  }

  /// What half-done pieces stand before.
  static func step(_ row: OpeningRow, in scene: Scene) -> String {
    let route = scene.workshop.products[row.product].route
    guard Int(row.step) < route.count else { return "-" }
    return scene.say(OpeningStand(route[Int(row.step)]).words(in: scene.workshop))
  }

  private static func material(_ row: OpeningRow, in workshop: Workshop) -> Material {
    workshop.materials.indices.contains(Int(row.kind))
      ? workshop.materials[Int(row.kind)] : Material()
  }

  private static func kind(_ row: OpeningRow, in workshop: Workshop) -> Words {
    workshop.toolKinds.indices.contains(Int(row.kind))
      ? workshop.toolKinds[Int(row.kind)].title : Words("-", en: "-")
  }
}

/// A stage or gate that half-done pieces stand before.
struct OpeningStand: Equatable, Sendable {
  var step: Step

  init(_ step: Step) { self.step = step }

  func words(in workshop: Workshop) -> Words {
    step.isGate
      ? Words("periksa ", en: "check ")
        + Words(
          workshop.catalogue.gates[Int(step.index)].name,
          en: workshop.catalogue.gates[Int(step.index)].english)
      : Words(
        workshop.catalogue.stages[Int(step.index)].name,
        en: workshop.catalogue.stages[Int(step.index)].english)
  }
}
