import Testing
import Workshop

@testable import Storage

/// What an officer gets out of the files with his password and programs of his own.
@Suite struct NamesOnDiskTests {
  /// Every role, and whether a name can be read with its password.
  static let roles: [(login: String, reads: Bool)] = [
    ("ptg1", true), ("ksb1", true), ("bnd1", true), ("pmt1", false), ("pmu1", false),
  ]

  private static func names(of disk: FolderDisk) throws -> [String] {
    let drafts = try FolderDisk(path: disk.path + "/drafts").names()
    return try disk.names() + drafts.map { "drafts/" + $0 }
  }

  private static func reader(_ login: String, _ office: NamedOffice) throws -> PlainReader? {
    try PlainReader(
      login: login, password: NamedOffice.password(of: login),
      names: try names(of: office.folder.disk)
    ) { try office.folder.bytes($0) }
  }

  /// Names in journal, snapshot and a draft; keys that were changed on the way.
  private static func filled() throws -> NamedOffice {
    let office = NamedOffice()
    try office.session("ptg1") { store in
      for number in 0..<2 {
        _ = try store.perform(
          [TestFolder.enrolment(number)], by: TestFolder.clerk, at: Office.now)
      }
      store.rotate(at: Office.now)
      var notes = UserNotes()
      notes.drafts = [Draft(DraftKey(.newInmate, 0), texts: ["name": "CONTOH DRAF"])]
      try store.keep(notes, of: "ptg1")
    }
    try office.session("adm1") { store in
      _ = try store.perform(
        [Office.disabled(NamedOffice.second)], by: Office.administrators, at: Office.now)
    }
    try office.session("pmu1") { store in store.rotate(at: Office.now) }
    return office
  }

  @Test(arguments: roles) func namesAreReadWithThePasswordsOfRolesThatSeeThemAlone(
    _ login: String, _ reads: Bool
  ) throws {
    let reader = try #require(try Self.reader(login, Self.filled()))
    #expect(reader.finds("latihan") == false)
    #expect(reader.finds("KOPERASI") == false)
    // What is no name stands there for everybody.
    #expect(reader.finds("pmt1"))
    for text in ["CONTOH 0", "CONTOH 1", "B.I 2/2024", "CONTOH DRAF"] {
      #expect(reader.finds(text) == reads, "\(text)")
    }
    #expect((reader.persons > 0) == reads)
  }

  /// Administrators hand the key on, so that with programs of their own they can read.
  @Test func anAdministratorHoldsTheKeyThoughHisSessionsOpenNoName() throws {
    let office = try Self.filled()
    #expect(try #require(try Self.reader("adm1", office)).finds("CONTOH 0"))
    let store = try office.enter("adm1", as: .read)
    #expect(store.workshop.people.allSatisfy { $0.identity == nil && $0.unopened != nil })
  }

  /// The reader is right about a store of before, in which the store key opens everything.
  @Test func inAStoreOfBeforeEveryPasswordReadsNames() throws {
    let folder = try GoldenStoreTests.copy(of: "v3")
    let names = try folder.disk.names()
    for (login, password) in [("ptg1", "latihan"), ("adm1", "kunci satu")] {
      let reader = try PlainReader(login: login, password: password, names: names) {
        try folder.bytes($0)
      }
      #expect(try #require(reader).finds("CONTOH 4"))
    }
  }
}
