import Wording
import Workshop

/// What happened to one piece, in order, as short texts.
enum PieceHistory {
  private struct Event {
    var day: Day
    /// Repairs before it, and the step it is about: the order of events of one day.
    var order: (Int, Int)
    var text: String
    /// The place among the makers that it is about.
    var maker: Int?
  }

  /// A line of the history, and the place among the makers that it is about.
  struct Line {
    var text: String
    var maker: Int?
  }

  static func lines(_ number: Int, of grid: PieceGrid, in scene: Scene) -> [String] {
    entries(number, of: grid, in: scene).map(\.text)
  }

  /// Makers and verdicts of a piece, then where it stands now; `number` counts from 0.
  static func entries(_ number: Int, of grid: PieceGrid, in scene: Scene) -> [Line] {
    let piece = grid.batch.pieces[number]
    let events =
      made(piece, number, grid, in: scene) + judged(number, grid, in: scene)
      + returned(number, grid, in: scene)
    let sorted = events.sorted {
      ($0.day, $0.order.0, $0.order.1) < ($1.day, $1.order.0, $1.order.1)
    }
    let since = sorted.last?.day ?? grid.batch.opened
    let place = PiecePlace(grid.id, UInt8(number + 1))
    return sorted.map { Line(text: $0.text, maker: $0.maker) }
      + [Line(text: now(piece, at: place, since: since, grid, in: scene))]
  }

  /// Events after one more return stand behind those before it.
  private static let perReturn = 1000

  private static func made(
    _ piece: Piece, _ number: Int, _ grid: PieceGrid, in scene: Scene
  ) -> [Event] {
    var repairs = 0
    let backs = backs(number, grid, in: scene).map { scene.workshop.returns[$0].day }
    let corrections = scene.workshop.makerCorrections(of: PiecePlace(grid.id, UInt8(number + 1)))
    return piece.makers.enumerated().map { place, made in
      repairs += made.isRework ? 1 : 0
      let step = scene.workshop.step(of: made.stage, in: grid.id) ?? 0
      let stage = grid.name(of: .stage(Int(made.stage)), in: scene)
      let again = made.isRework ? scene.say(" ulang", en: " again") : ""
      return Event(
        day: made.day,
        order: (
          made.isRework ? backs.count { $0 <= made.day } * perReturn + repairs : repairs, step
        ),
        text: "\(stage)\(again) \(scene.workshop.code(made.worker)) \(scene.short(made.day))"
          + former(made, corrections, in: scene), maker: place)
    }
  }

  /// `, semula WB-002 (koreksi PTG-1 18-11: salah orang)`: who stood there before it was corrected.
  private static func former(
    _ made: Made, _ corrections: [ID<OutputCorrection>], in scene: Scene
  ) -> String {
    let workshop = scene.workshop
    let newest = corrections.map { workshop.outputCorrections[$0] }.last { row in
      row.after.worker == made.worker && row.before.stage == made.stage
        && workshop.outputs[row.output].day == made.day
    }
    guard let newest else { return "" }
    let login = workshop.users[newest.officer].login.uppercased()
    let code = workshop.code(newest.before.worker)
    return scene.say(", semula \(code) (koreksi ", en: ", was \(code) (correction ")
      + "\(login) \(scene.short(newest.day)): \(newest.reason))"
  }

  /// The newest checks are looked at first, back to the day the batch was opened.
  private static func judged(_ number: Int, _ grid: PieceGrid, in scene: Scene) -> [Event] {
    let workshop = scene.workshop
    var events: [Event] = []
    for index in workshop.checks.indices.reversed() {
      let check = workshop.checks[index]
      let day = workshop.inspections[check.inspection].day
      if day < grid.batch.opened { break }
      guard check.batch == grid.id, Int(check.piece) == number + 1 else { continue }
      let step = grid.route.firstIndex { $0.isGate && $0.index == check.gate } ?? 0
      let gate = workshop.catalogue.gates[Int(check.gate)].title(scene.language)
      let grade = check.grade.map { " " + $0.letter } ?? ""
      let text = "\(scene.say(check.verdict.name).lowercased()) \(gate)\(grade) \(scene.short(day))"
      // A correction stands behind everything else of its day.
      let place = check.corrects == nil ? step : grid.route.count + index
      events.append(
        Event(
          day: day, order: (Int(check.returns) * perReturn + Int(check.reworks), place),
          text: asCorrection(check, text, in: scene) + corrected(ID(index), in: scene)
            + lookedAt(ID(index), in: scene)))
    }
    return events.reversed()
  }

  private static func backs(
    _ number: Int, _ grid: PieceGrid, in scene: Scene
  ) -> [ID<BuyerReturn>] {
    let place = PiecePlace(grid.id, UInt8(number + 1))
    return scene.workshop.returns.indices.filter { scene.workshop.returns[$0].piece == place }
      .map { ID($0) }
  }

  /// `retur PTG-2 24-11, nota 0012: emas lepas`.
  private static func returned(_ number: Int, _ grid: PieceGrid, in scene: Scene) -> [Event] {
    var before = 0
    return backs(number, grid, in: scene).map { id in
      let row = scene.workshop.returns[id]
      defer { before += row.redress.takesBack ? 1 : 0 }
      let what =
        row.redress.takesBack
        ? scene.say("retur", en: "returned") : scene.say("keluhan", en: "complaint")
      let login = scene.workshop.users[row.officer].login.uppercased()
      let nota = scene.workshop.nota(row.sale)
      return Event(
        day: row.day, order: ((before + 1) * perReturn - 1, 0),
        text: "\(what) \(login) \(scene.short(row.day)), nota \(nota): \(row.reason)"
          + amended(id, in: scene))
    }
  }

  /// `; Diubah 18-11 PTG-1: salah baca; semula noda` for each change of it.
  private static func amended(_ id: ID<BuyerReturn>, in scene: Scene) -> String {
    AmendmentWords.lines(in: scene) { $0.complaint?.row == id }.map { "; " + $0 }.joined()
  }

  /// `koreksi PMU-1: lulus akhir B 23-11, tertukar dengan buah 8`; a sitting's verdict as it is.
  private static func asCorrection(
    _ check: QualityCheck, _ text: String, in scene: Scene
  ) -> String {
    guard check.corrects != nil else { return text }
    let inspector = scene.workshop.inspections[check.inspection].inspector
    let login = scene.workshop.users[inspector].login.uppercased()
    let refused = check.isUpheld == false ? scene.say(", tidak disetujui", en: ", refused") : ""
    return scene.say("koreksi", en: "correction") + " \(login): \(text), \(check.reason)\(refused)"
  }

  private static func corrected(_ check: ID<QualityCheck>, in scene: Scene) -> String {
    guard let correction = scene.workshop.derived.corrections[check] else { return "" }
    let inspection = scene.workshop.checks[correction].inspection
    let day = scene.workshop.inspections[inspection].day
    return scene.say(", dikoreksi \(scene.short(day))", en: ", corrected \(scene.short(day))")
  }

  /// `, periksa ulang KSB-1: lulus B 25-11`; nothing before there was one.
  private static func lookedAt(_ check: ID<QualityCheck>, in scene: Scene) -> String {
    guard let id = scene.workshop.derived.secondLookAt[check] else { return "" }
    let look = scene.workshop.secondLooks[id]
    let login = scene.workshop.users[look.inspector].login.uppercased()
    let found = FindingText.words(look.verdict, look.grade, look.defects, in: scene).lowercased()
    return scene.say(", periksa ulang ", en: ", re-inspection ")
      + "\(login): \(found) \(scene.short(look.day))"
  }

  private static func now(
    _ piece: Piece, at number: PiecePlace, since: Day, _ grid: PieceGrid, in scene: Scene
  ) -> String {
    let place = Int(piece.step)
    let start = scene.say("sejak", en: "since") + " " + scene.short(since)
    switch piece.state {
    case .working:
      if let last = scene.workshop.lastHolder(of: piece, on: scene.today) {
        let span = StatusSpan(
          scene.workshop.people[last].status, since: scene.workshop.people[last].statusSince)
        let why = scene.workshop.code(last) + " " + scene.say(span.words)
        return grid.name(of: grid.route[place], in: scene)
          + scene.say(" tanpa pemegang: ", en: " without a holder: ") + why
      }
      let holder = piece.holder.map { scene.workshop.code($0) + " " } ?? ""
      return grid.name(of: grid.route[place], in: scene) + " " + holder + start
    case .waiting:
      let gate = grid.name(of: grid.route[place], in: scene)
      return scene.say("menunggu", en: "awaits") + " " + gate + " " + start
    case .condemned:
      return scene.say("penolakan menunggu petugas kedua", en: "rejection awaits a second person")
    case .rejected: return scene.say("ditolak", en: "rejected")
    case .accepted: return scene.say("di stok", en: "in stock")
    case .sold: return scene.say("terjual", en: "sold")
    case .lost: return scene.say("hilang dari stok", en: "lost from stock")
    case .left:
      let row = scene.workshop.leaving(of: number).map { " " + scene.workshop.code($0) } ?? ""
      return scene.say("keluar tanpa jual", en: "left without sale") + row
    case .takenOut: return scene.say("dikeluarkan dari batch", en: "taken out of the batch")
    case .consigned:
      let row = scene.workshop.consignment(of: number).map { " " + scene.workshop.code($0) } ?? ""
      return scene.say("dititipkan", en: "out on consignment") + row
    }
  }

  /// What is still to come behind the place where it stands; nil when nothing is.
  static func next(_ number: Int, of grid: PieceGrid, in scene: Scene) -> String? {
    let piece = grid.batch.pieces[number]
    guard piece.state == .working || piece.state == .waiting else { return nil }
    let from = piece.returnStep.map(Int.init) ?? Int(piece.step) + 1
    let steps = grid.route.dropFirst(from).map { grid.name(of: $0, in: scene) }
    guard !steps.isEmpty else { return nil }
    return scene.say("sesudah ini: ", en: "then: ") + steps.joined(separator: ", ")
  }

  /// Texts set one after the other into lines of a width, three blanks apart.
  static func flow(_ texts: [String], width: Int) -> [String] {
    var lines: [String] = []
    for text in texts {
      if let last = lines.last, last.count + 3 + text.count <= width {
        lines[lines.count - 1] = last + "   " + text
      } else {
        lines.append(text)
      }
    }
    return lines
  }
}
