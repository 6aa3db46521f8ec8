import Workshop

/// Reads a journal from front to end and says how it ended.
struct JournalReader {
  /// What stands behind the last whole frame.
  enum Tail: Equatable {
    /// Zeros or nothing.
    case none
    /// One record that was being written when the power went: it was never acknowledged.
    case torn(bytes: Int)
    /// Something that a crash cannot leave.
    case damage(reason: DamageReason)
  }

  enum Ending: Equatable {
    case open, closed, sealed
  }

  private(set) var header: FileHeader
  private(set) var end: JournalEnd
  private(set) var ending = Ending.open
  private(set) var tail = Tail.none

  private let disk: Disk
  private let file: Int32
  private let name: String
  private let size: Int64
  /// Nil where nobody gave a password: then checksums, numbers and chain are all that is looked at.
  private let context: Frame.Context?
  private let checks: Checks
  /// The part of the file that was read last, and where it begins: records are small, calls are
  /// not.
  private var window: [UInt8] = []
  private var windowStart: Int64 = 0
  private static let windowSize = 1 << 18

  /// Reads the header.
  init(
    disk: Disk, file: Int32, name: String, ring: KeyRing?, checks: Checks = .all
  ) throws(StorageError) {
    self.checks = checks
    size = try onDisk { () throws(DiskError) in try disk.size(file) }
    var header = try FileHeader.read(
      try onDisk { () throws(DiskError) in
        try disk.read(file, at: 0, count: FileHeader.size)
      }, of: name)
    header.checks = checks
    if header.kind != .journal { throw .damaged(file: name, offset: 0, reason: .foreignPart) }
    self.header = header
    self.disk = disk
    self.file = file
    self.name = name
    if let ring {
      context = Frame.Context(header: header, key: try ring.key(of: header, named: name))
    } else {
      context = nil
    }
    end = JournalEnd(
      offset: Int64(FileHeader.size), sequence: header.sequence - 1, chain: header.chain)
  }

  /// Hands on every record in order, then classifies what is behind the last one.
  ///
  /// `newerKeys`: asked when a record cannot be read with `keys`; beside a writer there may be more
  /// people by then, and a person's key is written before the first record that needs it.
  ///
  /// `passing`: called with the place behind each frame.
  mutating func readAll(
    _ each: (JournalRecord, Int64) throws(StorageError) -> Void, keys: SubjectKeys,
    newerKeys: (() throws(StorageError) -> SubjectKeys)? = nil,
    passing: (JournalEnd) throws(StorageError) -> Void = { (_) throws(StorageError) in }
  ) throws(StorageError) {
    var keys = keys
    while let envelope = try nextEnvelope() {
      guard envelope.chainBefore == end.chain || !checks.contains(.chain) else {
        tail = .damage(reason: .chain)
        return
      }
      let expected = envelope.kind == .record ? end.sequence + 1 : end.sequence
      guard envelope.sequence == expected, ending != .sealed else {
        tail = .damage(reason: .order)
        return
      }
      try open(envelope, keys: &keys, newerKeys, each)
      end = JournalEnd(
        offset: end.offset + Int64(envelope.length), sequence: envelope.sequence,
        chain: envelope.chainAfter)
      try passing(end)
    }
    tail = try classify()
  }

  /// Lets go of the file; what was read stays.
  func close() { disk.close(file) }

  private mutating func open(
    _ envelope: FrameEnvelope, keys: inout SubjectKeys,
    _ newerKeys: (() throws(StorageError) -> SubjectKeys)?,
    _ each: (JournalRecord, Int64) throws(StorageError) -> Void
  ) throws(StorageError) {
    var clear: [UInt8] = []
    if let context, !envelope.open(in: context, appendingTo: &clear) {
      throw .damaged(file: name, offset: end.offset, reason: .seal(envelope.sequence))
    }
    switch envelope.kind {
    case .record:
      ending = .open
      if context == nil { return }
      let record = try record(in: clear, &keys, newerKeys)
      try each(record, envelope.sequence)
    case .close: ending = .closed
    case .seal: ending = .sealed
    case .chunk, .lastChunk:
      throw .damaged(file: name, offset: end.offset, reason: .foreignPart)
    }
  }

  private func record(
    in clear: [UInt8], _ keys: inout SubjectKeys,
    _ newerKeys: (() throws(StorageError) -> SubjectKeys)?
  ) throws(StorageError) -> JournalRecord {
    do throws(WireFault) {
      return try Reader.decode(JournalRecord.self, from: clear, keys: keys)
    } catch {
      guard keys.absent != .damaged, var newer = try newerKeys?() else {
        throw error.damage(of: name, at: end.offset)
      }
      // Whom even the newest keys do not know has lost the key.
      if newer == keys { newer.absent = .damaged }
      keys = newer
      return try record(in: clear, &keys, newerKeys)
    }
  }

  private mutating func nextEnvelope() throws(StorageError) -> FrameEnvelope? {
    let head = try bytes(at: end.offset, Frame.headerSize)
    guard
      let length = FrameEnvelope.length(
        head: head, of: header, limit: size - end.offset, checks: checks)
    else { return nil }
    return FrameEnvelope.read(try bytes(at: end.offset, length), checks: checks)
  }

  /// Zeros are the reservation.
  ///
  /// Anything else is one torn record, unless a whole frame of this file stands behind it, more
  /// than one record is there, or the journal had ended.
  private mutating func classify() throws(StorageError) -> Tail {
    let rest = size - end.offset
    if rest > Self.longestTail {
      return .damage(reason: .longTail)
    }
    guard let last = try lastUsed() else { return .none }
    if ending == .sealed { return .damage(reason: .behindEnd) }
    let head = try bytes(at: end.offset, Frame.headerSize)
    if let length = FrameEnvelope.length(head: head, of: header, limit: rest), last >= length {
      return .damage(reason: .middle)
    }
    if try hasFrame(upTo: last) { return .damage(reason: .middle) }
    return .torn(bytes: last + 1)
  }

  /// The largest frame and the room that was taken ahead of it.
  private static let longestTail =
    Int64(Frame.headerSize + Frame.largestBody + 16) + JournalFile.reservation

  /// The place behind the last whole frame of the last byte that is not zero.
  private mutating func lastUsed() throws(StorageError) -> Int? {
    var last: Int?
    var place = end.offset
    while place < size {
      let part = try bytes(at: place, Self.windowSize)
      if part.isEmpty { throw .damaged(file: name, offset: place, reason: .length) }
      if let found = part.lastNonZero { last = Int(place - end.offset) + found }
      place += Int64(part.count)
    }
    return last
  }

  /// Whether the head of a whole frame stands behind the first one; frames begin at multiples of 8.
  private mutating func hasFrame(upTo last: Int) throws(StorageError) -> Bool {
    var place = end.offset + 8
    let stop = end.offset + Int64(last + 1 - Frame.headerSize)
    while place <= stop {
      let part = try bytes(at: place, Self.windowSize)
      var offset = 0
      while offset + Frame.headerSize <= part.count, place + Int64(offset) <= stop {
        if part[offset] == Frame.magic[0], part[offset + 1] == Frame.magic[1],
          FrameEnvelope.length(
            head: part.slice(offset, Frame.headerSize), of: header, limit: size) != nil
        {
          return true
        }
        offset += 8
      }
      place += Int64(max(8, offset))
    }
    return false
  }

  /// Bytes of the file, fewer at its end; read ahead by a window.
  private mutating func bytes(at offset: Int64, _ count: Int) throws(StorageError) -> [UInt8] {
    let stop = min(offset + Int64(count), size)
    if offset < windowStart || stop > windowStart + Int64(window.count) {
      let wanted = max(count, Self.windowSize)
      window = try onDisk { () throws(DiskError) in
        try disk.read(file, at: offset, count: wanted)
      }
      windowStart = offset
    }
    let first = Int(offset - windowStart)
    return [UInt8](window[min(first, window.count)..<min(window.count, first + count)])
  }
}
