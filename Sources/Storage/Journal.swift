import Workshop

/// An append-only list of records in one total order; nothing above it knows that it is a file.
protocol Journal: AnyObject {
  /// The number of the newest record.
  var lastSequence: Int64 { get }
  /// Makes a record durable as the given number, which must be the next one.
  func append(_ body: [UInt8], as sequence: Int64) throws(StorageError)
}

/// A journal file that is being written: one `pwrite` and one `fdatasync` a record.
///
/// The layout is in docs/FILE-FORMAT.md. A failed sync is never retried: the journal refuses from
/// then on.
final class JournalFile: Journal {
  static let reservation: Int64 = 256 * 1024
  /// A reserved journal ends at a multiple of it.
  static let block: Int64 = 4096

  let header: FileHeader
  private let disk: Disk
  private let file: Int32
  private let context: Frame.Context
  private(set) var offset: Int64
  private var reserved: Int64
  /// Bytes of the file with all that is reserved.
  private var length: Int64
  private(set) var chain: [UInt8]
  private(set) var lastSequence: Int64
  private(set) var hasFailed = false
  /// Whether the last frame says that everything ended well, so that nothing need be added.
  private(set) var isClosed: Bool

  /// Goes on behind what was read from a file.
  ///
  /// `length`: of the file, which is more than its end where a crash left what was reserved.
  init(
    disk: Disk, file: Int32, header: FileHeader, key: [UInt8], end: JournalEnd, length: Int64,
    isClosed: Bool
  ) {
    self.disk = disk
    self.isClosed = isClosed
    self.file = file
    self.header = header
    context = Frame.Context(header: header, key: key)
    offset = end.offset
    reserved = end.offset
    self.length = length
    chain = end.chain
    lastSequence = end.sequence
  }

  /// A new journal under a temporary name, synced; rename it before use.
  static func create(_ name: String, header: FileHeader, on disk: Disk) throws(DiskError) {
    let file = try disk.open(name, .createNew)
    defer { disk.close(file) }
    try disk.write(file, at: 0, header.bytes)
    try disk.syncFile(file)
  }

  func append(_ body: [UInt8], as sequence: Int64) throws(StorageError) {
    precondition(sequence == lastSequence + 1)
    if body.count > Frame.largestClear { throw .limitExceeded(bytes: body.count) }
    try write(frame(.record, body: body, sequence: sequence))
    lastSequence = sequence
    isClosed = false
  }

  /// The frame that will end this journal, and the chain value behind it.
  func preparedSeal() -> (frame: [UInt8], chain: [UInt8]) {
    let frame = frame(.seal, body: [], sequence: lastSequence)
    return (frame, Frame.chain(after: frame))
  }

  func seal(with frame: [UInt8]) throws(StorageError) { try finish(frame) }

  /// Says that everything ended well; the next session appends behind it.
  func closeCleanly() throws(StorageError) {
    try finish(frame(.close, body: [], sequence: lastSequence))
    isClosed = true
  }

  func release() { disk.close(file) }

  /// Whether the file is still the one that its name leads to, and as long as this session left it.
  func isInPlace() throws(DiskError) -> Bool {
    let own = try disk.facts(file)
    let named = try disk.placeOf(Generations.journal(header.generation))
    return own.names == 1 && own.size == length && own.place == named
  }

  private func frame(_ kind: Frame.Kind, body: [UInt8], sequence: Int64) -> [UInt8] {
    Frame(kind: kind, sequence: sequence, body: body).sealed(in: context, chain: chain)
  }

  /// Writes the last frame and cuts the reservation off behind it.
  private func finish(_ frame: [UInt8]) throws(StorageError) {
    try write(frame)
    do throws(DiskError) {
      try disk.cut(file, to: offset)
      try disk.syncFile(file)
    } catch {
      throw poison(error)
    }
    reserved = offset
    length = offset
  }

  private func write(_ frame: [UInt8]) throws(StorageError) {
    if hasFailed { throw .readOnly(.diskFailed) }
    try reserve(frame.count)
    do throws(DiskError) {
      try disk.write(file, at: offset, frame)
    } catch {
      throw error.isFull ? takeBack(error) : poison(error)
    }
    do throws(DiskError) {
      try disk.syncData(file)
    } catch {
      throw poison(error)
    }
    offset += Int64(frame.count)
    chain = Frame.chain(after: frame)
  }

  /// Takes room ahead, so that a full disk is seen before anything is written.
  private func reserve(_ bytes: Int) throws(StorageError) {
    guard offset + Int64(bytes) > reserved else { return }
    let wanted = (offset + Int64(bytes) + Self.reservation) / Self.block * Self.block
    do throws(DiskError) {
      try disk.reserve(file, upTo: wanted)
      reserved = wanted
      length = max(length, wanted)
    } catch {
      // A part of the room may have been taken.
      length = (try? disk.size(file)) ?? length
      throw error.isFull ? error.storageError : poison(error)
    }
  }

  /// There was no room after all: what was written of the frame is cut off again.
  private func takeBack(_ full: DiskError) -> StorageError {
    do throws(DiskError) {
      try disk.cut(file, to: offset)
      try disk.syncData(file)
      reserved = offset
      length = offset
      return full.storageError
    } catch {
      return poison(error)
    }
  }

  private func poison(_ error: DiskError) -> StorageError {
    hasFailed = true
    return error.refusal
  }
}

/// Where a journal's whole records end.
struct JournalEnd: Equatable {
  var offset: Int64
  var sequence: Int64
  var chain: [UInt8]
}
