import TerminalUI
import Wording
import Workshop

/// What became of a support, in a few words and as the page that shows it.
enum SupportOutcome {
  static func words(of support: ID<Support>, in scene: Scene) -> String {
    let workshop = scene.workshop
    let row = workshop.supports[support]
    switch row.kind {
    case .training, .mentoring:
      return scene.say(
        "\(row.participants) orang", en: counted(row.participants, "person", "people"))
    case .tools:
      guard let kind = row.toolKind, let first = row.receivedTools.first,
        let last = row.receivedTools.last
      else { return "-" }
      return scene.say(workshop.toolKinds[Int(kind)].title) + " \(first.number)-\(last.number)"
    case .material:
      guard let lot = row.lot else { return "-" }
      let left = workshop.left(in: lot)
      let amount = workshop.materialLots[lot].material(in: workshop).amount(left)
      return workshop.materialLots[lot].label + scene.say(", sisa ", en: ", left ")
        + scene.say(amount)
    case .exhibition, .marketAccess:
      guard let sales = workshop.sales(of: support) else { return "-" }
      let pieces = scene.say("\(sales.pieces) buah", en: counted(sales.pieces, "piece"))
      return scene.may(.seeSales) ? pieces + ", " + sales.turnover.sentence : pieces
    }
  }

  /// Nil where no page of ours shows it, or the role may not see it.
  static func screen(of support: ID<Support>, in scene: Scene) -> (any Screen)? {
    let row = scene.workshop.supports[support]
    switch row.kind {
    case .training: return scene.may(.seePeople) ? ListScreen(TrainingList()) : nil
    case .tools:
      return row.receivedTools.first.map {
        ListScreen(ToolKindList(kind: Int($0.kind), start: $0))
      }
    case .material: return row.lot.map { ListScreen(MaterialMoveList(lot: $0)) }
    case .exhibition, .marketAccess: return scene.may(.seeSales) ? ListScreen(SalesList()) : nil
    case .mentoring: return nil
    }
  }
}
