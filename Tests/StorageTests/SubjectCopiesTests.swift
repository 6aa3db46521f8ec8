import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// The two copies of the persons' keys: what one has lost comes from the other, and what both have
/// lost costs a name and nothing else.
@Suite struct SubjectCopiesTests {
  private static let size = SubjectSlots.size
  private static let (first, second) = (SubjectCopies.names[0], SubjectCopies.names[1])

  /// A store on a memory disk with three people and a private buyer, closed well.
  private static func store() throws -> (bench: Bench, content: DiskContent, workshop: Workshop) {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    let store = try bench.open(disk)
    for number in 0..<3 {
      _ = try store.perform([TestFolder.enrolment(number)], by: Bench.clerk, at: Bench.now)
    }
    let buyer = AddBuyer {
      $0.day = Day(number: 20_780)
      $0.subject = 3
      $0.name = "IBU CONTOH"
    }
    _ = try store.perform([.addBuyer(buyer)], by: Bench.clerk, at: Bench.now)
    try store.close(at: Bench.now)
    return (bench, disk.content, store.workshop)
  }

  /// Damages to one copy, each of which the other one makes good.
  struct Damage: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var warns = true
    var change: @Sendable (inout [UInt8]) -> Void
  }

  static let damages = [
    Damage(testDescription: "one bit of one slot") { $0[140] ^= 4 },
    Damage(testDescription: "a slot of zeros", warns: false) { bytes in
      for place in 128..<256 { bytes[place] = 0 }
    },
    Damage(testDescription: "noise") { bytes in bytes = bytes.map { $0 ^ 0x5A } },
    Damage(testDescription: "cut in a slot", warns: false) { $0 = [UInt8]($0.prefix(200)) },
    Damage(testDescription: "empty", warns: false) { $0 = [] },
    Damage(testDescription: "an erasure without a record") {
      $0.overwrite(SubjectSlots.erasedSlot(1), at: 128)
    },
  ]

  @Test(arguments: damages, SubjectCopies.names)
  func whatOneCopyHasLostComesFromTheOther(_ damage: Damage, _ name: String) throws {
    let (bench, whole, workshop) = try Self.store()
    var content = whole
    var bytes = try #require(content.files[name])
    damage.change(&bytes)
    content.files[name] = bytes
    #expect(try bench.open(MemoryDisk(content), as: .read).workshop == workshop)
    let disk = MemoryDisk(content)
    let store = try bench.open(disk)
    #expect(store.workshop == workshop)
    // The second copy of a store that a program with one copy wrote to lacks slots, and is no news.
    let isNews = damage.warns || name == Self.first
    #expect(store.findings == (isNews ? [.damagedKeys(name)] : []))
    for copy in SubjectCopies.names { #expect(disk.content.files[copy] == whole.files[copy]) }
    #expect(try bench.open(MemoryDisk(disk.powerCut.least)).findings.isEmpty)
  }

  /// A store of before has one copy.
  @Test func aStoreWithOneCopyGetsTheSecond() throws {
    let (bench, whole, workshop) = try Self.store()
    var content = whole
    content.files[Self.second] = nil
    #expect(try bench.open(MemoryDisk(content), as: .read).workshop == workshop)
    let disk = MemoryDisk(content)
    let store = try bench.open(disk)
    #expect(store.findings.isEmpty)
    #expect(disk.powerCut.least.files[Self.second] == whole.files[Self.first])
  }

  /// A program of before enrolled somebody: it wrote the first copy alone.
  @Test func whatAProgramWithOneCopyWroteIsCopiedOver() throws {
    let (bench, whole, workshop) = try Self.store()
    var content = whole
    content.files[Self.second] = [UInt8]((whole.files[Self.second] ?? []).prefix(2 * Self.size))
    let disk = MemoryDisk(content)
    #expect(try bench.open(disk).workshop == workshop)
    #expect(disk.powerCut.least.files[Self.second] == whole.files[Self.first])
  }

  /// A link, a folder or an endless hole: what cannot be read goes aside.
  @Test func aCopyThatCannotBeReadGoesAside() throws {
    for name in SubjectCopies.names {
      let (bench, whole, workshop) = try Self.store()
      var content = whole
      content.files[name] = nil
      content.folders.insert(name)
      let disk = MemoryDisk(content)
      let store = try bench.open(disk)
      #expect(store.workshop == workshop)
      #expect(store.findings == [.damagedKeys(name)])
      #expect(disk.content.files[name] == whole.files[name])
      #expect(disk.content.folders.contains("quarantine/\(name)"))
    }
  }

  @Test func withoutEitherCopyTheStoreRefuses() throws {
    let (bench, whole, _) = try Self.store()
    var content = whole
    for name in SubjectCopies.names { content.files[name] = nil }
    #expect(throws: StorageError.filesMissing(file: Self.first, reason: .absent)) {
      try bench.open(MemoryDisk(content))
    }
  }

  /// The store with the keys of these subjects damaged in both copies.
  private static func damaged(_ content: DiskContent, _ subjects: [Int]) -> DiskContent {
    var damaged = content
    for name in SubjectCopies.names {
      for subject in subjects { damaged.files[name]?[subject * size + 50] ^= 1 }
    }
    return damaged
  }

  @Test func whoseKeyIsLostInBothIsNamedAndRecordingGoesOn() throws {
    let (bench, whole, workshop) = try Self.store()
    let disk = MemoryDisk(Self.damaged(whole, [1, 3]))
    let store = try bench.open(disk)
    #expect(store.findings == [.personsUnreadable(2)])
    #expect(store.workshop.unopened == [1, 3])
    #expect(store.workshop.people[1].identity == nil)
    #expect(store.workshop.people[2] == workshop.people[2])
    let next = TestFolder.enrolment(4)
    #expect(try store.perform([next], by: Bench.clerk, at: Bench.now) == .saved(5))
    // Everything about the person but the name goes on.
    let edit = EditInmate {
      $0.inmate = ID(1)
      $0.subject = 1
      $0.day = Day(number: 20_780)
      $0.isFit = true
    }
    #expect(
      try store.perform([.editInmate(edit)], by: Bench.clerk, at: Bench.now) == .saved(6))
    store.rotate(at: Bench.now)
    #expect(store.snapshotTrouble == nil)
    try store.close(at: Bench.now)
    #expect(try bench.open(disk).workshop == store.workshop)
  }

  /// Sealed parts go through new snapshots, so that a key that is put back later opens them.
  @Test func aKeyThatIsPutBackLaterOpensEverything() throws {
    let (bench, whole, workshop) = try Self.store()
    let disk = MemoryDisk(Self.damaged(whole, [1, 3]))
    for _ in 0..<5 {
      let store = try bench.open(disk)
      _ = try store.perform(
        [BenchActions.enrolment(store.workshop)], by: Bench.clerk, at: Bench.now)
      store.rotate(at: Bench.now)
      try store.close(at: Bench.now)
    }
    var content = disk.content
    #expect(content.files[Generations.snapshot(1)] == nil)
    for subject in [1, 3] {
      let place = subject * Self.size
      let slot = try #require(whole.files[Self.second]).slice(place, Self.size)
      content.files[Self.second]?.overwrite(slot, at: place)
    }
    let store = try bench.open(MemoryDisk(content))
    #expect(store.workshop.people[1] == workshop.people[1])
    #expect(store.workshop.buyers[0] == workshop.buyers[0])
    #expect(store.workshop.unopened.isEmpty)
    #expect(store.history[1].actions == [TestFolder.enrolment(1)])
  }

  @Test func nothingPersonalIsWrittenUnderALostOrErasedKey() throws {
    let (bench, whole, _) = try Self.store()
    var content = Self.damaged(whole, [1])
    for name in SubjectCopies.names {
      content.files[name]?.overwrite(SubjectSlots.erasedSlot(2), at: 2 * Self.size)
    }
    let store = try bench.open(MemoryDisk(content))
    for (inmate, rule) in [(1, Rule.people(.identityDamaged)), (2, .people(.identityErased))] {
      let edit = EditInmate {
        $0.inmate = ID(Int32(inmate))
        $0.subject = Int32(inmate)
        $0.day = Day(number: 20_780)
        $0.identity = Identity {
          $0.name = "CONTOH BARU"
          $0.register = "B.I 99/2024"
          $0.block = "A-1"
        }
      }
      #expect(
        try store.perform([.editInmate(edit)], by: Bench.clerk, at: Bench.now)
          == .refused([RuleBroken(rule, field: .name)]))
      #expect(
        try store.perform([TestFolder.enrolment(inmate)], by: Bench.clerk, at: Bench.now)
          == .refused([RuleBroken(.people(.subjectTaken))]))
    }
  }

  /// Of the next person no record tells, and yet the key was erased: nothing is sealed under it,
  /// and nothing is said to be saved.
  @Test func aNewPersonUnderAnErasedKeyIsDamage() throws {
    let (bench, whole, workshop) = try Self.store()
    var content = whole
    for name in SubjectCopies.names { content.files[name]? += SubjectSlots.erasedSlot(4) }
    let disk = MemoryDisk(content)
    let found = try StoreCheck(structureOf: disk).run(JobControl())
    #expect(found.warnings == [.personsErased(1), .keyErased(slot: 4, code: nil)])
    let store = try bench.open(disk)
    #expect(
      throws: StorageError.damaged(
        file: SubjectCopies.names[0], offset: Int64(4 * Self.size), reason: .erasedKey)
    ) {
      try store.perform([TestFolder.enrolment(4)], by: Bench.clerk, at: Bench.now)
    }
    #expect(store.workshop == workshop)
    #expect(try bench.open(MemoryDisk(disk.powerCut.least)).workshop == workshop)
  }

  /// What is sealed under an erased key is an error, and never left out in silence.
  @Test func aPersonalPartOfAnErasedPersonIsNotDropped() throws {
    let disk = MemoryDisk()
    var keys = SubjectKeys()
    try keys.add(0..<2, to: disk, store: [], ring: KeyRing(Sealing.random(Sealing.keySize)))
    try keys.erase(1, on: disk)
    func encode(_ number: Int) throws -> [UInt8] {
      try Writer.encode(ActionBox { $0.action = TestFolder.enrolment(number) }, keys: keys)
    }
    #expect(try !encode(0).isEmpty)
    #expect {
      _ = try encode(1)
    } throws: { error in
      (error as? WireFault)?.damage(of: "")
        == .damaged(
          file: SubjectCopies.names[0], offset: Int64(Self.size), reason: .erasedKey)
    }
  }

  /// A slot that no record names means nothing, whatever stands there but an erased key.
  static let leftovers: [(name: String, slot: [UInt8])] = [
    ("torn", [UInt8](repeating: 0x42, count: 100) + [UInt8](repeating: 0, count: 28)),
    ("noise", [UInt8](repeating: 0xA5, count: 128)),
  ]

  @Test(arguments: leftovers)
  func aSlotBehindTheLastPersonMeansNothing(_ name: String, _ slot: [UInt8]) throws {
    let (bench, whole, _) = try Self.store()
    var content = whole
    content.files[Self.first]? += slot
    let disk = MemoryDisk(content)
    let found = try StoreCheck(structureOf: disk).run(JobControl())
    #expect(found.faults.isEmpty)
    #expect(found.warnings.isEmpty)
    let store = try bench.open(disk)
    #expect(store.findings.isEmpty)
    #expect(try store.check().run(JobControl()).warnings.isEmpty)
    let action = TestFolder.enrolment(4)
    #expect(try store.perform([action], by: Bench.clerk, at: Bench.now) == .saved(5))
    let again = try bench.open(MemoryDisk(disk.powerCut.least))
    #expect(again.workshop == store.workshop)
    #expect(again.workshop.people[3].identity?.name == "CONTOH 4")
  }

  @Test func aCopyOfAnotherStoreIsMended() throws {
    let (bench, whole, workshop) = try Self.store()
    let (_, other, _) = try Self.store()
    for name in SubjectCopies.names {
      var content = whole
      content.files[name] = other.files[name]
      let disk = MemoryDisk(content)
      let store = try bench.open(disk)
      #expect(store.workshop == workshop)
      #expect(store.findings == [.damagedKeys(name)])
      #expect(disk.content.files[name] == whole.files[name])
    }
  }

  /// Two whole slots that differ: the copy that programs with one copy write counts, and what it
  /// overrules is kept.
  @Test func whatContradictsTheFirstCopyIsKeptAside() throws {
    let (bench, whole, workshop) = try Self.store()
    let keys = try KeyFile.read(from: MemoryDisk(whole))
    let scratch = MemoryDisk()
    var others = SubjectKeys()
    try others.add(0..<4, to: scratch, store: keys.store, ring: bench.ring)
    var content = whole
    content.files[Self.second] = scratch.content.files[Self.second]
    let disk = MemoryDisk(content)
    let store = try bench.open(disk)
    #expect(store.workshop == workshop)
    #expect(store.findings == [.damagedKeys(Self.second)])
    #expect(disk.content.files[Self.second] == whole.files[Self.first])
    #expect(
      disk.content.files["quarantine/" + Self.second] == scratch.content.files[Self.second])
    // The other way round nobody's name opens: nothing is overruled.
    content = whole
    content.files[Self.first] = scratch.content.files[Self.first]
    let refusing = MemoryDisk(content)
    #expect(throws: StorageError.self) { try bench.open(refusing) }
    #expect(refusing.content.files == content.files)
  }
}
