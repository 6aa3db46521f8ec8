import Workshop

@testable import Storage

/// F7: the small files, with their checksums repaired: no trap, and no cost beyond its bounds.
enum KeysTarget {
  static func run(_ input: [UInt8]) {
    var tape = Tape(input)
    let kind = tape.byte() % 5
    let bytes = tape.all()
    switch kind {
    case 0: keyFile(bytes)
    case 1: subjectKeys(bytes)
    case 2: attempts(bytes)
    case 3: _ = HighWaterMark.read(from: disk(HighWaterMark.names[0], bytes))
    default: header(bytes)
    }
  }

  private static func disk(_ name: String, _ bytes: [UInt8]) -> ImageDisk {
    var file = bytes
    Repair.file(name, &file)
    return ImageDisk([name: file])
  }

  /// The input is the body; the header is right.
  private static func keyFile(_ body: [UInt8]) {
    var bytes = [UInt8]((SmallStore.made.files["keys.a"] ?? []).prefix(48)) + body
    bytes += [0, 0, 0, 0]
    guard let keys = try? KeyFile.read(from: disk("keys.a", bytes)) else { return }
    for slot in keys.body.slots {
      if slot.cost.isSane { precondition(slot.cost.memory <= 1 << 30 && slot.cost.passes <= 16) }
      if slot.cost.memory <= 1 << 16 && slot.cost.passes < 3 {
        _ = try? slot.open(password: "latihan", of: keys.store)
      }
      if slot.pinCost.memory <= 1 << 16 && slot.pinCost.passes < 3 {
        let isAccepted = (try? slot.accepts(pin: "000000")) ?? false
        precondition(!isAccepted, "a PIN that nobody chose")
      }
    }
    _ = KeyRing([UInt8](repeating: 7, count: Sealing.keySize), former: keys.body.formerKeys)
  }

  private static func subjectKeys(_ bytes: [UInt8]) {
    let ring = KeyRing([UInt8](repeating: 7, count: Sealing.keySize))
    let file = disk(SubjectCopies.names[0], bytes)
    _ = try? SubjectKeys.read(from: file, store: [UInt8](repeating: 1, count: 16), ring: ring)
  }

  private static func attempts(_ bytes: [UInt8]) {
    let store = [UInt8](repeating: 1, count: 16)
    let file = disk(AttemptsBook.names[0], bytes)
    let read = try? AttemptsFile.read(AttemptsBook.names[0], of: store, from: file)
    guard
      var attempts = read ?? AttemptsFile.readFormer(AttemptsBook.names[0], of: store, from: file)
    else { return }
    attempts.settle(at: SmallStore.moment)
    let wait = attempts.wait("ptg1", at: SmallStore.moment)
    precondition((0...60).contains(wait), "a wait of \(wait) seconds")
    attempts.add("ptg1", .password, at: SmallStore.moment)
    precondition((try? AttemptsFile.decode(AttemptsFile.encode(attempts), of: store)) == attempts)
  }

  private static func header(_ bytes: [UInt8]) {
    var file = bytes
    Repair.file("a.jrnl", &file)
    guard let header = try? FileHeader.read([UInt8](file.prefix(FileHeader.size)), of: "a") else {
      return
    }
    precondition(header.schema <= Schema.version)
  }
}
