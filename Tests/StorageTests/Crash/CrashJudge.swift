import Workshop

@testable import DiskInMemory
@testable import Storage

/// What must hold of a store that a power cut left, by the names of the protocol's description.
enum Invariant: String {
  /// Every acknowledged record is there.
  case acknowledgedIsThere
  /// At most one record that was not acknowledged is there.
  case onlyOneMore
  /// The state is that of the first so many records.
  case isPrefix
  /// What a power cut leaves always opens.
  case opens
  /// No snapshot under its final name is damaged by a power cut.
  case snapshotsAreWhole
  /// No power cut tears a person's key in both copies.
  case oneCopyOfAKeyIsWhole
  /// No journal leaves.
  case journalsStay
  /// A check finds nothing, before the store is opened and after, with and without its contents,
  /// and every snapshot follows from the one before.
  case verifies
  /// A backup can be made, and reaches as far as the store.
  case backsUp
  /// The store goes on, and what it then acknowledges is there.
  case goesOn
}

/// A promise that was broken.
struct Violation: CustomStringConvertible {
  var invariant: Invariant
  var place = ""
  var problem: String
  var description: String { "\(invariant) at \(place): \(problem)" }
}

/// Opens a store that a power cut left, checks it, copies it and records in it.
struct CrashJudge {
  let bench: Bench
  /// Whether the store is checked and copied.
  var isThorough = true
  /// Whether it is used further.
  var goesOn = true

  /// The first promise that is broken, or nil.
  ///
  /// `point`: what is known of the records.
  func violation(on disk: MemoryDisk, at point: CrashPoint) -> Violation? {
    let before = disk.content
    if let torn = Self.tornTwice(disk) {
      return Violation(invariant: .oneCopyOfAKeyIsWhole, problem: "slot \(torn)")
    }
    if isThorough, point.acknowledged != nil, let found = structure(of: disk) { return found }
    let store: Store
    do throws(StorageError) {
      store = try bench.open(disk)
    } catch {
      if point.acknowledged == nil && Self.isNoStoreYet(error) { return nil }
      return Violation(invariant: .opens, problem: "\(error)")
    }
    disk.observer = nil
    if let broken = Self.broken(store, point) {
      return Violation(invariant: broken, problem: "records to \(store.lastSequence)")
    }
    if let lost = Self.lostJournal(before, disk) {
      return Violation(invariant: .journalsStay, problem: lost)
    }
    if isThorough, let found = structure(of: disk) ?? contents(of: store) ?? copy(of: store, disk) {
      return found
    }
    return goesOn ? goOn(store, disk) : nil
  }

  /// What a store that was opened holds, against what is known.
  static func broken(_ store: Store, _ point: CrashPoint) -> Invariant? {
    let found = Int(store.lastSequence)
    let acknowledged = point.acknowledged ?? 0
    if found < acknowledged { return .acknowledgedIsThere }
    if found > acknowledged + 1 { return .onlyOneMore }
    if let expected = point.workshop(after: found) {
      if store.workshop != expected { return .isPrefix }
    } else if point.acknowledged != nil {
      return .onlyOneMore
    }
    return store.opening == .rebuiltFromOlderSnapshot ? .snapshotsAreWhole : nil
  }

  /// Before it was made there may be nothing, or keys that were being written.
  static func isNoStoreYet(_ error: StorageError) -> Bool {
    switch error {
    case .missing, .notAStore, .keysUnreadable: true
    default: false
    }
  }

  private static func tornTwice(_ disk: MemoryDisk) -> Int? {
    guard let copies = try? SubjectCopies.read(from: disk) else { return nil }
    return (0..<copies.count).first { index in
      SubjectCopies.names.indices.allSatisfy {
        SubjectSlots.state(copies.slot(index, in: $0), index: index) == .damaged
      }
    }
  }

  private static func lostJournal(_ before: DiskContent, _ disk: MemoryDisk) -> String? {
    let after = disk.content.files
    return before.files.keys.first {
      $0.hasSuffix(".jrnl") && $0.hasPrefix("gen-") && after[$0] == nil
        && after["quarantine/\($0)"] == nil
    }
  }

  private func structure(of disk: MemoryDisk) -> Violation? {
    Self.violation(.verifies) { () throws(StorageError) in
      let found = try StoreCheck(structureOf: disk).run(JobControl())
      return found.isTrusted ? nil : "\(found.faults)"
    }
  }

  private func contents(of store: Store) -> Violation? {
    Self.violation(.verifies) { () throws(StorageError) in
      let found = try store.check(.replay).run(JobControl())
      return found.isTrusted ? nil : "\(found.faults)"
    }
  }

  private func copy(of store: Store, _ disk: MemoryDisk) -> Violation? {
    Self.violation(.backsUp) { () throws(StorageError) in
      let stick = MemoryDisk(path: "stick")
      let made = try BackupWork(of: disk, to: stick, at: Bench.now).run(JobControl())
      return made.head.sequence == store.lastSequence ? nil : "only to \(made.head.sequence)"
    }
  }

  /// Records once more, cuts the power, and looks for the record.
  private func goOn(_ store: Store, _ disk: MemoryDisk) -> Violation? {
    let next = store.lastSequence + 1
    return Self.violation(.goesOn) { () throws(StorageError) in
      let saving = try store.perform(
        [BenchActions.enrolment(store.workshop)], by: Bench.clerk, at: Bench.now)
      guard saving == .saved(next) else { return "\(saving)" }
      let again = try bench.open(MemoryDisk(disk.powerCut.least))
      if again.lastSequence != next { return "\(again.lastSequence) instead of \(next)" }
      return again.workshop == store.workshop ? nil : "another state"
    }
  }

  /// What work says is wrong, or the error that it met.
  private static func violation(
    _ invariant: Invariant, _ work: () throws(StorageError) -> String?
  ) -> Violation? {
    do throws(StorageError) {
      return try work().map { Violation(invariant: invariant, problem: $0) }
    } catch {
      return Violation(invariant: invariant, problem: "\(error)")
    }
  }
}
