import Workshop

@testable import DiskInMemory
@testable import Storage

/// A moment at which the power may go, with what is known of the records then.
struct CrashPoint: Sendable {
  var cut: PowerCut
  /// How many records had been acknowledged; nil before there was a store.
  var acknowledged: Int?
  /// The workshop after each number of records, the one under way included.
  var workshops: [Workshop]
  /// After how many records the first of them was.
  var first = 0
  /// What the program was doing.
  var step: String

  func workshop(after records: Int) -> Workshop? {
    workshops.indices.contains(records - first) ? workshops[records - first] : nil
  }

  /// So many records are acknowledged from now on.
  ///
  /// `workshops`: after them, and after the one under way.
  mutating func take(_ workshops: [Workshop], from records: Int) {
    acknowledged = records
    self.workshops = workshops
    first = records
  }
}

/// About fifty records with rotations, marks, closes, restarts and a change of the store's key, on
/// a disk that is watched.
final class Workload {
  let disk = MemoryDisk()
  private(set) var points: [CrashPoint] = []
  private(set) var workshops: [Workshop] = []
  private(set) var acknowledged: Int?
  private(set) var bench: Bench?
  private(set) var rotations = 0
  private var store: Store?
  private var step = ""

  /// Runs it all; `rule` may make the disk forgetful.
  ///
  /// A store that refuses to open or to record ends it; what was seen until then stays.
  func run(rule: @escaping DiskRule = { _ in .perform }, checks: Checks = .all) throws {
    disk.rule = rule
    disk.observer = { [unowned self] in
      points.append(
        CrashPoint(cut: $0, acknowledged: acknowledged, workshops: workshops, step: step))
    }
    try create(checks)
    try firstSession()
    try sessionWithRecordsBesideTheSnapshot()
    try sessionThatEndsInATornRecord()
    try sessionThatIsKilledInARotation()
    try sessionThatEndsAnOfficer()
    try lastSessions()
  }

  private func create(_ checks: Checks) throws {
    step = "create"
    bench = try Bench(creatingOn: disk)
    bench?.checks = checks
    workshops = [try opened().workshop]
    acknowledged = 0
    try close()
  }

  private func firstSession() throws {
    try open("first session")
    try record(3)
    try current().mark()
    try record(2)
    rotate()
    try record(3)
    try current().mark()
    try close()
  }

  private func sessionWithRecordsBesideTheSnapshot() throws {
    try open("snapshot beside records")
    try record(3)
    let now = Bench.now
    try current().beginRotation(at: now)
    rotations += 1
    try record(2)
    let rule = disk.rule
    var left = 3
    disk.rule = { [unowned self] call in
      if call.name.hasSuffix(".snap"), call.kind == .write || call.kind == .syncFile, left > 0 {
        left -= 1
        disk.rule = rule
        try? record(1)
      }
      return rule(call)
    }
    try current().writeWaitingSnapshot(at: now)
    disk.rule = rule
    try record(2)
    try writeKeys()
    try close()
  }

  private func sessionThatEndsInATornRecord() throws {
    try open("before the torn record")
    try record(4)
    try powerCutInARecord()
    try open("after the torn record")
    try record(3)
    try close()
    try open("nothing recorded")
    try close()
  }

  private func sessionThatIsKilledInARotation() throws {
    try open("before the kill")
    try record(3)
    try current().beginRotation(at: Bench.now)
    rotations += 1
    try record(3)
    kill()
    try open("after the kill")
    try record(3)
    try current().mark()
    kill()
  }

  /// Who leaves knew the store key: a new generation begins under a new one.
  private func sessionThatEndsAnOfficer() throws {
    try open("an officer leaves")
    try record(2)
    try save(Bench.dismissal, by: Bench.administrators)
    rotations += 1
    try record(2)
    try close()
  }

  private func lastSessions() throws {
    try open("last session")
    try record(4)
    rotate()
    try record(6)
    try close()
    try open("appended behind the close")
    try record(2)
    try close()
  }

  // MARK: Steps

  private func open(_ step: String) throws {
    self.step = step
    store = try opened()
  }

  private func opened() throws -> Store {
    guard let bench else { throw Ended(reason: "no store is open") }
    let opened = try bench.open(disk)
    store = opened
    return opened
  }

  private func current() throws -> Store {
    guard let store else { throw Ended(reason: "no store is open") }
    return store
  }

  private func close() throws {
    try current().close(at: Bench.now)
    store = nil
  }

  /// The process dies: what it wrote stays in the system's memory.
  private func kill() {
    disk.endProcess()
    store = nil
  }

  private func rotate() {
    store?.rotate(at: Bench.now)
    rotations += 1
  }

  private func writeKeys() throws {
    let key = try current().ring.present
    var keys = try KeyFile.read(from: disk).proved(with: key)
    try keys.write(to: disk, under: key)
    try current().keyFile = keys
  }

  private func record(_ count: Int) throws {
    for _ in 0..<count {
      let store = try current()
      let number = Int(store.lastSequence) + 1
      try save(BenchActions.action(number, onto: store.workshop), by: Bench.clerk)
    }
  }

  private func save(_ action: Action, by authority: Authority) throws {
    let store = try current()
    let number = Int(store.lastSequence) + 1
    var expected = store.workshop
    expected.apply(action, by: authority)
    workshops = Array(workshops.prefix(number)) + [expected]
    let saving = try store.perform([action], by: authority, at: Bench.now)
    guard saving == .saved(Int64(number)) else { throw Ended(reason: "\(number): \(saving)") }
    acknowledged = number
  }

  /// The power goes while a record is written, and half of it is there.
  private func powerCutInARecord() throws {
    let rule = disk.rule
    var torn: DiskContent?
    disk.rule = { [unowned self] call in
      if call.kind == .syncData, call.lastFrame == 1, torn == nil {
        let cut = disk.powerCut
        torn = cut.content(names: cut.names.pending.map { _ in true }) { file in
          let last = cut.files[file].pending.count - 1
          guard last >= 0, case .write(_, let bytes) = cut.files[file].pending[last] else {
            return .first(last + 1)
          }
          return .bytes(change: last, count: bytes.count / 2)
        }
      }
      return rule(call)
    }
    let before = acknowledged
    try record(1)
    disk.rule = rule
    acknowledged = before
    if let torn { disk.become(torn) }
    store = nil
  }

  struct Ended: Error {
    var reason: String
  }
}
