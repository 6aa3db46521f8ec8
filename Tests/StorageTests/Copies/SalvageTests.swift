import Testing
import Workshop

@testable import Storage

@Suite struct SalvageTests {
  private func salvage(_ bench: CopyBench) throws -> Salvaged {
    let before = try CopyBench.contents(of: bench.store)
    let found = try SalvageWork(
      of: bench.store, login: "ptg1", password: "sandi-tiga", at: TestFolder.moment
    ).run(JobControl())
    #expect(try CopyBench.contents(of: bench.store) == before)
    return found
  }

  private static func names(_ workshop: Workshop?) -> [String] {
    workshop?.people.map { $0.identity?.name ?? "" } ?? []
  }

  @Test func aSoundStoreIsReadWhole() throws {
    let bench = try CopyBench()
    try bench.record(0..<3, rotating: true)
    let found = try salvage(bench)
    #expect(found.sequence == 3)
    #expect(found.unread.isEmpty)
    #expect(found.strays.isEmpty)
    #expect(try found.workshop?.digest() == bench.open(.read).workshop.digest())
  }

  @Test func recordsBehindDamageAreListedAndNotCarriedOut() throws {
    let bench = try CopyBench(records: 4)
    let frames = FrameScan.pieces(
      of: try bench.store.whole(Generations.journal(1)),
      try FileHeader.read(
        try bench.store.whole(Generations.journal(1)).slice(0, FileHeader.size), of: ""))
    guard case .frame(let second, let place) = frames[2] else {
      Issue.record("no frame")
      return
    }
    try CopyBench.spoil(Generations.journal(1), at: place + 100, on: bench.store)
    let found = try salvage(bench)
    #expect(found.sequence == 1)
    #expect(Self.names(found.workshop) == ["CONTOH 0"])
    #expect(
      found.unread.map(\.records) == [2...2] && found.unread.first?.offset == place
        && found.unread[0].length <= Int64(second.length))
    #expect(found.strays.map(\.sequence) == [3, 4])
    #expect(found.strays[0].clear.contains("CONTOH 2"))
    #expect(!found.strays[0].masked.contains("CONTOH"))
  }

  @Test func aNewerSnapshotJumpsOverDamage() throws {
    let bench = try CopyBench()
    try bench.record(0..<2, rotating: true)
    try bench.record(2..<4)
    try CopyBench.spoil(Generations.journal(1), at: 400, on: bench.store)
    let found = try salvage(bench)
    #expect(found.sequence == 4)
    #expect(found.unread.map(\.file) == [Generations.journal(1)])
    #expect(found.strays.isEmpty)
  }

  @Test func withoutAnySnapshotTheRecordsAreListed() throws {
    let bench = try CopyBench(records: 2)
    try CopyBench.spoil(Generations.snapshot(1), at: 700, on: bench.store)
    let found = try salvage(bench)
    #expect(found.workshop == nil)
    #expect(found.unread.map(\.file) == [Generations.snapshot(1)])
    #expect(found.strays.map(\.sequence) == [1, 2])
  }

  @Test func aMissingJournalEndsTheState() throws {
    let bench = try CopyBench()
    try bench.record(0..<1, rotating: true)
    try bench.record(1..<3)
    try bench.store.remove(Generations.snapshot(2))
    try bench.store.remove(Generations.journal(1))
    let found = try salvage(bench)
    #expect(found.sequence == 0)
    #expect(found.strays.map(\.sequence) == [2, 3])
  }

  @Test func oneDamagedPersonKeyCostsOnePerson() throws {
    let bench = try CopyBench(records: 3)
    try CopyBench.spoil(SubjectCopies.names[0], at: 128 + 50, on: bench.store)
    #expect(try salvage(bench).unread.isEmpty)
    try CopyBench.spoil(SubjectCopies.names[1], at: 128 + 60, on: bench.store)
    let found = try salvage(bench)
    #expect(found.sequence == 3)
    #expect(Self.names(found.workshop) == ["CONTOH 0", "", "CONTOH 2"])
    #expect(found.unread == [UnreadPart(file: SubjectCopies.names[0], offset: 128, length: 128)])
    for name in SubjectCopies.names { try bench.store.remove(name) }
    #expect(Self.names(try salvage(bench).workshop) == ["", "", ""])
  }

  /// The last resort is no door beside the others.
  @Test func guessesAreCountedAsAtAnOpening() throws {
    let bench = try CopyBench(records: 1)
    func salvage(_ login: String, _ password: String) throws {
      _ = try SalvageWork(of: bench.store, login: login, password: password, at: TestFolder.moment)
        .run(JobControl())
    }
    #expect(throws: StorageError.wrongPassword) { try salvage("ptg1", "salah") }
    #expect(throws: StorageError.waitBeforeRetry(seconds: 1)) { try salvage("ptg1", "salah") }
    #expect(throws: StorageError.waitBeforeRetry(seconds: 1)) { try salvage("ptg1", "sandi-tiga") }
    #expect(throws: StorageError.waitBeforeRetry(seconds: 1)) {
      try bench.open(.read)
    }
  }

  struct Code: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var later: Int64 = 0
    var isUsed = false
    var error: StorageError
  }

  static let codes = [
    Code(testDescription: "not yet used", error: .passwordMustChange),
    Code(testDescription: "used", isUsed: true, error: .codeOver),
    Code(testDescription: "of the day before", later: 25 * 3_600_000, error: .codeOver),
  ]

  @Test(arguments: codes) func aOneTimeCodeSavesNothing(_ row: Code) throws {
    let office = Office()
    let code = try office.session { store in
      try Office.code(
        of: store.issueCode(for: Office.clerk, by: Office.administrators, at: Office.now))
    }
    if row.isUsed { try office.session("ptg1", code, acceptsCode: true) { _ in } }
    let work = SalvageWork(
      of: office.folder.disk, login: "ptg1", password: code, at: Office.after(row.later))
    #expect(throws: row.error) { try work.run(JobControl()) }
  }
}
