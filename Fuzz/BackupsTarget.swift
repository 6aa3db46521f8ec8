import Workshop

@testable import Storage

/// F8: a backup whose bytes were spoilt and whose checksums were mended is refused, or what it gives
/// back is a state that the store had.
enum BackupsTarget {
  private static let name = "made.bkb"

  private static let backup: [UInt8] = {
    let stick = ImageDisk(path: "stick")
    do throws(StorageError) {
      let report = try BackupWork(
        of: ImageDisk(SmallStore.made.files), to: stick, at: SmallStore.now
      ).run(JobControl())
      return stick.files[report.file] ?? []
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  static func run(_ input: [UInt8]) {
    var tape = Tape(input)
    let mode: Store.Mode = tape.byte() & 1 == 1 ? .read : .write
    var bytes = backup
    while !tape.isEmpty { spoil(&bytes, &tape) }
    Repair.backup(&bytes)
    guard let disk = restored(from: bytes) else { return }
    // A slot may ask for a gigabyte, which is its right; it would take the fuzzer's time.
    guard let keys = try? KeyFile.read(from: disk),
      !keys.body.slots.contains(where: { $0.cost.memory > 1 << 20 || $0.cost.passes > 4 })
    else { return }
    guard let store = try? SmallStore.open(disk, as: mode) else { return }
    let sequence = Int(store.lastSequence)
    let states = SmallStore.made.states
    precondition(states.indices.contains(sequence), "record \(sequence) was never written")
    precondition(store.workshop.people.count == states[sequence].people.count)
    precondition(store.workshop.sales == states[sequence].sales)
    precondition(store.workshop.users == states[sequence].users)
  }

  private static func spoil(_ bytes: inout [UInt8], _ tape: inout Tape) {
    let kind = tape.byte() % 5
    let place = tape.number() % max(1, bytes.count)
    switch kind {
    case 0 where !bytes.isEmpty: bytes[place] ^= 1 << (tape.byte() % 8)
    case 1 where !bytes.isEmpty: bytes[place] = tape.byte()
    case 2: bytes = [UInt8](bytes.prefix(place))
    case 3: bytes.insert(contentsOf: tape.bytes(Int(tape.byte())), at: min(place, bytes.count))
    default:
      let piece = bytes.slice(place, min(Int(tape.byte()) * 8, bytes.count - place))
      let target = tape.number() % max(1, bytes.count)
      bytes.replaceSubrange(target..<min(target + piece.count, bytes.count), with: piece)
    }
  }

  /// The parts of a backup in a folder, as a restore writes them.
  private static func restored(from bytes: [UInt8]) -> ImageDisk? {
    let stick = ImageDisk([name: bytes])
    let fresh = ImageDisk()
    let meter = JobMeter(JobControl(), total: Int64(bytes.count))
    do throws(StorageError) {
      let reader = try BackupReader(name, on: stick, meter)
      for part in reader.parts.reversed() { try reader.extract(part, to: fresh, meter) }
      try onDisk { () throws(DiskError) in try reader.header.mark.write(to: fresh) }
      return fresh
    } catch {
      return nil
    }
  }
}
