import Workshop

/// What the files of a store amount to.
struct Contents {
  var workshop: Workshop
  var history: [PastSave]
  var sequence: Int64
  /// When the files they were read from were begun.
  var founded: Instant

  init(workshop: Workshop, history: [PastSave], sequence: Int64, founded: Instant) {
    self.founded = founded
    self.workshop = workshop
    self.history = history
    self.sequence = sequence
  }

  /// What a snapshot holds.
  init(_ body: SnapshotBody, header: FileHeader) {
    workshop = Workshop(rows: body.rows)
    history = body.history.map { PastSave($0.record, sequence: $0.sequence) }
    sequence = header.sequence
    founded = header.created
  }

  /// Carries a record out that was accepted once.
  mutating func take(_ record: JournalRecord, as sequence: Int64) {
    let save = PastSave(record, sequence: sequence)
    for action in save.actions { workshop.apply(action, by: save.authority) }
    history.append(save)
    if history.count > Store.mostHistory { history.removeFirst() }
    self.sequence = sequence
  }
}
