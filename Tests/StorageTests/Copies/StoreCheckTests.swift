import Testing
import Workshop

@testable import Storage

@Suite struct StoreCheckTests {
  private func structure(_ bench: CopyBench, heads: [PrintedHead] = []) throws -> Verification {
    try StoreCheck(structureOf: bench.store, heads: heads).run(JobControl())
  }

  private func contents(_ bench: CopyBench, _ depth: Verification.Depth = .contents) throws
    -> Verification
  {
    try bench.open(.read).check(depth).run(JobControl())
  }

  @Test func aNewStoreIsSound() throws {
    let bench = try CopyBench()
    for found in [try structure(bench), try contents(bench), try contents(bench, .replay)] {
      #expect(found.isTrusted)
      #expect(found.warnings.isEmpty)
      #expect(found.generations == 1)
      #expect(found.snapshots == 1)
      #expect(found.head.sequence == 0)
    }
  }

  @Test func everySnapshotFollowsFromTheOneBefore() throws {
    let bench = try CopyBench()
    try bench.record(0..<5, rotating: true)
    try bench.record(5..<7)
    let found = try contents(bench, .replay)
    #expect(found.isTrusted)
    #expect(found.generations == 6)
    // The newest three are kept: two of them follow from the one before, and the present state.
    #expect(found.snapshots == 3)
    #expect(found.compared == 3)
    #expect(found.head.sequence == 7)
  }

  @Test func aSnapshotThatDiffersFromItsReplayIsNotTrusted() throws {
    let bench = try CopyBench()
    try bench.record(0..<2)
    try forgeSnapshot(bench)
    #expect(try contents(bench).isTrusted)
    let found = try contents(bench, .replay)
    #expect(found.faults == [.replayDiffers(Generations.snapshot(2))])
  }

  /// Whole and well sealed, but with another workshop than the journal before it leads to.
  private func forgeSnapshot(_ bench: CopyBench) throws {
    let store = try bench.open()
    store.workshop.apply(TestFolder.enrolment(2), by: CopyBench.clerk)
    store.subjectKeys = try {
      var keys = store.subjectKeys
      try keys.add(2..<3, to: bench.store, store: store.store, ring: store.ring)
      return keys
    }()
    store.rotate(at: CopyBench.now)
    try store.close(at: CopyBench.now)
  }

  struct Damage: CustomTestStringConvertible, Sendable {
    var file: String
    var offset: Int64
    var warning: StoreWarning?
    var testDescription: String { "\(file) at \(offset)" }
  }

  /// Of a store with three generations of one record each.
  static let damages = [
    Damage(file: "gen-0000000001.jrnl", offset: 20),
    Damage(file: "gen-0000000001.jrnl", offset: 300),
    Damage(file: "gen-0000000002.jrnl", offset: 400),
    Damage(file: "gen-0000000003.jrnl", offset: 400),
    Damage(file: "people.keys", offset: 40, warning: .damagedKeys("people.keys")),
    Damage(file: "people.keys.b", offset: 40, warning: .damagedKeys("people.keys.b")),
    Damage(file: "hwm", offset: 9, warning: .markDamaged("hwm")),
    Damage(file: "hwm.b", offset: 30, warning: .markDamaged("hwm.b")),
    Damage(
      file: "gen-0000000001.snap", offset: 700, warning: .damagedSnapshot("gen-0000000001.snap")),
    Damage(
      file: "gen-0000000003.snap", offset: 70, warning: .damagedSnapshot("gen-0000000003.snap")),
    Damage(file: "keys.a", offset: 60, warning: .damagedKeys("keys.a")),
    Damage(file: "keys.b", offset: 60, warning: .damagedKeys("keys.b")),
  ]

  @Test(arguments: damages) func damageIsFoundWithoutAPassword(_ row: Damage) throws {
    let bench = try CopyBench()
    try bench.record(0..<2, rotating: true)
    try bench.record(2..<3)
    #expect(try structure(bench).isTrusted)
    #expect(try structure(bench).warnings.isEmpty)
    try CopyBench.spoil(row.file, at: row.offset, on: bench.store)
    let found = try structure(bench)
    #expect(found.isTrusted == (row.warning != nil))
    #expect(found.warnings == (row.warning.map { [$0] } ?? []))
    for fault in found.faults {
      guard case .damaged(let file, _, _) = fault else { continue }
      #expect(file == row.file)
    }
  }

  @Test func aMissingJournalIsSeen() throws {
    let bench = try CopyBench()
    try bench.record(0..<3, rotating: true)
    for number in [Int64(1), 2, 4] {
      let name = Generations.journal(number)
      let bytes = try bench.store.whole(name)
      try bench.store.remove(name)
      #expect(try !structure(bench).isTrusted, "without \(name)")
      let file = try bench.store.open(name, .createNew)
      try bench.store.write(file, at: 0, bytes)
      bench.store.close(file)
    }
    #expect(try structure(bench).isTrusted)
  }

  @Test func recordsBehindTheMarkAreMissed() throws {
    let bench = try CopyBench(records: 3)
    try HighWaterMark(generation: 1, sequence: 4, chain: [1, 2, 3, 4, 5, 6, 7, 8])
      .write(to: bench.store)
    #expect(try structure(bench).faults == [.recordsLost(expected: 4, found: 3)])
  }

  @Test func aMarkOfAnotherChainIsNotTrusted() throws {
    let bench = try CopyBench(records: 3)
    for name in HighWaterMark.names { try bench.store.remove(name) }
    try HighWaterMark(generation: 1, sequence: 3, chain: [1, 2, 3, 4, 5, 6, 7, 8])
      .write(to: bench.store)
    #expect(
      try structure(bench).faults == [
        .filesMissing(file: Generations.journal(1), reason: .replaced)
      ])
  }

  @Test func aPrintedHeadIsFoundAsLongAsNothingBeforeItChanged() throws {
    let bench = try CopyBench(records: 2)
    let early = try structure(bench).head
    try bench.record(2..<4)
    let late = try structure(bench).head
    let digits = String(early.text.split(separator: ":")[1])
    let other = "3:" + String(repeating: "0", count: 20)
    let texts = [early.text, digits, late.text, other, "9:" + digits, "0123456789abcdef0123"]
    let found = try structure(bench, heads: try texts.map { try #require(PrintedHead($0)) })
    #expect(
      found.heads == [
        .same(at: 2), .same(at: 2), .same(at: 4), .different(at: 3), .beyondTheEnd(at: 9),
        .nowhere,
      ])
    #expect(found.firstDifference == 3...3)
    #expect(!found.isTrusted)
    #expect(try structure(bench, heads: [try #require(PrintedHead(early.text))]).isTrusted)
  }

  static let headTexts: [(text: String, isHead: Bool)] = [
    ("12:0123456789abcdef0123", true), ("#12:0123456789ABCDEF0123", true), ("01234567", false),
    ("12:0123456789abcdef012", false), ("12:", false), (":0123456789abcdef0123", false),
    ("x:0123456789abcdef0123", false), ("1:2:0123456789abcdef0123", false),
    ("0123456789abcdef012z", false), ("-1:0123456789abcdef0123", false), ("", false),
    ("0123456789abcdef0123", true), ("4831  01234 56789 ABCDE F0123", true),
    ("4831:0123-4567-89AB-CDEF-0123-4567-89AB-CDEF", true),
    ("#4831 0123 4567 89AB CDEF 0123 4567 89AB CDEF", true),
    ("0123 4567 89AB CDEF 0123 4567 89AB CDEF", true),
    ("0123 4567 89AB CDEF", false), (String(repeating: "a", count: 65), false),
  ]

  @Test func aHeadIsReadWithTheNumberBeforeItsGroups() throws {
    let head = ChainHead(sequence: 4831, chain: (0..<32).map { UInt8($0) })
    #expect(head.text == "4831:0001-0203-0405-0607-0809-0A0B-0C0D-0E0F")
    for text in [head.text, "4831  " + head.groups.joined(separator: " ")] {
      let read = try #require(PrintedHead(text))
      #expect(read.sequence == 4831)
      #expect(read.matches(head.chain))
    }
    let bare = try #require(PrintedHead(head.groups.joined(separator: " ")))
    #expect(bare.sequence == nil)
    #expect(bare.matches(head.chain))
    #expect(try #require(PrintedHead("4831:00010203040506070809")).matches(head.chain))
    #expect(try #require(PrintedHead("4831  00010 20304 05060 70809")).sequence == 4831)
  }

  @Test(arguments: headTexts) func aHeadHasAtLeastEightyBits(_ text: String, _ isHead: Bool) {
    #expect((PrintedHead(text) != nil) == isHead)
  }

  @Test func aCheckCanBeStopped() throws {
    let bench = try CopyBench(records: 2)
    let control = JobControl()
    control.cancel()
    #expect(throws: StorageError.cancelled) {
      try StoreCheck(structureOf: bench.store).run(control)
    }
  }

  @Test func aCheckSaysHowFarItIs() throws {
    let bench = try CopyBench(records: 2)
    let control = JobControl()
    _ = try StoreCheck(structureOf: bench.store).run(control)
    #expect(control.progress.total > 0)
    #expect(control.progress.done > 0)
  }

  @Test func aWriterMayGoOnDuringACheck() throws {
    let bench = try CopyBench(records: 2)
    let store = try bench.open()
    let check = store.check(.replay)
    for number in 2..<5 {
      _ = try store.perform(
        [TestFolder.enrolment(number)], by: CopyBench.clerk, at: CopyBench.now)
      store.rotate(at: CopyBench.now)
    }
    #expect(try check.run(JobControl()).isTrusted)
    try store.close(at: CopyBench.now)
  }

  @Test func anErasedPersonIsNoDifference() throws {
    let bench = try CopyBench()
    try bench.record(0..<2, rotating: true)
    try SubjectCopies.write(
      [SlotRun(first: 0, bytes: SubjectSlots.erasedSlot(0))], to: bench.store)
    let found = try contents(bench, .replay)
    #expect(found.isTrusted)
    #expect(found.compared == 3)
  }

  /// Whoever has the files can write an erased slot; no record says that anybody was erased.
  @Test func anErasureWithoutARecordIsSaid() throws {
    let bench = try CopyBench(records: 3)
    try SubjectCopies.write(
      [SlotRun(first: 1, bytes: SubjectSlots.erasedSlot(1))], to: bench.store)
    let plain = try structure(bench)
    #expect(plain.warnings == [.personsErased(1), .keyErased(slot: 1, code: nil)])
    let named = try contents(bench)
    #expect(named.warnings == [.personsErased(1), .keyErased(slot: 1, code: "WB-002")])
  }

  /// A power cut while somebody was enrolled leaves odd bytes where no record names anybody.
  @Test func oddBytesBehindTheLastKeyMeanNothing() throws {
    let bench = try CopyBench(records: 2)
    for name in SubjectCopies.names {
      let file = try bench.store.open(name, .write)
      defer { bench.store.close(file) }
      try bench.store.write(file, at: 256, [UInt8](repeating: 0x5A, count: SubjectSlots.size))
    }
    for found in [try structure(bench), try contents(bench)] {
      #expect(found.isTrusted)
      #expect(found.warnings.isEmpty)
    }
    #expect(try !bench.backUp().hasFindings)
    try SubjectCopies.write(
      [SlotRun(first: 3, bytes: SubjectSlots.erasedSlot(3))], to: bench.store)
    #expect(try structure(bench).warnings.contains(.keyLost(slot: 2, code: nil)))
  }
}
