import Glibc
import Storage
import Workshop

// The store's side of `Scripts/bench store`: one figure a process, so that the peers can take turns with it.
//
// Usage: StoreBench commits STORE COUNT     commits a second, median microseconds
//        StoreBench open STORE              milliseconds from login to workshop
//        StoreBench queue STORE COUNT       lets so many pieces wait at the weave gate
//        StoreBench snapshot STORE          milliseconds of a snapshot; longest wait of a record beside another

let now = Instant(milliseconds: Int64(time(nil)) * 1000)
let clerk = Authority(user: ID(0))

/// Nanoseconds of a clock that only goes forward.
func nanoseconds() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}

func milliseconds(_ span: Int64) -> String {
  let rest = span / 10_000 % 100
  return "\(span / 1_000_000).\(rest < 10 ? "0" : "")\(rest)"
}

func open(_ path: String, _ mode: Store.Mode) throws -> Store {
  try Store.open(
    on: FolderDisk(path: path), as: mode, login: "petugas", password: "latihan", holder: "bench",
    at: Moment(wall: now.milliseconds, monotonic: 0, boot: []))
}

/// Saves a small change to one person and returns how long it took, in nanoseconds.
func save(_ number: Int, in store: Store) throws -> Int64 {
  let edit = EditInmate {
    $0.inmate = ID(0)
    $0.day = now.local(offset: 480).day
    $0.hearing = OptionalDay(Day(number: Int32(20_000 + number)))
  }
  let start = nanoseconds()
  guard case .saved = try store.perform([.editInmate(edit)], by: clerk, at: now) else {
    print("refused")
    exit(1)
  }
  return nanoseconds() - start
}

/// Writes a waiting snapshot in a thread of its own.
final class Writing: Sendable {
  let work: SnapshotWork

  init(_ work: SnapshotWork) { self.work = work }

  func start() -> pthread_t {
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { place in
        if let place { try? Unmanaged<Writing>.fromOpaque(place).takeRetainedValue().work.run() }
        return nil
      }, Unmanaged.passRetained(self).toOpaque())
    return thread
  }
}

func commits(_ store: Store, _ count: Int) throws {
  let start = nanoseconds()
  let waits = try (0..<count).map { try save($0, in: store) }.sorted()
  print(Int64(count) * 1_000_000_000 / (nanoseconds() - start), waits[count / 2] / 1000)
  try store.close(at: now)
}

func snapshot(_ store: Store) throws {
  for number in 0..<1000 { _ = try save(number, in: store) }
  guard let first = store.snapshotWork else { exit(1) }
  let start = nanoseconds()
  try first.run()
  let alone = nanoseconds() - start
  store.snapshotEnded(nil, at: now)
  for number in 0..<1000 { _ = try save(number, in: store) }
  guard let second = store.snapshotWork else { exit(1) }
  let thread = Writing(second).start()
  let longest = try (0..<900).map { try save($0, in: store) }.max() ?? 0
  pthread_join(thread, nil)
  print(milliseconds(alone), milliseconds(longest))
}

/// Opens batches of 90 and weaves them up to their first gate.
func queue(_ store: Store, _ count: Int) throws {
  let day = now.local(offset: 480).day
  let pieces = (1...90).map { UInt8($0) }
  for _ in 0..<(count + 89) / 90 {
    let batch = store.workshop.batches.nextID
    let opening = OpenBatch {
      $0.day = day
      $0.product = ID(1)
      $0.sizes = [SizeCount(size: 7, count: pieces.count)]
      $0.due = day + 30
      $0.crew = [ID(0)]
    }
    let entries = [UInt8(6), 7].map { stage in
      DayEntry {
        $0.worker = ID(0)
        $0.batch = batch
        $0.stage = stage
        $0.pieces = pieces
      }
    }
    let weaving = entries.map { entry in
      Action.recordDay(
        RecordDay {
          $0.day = day
          $0.entries = [entry]
        })
    }
    guard
      case .saved = try store.perform([.openBatch(opening)] + weaving, by: clerk, at: now)
    else {
      print("refused")
      exit(1)
    }
  }
  print(store.workshop.derived.queue.count)
  try store.close(at: now)
}

/// What the look for people of a like name costs among so many, who stand in memory alone.
func names(_ count: Int) {
  var state: UInt64 = 12
  func word() -> String {
    let syllables = ["ba", "so", "dae", "sit", "mi", "sal", "con", "toh", "ra", "nur", "ha", "ju"]
    return (0..<3).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return syllables[Int(state >> 33) % syllables.count]
    }.joined().uppercased()
  }
  var workshop = Workshop()
  for place in 0..<count {
    let enrolment = EnrolInmate {
      $0.subject = Int32(place)
      $0.identity.register = "B.I \(place + 1)/2026"
      $0.identity.name = word() + " " + word()
    }
    workshop.apply(.enrolInmate(enrolment), by: clerk)
  }
  var found = 0
  let waits = (0..<100).map { _ in
    let name = word() + " " + word()
    let start = nanoseconds()
    found += workshop.alike(name).count
    return nanoseconds() - start
  }.sorted()
  print(milliseconds(waits[50]), milliseconds(waits[95]), milliseconds(waits[99]), found)
}

switch CommandLine.arguments[1] {
case "commits":
  try commits(try open(CommandLine.arguments[2], .write), Int(CommandLine.arguments[3]) ?? 900)
case "open":
  let start = nanoseconds()
  let store = try open(CommandLine.arguments[2], .read)
  print(milliseconds(nanoseconds() - start), store.lastSequence)
case "names": names(Int(CommandLine.arguments[2]) ?? 50_000)
case "queue":
  try queue(try open(CommandLine.arguments[2], .write), Int(CommandLine.arguments[3]) ?? 50_000)
case "snapshot": try snapshot(try open(CommandLine.arguments[2], .write))
default: exit(2)
}
