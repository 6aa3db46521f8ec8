import Workshop

@testable import DiskInMemory
@testable import Storage

/// A store at rest, to be damaged.
struct QuietStore {
  let bench: Bench
  var content: DiskContent
  /// What it holds.
  let workshop: Workshop
  let sequence: Int64

  enum Ending { case closed, markedAndLeft, left }

  /// `generations`: how many records each of them has; a rotation stands between.
  init(_ generations: [Int], ending: Ending = .closed) throws {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    try self.init(bench, disk, generations, first: 0, ending)
  }

  /// The same store gone on by itself from what it was: other records in the places of ours.
  init(after other: DiskContent, bench: Bench, _ generations: [Int], first: Int) throws {
    try self.init(bench, MemoryDisk(other), generations, first: first, .closed)
  }

  private init(
    _ bench: Bench, _ disk: MemoryDisk, _ generations: [Int], first: Int, _ ending: Ending
  ) throws {
    let store = try bench.open(disk)
    for (place, count) in generations.enumerated() {
      if place > 0 { store.rotate(at: Bench.now) }
      for _ in 0..<count {
        _ = try store.perform(
          [BenchActions.action(first + Int(store.lastSequence) + 1, onto: store.workshop)],
          by: Bench.clerk, at: Bench.now)
      }
    }
    self.bench = bench
    workshop = store.workshop
    sequence = store.lastSequence
    switch ending {
    case .closed: try store.close(at: Bench.now)
    case .markedAndLeft: try store.mark()
    case .left: break
    }
    content = disk.content
  }

  enum Outcome: Equatable {
    case whole
    case refused(StorageError)
    /// Opened with everything but the names of those whose keys are lost, and said so.
    case nameless
    /// Opened with something else, so many records.
    case other(Int64)
  }

  /// What becomes of the store with these files in place of its own.
  func outcome(_ content: DiskContent, checks: Checks = .all) -> Outcome {
    var bench = bench
    bench.checks = checks
    do throws(StorageError) {
      let store = try bench.open(MemoryDisk(content))
      if store.lastSequence == sequence && store.workshop == workshop { return .whole }
      return isNameless(store) ? .nameless : .other(store.lastSequence)
    } catch {
      return .refused(error)
    }
  }

  private func isNameless(_ store: Store) -> Bool {
    let lost = store.workshop.unopened
    var expected = workshop.rows
    for index in expected.people.indices where lost.contains(expected.people[index].subject) {
      expected.people[index].identity = nil
      expected.people[index].unopened = store.workshop.people[index].unopened
    }
    for index in expected.buyers.indices {
      guard let subject = expected.buyers[index].subject, lost.contains(subject) else { continue }
      expected.buyers[index].name = nil
      expected.buyers[index].unopened = store.workshop.buyers[index].unopened
    }
    return store.lastSequence == sequence && store.workshop == Workshop(rows: expected)
      && store.findings.contains(.personsUnreadable(lost.count))
  }

  /// What becomes of it with other bytes in one file.
  func outcome(_ name: String, _ bytes: [UInt8], checks: Checks = .all) -> Outcome {
    var changed = content
    changed.files[name] = bytes
    return outcome(changed, checks: checks)
  }

  /// Nothing but everything, everything but names, or a refusal.
  static func isHonest(_ outcome: Outcome) -> Bool {
    if case .other = outcome { return false }
    return true
  }
}
