import Workshop

@testable import Storage

/// F1: what is read is the same when it is written and read again; what is no message, frame or
/// file is refused.
enum DecoderTarget {
  static func run(_ input: [UInt8]) {
    var tape = Tape(input)
    switch tape.byte() % 6 {
    case 0: same(JournalRecord.self, tape.all())
    case 1: same(SnapshotBody.self, tape.all())
    case 2: same(KeyFileBody.self, tape.all())
    case 3: journal(tape.all())
    case 4: sealedJournal(&tape)
    default: snapshot(tape.all())
    }
  }

  /// What is read and written again is read as the same.
  private static func same<M: Message>(_ type: M.Type, _ bytes: [UInt8]) {
    guard let message = try? Reader.decode(type, from: bytes, keys: nil) else { return }
    do throws(WireFault) {
      let once = try Writer.encode(message, keys: nil)
      let again = try Reader.decode(type, from: once, keys: nil)
      let twice = try Writer.encode(again, keys: nil)
      precondition(twice == once, "read differently again")
    } catch {
      preconditionFailure("what was written is not read: \(error)")
    }
  }

  private static let ring = KeyRing([UInt8](repeating: 7, count: Sealing.keySize))
  private static let header = FileHeader(
    kind: .journal, schema: Schema.version, store: [UInt8](repeating: 1, count: 16),
    file: [UInt8](repeating: 2, count: 16), generation: 1, sequence: 1,
    chain: [UInt8](repeating: 0, count: 32))

  /// A header that is right and any bytes behind it, with their checksums repaired.
  private static func journal(_ bytes: [UInt8]) {
    var file = header.bytes + bytes
    Repair.file("a.jrnl", &file)
    read(file)
  }

  /// Frames that are whole and sealed, around any bodies.
  private static func sealedJournal(_ tape: inout Tape) {
    var file = header.bytes
    guard let key = try? ring.key(of: header, named: "") else { return }
    let context = Frame.Context(header: header, key: key)
    var chain = header.chain
    var sequence: Int64 = 0
    while !tape.isEmpty {
      sequence += 1
      let kind = Frame.Kind(rawValue: tape.byte() % 8) ?? .record
      let frame = Frame(kind: kind, sequence: sequence, body: tape.bytes(tape.number() % 512))
        .sealed(in: context, chain: chain)
      file += frame
      chain = Frame.chain(after: frame)
    }
    read(file)
  }

  private static func read(_ file: [UInt8]) {
    let disk = ImageDisk(["a.jrnl": file])
    guard let descriptor = try? disk.open("a.jrnl", .read),
      var reader = try? JournalReader(disk: disk, file: descriptor, name: "a.jrnl", ring: ring)
    else { return }
    try? reader.readAll({ (_, _) throws(StorageError) in }, keys: SubjectKeys())
    precondition(reader.end.offset <= Int64(file.count), "an end behind the file's")
  }

  private static func snapshot(_ bytes: [UInt8]) {
    var header = Self.header
    header.kind = .snapshot
    var file = header.bytes + bytes
    Repair.file("a.snap", &file)
    let disk = ImageDisk(["a.snap": file])
    guard let key = try? ring.key(of: header, named: "") else { return }
    _ = try? Snapshot.read("a.snap", header: header, key: key, on: disk)
  }
}
