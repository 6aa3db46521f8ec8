import Testing
import Workshop

@testable import Storage

@Suite struct DamagedStoreTests {
  /// The first byte of a record's frame in the first journal.
  private func place(of record: Int64, in bench: CopyBench) throws -> Int64 {
    let bytes = try bench.store.whole(Generations.journal(1))
    let header = try FileHeader.read(bytes.slice(0, FileHeader.size), of: "")
    for case .frame(let frame, let place) in FrameScan.pieces(of: bytes, header)
    where frame.kind == .record && frame.sequence == record { return place }
    throw StorageError.missing(path: "#\(record)")
  }

  @Test(arguments: [Int64(1), 2, 3]) func aDamagedStoreOpensForReadingUpToTheDamage(
    _ record: Int64
  ) throws {
    let bench = try CopyBench(records: 4)
    let place = try place(of: record, in: bench)
    try CopyBench.spoil(Generations.journal(1), at: place + 100, on: bench.store)
    let before = try CopyBench.contents(of: bench.store)
    #expect(throws: StorageError.self) { try bench.open() }
    #expect(throws: StorageError.self) { try bench.open(.read) }
    let store = try bench.open(.part)
    #expect(store.readOnlyReason == .damaged(record))
    #expect(store.gap?.sequence == record - 1)
    #expect(store.workshop.reach?.sequence == record - 1)
    #expect(store.lastSequence == record - 1)
    #expect(
      store.workshop.people.map { $0.identity?.name ?? "" }
        == (0..<Int(record - 1)).map { "CONTOH \($0)" })
    #expect(throws: StorageError.readOnly(.damaged(record))) {
      try store.perform([TestFolder.enrolment(9)], by: CopyBench.clerk, at: CopyBench.now)
    }
    #expect(try CopyBench.contents(of: bench.store) == before)
    let found = try store.check(.replay).run(JobControl())
    #expect(!found.isTrusted)
    #expect(found.faults.count == 1)
  }

  @Test func recordsThatAreLostAreMissedWhenReadingToo() throws {
    let bench = try CopyBench(records: 2)
    try HighWaterMark(generation: 1, sequence: 5, chain: [1, 2, 3, 4, 5, 6, 7, 8])
      .write(to: bench.store)
    #expect(throws: StorageError.recordsLost(expected: 5, found: 2)) { try bench.open() }
    #expect(throws: StorageError.recordsLost(expected: 5, found: 2)) { try bench.open(.read) }
    let store = try bench.open(.part)
    #expect(store.readOnlyReason == .damaged(3))
    #expect(
      store.gap
        == StoreGap(
          cause: .recordsLost(expected: 5, found: 2), sequence: 2, at: CopyBench.now, known: 5))
  }

  @Test func aWholeStoreThatIsReadAsAPartIsWhole() throws {
    let bench = try CopyBench(records: 2)
    let store = try bench.open(.part)
    #expect(store.gap == nil)
    #expect(store.workshop.reach == nil)
    #expect(store.findings.isEmpty)
    #expect(store.lastSequence == 2)
  }

  @Test func whatWasFoundIsKeptToBeSaid() throws {
    let bench = try CopyBench()
    try bench.record(0..<2, rotating: true)
    try CopyBench.spoil(Generations.snapshot(3), at: 300, on: bench.store)
    try CopyBench.spoil("keys.b", at: 60, on: bench.store)
    let store = try bench.open(.read)
    #expect(
      store.findings
        == [.damagedSnapshot(Generations.snapshot(3)), .damagedKeys("keys.b")])
    #expect(store.findings.allSatisfy { !$0.isLoss })
    #expect(store.lastSequence == 2)
  }

  @Test func pagesGetWhatCanBeReadAndWhyNothingIsRecorded() throws {
    let bench = try CopyBench(records: 3)
    try CopyBench.spoil(
      Generations.journal(1), at: try place(of: 2, in: bench) + 100, on: bench.store)
    let store = try Store.openForPages(
      on: bench.store, login: "ptg1", password: "sandi-tiga", holder: "tes", at: TestFolder.moment)
    #expect(store.readOnlyReason(at: CopyBench.now) == .damaged(2))
    #expect(store.workshop.people.count == 1)
  }

  @Test func whoeverFollowsAWriterHearsThatItIsGone() throws {
    let bench = try CopyBench(records: 1)
    let writer = try bench.open()
    let reader = try Store.openForPages(
      on: bench.store, login: "ptg1", password: "sandi-tiga", holder: "tes", at: TestFolder.moment)
    #expect(reader.readOnlyReason(at: CopyBench.now) == .secondInstance("tes"))
    try writer.close(at: CopyBench.now)
    #expect(reader.readOnlyReason(at: CopyBench.now) == .writerGone)
    #expect(throws: StorageError.readOnly(.writerGone)) {
      try reader.perform([TestFolder.enrolment(9)], by: CopyBench.clerk, at: CopyBench.now)
    }
  }

  @Test func aMissingJournalIsNoGuess() throws {
    let bench = try CopyBench()
    try bench.record(0..<2, rotating: true)
    try bench.store.remove(Generations.journal(3))
    #expect(throws: StorageError.self) { try bench.open(.read) }
  }
}
