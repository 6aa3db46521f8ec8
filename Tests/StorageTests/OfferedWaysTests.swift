import Testing
import Workshop

@testable import Storage

/// A way in is offered in the key file, then recorded: a crash in between leaves one that opens.
@Suite struct OfferedWaysTests {
  /// A password changed; then the key files as they were at some moment on the way.
  private func changed(_ office: Office) throws -> (offer: [[UInt8]], before: [[UInt8]]) {
    let before = try KeyFile.names.map { try office.folder.bytes($0) }
    var offer: [[UInt8]] = []
    try office.session("ptg1", "latihan", crashes: true) { store in
      let slot = try store.way("ptg1", secret: "layar putih")
      try store.offer([slot], in: store.workshop)
      offer = try KeyFile.names.map { try office.folder.bytes($0) }
      let renewal = RenewSecret { $0.slot = slot.pin(of: Office.clerk) }
      _ = try store.perform([.renewSecret(renewal)], by: TestFolder.clerk, at: Office.now)
    }
    return (offer, before)
  }

  @Test func anOfferThatWasNotRecordedLeavesThePasswordOfBefore() throws {
    let office = Office()
    try office.session("ptg1", "latihan", crashes: true) { store in
      try store.offer([try store.way("ptg1", secret: "layar putih")], in: store.workshop)
    }
    #expect(!office.opens("ptg1", "layar putih"))
    #expect(office.opens("ptg1", "latihan", at: Office.after(5000)))
    try office.session("ptg1", "latihan", at: Office.after(10_000)) { store in
      #expect(store.keyFile.body.offered.isEmpty)
      #expect(store.findings.isEmpty)
    }
  }

  @Test func anOfferThatWasRecordedIsTheWayInAtTheNextOpening() throws {
    let office = Office()
    let (offer, _) = try changed(office)
    for (name, bytes) in zip(KeyFile.names, offer) { try office.folder.replace(name, with: bytes) }
    #expect(!office.opens("ptg1", "latihan"))
    try office.session("ptg1", "layar putih", at: Office.after(10_000)) { store in
      #expect(store.keyFile.body.offered.isEmpty)
      #expect(store.findings.isEmpty)
      #expect(store.keyFile.body.isKeyChangeDue)
    }
  }

  /// The record stands and no file of keys knows the way in: that cannot come from a crash.
  @Test func aWayInThatIsNowhereIsSaid() throws {
    let office = Office()
    let (_, before) = try changed(office)
    for (name, bytes) in zip(KeyFile.names, before) { try office.folder.replace(name, with: bytes) }
    #expect(!office.opens("ptg1", "latihan"))
    try office.session("ksb1", "latihan2") { store in
      #expect(store.findings.contains(.unrecordedKeys("ptg1")))
    }
  }

  @Test func aRefusedChangeOffersNothing() throws {
    let office = Office()
    let before = try office.folder.bytes("keys.a")
    try office.session { store in
      let issue = try store.issueCode(for: Office.clerk, by: TestFolder.clerk, at: Office.now)
      guard case .refused = issue else {
        Issue.record("\(issue)")
        return
      }
    }
    #expect(try office.folder.bytes("keys.a") == before)
  }
}
