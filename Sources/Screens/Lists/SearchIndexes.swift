import Synchronization
import Wording
import Workshop

/// The words of the lists that grow for years, kept while the program runs: after a record only the
/// rows that it changed are read again.
final class SearchIndexes: Sendable {
  private struct Kept {
    var session: Session?
    var language: Language
    var texts: SearchedTexts
    var index: SearchIndex
  }

  private let kept = Mutex<[SavedView.List: Kept]>([:])

  /// The words of all rows of a list, those that it hides now among them where they are kept.
  func index(of subject: any ListSubject, in scene: Scene) -> SearchIndex {
    guard let texts = subject.searched(in: scene) else { return Self.made(of: subject, in: scene) }
    return kept.withLock { kept in
      var now =
        Self.renewed(kept.removeValue(forKey: subject.list), texts, of: subject, in: scene)
        ?? Kept(
          session: scene.session, language: scene.language, texts: texts,
          index: Self.made(of: subject, in: scene))
      now.texts = texts
      kept[subject.list] = now
      return now.index
    }
  }

  /// What was kept with the rows that changed; nil where others read it, or in other words.
  private static func renewed(
    _ kept: consuming Kept?, _ texts: SearchedTexts, of subject: any ListSubject, in scene: Scene
  ) -> Kept? {
    guard var now = kept, now.session == scene.session, now.language == scene.language,
      let changed = texts.changes(since: now.texts)
    else { return nil }
    for row in changed {
      for text in subject.texts(of: row, in: scene) { now.index.add(text, to: row) }
    }
    return now
  }

  /// Counted anew.
  static func made(of subject: any ListSubject, in scene: Scene) -> SearchIndex {
    var index = SearchIndex()
    for row in subject.rows(in: scene) {
      for text in subject.texts(of: row, in: scene) { index.add(text, to: row) }
    }
    return index
  }
}

extension Scene {
  /// The words that the rows of a list are found by: kept ones where there are any.
  func searchIndex(of subject: any ListSubject) -> SearchIndex {
    indexes?.index(of: subject, in: self) ?? SearchIndexes.made(of: subject, in: self)
  }
}
