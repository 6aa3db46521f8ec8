import Workshop

/// The full text of a store: every row of every table and the history of its records as lines that
/// an editor shows; the format is in docs/FILE-FORMAT.md.
///
/// Keys, ways in and what draws by chance stay out; who was erased stays erased.
package struct StoreText: Sendable {
  package let bytes: [UInt8]
  package let lines: Int64
  /// Of how many persons nothing could be opened.
  package let unopened: Int32
}

extension Store {
  /// Everything as text; the record that it is taken stands in it already.
  ///
  /// `takers`: logins of who takes it and of the administrator beside him.
  package func text(by takers: [String], because reason: String, at now: Instant)
    throws(StorageError) -> StoreText
  {
    var lines = TextLines()
    lines.put(comment: "RAHASIA: teks lengkap data bengkel, dengan nama dan nomor register.")
    lines.put(comment: "CONFIDENTIAL: the full text of a store, names and register numbers too.")
    let unopened = Int32(workshop.unopened.count)
    lines.put(
      TextTable.head, 0,
      TextHead {
        $0.version = TextHead.version
        $0.schema = Int64(Schema.version)
        $0.store = store
        $0.sequence = lastSequence
        $0.chain = journal?.chain ?? []
        $0.taken = now
        $0.takers = takers
        $0.reason = reason
        $0.subjects = workshop.subjects
        $0.unopened = unopened
      })
    lines.put(workshop.withoutChance)
    try history { (record, sequence) in
      lines.put(TextTable.history, sequence, record.withoutKeys)
    }
    let sum = Sealing.sha256(lines.bytes).hexadecimal
    lines.put(TextTable.end, lines.count, TextEnd { $0.sha256 = sum })
    return StoreText(bytes: lines.bytes, lines: lines.count, unopened: unopened)
  }
}

extension TextLines {
  fileprivate mutating func put(_ workshop: Workshop) {
    var rows = workshop
    // Nothing is read, so that nothing can fail.
    try? rows.allFields(unhurried: &self)
  }
}

extension Workshop {
  /// Without what decides which passes are judged again: nobody is to know that beforehand.
  fileprivate var withoutChance: Workshop {
    var workshop = self
    workshop.settings.drawSeed = 0
    return workshop
  }
}

extension JournalRecord {
  /// Without the key of the envelope, and without what would take it back.
  fileprivate var withoutKeys: JournalRecord {
    var record = self
    record.reversal = []
    for place in actions.indices {
      guard case .renewSecret(var fact) = actions[place].action else { continue }
      fact.recovery = []
      record.actions[place].action = .renewSecret(fact)
    }
    return record
  }
}
