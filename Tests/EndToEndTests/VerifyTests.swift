import Glibc
import Storage
import Testing
import Workshop

@testable import bengkel

@Suite struct VerifyTests {
  private let path: String

  init() throws {
    var template = Array("/tmp/bengkel-verify-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) }) + "/store"
    try Store.create(
      on: FolderDisk(path: path), holding: PracticeTests.made(),
      officers: PracticeWorkshop.officers, isPractice: true, at: Clocks.now)
  }

  private func open(_ mode: Store.Mode) throws -> Store {
    try Store.open(
      on: FolderDisk(path: path), as: mode, login: "petugas", password: "latihan", holder: "",
      at: Moment(wall: 0, monotonic: 0, boot: []))
  }

  /// Two hundred records, after which the close begins a second generation.
  private func record() throws {
    let store = try open(.write)
    for number in 1...200 {
      let add = AddBuyer {
        $0.day = PracticeTests.until
        $0.name = "PEMBELI CONTOH \(number)"
      }
      _ = try store.perform([.addBuyer(add)], by: PracticeWorkshop.clerk, at: Instant())
    }
    try store.close(at: Instant())
  }

  private func damage(_ name: String, at offset: Int) {
    guard let file = fopen(path + "/" + name, "r+") else { return }
    fseek(file, offset, SEEK_SET)
    fputs("rusak", file)
    fclose(file)
  }

  @Test func aNewStoreIsSound() throws {
    let found = try open(.read).verify()
    #expect(found.generations == 1)
    #expect(found.totalsAgree)
    #expect(found.warnings.isEmpty)
  }

  @Test func aDamagedOldSnapshotIsAWarning() throws {
    try record()
    #expect(try open(.read).verify().generations == 2)
    damage("gen-0000000001.snap", at: 5000)
    let found = try open(.read).verify()
    #expect(found.warnings == [.damagedSnapshot("gen-0000000001.snap")])
  }

  @Test func aDamagedOldJournalCannotBeTrusted() throws {
    try record()
    damage("gen-0000000001.jrnl", at: 5000)
    let store = try open(.read)
    #expect(throws: StorageError.self) { try store.verify() }
  }
}
