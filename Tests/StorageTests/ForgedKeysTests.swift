import Testing
import Workshop

@testable import Storage

/// What somebody can do to `keys.a` and `keys.b` who mends every checksum.
@Suite struct ForgedKeysTests {
  /// Writes both files anew as a forger would.
  ///
  /// `key`: the store key, for a forger who is an officer; a thief makes the seal up.
  ///
  /// `flags`: those of the file that are turned over.
  private func forge(
    _ folder: TestFolder, knowing key: [UInt8]? = nil, flags: UInt8 = 0,
    _ change: (inout KeyFileBody) -> Void
  ) throws {
    for name in KeyFile.names {
      let before = try folder.bytes(name)
      let end = before.count - 4 - Sealing.macSize
      var body = try Reader.decode(
        KeyFileBody.self, from: [UInt8](before[48..<end]), keys: nil)
      let own = key.map { Sealing.subkey(.ways, of: $0) }
      let store = before.slice(16, 16)
      if let own { body = try #require(body.opened(with: own, of: store)) }
      change(&body)
      if let own { body = body.sealed(with: own, of: store) }
      let content = try Writer.encode(body, keys: nil)
      var bytes = before.slice(0, 48)
      bytes[10] ^= flags
      bytes.put(UInt32(content.count + Sealing.macSize), at: 12)
      bytes += content
      bytes +=
        own.map { Sealing.mac(bytes, with: $0) }
        ?? before.slice(end, Sealing.macSize)
      bytes.put(CRC32C.of(bytes))
      try folder.replace(name, with: bytes)
    }
  }

  private func storeKey(of office: Office) throws -> [UInt8] {
    let store = try office.folder.enter("ptg1", "latihan", as: .read)
    return store.ring.present
  }

  /// The recovery slot is given the thief's key, and the next session is told to seal a new store
  /// key to it.
  @Test func aThiefGetsNoStoreKeySealedToHimself() throws {
    let office = Office(recovery: PaperCode.random(groups: PaperCode.recoveryGroups))
    let thief = Sealing.keyPair()
    try forge(office.folder) { body in
      body.recovery?.openKey = thief.open
      body.isKeyChangeDue = true
    }
    let before = try office.folder.bytes("keys.a")
    #expect(throws: StorageError.self) { try office.folder.enter("ptg1", "latihan") }
    #expect(try office.folder.bytes("keys.a") == before)
  }

  /// A practice store would open without a word of what this computer saw of it.
  @Test func theFlagOfPracticeIsThatOfTheRecords() throws {
    let office = Office()
    try forge(office.folder, knowing: try storeKey(of: office), flags: 1) { _ in }
    let foreign = StorageError.filesMissing(file: Generations.journal(1), reason: .foreign)
    #expect(throws: foreign) { try office.folder.enter("ptg1", "latihan") }
    let found = try StoreCheck(structureOf: office.folder.disk).run(JobControl())
    #expect(found.faults == [foreign])
  }

  /// A slip that somebody left lying, whose day is over.
  @Test func anOfficerKeepsNoCodeOpenForLonger() throws {
    let office = Office()
    let code = try office.session { store in
      try Office.code(
        of: store.issueCode(for: Office.clerk, by: Office.administrators, at: Office.now))
    }
    let key = try office.folder.enter("ksb1", "latihan2", as: .read).ring.present
    let later = Office.after(2 * OneTimeCodeTests.day)
    try forge(office.folder, knowing: key) { body in
      for place in body.slots.indices where body.slots[place].isCode {
        body.slots[place].expires = Instant(milliseconds: later.wall + OneTimeCodeTests.day)
      }
    }
    #expect(throws: StorageError.self) {
      try office.folder.enter("ptg1", code, at: later, acceptsCode: true)
    }
  }

  /// The same by an officer, who knows the store key and makes the seal right.
  @Test func anOfficerGetsNoStoreKeySealedToHimself() throws {
    let office = Office(recovery: PaperCode.random(groups: PaperCode.recoveryGroups))
    let thief = Sealing.keyPair()
    try forge(office.folder, knowing: try storeKey(of: office)) { body in
      body.recovery?.openKey = thief.open
      body.isKeyChangeDue = true
    }
    try office.session("ptg1", "latihan") { store in
      #expect(store.findings.contains(.unrecordedKeys("")))
      #expect(store.keyFile.body.recovery == nil)
      _ = try store.perform([TestFolder.enrolment(0)], by: TestFolder.clerk, at: Office.now)
      #expect(store.ring.number == 1)
    }
    let keys = try KeyFile.read(from: office.folder.disk)
    #expect(keys.body.recovery == nil)
    for slot in keys.body.slots {
      #expect(Sealing.openBox(slot.storeKey, open: thief.open, secret: thief.secret) == nil)
    }
  }

  /// Two labels exchanged: the clerk's password would let him in as the supervisor.
  @Test(arguments: [false, true]) func aSlotUnderAnothersLoginOpensNothing(_ isOfficer: Bool)
    throws
  {
    let office = Office()
    let key = isOfficer ? try storeKey(of: office) : nil
    try forge(office.folder, knowing: key) { body in
      body.slots[0].login = "ksb1"
      body.slots[1].login = "ptg1"
    }
    #expect(!office.opens("ksb1", "latihan"))
    #expect(!office.opens("ptg1", "latihan2", at: Office.after(10_000)))
  }

  /// Under a login of his own making an officer signs as the second administrator.
  @Test func aSlotUnderTwoLoginsOpensOne() throws {
    let office = Office()
    try forge(office.folder, knowing: try storeKey(of: office)) { body in
      var second = body.slots[0]
      second.login = "adm2"
      body.slots.removeAll { $0.login == "adm2" }
      body.slots.append(second)
    }
    #expect(!office.opens("adm2", "latihan"))
    try office.session("ptg1", "latihan") { store in
      #expect(store.findings.contains(.unrecordedKeys("adm2")))
      #expect(throws: StorageError.self) {
        try store.checkPIN("135790", of: "adm2", at: Office.moment)
      }
    }
  }

  /// The files of before a password was changed: neither the old password nor an old PIN comes
  /// back with them.
  @Test func oldKeyFilesOpenNothing() throws {
    let office = Office()
    let old = try KeyFile.names.map { try office.folder.bytes($0) }
    try office.session("ptg1", "latihan") { store in
      _ = try store.changePassword(
        of: "ptg1", from: "latihan", to: "layar putih", at: Office.moment)
    }
    for (name, bytes) in zip(KeyFile.names, old) { try office.folder.replace(name, with: bytes) }
    #expect(!office.opens("ptg1", "latihan"))
    #expect(!office.opens("ksb1", "latihan2"))
  }

  @Test func anOldPINDoesNotComeBackWithOldFiles() throws {
    let office = Office()
    let old = try KeyFile.names.map { try office.folder.bytes($0) }
    try office.session("ptg1", "latihan") { store in
      _ = try store.changePIN(
        of: "ptg1", password: "latihan", to: "730418", at: Office.moment)
    }
    for (name, bytes) in zip(KeyFile.names, old) { try office.folder.replace(name, with: bytes) }
    #expect(!office.opens("ptg1", "latihan"))
    try office.session("ksb1", "latihan2") { store in
      #expect(store.findings.contains(.unrecordedKeys("ptg1")))
      #expect(throws: StorageError.self) {
        try store.checkPIN("135790", of: "ptg1", at: Office.moment)
      }
    }
  }

  /// One byte after the other, with the checksum mended: one file is passed over for the other,
  /// both are refused.
  @Test func noByteOfAKeyFileIsBelievedWithoutItsSeal() throws {
    let office = Office()
    let whole = try KeyFile.names.map { try office.folder.bytes($0) }
    let store = try office.folder.enter("ptg1", "latihan", as: .read)
    for place in stride(from: 40, to: whole[0].count - 4, by: 7) where !(40..<44).contains(place) {
      var bytes = whole
      for copy in 0...1 {
        bytes[copy][place] ^= 1
        bytes[copy].put(CRC32C.of([UInt8](bytes[copy].dropLast(4))), at: bytes[copy].count - 4)
      }
      try office.folder.replace(KeyFile.names[0], with: bytes[0])
      let one = try? KeyFile.read(from: office.folder.disk).proved(with: store.ring.present)
      #expect(one?.body == store.keyFile.body, "\(place)")
      try office.folder.replace(KeyFile.names[1], with: bytes[1])
      #expect(throws: StorageError.self, "\(place)") {
        try KeyFile.read(from: office.folder.disk).proved(with: store.ring.present)
      }
      for (name, bytes) in zip(KeyFile.names, whole) {
        try office.folder.replace(name, with: bytes)
      }
    }
  }

  // MARK: What each check is for

  /// Whether a program that leaves checks out seals the next store key to the thief.
  private func sealsToTheThief(without left: Checks) throws -> Bool {
    let office = Office(recovery: PaperCode.random(groups: PaperCode.recoveryGroups))
    let thief = Sealing.keyPair()
    try forge(office.folder) { body in
      body.recovery?.openKey = thief.open
      body.isKeyChangeDue = true
    }
    let checks = Checks.all.subtracting(left)
    if let store = try? office.folder.enter("ptg1", "latihan", checks: checks) {
      _ = try store.perform([TestFolder.enrolment(0)], by: TestFolder.clerk, at: Office.now)
      store.release()
    }
    return try KeyFile.read(from: office.folder.disk).body.recovery.map {
      Sealing.openBox($0.storeKey, open: thief.open, secret: thief.secret) != nil
    } ?? false
  }

  @Test func keyFileUnauthenticatedIsSeen() throws {
    #expect(try !sealsToTheThief(without: []))
    // Each of the two is enough.
    #expect(try !sealsToTheThief(without: .sealedKeys))
    #expect(try !sealsToTheThief(without: .recordedWays))
    #expect(try sealsToTheThief(without: [.sealedKeys, .recordedWays]))
  }

  /// Whether the clerk's password opens the supervisor's way, once an officer exchanged the labels
  /// of slots that a program made which leaves checks out.
  private func opensUnderAnothersLogin(without left: Checks) throws -> Bool {
    let checks = Checks.all.subtracting(left)
    let office = Office()
    for (login, old, new) in [
      ("ptg1", "latihan", "layar putih"), ("ksb1", "latihan2", "jendela hujan"),
    ] {
      let store = try office.folder.enter(login, old, checks: checks)
      _ = try store.changePassword(of: login, from: old, to: new, at: Office.moment)
      try store.close(at: Office.now)
    }
    let key = try office.folder.enter("ksb1", "jendela hujan", as: .read, checks: checks)
      .ring.present
    try forge(office.folder, knowing: key) { body in
      for place in body.slots.indices {
        let login = body.slots[place].login
        if login == "ptg1" { body.slots[place].login = "ksb1" }
        if login == "ksb1" { body.slots[place].login = "ptg1" }
      }
    }
    return (try? office.folder.enter("ksb1", "layar putih", as: .read, checks: checks)) != nil
  }

  @Test func labelOutsideTheSealIsSeen() throws {
    #expect(try !opensUnderAnothersLogin(without: []))
    // Each of the two is enough.
    #expect(try !opensUnderAnothersLogin(without: .label))
    #expect(try !opensUnderAnothersLogin(without: .recordedWays))
    #expect(try opensUnderAnothersLogin(without: [.label, .recordedWays]))
  }

  @Test func aPINCannotBeTriedFromTheFiles() throws {
    let office = Office()
    let keys = try KeyFile.read(from: office.folder.disk)
    #expect(keys.body.slots.allSatisfy { $0.pinVerifier.isEmpty && $0.pinSalt.isEmpty })
    #expect(try keys.body.slots.allSatisfy { try !$0.accepts(pin: "135790") })
    let proved = try keys.proved(with: try storeKey(of: office))
    #expect(try proved.slot(of: "ptg1")?.accepts(pin: "135790") == true)
  }

  @Test(arguments: [0, 31, 33]) func aBoxThatHoldsNoKeyIsNotOpened(_ length: Int) throws {
    let office = Office()
    let key = try storeKey(of: office)
    try forge(office.folder, knowing: key) { body in
      let open = body.slots[0].openKey
      body.slots[0].storeKey = Sealing.sealBox([UInt8](repeating: 1, count: length), to: open)
    }
    #expect(throws: StorageError.wrongPassword) { try office.folder.enter("ptg1", "latihan") }
  }
}

/// What a try costs is never taken from a file as it stands.
@Suite struct FlooredCostTests {
  @Test func aRealStoreNeverTakesLessThanTheLeast() {
    let cheap = Costs(password: .practice, pin: .practice)
    #expect(cheap.floored(isPractice: true) == cheap)
    #expect(cheap.floored(isPractice: false) == Costs(password: .least, pin: .least))
    let dear = Costs(password: Cost(passes: 5, mebibytes: 256), pin: .least)
    #expect(dear.floored(isPractice: false) == dear)
    let few = Costs(password: Cost(passes: 1, mebibytes: 256), pin: .least)
    #expect(few.floored(isPractice: false).password == .least)
  }
}
