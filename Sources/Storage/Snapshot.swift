import Workshop

/// A snapshot file: the whole state in sealed chunks of at most 1 MiB.
///
/// The layout is in docs/FILE-FORMAT.md.
enum Snapshot {
  static let chunkSize = 1 << 20

  /// Writes a new file under a temporary name and syncs it.
  static func write(
    _ body: [UInt8], to name: String, header: FileHeader, key: [UInt8], on disk: Disk
  ) throws(DiskError) {
    let file = try disk.open(name, .createNew)
    defer { disk.close(file) }
    try disk.write(file, at: 0, header.bytes)
    var offset = Int64(FileHeader.size)
    let context = Frame.Context(header: header, key: key)
    var start = 0
    var index: Int64 = 0
    repeat {
      let stop = min(start + chunkSize, body.count)
      let kind = stop == body.count ? Frame.Kind.lastChunk : .chunk
      let frame = Frame(kind: kind, sequence: index, body: [UInt8](body[start..<stop]))
        .sealed(in: context, chain: context.binding)
      try disk.write(file, at: offset, frame)
      offset += Int64(frame.count)
      start = stop
      index += 1
    } while start < body.count
    try disk.syncFile(file)
  }

  /// The header of a snapshot file.
  static func header(of name: String, on disk: Disk) throws(StorageError) -> FileHeader {
    let bytes = try onDisk { () throws(DiskError) in
      let file = try disk.open(name, .read)
      defer { disk.close(file) }
      return try disk.read(file, at: 0, count: FileHeader.size)
    }
    let header = try FileHeader.read(bytes, of: name)
    if header.kind != .snapshot { throw .damaged(file: name, offset: 0, reason: .foreignPart) }
    return header
  }

  /// The clear bytes of all chunks, in order and complete.
  ///
  /// `key`: without one, checksums and order alone are looked at, and nothing is returned.
  static func read(_ name: String, header: FileHeader, key: [UInt8]?, on disk: Disk)
    throws(StorageError) -> [UInt8]
  {
    let file = try onDisk { () throws(DiskError) in try disk.open(name, .read) }
    defer { disk.close(file) }
    return try SnapshotChunks(name, file, header: header, key: key, on: disk).clear()
  }

  /// The header of a generation's snapshot; one of another store or place is refused, and one of
  /// format 1, whose header nothing is sealed with, where its store had come to format 2.
  static func header(_ number: Int64, store: [UInt8], on disk: Disk) throws(StorageError)
    -> FileHeader
  {
    let name = Generations.snapshot(number)
    let header = try header(of: name, on: disk)
    guard header.store == store, header.generation == number else {
      throw .filesMissing(file: name, reason: .foreign)
    }
    if header.format == 1 {
      let isForged = try isBehindFormat2(header, on: disk)
      if isForged { throw .damaged(file: name, offset: 8, reason: .header) }
    }
    return header
  }

  /// Formats never fall again: whether a journal of format 2 was begun before or with the snapshot.
  private static func isBehindFormat2(_ snapshot: FileHeader, on disk: Disk)
    throws(StorageError) -> Bool
  {
    let names = try onDisk { () throws(DiskError) in try disk.names() }
    return Generations.numbers(in: names, ending: ".jrnl").contains { number in
      guard number <= snapshot.generation,
        let file = try? disk.open(Generations.journal(number), .read)
      else { return false }
      defer { disk.close(file) }
      let bytes = (try? disk.read(file, at: 0, count: FileHeader.size)) ?? []
      let journal = try? FileHeader.read(bytes, of: Generations.journal(number))
      return journal?.store == snapshot.store && journal?.format != 1
    }
  }

  /// What a snapshot holds.
  static func body(
    _ header: FileHeader, ring: KeyRing, subjects: SubjectKeys, on disk: Disk
  ) throws(StorageError) -> SnapshotBody {
    let name = Generations.snapshot(header.generation)
    let bytes = try read(
      name, header: header, key: try ring.key(of: header, named: name), on: disk)
    let body: SnapshotBody
    do throws(WireFault) {
      body = try Reader.decode(SnapshotBody.self, from: bytes, keys: subjects)
    } catch {
      throw error.damage(of: name, at: Int64(error.offset))
    }
    let isAsTheHeaderSays = body.sequence == header.sequence && body.chain == header.chain
    let mustSay = header.format > 1 && header.checks.contains(.snapshotHead)
    guard isAsTheHeaderSays || !mustSay else {
      throw .damaged(file: name, offset: 0, reason: .header)
    }
    return body
  }
}
