import Workshop

/// Records as lines of text, one each: number, time, who, and what was done.
struct RecordLine {
  let users: Table<User>
  let offset: Int32
  /// Whether names and free texts stand in it.
  var showsAll = false

  init(_ workshop: Workshop, showsAll: Bool = false) {
    users = workshop.users
    offset = workshop.settings.offset
    self.showsAll = showsAll
  }

  /// `#12 2026-11-23 09:12 ptg1+ksb1 sell { day: 2026-11-23 … }`.
  func text(_ record: JournalRecord, _ sequence: Int64) -> String {
    var parts = ["#\(sequence)", record.at.text(offset: offset), login(record.user)]
    if let signer = record.signer { parts[2] += "+" + login(signer) }
    parts += record.actions.map { TextPrinter.line($0, showsAll: showsAll, offset: offset) }
    if let undoes = record.undoes { parts.append("undoes #\(undoes)") }
    return parts.joined(separator: " ")
  }

  private func login(_ user: ID<User>) -> String {
    users.contains(user) ? users[user].login : "user \(user.index)"
  }
}

extension Store {
  /// Hands on every record that the journals hold as a line without names, oldest first; ends
  /// where a journal is damaged.
  package func dump(_ each: (String) -> Void) throws(StorageError) {
    let line = RecordLine(workshop)
    try history { (record, sequence) in each(line.text(record, sequence)) }
  }

  /// Hands on every record that the journals hold, oldest first; ends where a journal is damaged.
  func history(_ each: (JournalRecord, Int64) -> Void) throws(StorageError) {
    let names = try onDisk { () throws(DiskError) in try disk.names() }
    for number in Generations.numbers(in: names, ending: ".jrnl") {
      let name = Generations.journal(number)
      let file = try onDisk { () throws(DiskError) in try disk.open(name, .read) }
      defer { disk.close(file) }
      var reader = try JournalReader(disk: disk, file: file, name: name, ring: ring)
      try reader.readAll(
        { (record, sequence) throws(StorageError) in each(record, sequence) }, keys: subjectKeys)
      if case .damage(let reason) = reader.tail {
        throw .damaged(file: name, offset: reader.end.offset, reason: reason)
      }
    }
  }
}
