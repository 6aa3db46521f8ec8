import Workshop

/// Reads a damaged store: the newest state first, then every frame that is whole.
struct SalvageReading {
  let disk: any Disk
  let store: [UInt8]
  let unlocked: Unlocked
  let names: [String]
  let meter: JobMeter

  /// The newest whole snapshot with the records that follow it without a gap; nil without one.
  ///
  /// An older snapshot could reach no further: it would come to the same gap.
  func newestState(_ found: inout Salvaged) throws(StorageError) -> Contents? {
    for number in Generations.numbers(in: names, ending: ".snap").reversed() {
      let name = Generations.snapshot(number)
      try meter.advance(disk.bytes(of: [name]))
      do throws(StorageError) {
        let header = try Snapshot.header(number, store: store, on: disk)
        let body = try Snapshot.body(
          header, ring: unlocked.ring, subjects: unlocked.subjects, on: disk)
        return replayed(Contents(body, header: header), from: header)
      } catch {
        found.unread.append(UnreadPart(file: name, offset: 0, length: disk.bytes(of: [name])))
      }
    }
    return nil
  }

  /// Goes on as far as the chain holds.
  private func replayed(_ start: Contents, from snapshot: FileHeader) -> Contents {
    var contents = start
    var chain = snapshot.chain
    for number in Generations.numbers(in: names, ending: ".jrnl")
    where number >= snapshot.generation {
      guard let file = try? disk.open(Generations.journal(number), .read) else { return contents }
      defer { disk.close(file) }
      guard
        var reader = try? JournalReader(
          disk: disk, file: file, name: Generations.journal(number), ring: unlocked.ring),
        reader.header.store == store
      else { return contents }
      // One that was begun and never used stands beside the chain.
      if reader.header.chain != chain { continue }
      do throws(StorageError) {
        try reader.readAll(
          { (record, sequence) throws(StorageError) in contents.take(record, as: sequence) },
          keys: unlocked.subjects)
      } catch {
        return contents
      }
      if case .damage = reader.tail { return contents }
      chain = reader.end.chain
    }
    return contents
  }

  /// Whole records beyond the state, and the places that hold nothing whole.
  func lookForMore(_ found: inout Salvaged) throws(StorageError) {
    let plain = RecordLine(found.workshop ?? Workshop())
    let full = RecordLine(found.workshop ?? Workshop(), showsAll: true)
    for number in Generations.numbers(in: names, ending: ".jrnl") {
      let name = Generations.journal(number)
      try meter.advance(disk.bytes(of: [name]))
      guard let bytes = try? disk.whole(name), let header = try? header(bytes, name, number),
        let key = try? unlocked.ring.key(of: header, named: name)
      else {
        found.unread.append(UnreadPart(file: name, offset: 0, length: disk.bytes(of: [name])))
        continue
      }
      let context = Frame.Context(header: header, key: key)
      var journal = JournalPieces(name: name, first: header.sequence)
      for piece in FrameScan.pieces(of: bytes, header) {
        guard let (sequence, record) = journal.take(piece, in: context, unlocked.subjects),
          sequence > found.sequence
        else { continue }
        found.strays.append(
          StrayRecord(
            sequence: sequence, masked: plain.text(record, sequence),
            clear: full.text(record, sequence)))
      }
      found.unread += journal.unread
    }
  }

  private func header(_ bytes: [UInt8], _ name: String, _ number: Int64) throws(StorageError)
    -> FileHeader
  {
    let header = try FileHeader.read([UInt8](bytes.prefix(FileHeader.size)), of: name)
    guard header.kind == .journal, header.store == store, header.generation == number else {
      throw .filesMissing(file: name, reason: .foreign)
    }
    return header
  }
}

/// The pieces of one journal, and what is missing between them.
private struct JournalPieces {
  let name: String
  /// The number of the record that comes next.
  private var next: Int64
  private(set) var unread: [UnreadPart] = []
  /// A gap whose records are not yet told by what follows it.
  private var isOpen = false

  init(name: String, first: Int64) {
    self.name = name
    next = first
  }

  /// The record of a piece, when it is one and opens.
  mutating func take(
    _ piece: FrameScan.Piece, in context: Frame.Context, _ subjects: SubjectKeys
  ) -> (sequence: Int64, record: JournalRecord)? {
    switch piece {
    case .gap(let offset, let length):
      unread.append(UnreadPart(file: name, offset: offset, length: length))
      isOpen = true
      return nil
    case .frame(let frame, let offset):
      // A seal or close has the number of the record before it.
      let last = frame.kind == .record ? frame.sequence - 1 : frame.sequence
      if isOpen && last >= next { unread[unread.count - 1].records = next...last }
      isOpen = false
      next = max(next, frame.sequence + 1)
      guard frame.kind == .record else { return nil }
      var clear: [UInt8] = []
      guard frame.open(in: context, appendingTo: &clear),
        let record = try? Reader.decode(JournalRecord.self, from: clear, keys: subjects)
      else {
        unread.append(
          UnreadPart(
            file: name, offset: offset, length: Int64(frame.length),
            records: frame.sequence...frame.sequence))
        return nil
      }
      return (frame.sequence, record)
    }
  }
}
