import Glibc
import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// Somebody who has the files of every moment, edits whatever he likes and mends all checksums:
/// the opening, the check or what this computer saw says so, or nothing changed in meaning.
@Suite struct ForgerTests {
  private static let seed: UInt64 = 20_261_129
  /// Torture forges more.
  private static let stores =
    getenv("BENGKEL_FORGED").flatMap { Int(String(cString: $0)) } ?? 1_000

  @Test func whatAForgerEditsIsSeenOrMeansNothing() throws {
    let site = try ForgedSite()
    var forger = Forger(site.moments, seed: Self.seed)
    var verdicts: [ForgedSite.Verdict: Int] = [:]
    for number in 0..<Self.stores {
      let forged = forger.next()
      let verdict = site.verdict(on: forged.content)
      verdicts[verdict, default: 0] += 1
      if verdict == .unseen {
        Issue.record("seed \(Self.seed), store \(number): \(forged.edits)")
      }
    }
    let counts = verdicts.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", ")
    print("forged stores: seed \(Self.seed), \(counts)")
    // A forger who changes nothing, or one who is always refused at once, shows nothing.
    #expect(verdicts[.refused, default: 0] > Self.stores / 10)
    #expect(verdicts[.unchanged, default: 0] > Self.stores / 10)
    #expect(verdicts[.remembered, default: 0] > Self.stores / 200)
  }
}

/// A store with all its moments, and what somebody who opens a forged one of them sees.
private struct ForgedSite {
  enum Verdict: String { case refused, unchanged, nameless, checked, remembered, unseen }

  /// The files at rest after each session, the last one's at the end.
  let moments: [DiskContent]
  private let bench: Bench
  private let workshop: Workshop
  private let sequence: Int64
  private let seen: SeenMark

  init() throws {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk, isPractice: false)
    var moments = [disk.content]
    for session in 0..<5 {
      let store = try bench.open(disk)
      for _ in 0..<3 {
        let number = Int(store.lastSequence) + 1
        let action = BenchActions.action(number, onto: store.workshop)
        _ = try store.perform([action], by: Bench.clerk, at: Bench.now)
      }
      // Who leaves knew the store key, so that another one seals what follows.
      if session == 2 {
        _ = try store.perform([Bench.dismissal], by: Bench.administrators, at: Bench.now)
      }
      if session != 3 { store.rotate(at: Bench.now) }
      try store.close(at: Bench.now)
      moments.append(disk.content)
    }
    let store = try bench.open(disk)
    self.moments = moments
    self.bench = bench
    workshop = store.workshop
    sequence = store.lastSequence
    seen = SeenMark(sequence: sequence, chain: try #require(store.journal?.chain))
  }

  func verdict(on content: DiskContent) -> Verdict {
    let disk = MemoryDisk(content)
    guard let store = try? bench.open(disk) else { return .refused }
    if store.lastSequence == sequence && store.workshop == workshop { return .unchanged }
    if isNameless(store) { return .nameless }
    let found = try? StoreCheck(structureOf: disk).run(JobControl())
    if found?.isTrusted != true { return .checked }
    let again = try? bench.open(MemoryDisk(content), as: .read, seen: Remembered(mark: seen))
    return again == nil ? .remembered : .unseen
  }

  /// Everything but the names of those whose keys are lost or erased, and that is said.
  private func isNameless(_ store: Store) -> Bool {
    let lost = store.workshop.unopened.count
    let erased =
      store.workshop.people.count { $0.identity == nil && $0.unopened == nil }
      + store.workshop.buyers.count { $0.subject != nil && $0.name == nil && $0.unopened == nil }
    return lost + erased > 0 && store.lastSequence == sequence
      && (lost == 0 || store.findings.contains(.personsUnreadable(lost)))
      && (erased == 0 || store.findings.contains(.personsErased(erased)))
  }
}

/// What this computer saw of the store, whatever comes.
private struct Remembered: SeenMarks {
  let mark: SeenMark

  func mark(of store: [UInt8]) -> SeenMark? { mark }
  func note(_ mark: SeenMark, of store: [UInt8]) {}
}

/// Forged stores, one after another.
private struct Forger {
  private let moments: [DiskContent]
  private let names: [String]
  private var dice: Dice

  init(_ moments: [DiskContent], seed: UInt64) {
    self.moments = moments
    names = Set(moments.flatMap { $0.files.keys }).sorted()
    dice = Dice(seed: seed)
  }

  /// The files of the last moment with one to three edits and right checksums.
  mutating func next() -> (content: DiskContent, edits: [String]) {
    var content = moments[moments.count - 1]
    var edits: [String] = []
    for _ in 0...dice.below(3) {
      let name = names[dice.below(names.count)]
      edits.append(edit(name, &content))
      if var bytes = content.files[name] {
        Repair.file(name, &bytes)
        content.files[name] = bytes
      }
    }
    return (content, edits)
  }

  private mutating func edit(_ name: String, _ content: inout DiskContent) -> String {
    let bytes = content.files[name] ?? []
    let other = names[dice.below(names.count)]
    let moment = dice.below(moments.count)
    switch dice.below(9) {
    case 0 where !bytes.isEmpty:
      let place = dice.below(bytes.count)
      content.files[name]?[place] ^= 1 << UInt8(dice.below(8))
      return "a bit of \(name) at \(place)"
    case 1, 2:
      return field(of: name, bytes, &content)
    case 3:
      let header = (content.files[other] ?? []).prefix(FileHeader.size)
      content.files[name]?.replaceSubrange(0..<min(header.count, bytes.count), with: header)
      return "the header of \(other) before \(name)"
    case 4:
      content.files[name] = moments[moment].files[name]
      return "\(name) as it was at \(moment)"
    case 5:
      content.files[name] = content.files[other]
      return "\(other) as \(name)"
    case 6:
      content.files[name] = nil
      return "without \(name)"
    case 7:
      let isWhole = dice.below(2) == 0
      for name in names where isWhole || dice.below(2) == 0 {
        content.files[name] = moments[moment].files[name]
      }
      return "\(isWhole ? "all" : "half") of the files as at \(moment)"
    default:
      return label(in: &content)
    }
  }

  /// One of the numbers of a header or a slot, a little or far away.
  private mutating func field(
    of name: String, _ bytes: [UInt8], _ content: inout DiskContent
  ) -> String {
    if bytes.count < 64 { return "nothing" }
    let place = dice.below(min(bytes.count, 256) / 4) * 4
    let value = [0, 1, 2, UInt8.max, UInt8(dice.below(256))][dice.below(5)]
    content.files[name]?[place] = value
    return "\(value) at \(place) of \(name)"
  }

  /// Two logins of the same length exchanged in both key files.
  private mutating func label(in content: inout DiskContent) -> String {
    let logins = ["ptg1", "ptg2", "ksb1", "adm1", "adm2"]
    let pair = [logins[dice.below(5)], logins[dice.below(5)]].map { [UInt8]($0.utf8) }
    for name in KeyFile.names {
      guard var bytes = content.files[name] else { continue }
      for place in 0..<max(0, bytes.count - 4) {
        let text = [UInt8](bytes[place..<place + 4])
        guard let index = pair.firstIndex(of: text) else { continue }
        bytes.replaceSubrange(place..<place + 4, with: pair[1 - index])
      }
      Repair.file(name, &bytes)
      content.files[name] = bytes
    }
    return "labels exchanged"
  }
}
