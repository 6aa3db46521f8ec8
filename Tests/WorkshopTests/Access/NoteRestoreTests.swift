import Testing
import Workshop

/// What is on record when a backup became the store.
@Suite struct NoteRestoreTests {
  private static let note = NoteRestore {
    $0.former = .opened
    $0.formerSequence = 12
    $0.backupSequence = 9
    $0.vouchers = ["adm1", "adm2"]
  }

  @Test func itStaysInTheListOfRestores() throws {
    var workshop = EarningsFixture.closed
    let officer = try #require(
      workshop.users.indices.map { ID<User>($0) }
        .first { workshop.role(of: $0) == .administrator })
    let before = workshop.rows
    #expect(workshop.reversal(of: .noteRestore(Self.note)) == nil)
    workshop.accept(.noteRestore(Self.note), by: Authority(user: officer))
    #expect(workshop.restorations.count == 1)
    #expect(workshop.restorations[ID<Restoration>(0)].note == Self.note)
    #expect(workshop.restorations[ID<Restoration>(0)].officer == officer)
    var after = workshop.rows
    after.restorations = before.restorations
    #expect(after == before)
    #expect(Workshop(rows: workshop.rows) == workshop)
  }

  @Test func somebodyMustHaveVouched() throws {
    let workshop = EarningsFixture.closed
    let officer = try #require(
      workshop.users.indices.map { ID<User>($0) }
        .first { workshop.role(of: $0) == .administrator })
    var note = Self.note
    note.vouchers = []
    #expect(
      workshop.broken(by: .noteRestore(note), as: Authority(user: officer)).map(\.rule)
        == [.access(.unknownUser)])
  }
}
