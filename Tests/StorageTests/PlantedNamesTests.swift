import Testing
import Workshop

@testable import Storage

/// What the files of a store say to somebody without a password.
@Suite struct PlantedNamesTests {
  private static let people = (10..<60).map { number in
    (name: "ZQ\(number)VEX CONTOH", register: "ZQ\(number)K.R 3/19")
  }
  private static let words = people.flatMap { [$0.name, $0.register] }

  private static func enrolment(_ number: Int) -> EnrolInmate {
    EnrolInmate {
      $0.day = Day(number: 20_780)
      $0.subject = Int32(number)
      $0.identity.name = people[number].name
      $0.identity.register = people[number].register
      $0.identity.block = "A-1"
    }
  }

  /// The planted words that stand in some bytes.
  private static func found(in bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    return words.filter { text.contains($0) }
  }

  /// A store with all the people in its journal, in the snapshot behind it and in the one beside.
  private static func filled(_ folder: TestFolder) throws -> Store {
    let store = try folder.open()
    for number in people.indices {
      _ = try store.perform(
        [.enrolInmate(enrolment(number))], by: TestFolder.clerk, at: TestFolder.now)
    }
    store.rotate(at: TestFolder.now)
    return store
  }

  @Test func nothingPlantedStandsInAnyFile() throws {
    let folder = TestFolder()
    let store = try Self.filled(folder)
    try store.close(at: TestFolder.now)
    let names = try folder.disk.names()
    #expect(names.contains(Generations.snapshot(2)) && names.contains(Generations.journal(1)))
    for name in names { #expect(Self.found(in: try folder.bytes(name)) == [], "\(name)") }
    #expect(store.workshop.people.map { $0.identity?.name } == Self.people.map(\.name))
  }

  @Test func theSameScanFindsAllInWhatIsNotSealed() throws {
    let folder = TestFolder()
    let store = try Self.filled(folder)
    defer { store.release() }
    let rows = try Writer.encode(SnapshotBody { $0.rows = store.workshop.rows }, keys: nil)
    let records = try store.history.flatMap { try Writer.encode($0.journalRecord, keys: nil) }
    #expect(Self.found(in: rows) == Self.words)
    #expect(Self.found(in: records) == Self.words)
  }
}
