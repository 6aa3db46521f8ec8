import Workshop

@testable import Storage

/// F2: a store whose files were spoilt opens to a state that it had, or is refused; and what opens
/// goes on.
enum RecoveryTarget {
  static func run(_ input: [UInt8]) {
    var tape = Tape(input)
    let choices = tape.byte()
    var files = SmallStore.made.files
    let names = files.keys.sorted()
    var touched: Set<String> = []
    while !tape.isEmpty { spoil(&files, names, &tape, &touched) }
    if choices & 1 == 1 { repair(&files, touched) }
    let disk = ImageDisk(files)
    // A slot may ask for a gigabyte, which is its right; it would take the fuzzer's time.
    guard let keys = try? KeyFile.read(from: disk),
      !keys.body.slots.contains(where: { $0.cost.memory > 1 << 20 || $0.cost.passes > 4 })
    else { return }
    check(disk, as: choices & 2 == 2 ? .read : .write, touched)
  }

  private static func repair(_ files: inout [String: [UInt8]], _ touched: Set<String>) {
    for name in touched {
      guard var bytes = files[name] else { continue }
      Repair.file(name, &bytes)
      files[name] = bytes
    }
  }

  /// One thing that happens to files: bytes change, ends are lost or gained, files go, are mixed up
  /// or come back as they were.
  private static func spoil(
    _ files: inout [String: [UInt8]], _ names: [String], _ tape: inout Tape,
    _ touched: inout Set<String>
  ) {
    let kind = tape.byte() % 8
    let name = names[Int(tape.byte()) % names.count]
    var bytes = files[name] ?? []
    let place = bytes.isEmpty ? 0 : tape.number() % bytes.count
    touched.insert(name)
    switch kind {
    case 0 where !bytes.isEmpty: bytes[place] ^= 1 << (tape.byte() % 8)
    case 1 where !bytes.isEmpty: bytes[place] = tape.byte()
    case 2: bytes = [UInt8](bytes.prefix(place))
    case 3: bytes += tape.bytes(Int(tape.byte()))
    case 4:
      files[name] = nil
      return
    case 5: bytes = files[names[Int(tape.byte()) % names.count]] ?? []
    case 6: for at in place..<min(place + 512, bytes.count) { bytes[at] = 0 }
    case 7:
      let from = bytes.isEmpty ? 0 : tape.number() % bytes.count
      let piece = bytes.slice(from, min(Int(tape.byte()) * 8, bytes.count - from))
      bytes.replaceSubrange(place..<min(place + piece.count, bytes.count), with: piece)
    default: break
    }
    files[name] = bytes
  }

  private static func check(_ disk: ImageDisk, as mode: Store.Mode, _ touched: Set<String>) {
    guard let store = try? SmallStore.open(disk, as: mode) else { return }
    let sequence = Int(store.lastSequence)
    let states = SmallStore.made.states
    precondition(states.indices.contains(sequence), "record \(sequence) was never written")
    // An erased person's slot takes the name from the state; nothing else does.
    if !touched.isDisjoint(with: SubjectCopies.names) {
      precondition(store.workshop.people.count == states[sequence].people.count)
    } else {
      precondition(store.workshop == states[sequence], "not the state after #\(sequence)")
    }
    // A damaged store is read up to the damage, and says that it is.
    if case .damaged(let next) = store.readOnlyReason {
      precondition(mode == .read && next == Int64(sequence + 1))
    } else if touched.isDisjoint(with: HighWaterMark.names) {
      precondition(sequence == SmallStore.records, "acknowledged records are gone")
    }
    if mode == .write { goOn(store, disk, sequence) }
  }

  /// The next record is saved and is there after another start.
  private static func goOn(_ store: Store, _ disk: ImageDisk, _ sequence: Int) {
    let next = SmallStore.enrolment(100)
    guard let saving = try? store.perform([next], by: SmallStore.clerk, at: SmallStore.now) else {
      return
    }
    guard case .saved(let number) = saving else { return }
    precondition(number == Int64(sequence + 1))
    store.release()
    do throws(StorageError) {
      let again = try SmallStore.open(disk)
      precondition(again.lastSequence == number, "what was saved is gone")
      precondition(again.workshop == store.workshop)
    } catch {
      preconditionFailure("does not open again: \(error)")
    }
  }
}
