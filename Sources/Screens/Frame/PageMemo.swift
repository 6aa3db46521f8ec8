import TerminalUI
import Wording
import Workshop

/// What was counted for a page, kept until a record, a draft, the minute or the screen changes: a
/// key that only moves the focus reads no table.
struct PageMemo<Value> {
  private struct Stamp: Equatable {
    let sequence: Int64
    let minute: Int
    let today: Day
    let size: Size
    let language: Language
    let session: Session?
    let system: SystemFacts
    let reading: ReadOnlyReason?
    let unsaved: String?
    let drafts: [Draft]
    let edits: [Int]

    init(_ scene: Scene) {
      sequence = scene.lastSequence
      minute = scene.minute
      today = scene.today
      size = scene.size
      language = scene.language
      session = scene.session
      system = scene.system
      reading = scene.readOnlyReason
      unsaved = scene.unsaved.map { $0[scene.language] }
      drafts = scene.drafts
      let workshop = scene.workshop
      edits = [workshop.batches.edits, workshop.people.edits, workshop.sales.edits]
    }
  }

  private var stamp: Stamp?
  private var value: Value?

  /// Counts anew where something changed.
  mutating func renew(in scene: Scene, _ count: () -> Value) {
    let now = Stamp(scene)
    if now == stamp { return }
    value = count()
    stamp = now
  }

  /// What was counted, or what it is now.
  func value(in scene: Scene, _ count: () -> Value) -> Value {
    guard let value, stamp == Stamp(scene) else { return count() }
    return value
  }
}
