import TerminalUI
import Wording
import Workshop

/// The rows of a batch's picture: one for each step of the way, one column of three cells a piece.
struct PieceGrid {
  let id: ID<WeavingBatch>
  let batch: WeavingBatch
  let route: [Step]

  static let labels = 2
  static let firstPiece = 16

  init(_ id: ID<WeavingBatch>, in workshop: Workshop) {
    self.id = id
    batch = workshop.batches[id]
    route = workshop.route(of: id)
  }

  /// How many pieces fit beside each other; the counts stand behind them.
  static func capacity(_ size: Size) -> Int { max(1, (size.width - 4 - firstPiece) / 3) }

  func title(of step: Step, in scene: Scene) -> String {
    let catalogue = scene.workshop.catalogue
    guard step.isGate else {
      return catalogue.stages[Int(step.index)].title(scene.language).capitalisedFirst
    }
    let gate = catalogue.gates[Int(step.index)].title(scene.language)
    return scene.say("Mutu \(gate)", en: "\(gate.capitalisedFirst) check")
  }

  /// The step in running text: `anyam`, `emas lisu`, `mutu akhir`.
  func name(of step: Step, in scene: Scene) -> String {
    if step.isGate { return title(of: step, in: scene).lowercased() }
    let stages = scene.workshop.catalogue.stages
    return StageHeadings.short(stages[Int(step.index)], among: stages, scene.language)
  }

  /// The sign of a piece at a step.
  func sign(of piece: Piece, at place: Int, in scene: Scene) -> String {
    if piece.state == .takenOut { return "-" }
    guard route[place].isGate else {
      let stands = piece.state == .working && Int(piece.step) == place
      if stands && scene.workshop.lastHolder(of: piece, on: scene.today) != nil { return "?" }
      if piece.state == .working && Int(piece.step) == place { return "□" }
      return place < piece.reached ? "■" : "·"
    }
    if place < piece.reached {
      return place == route.count - 1 ? piece.grade?.letter ?? "L" : "L"
    }
    guard place == piece.reached else { return "·" }
    switch piece.state {
    case .waiting: return "~"
    case .condemned, .rejected: return "x"
    case .working: return piece.returnStep == nil ? "·" : "u"
    case .accepted, .sold, .lost, .consigned, .left, .takenOut: return "·"
    }
  }

  /// The number of the worker who did a stage, its last three digits; nil where the signs say more.
  func maker(of piece: Piece, at place: Int, in workshop: Workshop) -> String? {
    guard !route[place].isGate else { return nil }
    return piece.maker(of: route[place].index).map {
      "\(workshop.number($0.worker) % 1000)"
    }
  }

  /// Pieces with a step behind them; at the last gate those that got a grade.
  func count(at place: Int) -> Int {
    place == route.count - 1 ? batch.accepted : batch.pieces.count { $0.reached > place }
  }

  // MARK: Where it is held

  /// The step at which most pieces stand, and how many; nil when none is in work.
  var heldAt: (step: Int, standing: Int)? {
    let standing = route.indices.map { place in
      batch.pieces.count {
        Int($0.step) == place && ($0.state == .working || $0.state == .waiting)
      }
    }
    guard let most = standing.max(), most > 0, let step = standing.firstIndex(of: most) else {
      return nil
    }
    return (step, most)
  }

  /// Names the bottleneck.
  func heldWords(in scene: Scene) -> String {
    guard let heldAt else {
      return scene.say("Semua buah sudah diperiksa.", en: "Every piece is judged.")
    }
    let name = name(of: route[heldAt.step], in: scene)
    if route[heldAt.step].isGate {
      return scene.say(
        "Tertahan di \(name): \(heldAt.standing) menunggu periksa.",
        en: "Held at \(name): \(heldAt.standing) awaiting inspection.")
    }
    let left = batch.pieces.count { $0.isUnderway && $0.reached <= heldAt.step }
    return scene.say(
      "Tertahan di \(name): \(left) belum, \(heldAt.standing) sedang dikerjakan.",
      en: "Held at \(name): \(left) to do, \(heldAt.standing) of them in work.")
  }

  // MARK: Picture

  /// Draws the row of numbers, with the focus sign before one of them.
  func drawNumbers(
    _ shown: Range<Int>, focus: Int, on canvas: inout Canvas, y: Int, in scene: Scene
  ) {
    canvas.put(scene.say("Buah", en: "Piece"), x: Self.labels, y: y, style: .heading)
    canvas.putRight("n", endingAt: canvas.width - 1, y: y, style: .heading)
    for place in shown {
      let x = Self.firstPiece + 3 * (place - shown.lowerBound)
      let isFocus = place == focus
      canvas.put(
        Workshop.padded(place + 1, to: 2), x: x, y: y, style: isFocus ? .focus : .heading)
      guard isFocus else { continue }
      canvas.put(">", x: x - 1, y: y)
      canvas.cursor = (x, y)
    }
  }

  func drawSizes(_ shown: Range<Int>, on canvas: inout Canvas, y: Int, in scene: Scene) {
    canvas.put(scene.say("Ukuran", en: "Size"), x: Self.labels, y: y)
    for place in shown {
      let x = Self.firstPiece + 3 * (place - shown.lowerBound)
      canvas.put("\(batch.pieces[place].size)".leftPadded(to: 2), x: x, y: y)
    }
  }

  func drawStep(
    _ place: Int, _ shown: Range<Int>, makers: Bool, on canvas: inout Canvas, y: Int,
    in scene: Scene
  ) {
    canvas.put(title(of: route[place], in: scene).fitted(to: 13), x: Self.labels, y: y)
    canvas.putRight("\(count(at: place))", endingAt: canvas.width - 1, y: y)
    for number in shown {
      let x = Self.firstPiece + 3 * (number - shown.lowerBound)
      let piece = batch.pieces[number]
      if makers, let maker = maker(of: piece, at: place, in: scene.workshop) {
        canvas.put(maker.leftPadded(to: 3), x: x - 1, y: y)
      } else {
        let sign = sign(of: piece, at: place, in: scene)
        canvas.put(sign, x: x + 1, y: y, style: sign == "~" ? .provisional : .plain)
      }
    }
  }
}
