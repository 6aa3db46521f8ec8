import TerminalUI
import Wording
import Workshop

/// What was changed of a batch since it was opened, the newest first: its terms, its quantity, who
/// holds its pieces.
struct BatchLogScreen: RowPage {
  private let batch: ID<WeavingBatch>
  var cursor = ListCursor()

  init(_ batch: ID<WeavingBatch>) { self.batch = batch }

  var topic: String { "batch-jejak" }

  func keys(in scene: Scene) -> [PageKey<BatchLogScreen>] { [.back(in: scene)] }

  func count(in scene: Scene) -> Int { lines(in: scene).count }

  func hint(in scene: Scene) -> String {
    scene.say("Yang terbaru di atas. Esc kembali.", en: "Newest first. Esc goes back.")
  }

  private func lines(in scene: Scene) -> [String] {
    let workshop = scene.workshop
    let changes = workshop.changes(of: batch).enumerated().map { place, change in
      (change.edit.day, 1, place, BatchLog.words(of: change, in: scene))
    }
    let handed = workshop.handOvers.indices.filter { index in
      workshop.handOvers[index].pieces.contains { $0.place.batch == batch }
    }.map { index in
      let row = workshop.handOvers[index]
      return (row.day, 2, index, BatchLog.words(of: row, in: batch, in: scene))
    }
    let few = workshop.shortfalls(of: batch).enumerated().map { place, row in
      (row.day, 0, place, ShortfallWords.line(of: row, in: scene))
    }
    let opened = scene.say("dibuka", en: "opened")
    let all =
      (changes + handed + few).sorted { ($0.0, $0.1, $0.2) > ($1.0, $1.1, $1.2) }.map(\.3)
      + [workshop.batches[batch].opened.dashed + " " + opened]
    return all.flatMap { $0.wrapped(to: scene.size.width - 3, indent: 11) }
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let lines = lines(in: scene)
    let layout = Layout(canvas.size)
    var page = Page([
      scene.say("Batch anyaman", en: "Batches"), scene.workshop.code(batch),
      scene.say("Jejak", en: "Log"),
    ])
    cursor.settle(rows: lines.count, page: layout.bodyHeight)
    page.position = cursor.position(of: lines.count, in: scene)
    page.draw(on: &canvas, in: scene)
    cursor.draw(rows: lines.count, page: layout.bodyHeight, y: layout.body, on: &canvas) {
      row, y, canvas in canvas.put(lines[row].fitted(to: canvas.width - 3), x: 2, y: y)
    }
  }
}

/// Changes of a batch in words, each with its day and who recorded it.
enum BatchLog {
  /// `29-11-2026 PTG-1: tenggat 05-12 menjadi 12-12. Alasan: serat datang terlambat`.
  static func words(of change: BatchChange, in scene: Scene) -> String {
    let edit = change.edit
    let head = "\(edit.day.dashed) \(login(change.officer, in: scene)): "
    return head + parts(of: edit, in: scene).joined(separator: "; ")
      + reason(edit.reason, in: scene)
  }

  private static func parts(of edit: EditBatch, in scene: Scene) -> [String] {
    let workshop = scene.workshop
    func purpose(_ terms: BatchTerms) -> String {
      let text = terms.order.map { workshop.code($0) } ?? terms.destination
      return text.isEmpty ? scene.say("etalase", en: "display case") : text
    }
    func change(_ label: Words, _ old: String, _ new: String) -> String? {
      let becomes = scene.say(" menjadi ", en: " becomes ")
      return old == new ? nil : scene.say(label) + " " + old + becomes + new
    }
    func count(_ count: Int, _ words: Words) -> String? {
      count == 0 ? nil : scene.say(words)
    }
    let crew = { (terms: BatchTerms) in
      terms.crew.map { workshop.code($0) }.joined(separator: " ")
    }
    return [
      count(
        edit.added.count, Words("tambah \(edit.added.count) buah", en: "\(edit.added.count) added")),
      count(
        edit.removed.count,
        Words(
          "buah \(numbers(edit.removed)) dikeluarkan",
          en: "pieces \(numbers(edit.removed)) removed")),
      count(
        edit.restored.count,
        Words("buah \(numbers(edit.restored)) kembali", en: "pieces \(numbers(edit.restored)) back")
      ),
      change(Words("untuk", en: "for"), purpose(edit.before), purpose(edit.after)),
      change(Words("tenggat", en: "due"), edit.before.due.dashed, edit.after.due.dashed),
      change(Words("regu", en: "crew"), crew(edit.before), crew(edit.after)),
      change(Words("lot", en: "lot"), lot(edit.before, in: scene), lot(edit.after, in: scene)),
    ].compactMap { $0 }
  }

  private static func lot(_ terms: BatchTerms, in scene: Scene) -> String {
    terms.lot.isEmpty ? "-" : terms.lot
  }

  private static func numbers(_ numbers: [UInt8]) -> String {
    numbers.map(String.init).joined(separator: " ")
  }

  private static func reason(_ reason: String, in scene: Scene) -> String {
    reason.isEmpty ? "" : scene.say(". Alasan: ", en: ". Reason: ") + reason
  }

  private static func login(_ user: ID<User>, in scene: Scene) -> String {
    scene.workshop.users[user].login.uppercased()
  }

  /// `29-11-2026 PTG-1: buah 2 5 dari LW-005 ke LW-007. Alasan: bebas 08-12-2026`.
  static func words(
    of row: HandedOver, in batch: ID<WeavingBatch>, in scene: Scene
  ) -> String {
    let own = row.pieces.filter { $0.place.batch == batch }
    let from = Set(own.compactMap(\.from)).sorted().map { scene.workshop.code($0) }
    let names = from.isEmpty ? "-" : from.joined(separator: " ")
    let to = scene.workshop.code(row.to)
    let pieces = numbers(own.map(\.place.number))
    let undone = row.isWithdrawn ? scene.say(" (diurungkan)", en: " (undone)") : ""
    return "\(row.day.dashed) \(login(row.officer, in: scene)): "
      + scene.say(
        "buah \(pieces) dari \(names) ke \(to)", en: "pieces \(pieces) from \(names) to \(to)")
      + undone + reason(row.reason, in: scene)
  }
}
