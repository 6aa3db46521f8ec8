import TerminalUI
import Wording
import Workshop

/// One batch: its pieces across, the steps of their way down.
///
/// Read across for a stage, down for a piece; where the staircase drops is the bottleneck.
struct BatchScreen: KeyedPage {
  private let batch: ID<WeavingBatch>
  /// The piece in focus and the first in sight, from 0.
  private var focus = 0
  private var firstShown = 0
  /// The first row below the numbers in sight, where the page is too low for all.
  private var top = 0
  private var showsMakers = false
  var hearing: ((inout BatchScreen, Answer, Scene) -> [Effect])?

  init(_ batch: ID<WeavingBatch>) { self.batch = batch }

  var topic: String { "batch-rincian" }

  var arrows: [Binding] { [] }

  func keys(in scene: Scene) -> [PageKey<BatchScreen>] {
    let batch = batch
    let capacity = PieceGrid.capacity(scene.size)
    let count = scene.workshop.batches[batch].pieces.count
    return [
      PageKey([.enter], .open, scene.say("Buah", en: "Piece")) { page, _ in
        count > 0 ? [.open(PieceScreen(PiecePlace(batch, UInt8(page.focus + 1))))] : []
      },
      PageKey(
        [.character("p")], .makers,
        showsMakers ? scene.say("Tabel", en: "Pieces") : scene.say("Pembuat", en: "Makers")
      ) { page, _ in
        page.showsMakers.toggle()
        return []
      },
      PageKey([.character("h")], .output, scene.say("Hasil", en: "Output")) { _, _ in
        [.open(DayScreen(at: batch))]
      },
      PageKey(
        [.character("u"), .function(2)], .edit, scene.say("Ubah", en: "Edit"),
        unless: scene.reason(without: .record),
        does: { _, scene in [.open(EditBatchForm(batch, in: scene))] },
        hears: { _, answer, scene in
          guard case .saved(let number) = answer else { return [] }
          return [.say(EditBatchForm.saved(batch, number, in: scene))]
        }),
      PageKey(HandingOver.binding(handed(in: scene), in: scene)) { page, scene in
        [.open(HandOverForm(.pieces(page.handed(in: scene)), in: scene))]
      },
      PageKey(TraceScreen.binding(in: scene)) { _, _ in [.open(TraceScreen(from: .batch(batch)))] },
      PageKey(
        [.character("j")], .batchLog, scene.say("Jejak", en: "Log"), onKeyLine: false
      ) { _, _ in [.open(BatchLogScreen(batch))] },
      PageKey(
        [.character("c")], .batchCard, scene.say("Kartu dan label", en: "Card and labels"),
        onKeyLine: false
      ) { _, _ in [.open(BatchCardScreen(batch))] },
      PageKey(LotScreen.binding(in: scene)) { _, _ in [.open(LotScreen(batch))] },
      PageKey([.escape, .control("g")], .back, scene.say("Kembali", en: "Back")) { _, _ in
        [.close]
      },
      focusing(.left, .left, of: count) { $0 - 1 }, focusing(.right, .right, of: count) { $0 + 1 },
      scrolling(.up, .up, by: -1), scrolling(.down, .down, by: 1),
      focusing(.home, .first, of: count) { _ in 0 },
      focusing(.end, .last, of: count) { _ in count - 1 },
      focusing(.pageUp, .pageUp, of: count) { $0 - capacity },
      focusing(.pageDown, .pageDown, of: count) { $0 + capacity },
    ]
  }

  /// The pieces that nobody holds, else the one in focus.
  private func handed(in scene: Scene) -> [PiecePlace] {
    let pieces = scene.workshop.batches[batch].pieces
    let away = pieces.indices.filter {
      scene.workshop.lastHolder(of: pieces[$0], on: scene.today) != nil
    }
    return (away.isEmpty ? [focus] : away).filter(pieces.indices.contains).map {
      PiecePlace(batch, UInt8($0 + 1))
    }
  }

  /// Another piece gets the focus.
  private func focusing(
    _ key: Key, _ command: Command, of count: Int, to place: @escaping (Int) -> Int
  ) -> PageKey<BatchScreen> {
    PageKey([key], command) { page, _ in
      page.focus = max(0, min(place(page.focus), count - 1))
      return []
    }
  }

  private func scrolling(_ key: Key, _ command: Command, by step: Int) -> PageKey<BatchScreen> {
    PageKey([key], command) { page, _ in
      page.top = max(0, page.top + step)
      return []
    }
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "Panah memilih buah. Enter membuka riwayatnya.",
      en: "Arrows choose a piece. Enter opens its history.")
  }

  // MARK: Picture

  private enum Row {
    case text(String)
    case numbers
    case sizes
    case step(Int)
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let grid = PieceGrid(batch, in: scene.workshop)
    drawFrame(grid, on: &canvas, in: scene)
    let layout = Layout(canvas.size)
    let shown = sight(of: grid.batch.pieces.count, canvas.size)
    canvas.cursor = (2, layout.body)
    for (offset, row) in rows(grid, height: layout.bodyHeight, in: scene).enumerated() {
      let y = layout.body + offset
      switch row {
      case .text(let text): canvas.put(text.fittedParts(to: canvas.width - 3), x: 2, y: y)
      case .numbers: grid.drawNumbers(shown, focus: focus, on: &canvas, y: y, in: scene)
      case .sizes: grid.drawSizes(shown, on: &canvas, y: y, in: scene)
      case .step(let place):
        grid.drawStep(place, shown, makers: showsMakers, on: &canvas, y: y, in: scene)
      }
    }
  }

  /// The pieces in sight, moved so that the one in focus is among them.
  private mutating func sight(of count: Int, _ size: Size) -> Range<Int> {
    let capacity = PieceGrid.capacity(size)
    focus = max(0, min(focus, count - 1))
    if focus < firstShown { firstShown = focus }
    if focus >= firstShown + capacity { firstShown = focus - capacity + 1 }
    firstShown = max(0, min(firstShown, count - capacity))
    return firstShown..<min(count, firstShown + capacity)
  }

  /// The whole page where it fits, else the grid alone, scrolled below its numbers.
  private mutating func rows(_ grid: PieceGrid, height: Int, in scene: Scene) -> [Row] {
    let matrix = [Row.sizes] + grid.route.indices.map { Row.step($0) }
    let head = facts(grid, in: scene).map { Row.text($0) } + [.text("")]
    let history = history(grid, in: scene)
    let whole = head + [.numbers] + matrix + [.text("")]
    let room = height - whole.count
    if room >= 2 {
      top = 0
      let below = history.prefix(min(3, room - 1)).map { Row.text($0) }
      let gap = Array(repeating: Row.text(""), count: room - 1 - below.count)
      return whole + below + gap + [.text(legend(in: scene))]
    }
    let all = matrix + history.map { Row.text($0) }
    top = max(0, min(top, all.count - (height - 1)))
    return [.numbers] + all.dropFirst(top).prefix(height - 1)
  }

  private func drawFrame(_ grid: PieceGrid, on canvas: inout Canvas, in scene: Scene) {
    let code = scene.workshop.code(batch)
    let total = grid.batch.pieces.count
    var page = Page([scene.say("Batch anyaman", en: "Batches"), code])
    page.counts = counts(grid, in: scene)
    let of = scene.say("dari", en: "of")
    page.position = scene.say("buah", en: "piece") + " \(focus + 1) \(of) \(total)"
    page.draw(on: &canvas, in: scene)
  }

  private func counts(_ grid: PieceGrid, in scene: Scene) -> [String] {
    let waiting = grid.batch.pieces.count { $0.state == .waiting }
    let away = grid.batch.pieces.count {
      scene.workshop.lastHolder(of: $0, on: scene.today) != nil
    }
    let accepted = grid.batch.accepted
    let total = grid.batch.quantity
    return [
      scene.say("\(accepted) dari \(total) diterima", en: "\(accepted) of \(total) accepted"),
      waiting > 0
        ? scene.say("\(waiting) menunggu periksa", en: "\(waiting) awaiting inspection") : "",
      away > 0 ? scene.say("\(away) tanpa pemegang", en: "\(away) without a holder") : "",
    ].filter { !$0.isEmpty } + time(grid, in: scene)
  }

  /// Days to the due date, and the forecast when it is later.
  private func time(_ grid: PieceGrid, in scene: Scene) -> [String] {
    let state = grid.batch.state
    guard state == .running || state == .waitingForQuality else { return [scene.say(state.name)] }
    let due = grid.batch.due
    let past = scene.workshop.daysLate(due, on: scene.today)
    let days = past > 0 ? -past : max(0, due - scene.today)
    let late = scene.forecast(of: batch).map { scene.workshop.daysLate(due, on: $0) } ?? 0
    return [
      days == 0 ? scene.say("tenggat hari ini", en: "due today") : "",
      days > 0 ? scene.say("\(days) hari lagi", en: "\(counted(days, "day")) left") : "",
      days < 0 ? scene.say("\(-days) hari lewat !", en: "\(counted(-days, "day")) late !") : "",
      days >= 0 && late > 0
        ? scene.say(
          "perkiraan terlambat \(late) hari !", en: "\(counted(late, "day")) late by forecast !")
        : "",
    ].filter { !$0.isEmpty }
  }

  private func facts(_ grid: PieceGrid, in scene: Scene) -> [String] {
    let batch = grid.batch
    let workshop = scene.workshop
    let crew = scene.say(
      "\(batch.crew.count) orang", en: counted(batch.crew.count, "person", "people"))
    let pieces = scene.say("\(batch.quantity) buah", en: counted(batch.quantity, "piece"))
    let lot = batch.lot.isEmpty ? "" : scene.say("lot bahan", en: "lot") + " " + batch.lot
    let forecast = scene.forecast(of: self.batch)
    let thing = workshop.product(of: self.batch).code + " " + workshop.thing(of: self.batch)
    let due = scene.say("tenggat", en: "due") + " " + batch.due.dashed
    let destination = scene.purpose(of: self.batch)
    let ready =
      grid.heldAt == nil
      ? "" : forecast.map { scene.say("perkiraan", en: "forecast") + " " + $0.dashed } ?? ""
    return [
      [thing.lowercasedTail, pieces, lot, crew], [destination, due, ready],
      [grid.heldWords(in: scene), LotWords.short(of: self.batch, in: scene) ?? ""],
    ].map { $0.filter { !$0.isEmpty }.joined(separator: "   ") }
      + MaterialWords.facts(of: self.batch, in: scene)
      + ShortfallWords.facts(of: self.batch, in: scene)
  }

  private func history(_ grid: PieceGrid, in scene: Scene) -> [String] {
    guard grid.batch.pieces.indices.contains(focus) else { return [] }
    let size = grid.batch.pieces[focus].size
    let title = scene.workshop.code(batch, piece: focus + 1) + " No.\(size)"
    let indent = Layout(scene.size).isNarrow ? 2 : 18
    let texts = PieceHistory.lines(focus, of: grid, in: scene)
    var lines = PieceHistory.flow(texts, width: scene.size.width - 3 - indent)
    if let next = PieceHistory.next(focus, of: grid, in: scene) { lines.append(next) }
    lines = lines.suffix(3)
    guard indent > 2 else { return [title] + lines.map { "  " + $0 } }
    return lines.enumerated().map { $0 == 0 ? title.padded(to: indent) + $1 : blanks(indent) + $1 }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  private func legend(in scene: Scene) -> String {
    let seventh = scene.workshop.code(ID<Inmate>(6))
    let signs = scene.say("□ dikerjakan  · belum", en: "□ in work  · not yet")
    if showsMakers {
      return scene.say("angka: nomor pembuat, 7 = ", en: "number: the maker, 7 = ") + seventh
        + "  " + signs
    }
    return scene.size.width < 80
      ? scene.say(
        "■ selesai  □ dikerjakan  ~ menunggu  L lulus  u ulang",
        en: "■ done  □ in work  ~ waits  L passed  u rework")
      : scene.say(
        "■ selesai  □ dikerjakan  · belum  ~ menunggu  L lulus  u ulang  x tolak",
        en: "■ done  □ in work  · not yet  ~ awaits check  L passed  u rework  x rejected")
  }
}

extension String {
  /// `SG-INST instansi hitam`: everything behind the first blank in small letters.
  fileprivate var lowercasedTail: String {
    guard let blank = firstIndex(of: " ") else { return self }
    return self[..<blank] + self[blank...].lowercased()
  }
}
