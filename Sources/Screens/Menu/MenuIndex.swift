import Wording
import Workshop

/// What the menu can find, kept until a record, the day, the user or the language changes.
final class MenuIndex {
  private struct Stamp: Equatable {
    let sequence: Int64
    let today: Day
    let session: Session?
    let language: Language
    let reading: ReadOnlyReason?

    init(_ scene: Scene) {
      sequence = scene.lastSequence
      today = scene.today
      session = scene.session
      language = scene.language
      reading = scene.readOnlyReason
    }
  }

  private var stamp: Stamp?
  private var madePages: MenuPages?
  private var madeRecords: MenuRecords?
  /// A record changes what can be done, hardly ever how it is called.
  private var words: [String: MenuWords] = [:]
  /// Those of before the newest record.
  private var former: [String: MenuWords] = [:]

  func words(of row: MenuRow) -> MenuWords {
    let spelling = row.spelling
    if let known = words[spelling] { return known }
    let made = former[spelling] ?? MenuWords(row)
    words[spelling] = made
    return made
  }

  func pages(in scene: Scene) -> MenuPages {
    settle(in: scene)
    let pages = madePages ?? MenuPages(in: scene)
    madePages = pages
    return pages
  }

  func records(in scene: Scene) -> MenuRecords {
    settle(in: scene)
    let records = madeRecords ?? MenuRecords(in: scene)
    madeRecords = records
    return records
  }

  private func settle(in scene: Scene) {
    let now = Stamp(scene)
    if now == stamp { return }
    stamp = now
    madePages = nil
    madeRecords = nil
    former = words
    words = [:]
  }
}
