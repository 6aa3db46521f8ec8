import Wording
import Workshop

/// The pages that leave drafts: what each is called, and how it is opened where it was left.
enum DraftTable {
  /// Nil when what the draft is about is not there any more.
  static func screen(_ draft: Draft, in scene: Scene) -> (any Screen)? {
    let number = draft.key.number
    switch draft.key.form {
    case .newInmate: return InmateForm(resuming: draft, in: scene)
    case .inmate:
      guard scene.workshop.people.contains(ID(number)) else { return nil }
      return InmateForm(editing: ID(number), in: scene)
    case .batch: return OpenBatchForm(resuming: draft, in: scene)
    case .day: return DayScreen(day: Day(number: number))
    case .sale: return SaleForm(resuming: draft, in: scene)
    case .sheet: return QueueScreen()
    case .order: return OrderForm(resuming: draft, in: scene)
    case .entry:
      return EntryName(rawValue: draft.key.entry)?.screen(draft.key.number, in: scene)
    }
  }

  /// Whether Home lists a draft of the key.
  static func isAtHome(_ key: DraftKey) -> Bool {
    key.form != .entry || EntryName(rawValue: key.entry)?.isAtHome ?? false
  }

  /// Said where a form is left for the next record.
  static func keptWords(_ key: DraftKey, in scene: Scene) -> String {
    let name = Self.name(key, in: scene)
    return scene.say(
      "Konsep \(name) disimpan. Belum tersimpan sebagai data.",
      en: "Draft of \(name) kept. Not saved as a record.")
  }

  static func name(_ key: DraftKey, in scene: Scene) -> String {
    switch key.form {
    case .newInmate: return scene.say("warga binaan baru", en: "new inmate")
    case .inmate:
      let code = scene.workshop.code(ID<Inmate>(key.number))
      return scene.say("perubahan \(code)", en: "change of \(code)")
    case .batch: return scene.say("batch", en: "batch")
    case .day:
      let day = Day(number: key.number).dashed
      return scene.say("hasil harian \(day)", en: "output of \(day)")
    case .sale: return scene.say("nota", en: "nota")
    case .sheet: return scene.say("putusan mutu", en: "verdicts")
    case .order: return scene.say("pesanan", en: "order")
    case .entry:
      let entry = EntryName(rawValue: key.entry)
      return scene.say(entry?.words ?? Words("isian", en: "form"))
    }
  }
}

extension Scene {
  func draft(_ key: DraftKey) -> Draft? { drafts.first { $0.key == key } }

  /// A key for something new that no draft has yet.
  func newDraft(_ form: DraftKey.Form) -> DraftKey {
    let taken = drafts.filter { $0.key.form == form }.map(\.key.number).max() ?? 0
    return DraftKey(form, taken + 1)
  }

  /// `konsep disimpan 08:10`, with the day when it was not today; nil while nothing is kept.
  func kept(_ key: DraftKey) -> String? {
    draft(key).map { say("konsep disimpan ", en: "draft kept ") + time(of: $0) }
  }

  /// `08:10`, or `21-11 08:10`.
  func time(of draft: Draft) -> String {
    let local = draft.at.local(offset: workshop.settings.offset)
    return (local.day == today ? "" : local.day.short + " ") + clock(local.minute)
  }
}
