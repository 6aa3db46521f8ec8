import Testing
import Workshop

@testable import Storage

/// What can be read behind a gap says who may vouch.
@Suite struct ReadableWaysTests {
  /// A store with a damaged record, read as far as it goes, and what it says behind that.
  ///
  /// `change`: recorded behind the damage.
  private func readable(_ change: (Store) throws -> Void) throws -> (Store, ReadableWays) {
    let bench = try CopyBench(records: 1)
    let store = try bench.open(login: "adm1")
    try change(store)
    store.release()
    try CopyBench.spoil(Generations.journal(1), at: 400, on: bench.store)
    // The change of a way in began a generation, whose snapshot knows it.
    if try bench.store.names().contains(Generations.snapshot(2)) {
      try CopyBench.spoil(Generations.snapshot(2), at: 400, on: bench.store)
    }
    let part = try bench.open(.part, login: "adm2")
    #expect(part.gap?.sequence == 0)
    return (part, try ReadableWays(of: part))
  }

  @Test func theNewestPasswordBehindTheGapIsKnown() throws {
    let (store, readable) = try readable { store in
      _ = try store.changePassword(
        of: "adm1", from: "sandi-satu", to: "sandi-baru-satu", at: TestFolder.moment)
    }
    #expect(readable.isAdministrator("adm1"))
    #expect(readable.know(store.keyFile.slot(of: "adm1")))
    #expect(readable.know(store.keyFile.slot(of: "adm2")))
    var other = try #require(store.keyFile.slot(of: "adm1"))
    other.openKey[0] ^= 1
    #expect(!readable.know(other))
    #expect(!readable.know(nil))
  }

  @Test func theRoleThatWasGivenBehindTheGapCounts() throws {
    let (_, readable) = try readable { store in
      let change = EditUser {
        $0.user = ID(2)
        $0.role = .administrator
      }
      let authority = Authority(user: ID(0), signer: ID(1))
      _ = try store.perform([.editUser(change)], by: authority, at: CopyBench.now)
    }
    #expect(readable.isAdministrator("ptg1"))
    #expect(!readable.isAdministrator("ksb9"))
  }
}
