import Workshop

/// The drafts of whoever is logged in, oldest first.
struct DraftShelf {
  private(set) var drafts: [Draft]
  /// Whether they differ from what was last written.
  private(set) var isChanged = false

  init(_ drafts: [Draft] = []) { self.drafts = drafts.sorted { $0.at < $1.at } }

  subscript(key: DraftKey) -> Draft? { drafts.first { $0.key == key } }

  /// Takes over what the open pages hold; an open page without unsaved texts has no draft.
  mutating func note(_ open: [Draft], at now: Instant) {
    for draft in open {
      if draft.texts.isEmpty {
        remove(draft.key)
      } else if self[draft.key]?.texts != draft.texts {
        drafts.removeAll { $0.key == draft.key }
        drafts.append(Draft(draft.key, texts: draft.texts, at: now))
        isChanged = true
      }
    }
  }

  mutating func remove(_ key: DraftKey) {
    guard self[key] != nil else { return }
    drafts.removeAll { $0.key == key }
    isChanged = true
  }

  mutating func written() { isChanged = false }
}
