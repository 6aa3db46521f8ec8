import Glibc
import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// Files that are missing, empty, old, foreign or in each other's place: the store opens whole or
/// refuses.
@Suite struct FileSetTests {
  /// The store, an older copy of it, one that went on from that copy by itself, and a stranger.
  struct Family {
    let store: QuietStore
    let old: DiskContent
    let fork: QuietStore
    let stranger: QuietStore

    init() throws {
      let young = try QuietStore([4, 5])
      old = young.content
      store = try QuietStore(after: old, bench: young.bench, [2, 2, 5], first: 0)
      fork = try QuietStore(after: old, bench: young.bench, [2, 2, 5], first: 5)
      stranger = try QuietStore([9, 3, 2, 5])
    }
  }

  struct Damage {
    var name: String
    var content: DiskContent
  }

  static func damages(_ family: Family) -> [Damage] {
    let whole = family.store.content
    let names = whole.files.keys.sorted()
    var damages: [Damage] = []
    func add(_ name: String, _ change: (inout DiskContent) -> Void) {
      var content = whole
      change(&content)
      if content != whole { damages.append(Damage(name: name, content: content)) }
    }
    for name in names {
      add("no \(name)") { $0.files[name] = nil }
      add("\(name) empty") { $0.files[name] = [] }
      add("\(name) twice as long") { $0.files[name]? += whole.files[name] ?? [] }
      add("\(name) with zeros behind") { $0.files[name]?.resize(to: 300_000) }
      add("a folder as \(name)") {
        $0.files[name] = nil
        $0.folders.insert(name)
      }
      for (source, content) in [
        ("old", family.old), ("forked", family.fork.content),
        ("foreign", family.stranger.content),
      ] {
        add("\(source) \(name)") { $0.files[name] = content.files[name] }
      }
      for other in names where other > name && other.suffix(5) == name.suffix(5) {
        add("\(name) also as \(other)") { $0.files[other] = whole.files[name] }
        add("\(other) also as \(name)") { $0.files[name] = whole.files[other] }
        add("\(name) and \(other) swapped") {
          $0.files[name] = whole.files[other]
          $0.files[other] = whole.files[name]
        }
      }
      for other in names where other > name {
        add("neither \(name) nor \(other)") {
          $0.files[name] = nil
          $0.files[other] = nil
        }
        add("\(name) renamed, \(other) empty") {
          $0.files[name + ".bak"] = $0.files[name]
          $0.files[name] = nil
          $0.files[other] = []
        }
      }
    }
    return damages
  }

  @Test func whateverIsInTheFolderTheStoreIsWholeOrRefuses() throws {
    let family = try Family()
    let damages = Self.damages(family)
    #expect(damages.count >= 200)
    var whole = 0
    for damage in damages {
      let outcome = family.store.outcome(damage.content)
      if outcome == .whole { whole += 1 }
      #expect(QuietStore.isHonest(outcome), "\(damage.name): \(outcome)")
    }
    print("file sets: \(damages.count), whole \(whole)")
    #expect(whole > 20 && whole < damages.count)
  }

  /// A check that is left out, and the damage that then passes for a whole store.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var without: Checks
    var damage: @Sendable (Family) -> DiskContent
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "the mark: the last records are zeros", without: .mark) { family in
      var content = family.store.content
      let name = Generations.journal(4)
      let bytes = content.files[name] ?? []
      let end = ByteDamageTests.recordEnds(bytes)[1]
      content.files[name] = [UInt8](bytes.prefix(end))
      return content
    },
    Case(name: "the mark: another journal has as many records", without: .mark) { family in
      // The youngest journal of a copy that went on by itself, from its first record to its last.
      var content = family.store.content
      content.files = content.files.filter { !$0.key.hasPrefix("gen-") }
      let fork = family.fork.content.files
      for (name, bytes) in fork where name.hasPrefix("gen-") { content.files[name] = bytes }
      for name in SubjectCopies.names { content.files[name] = fork[name] }
      return content
    },
    Case(name: "the tail: a record in the middle is damaged", without: [.tail, .mark]) { family in
      var content = family.store.content
      content.files[Generations.journal(4)]?[400] ^= 1
      return content
    },
    Case(name: "the successor: the newest journal is gone", without: [.successor, .mark]) {
      family in
      var content = family.store.content
      content.files[Generations.journal(4)] = nil
      content.files[Generations.snapshot(4)] = nil
      return content
    },
    Case(name: "the chain: a journal of a fork has as many records", without: .chain) { family in
      var content = family.store.content
      let name = Generations.journal(3)
      content.files[name] = family.fork.content.files[name]
      for number: Int64 in [3, 4] { content.files[Generations.snapshot(number)] = nil }
      return content
    },
  ]

  @Test(arguments: cases) func eachCheckIsNeeded(_ row: Case) throws {
    let family = try Family()
    let content = row.damage(family)
    let outcome = family.store.outcome(content)
    guard case .refused = outcome else {
      Issue.record("\(outcome)")
      return
    }
    let blind = family.store.outcome(content, checks: Checks.all.subtracting(row.without))
    #expect(!QuietStore.isHonest(blind), "\(blind)")
  }

  static let realFiles =
    [
      Generations.journal(1), Generations.snapshot(1), "keys.a", "keys.b", "people.keys",
      "people.keys.b",
    ] + HighWaterMark.names + AttemptsBook.names

  @Test(arguments: realFiles) func aLinkOrAHugeHoleInPlaceOfAFile(_ name: String) throws {
    for isHole in [false, true] {
      let folder = TestFolder()
      let store = try folder.open()
      _ = try store.perform([TestFolder.enrolment(0)], by: TestFolder.clerk, at: TestFolder.now)
      try store.close(at: TestFolder.now)
      if isHole {
        let file = try folder.disk.open(name, .write)
        try folder.disk.cut(file, to: 4 << 30)
        folder.disk.close(file)
      } else {
        try folder.disk.rename(name, to: "aside")
        #expect(symlink(folder.path + "/aside", folder.path + "/" + name) == 0)
      }
      do throws(StorageError) {
        let again = try folder.open()
        #expect(again.workshop == store.workshop)
        again.release()
      } catch {
        #expect(error != .missing(path: folder.path), "\(name)")
      }
    }
  }
}
