import Wording
import Workshop

/// One thing of a trace, in words, and the page it opens.
struct TraceRow {
  /// The parts of a trace, in the order of the work.
  enum Kind: CaseIterable {
    case lot, batch, piece, person, check, sale, back, leaving, block

    var title: Words {
      switch self {
      case .lot: Words("Lot bahan", en: "Lots")
      case .batch: Words("Batch", en: "Batches")
      case .piece: Words("Buah", en: "Pieces")
      case .person: Words("Warga", en: "Workers")
      case .check: Words("Pemeriksaan", en: "Checks")
      case .sale: Words("Nota", en: "Notas")
      case .back: Words("Retur", en: "Returns")
      case .leaving: Words("Tanpa jual", en: "Unsold")
      case .block: Words("Blokir", en: "Held")
      }
    }
  }

  var kind: Kind
  var text: String
  var page: any Screen
  /// The piece that the row is of, for a row of pieces.
  var piece: PiecePlace?

  static func all(of trace: Trace, in scene: Scene) -> [TraceRow] {
    var rows = trace.lots.map {
      TraceRow(kind: .lot, text: $0, page: TraceScreen(from: .lot($0)))
    }
    rows += trace.batches.map {
      TraceRow(kind: .batch, text: batch($0, in: scene), page: BatchScreen($0))
    }
    rows += trace.pieces.map {
      TraceRow(kind: .piece, text: piece($0, in: scene), page: PieceScreen($0), piece: $0)
    }
    rows += trace.people.map {
      TraceRow(kind: .person, text: person($0, in: scene), page: InmateScreen($0))
    }
    rows += trace.checks.map { id in
      let check = scene.workshop.checks[id]
      let page = PieceScreen(PiecePlace(check))
      return TraceRow(kind: .check, text: text(of: check, in: scene), page: page)
    }
    rows += trace.sales.map {
      TraceRow(kind: .sale, text: sale($0, in: scene), page: NotaScreen($0))
    }
    rows += trace.returns.map { id in
      let row = scene.workshop.returns[id]
      let page = PieceScreen(row.piece)
      return TraceRow(kind: .back, text: text(of: row, in: scene), page: page)
    }
    rows += trace.leavings.map {
      TraceRow(kind: .leaving, text: leaving($0, in: scene), page: LeavingScreen($0))
    }
    rows += trace.blocks(in: scene.workshop).map {
      let page = ListScreen(BlockList($0))
      return TraceRow(kind: .block, text: BlockList.summary($0, in: scene), page: page)
    }
    return rows
  }

  private static func person(_ id: ID<Inmate>, in scene: Scene) -> String {
    let row = scene.workshop.people[id]
    let name = scene.sees(.name) ? "   " + scene.name(of: id) : ""
    return scene.workshop.code(id) + name + "   " + scene.say(row.status.name)
  }

  private static func batch(_ id: ID<WeavingBatch>, in scene: Scene) -> String {
    let row = scene.workshop.batches[id]
    return [
      scene.workshop.code(id), scene.workshop.thing(of: id),
      scene.say("\(row.quantity) buah", en: counted(row.quantity, "piece")),
      scene.say(row.state.name),
    ].joined(separator: "   ")
  }

  private static func piece(_ name: PiecePlace, in scene: Scene) -> String {
    let row = scene.workshop.batches[name.batch].pieces[Int(name.number) - 1]
    let grade = row.grade.map { scene.say("mutu ", en: "grade ") + $0.letter } ?? ""
    return [
      scene.workshop.code(name), "No.\(row.size)",
      scene.say(row.state.name), grade,
      scene.workshop.isBlocked(name.number, of: name.batch)
        ? scene.say("diblokir !", en: "on hold !") : "",
    ].filter { !$0.isEmpty }.joined(separator: "   ")
  }

  private static func text(of check: QualityCheck, in scene: Scene) -> String {
    let workshop = scene.workshop
    let codes = check.defects.map { workshop.catalogue.defects[Int($0)].code }
    return [
      workshop.inspections[check.inspection].day.dashed,
      workshop.code(PiecePlace(check)),
      workshop.catalogue.gates[Int(check.gate)].title(scene.language),
      scene.say(check.verdict.name) + (check.grade.map { " " + $0.letter } ?? ""),
      codes.joined(separator: " "),
    ].filter { !$0.isEmpty }.joined(separator: "   ")
  }

  private static func text(of row: BuyerReturn, in scene: Scene) -> String {
    [
      row.day.dashed, scene.workshop.code(row.piece), row.reason, scene.say(row.redress.name),
      row.defects.map { scene.workshop.catalogue.defects[Int($0)].code }.joined(separator: " "),
    ].filter { !$0.isEmpty }.joined(separator: "   ")
  }

  private static func leaving(_ id: ID<Leaving>, in scene: Scene) -> String {
    let row = scene.workshop.leavings[id]
    return [
      scene.workshop.code(id), row.day.dashed, scene.say(row.kind.name), row.receiver,
      scene.say("\(row.pieces.count) buah", en: counted(row.pieces.count, "piece")),
    ].filter { !$0.isEmpty }.joined(separator: "   ")
  }

  private static func sale(_ id: ID<Sale>, in scene: Scene) -> String {
    let row = scene.workshop.sales[id]
    return [
      scene.workshop.nota(id), row.day.dashed, scene.buyerName(row.buyer),
      scene.say("\(row.quantity) buah", en: counted(row.quantity, "piece")),
    ].joined(separator: "   ")
  }
}
