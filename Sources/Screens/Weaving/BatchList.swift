import Wording
import Workshop

/// The list of batches: which will be late and must get hands.
///
/// Its usual order: open ones by due date, then the finished, newest first.
struct BatchList: ListSubject {
  var list: SavedView.List { .batches }
  var topic: String { "batch" }
  var usualOrder: Words { Words("tenggat", en: "due") }

  func title(in scene: Scene) -> String { scene.say("Batch anyaman", en: "Batches") }

  func stamp(in scene: Scene) -> [Int] {
    let workshop = scene.workshop
    return [workshop.batches.edits, workshop.people.edits, workshop.outputs.edits]
  }

  func rows(in scene: Scene) -> [Int] {
    let workshop = scene.workshop
    let open = workshop.derived.openBatches.map { Int($0.index) }.sorted {
      (workshop.batches[$0].due, $0) < (workshop.batches[$1].due, $1)
    }
    return open
      + workshop.batches.indices.reversed().filter { workshop.batches[$0].state == .finished }
  }

  func columns(in scene: Scene) -> [ListColumn] { BatchColumns(in: scene).all }

  func chips(in scene: Scene) -> [ListChip] {
    let pace = scene.workPace
    let states: [BatchState] = [.running, .waitingForQuality, .finished]
    let state = scene.say("Keadaan", en: "State")
    return states.map { wanted in
      ListChip("\(wanted)", state, scene.say(wanted.name)) {
        scene.workshop.batches[$0].state == wanted
      }
    } + [
      ListChip(
        "late", scene.say("Perhatian", en: "To watch"),
        scene.say("rawan terlambat", en: "in danger")
      ) { BatchRow(ID($0), pace: pace, in: scene).isLate(in: scene) }
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let id = ID<WeavingBatch>(row)
    let workshop = scene.workshop
    return [workshop.code(id), workshop.thing(of: id), scene.purpose(of: id)]
  }

  /// `12 dari 40 buah`: accepted of all.
  func sum(of rows: [Int], in scene: Scene) -> String {
    var accepted = 0
    var pieces = 0
    for row in rows {
      accepted += scene.workshop.batches[row].accepted
      pieces += scene.workshop.batches[row].quantity
    }
    return scene.say(
      "terima \(accepted) dari \(pieces) buah",
      en: "passed \(accepted) of \(counted(pieces, "piece"))")
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? { BatchScreen(ID(row)) }
  var showsDetail: Bool { true }

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(in: scene, form: OpenBatchForm(in: scene))
  }

  func likeness(of row: Int, in scene: Scene) -> [FieldName: String] {
    OpenBatchTexts.texts(of: ID(row), in: scene).filter { $0.key != .due }
  }

  func editing(in scene: Scene) -> ((_ row: Int) -> (any Screen)?)? {
    { EditBatchForm(ID($0), in: scene) }
  }

  func deeds(in scene: Scene) -> [ListDeed] { [BatchVoiding.deed(in: scene)] }
  func newest(in scene: Scene) -> Int? { scene.workshop.batches.indices.last }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    if !isNew { return EditBatchForm.saved(ID(row), number, in: scene) }
    let code = scene.workshop.code(ID<WeavingBatch>(row))
    let count = scene.workshop.batches[row].quantity
    return scene.say(
      "Tersimpan #\(number). \(code), \(count) buah dibagi ke regu. Z mengurungkan.",
      en: "Saved #\(number). \(code), \(counted(count, "piece")) dealt to the crew. Z undoes.")
  }

  // MARK: Words

  func counts(in scene: Scene) -> [String] {
    let pace = scene.workPace
    let open = scene.workshop.derived.openBatches.map { BatchRow($0, pace: pace, in: scene) }
    let running = open.count { $0.batch.state == .running }
    let late = open.count { $0.isLate(in: scene) }
    let pieces = open.reduce(0) { $0 + $1.batch.pieces.count(where: \.isUnderway) }
    let waiting = open.count - running
    let words = [
      (running, scene.say("berjalan", en: "running")),
      (waiting, scene.say("menunggu periksa", en: "awaiting inspection")),
      (late, scene.say("rawan terlambat", en: "in danger")),
      (pieces, scene.say("buah dikerjakan", en: pieces == 1 ? "piece in work" : "pieces in work")),
    ]
    let order = Layout(scene.size).isNarrow ? [0, 2, 1, 3] : [0, 1, 2, 3]
    return order.map { words[$0] }.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    if Layout(scene.size).isNarrow {
      return "\(place) \(scene.say("dari", en: "of")) \(count). "
        + scene.say("+1: terlambat sehari.", en: "+1: a day late.")
    }
    let pace = scene.workPace
    if let reason = BatchRow(ID(row), pace: pace, in: scene).reason(in: scene) { return reason }
    return pace.isMeasured
      ? scene.say(
        "+/- = perkiraan siap dibanding tenggat: +1 terlambat sehari.",
        en: "+/- = forecast against due: +1 is a day late.")
      : scene.say(
        "Tanda -: hasil 60 hari terakhir belum cukup untuk perkiraan.",
        en: "Sign -: too little output in 60 days for a forecast.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada batch anyaman.", en: "No batches yet."),
      add: scene.say("Tambah batch", en: "Open a batch"),
      hint: scene.say(
        "Belum ada batch. T membuka yang pertama.", en: "No batches yet. T opens one.")
    )
  }

  func nothingLeft(in scene: Scene) -> String {
    scene.say("Tidak ada batch menurut saringan.", en: "No batch matches the filter.")
  }

  /// The blank line before the finished ones.
  func fixedRows(_ layout: Layout) -> Int { layout.hasRules ? 1 : 0 }

  func parts(_ row: Int, from before: Int, in scene: Scene) -> Bool {
    scene.workshop.batches[before].state != .finished
      && scene.workshop.batches[row].state == .finished
  }
}
