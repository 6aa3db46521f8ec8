import Testing
import Workshop

@testable import Storage

/// An observer, who knows the store key, writes what he likes: it gives him no name.
@Suite struct ForgedSharesTests {
  /// An observer knows the store key: he can write that he is a clerk, and wait.
  @Test func aRecordAloneGivesNobodyTheKey() throws {
    let office = NamedOffice()
    try office.enrol(0..<1)
    try office.session("pmt1") { store in
      _ = try store.perform(
        [NamedOffice.role(.clerk, of: NamedOffice.observer)], by: Office.administrators,
        at: Office.now)
    }
    try office.session("ptg1") { store in
      _ = try store.changePassword(
        of: "ptg1", from: "latihan", to: "layar putih", at: Office.moment)
      store.rotate(at: Office.now)
      #expect(store.ring.identity.keys?.number == 1)
    }
    let store = try office.enter("pmt1")
    #expect(store.findings == [.namesClosed])
    #expect(store.workshop.people.map { $0.identity?.name } == [nil])
    let further = TestFolder.enrolment(1)
    #expect(
      try store.perform([further], by: Authority(user: NamedOffice.observer), at: Office.now)
        == .refused([RuleBroken(.people(.identityClosed))]))
    store.release()
  }

  /// He can also write a share of his own making into the file of keys.
  ///
  /// `checks`: what the clerk's program insists on when the next key comes.
  private func names(behindAForgedShare checks: Checks) throws -> [String?] {
    let office = NamedOffice()
    try office.enrol(0..<1)
    try office.session("pmt1") { store in
      let own = Sealing.random(Sealing.keySize)
      try store.changeKeys { body throws(StorageError) in
        guard let place = body.slots.firstIndex(where: { $0.login == "pmt1" }) else { return }
        body.slots[place].share(own, for: .opens, in: store.store)
      }
      _ = try store.perform(
        [NamedOffice.role(.clerk, of: NamedOffice.observer)], by: Office.administrators,
        at: Office.now)
    }
    let store = try office.folder.enter("ptg1", "latihan", checks: checks)
    _ = try store.changePassword(of: "ptg1", from: "latihan", to: "layar putih", at: Office.moment)
    store.rotate(at: Office.now)
    #expect(store.ring.identity.keys?.number == 1)
    try store.close(at: Office.now)
    return try office.names("pmt1")
  }

  @Test func aShareOfOnesOwnMakingIsNone() throws {
    #expect(try names(behindAForgedShare: .all) == [nil])
    #expect(try names(behindAForgedShare: .all.subtracting(.provedShares)) == ["CONTOH 0"])
  }

  /// A share that was given to one login is none of another's, nor is one of another kind.
  @Test func aShareIsOfOneWayInAndOneKind() throws {
    let office = NamedOffice()
    let key = try office.session("ksb1") { try #require($0.ring.identity.keys?.present) }
    var slot = try #require(try office.body().slot(of: "adm1"))
    let store = office.folder.store
    #expect(slot.isShareProved(by: key, in: store))
    slot.share?.isKept = false
    #expect(!slot.isShareProved(by: key, in: store))
    slot.share?.isKept = true
    slot.login = "adm2"
    #expect(!slot.isShareProved(by: key, in: store))
    slot.login = "adm1"
    #expect(!slot.isShareProved(by: key, in: [UInt8](repeating: 0, count: 16)))
    slot.openKey[0] ^= 1
    #expect(!slot.isShareProved(by: key, in: store))
  }

  /// He can write a slot under the store key, which he knows, where the next person's will stand.
  @Test func aKeyThatWasLaidThereBeforeIsNobodys() throws {
    let office = NamedOffice()
    try office.enrol(0..<1)
    let laid = Sealing.random(Sealing.keySize)
    try office.session("pmt1") { store in
      let bytes = SubjectKeys.encode(
        laid, index: 1, store: store.store, ring: KeyRing(store.ring.present))
      try SubjectCopies.write([SlotRun(first: 1, bytes: bytes)], to: office.folder.disk)
    }
    try office.enrol(1..<2)
    #expect(try office.slots() == [[3, 0], [3, 0]])
    let store = try office.enter("ptg1", as: .read)
    #expect(store.subjectKeys.stateToSeal(of: 1) != .live(laid))
  }
}
