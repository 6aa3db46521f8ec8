import TerminalUI
import Wording
import Workshop

/// What explains the focused piece below the list: whose hands, how those fare, what usually fails.
struct QueueFacts {
  static let valueColumn = 16

  let scene: Scene
  let piece: PiecePlace
  /// How the newest maker's pieces of that stage fared.
  let record: StageRecord
  let order: [UInt8]
  let verdict: SheetVerdict?
  let readings: [Reading]

  func draw(on canvas: inout Canvas, y: Int, rows: Int) {
    let width = canvas.width - 1 - Self.valueColumn
    for (offset, line) in lines(width: width).prefix(rows).enumerated() {
      canvas.put(line.0, x: 2, y: y + offset, style: .heading)
      canvas.put(line.1.fittedParts(to: width), x: Self.valueColumn, y: y + offset)
    }
  }

  private func lines(width: Int) -> [(String, String)] {
    var lines = [(scene.workshop.code(piece), subject)]
    if let block = scene.workshop.block(on: piece.number, of: piece.batch) {
      lines.append((scene.say("Blokir", en: "Hold"), scene.workshop.blocks[block].reason))
    }
    if let lot = LotWords.short(of: piece.batch, in: scene) {
      let drawn = LotWords.isDrawn(piece, in: scene) ?? ""
      lines.append((scene.say("Lot", en: "Lot"), [drawn, lot].joined(separator: "   ")))
    }
    if let back { lines.append((scene.say("Retur", en: "Returned"), back)) }
    lines += labelled(scene.say("Pembuat", en: "Makers"), makers, between: "   ", width)
    if let measures { lines.append((scene.say("Ukur", en: "Measure"), measures)) }
    if let history { lines.append((scene.say("Riwayat", en: "History"), history)) }
    lines += labelled(scene.say("Cacat", en: "Defects"), defects, between: "  ", width)
    if let verdict, !verdict.defects.isEmpty {
      lines.append(
        (scene.say("Putusan", en: "Verdict"), VerdictTexts.names(verdict.defects, in: scene)))
    }
    return lines
  }

  /// The first line with its label, the others under it.
  private func labelled(
    _ label: String, _ parts: [String], between gap: String, _ width: Int
  ) -> [(String, String)] {
    var rows: [String] = []
    for part in parts {
      if let last = rows.last, TextWidth.of(last + gap + part) <= width {
        rows[rows.count - 1] = last + gap + part
      } else {
        rows.append(part)
      }
    }
    return rows.enumerated().map { ($0 == 0 ? label : "", $1) }
  }

  private var subject: String {
    let reworks = piece.row(in: scene.workshop).reworks
    return [
      VerdictTexts.kind(piece, in: scene),
      scene.purpose(of: piece.batch),
      VerdictTexts.reworks(reworks, in: scene),
    ].joined(separator: "   ")
  }

  /// What the buyer said who brought it back; nil for a piece that was never sold.
  private var back: String? {
    let place = PiecePlace(piece.batch, piece.number)
    return scene.workshop.derived.newestReturn[place].map { id in
      let row = scene.workshop.returns[id]
      return [row.day.dashed, "nota " + scene.workshop.nota(row.sale), row.reason]
        .joined(separator: "   ")
    }
  }

  /// The newest maker of each stage, in the order of the work.
  private var makers: [String] {
    let row = piece.row(in: scene.workshop)
    return scene.workshop.route(of: piece.batch).filter { !$0.isGate }.compactMap { step in
      row.maker(of: step.index).map { stage(step.index) + " " + scene.workshop.code($0.worker) }
    }
  }

  /// What was read, `!` behind what is outside; what is allowed where nothing was read yet.
  private var measures: String? {
    let product = scene.workshop.products[scene.workshop.batches[piece.batch].product]
    let asked = piece.asked(in: scene)
    if asked.isEmpty { return nil }
    var parts: [String] = []
    for (index, ofOne) in Dictionary(grouping: asked, by: \.measure).sorted(by: { $0.key < $1.key })
    {
      let measure = product.measures[Int(index)]
      let found = readings.filter { $0.measure == index }.map {
        measure.unit.text($0.value, scene.language) + ($0.isWithin ? "" : "!")
      }
      let limits = ofOne.first?.limits(of: product, scene.language) ?? ""
      parts.append(
        measure.title(scene.language) + " "
          + (found.isEmpty ? limits : found.joined(separator: " ")))
    }
    if readings.isEmpty { parts.append(scene.say("belum diukur", en: "not measured")) }
    return parts.joined(separator: "  ")
  }

  private var history: String? {
    guard let made = piece.row(in: scene.workshop).makers.last else { return nil }
    let maker = "\(stage(made.stage)) \(scene.workshop.code(made.worker)): "
    if record.checked == 0 {
      return maker + scene.say("belum ada yang diperiksa", en: "none checked yet")
    }
    let passed = share(record.passed, of: record.checked, scene.language)
    return maker
      + scene.say(
        "\(record.checked) diperiksa, lulus langsung \(passed)",
        en: "\(record.checked) checked, passed first \(passed)")
  }

  private func stage(_ index: UInt8) -> String {
    scene.workshop.catalogue.stages[Int(index)].title(scene.language)
  }

  private var defects: [String] {
    order.prefix(DefectDigits.count).enumerated().map { place, index in
      "\(place + 1) \(scene.workshop.catalogue.defects[Int(index)].title(scene.language))"
    } + [scene.say("0 lainnya, kritis dulu", en: "0 others, critical first")]
  }
}
