import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// Files of format 1 have checksums alone: where a store has come to format 2, none of them is
/// believed in the place of a newer one.
@Suite struct DowngradeTests {
  /// A store of format 1 that went on in format 2, where the newest snapshot begins generation 3.
  private static func upgraded() throws -> TestFolder {
    let folder = try GoldenStoreTests.copy(of: "v2")
    let store = try folder.open()
    let enrolment = TestFolder.enrolment(Int(store.workshop.subjects))
    #expect(
      try store.perform([enrolment], by: TestFolder.clerk, at: TestFolder.now) == .saved(10))
    try store.close(at: TestFolder.now)
    #expect(try folder.bytes(Generations.journal(3)).number(UInt16.self, at: 8) == 2)
    return folder
  }

  /// A snapshot of format 1 says in its header what the newer one says; three people stand in it.
  private static func forgeSnapshot(_ folder: TestFolder) throws {
    let newer = try folder.bytes(Generations.snapshot(3))
    try folder.replace(Generations.snapshot(3), with: try folder.bytes(Generations.snapshot(2)))
    try folder.spoil(Generations.snapshot(3)) { bytes in
      bytes.overwrite(newer.slice(48, 48), at: 48)
      bytes.put(CRC32C.of(bytes.slice(0, 252)), at: 252)
    }
  }

  @Test func anOlderSnapshotCannotStandForANewerOne() throws {
    let folder = try Self.upgraded()
    try Self.forgeSnapshot(folder)
    let store = try folder.open(as: .read)
    #expect(store.workshop.people.count == 7)
    #expect(store.findings.contains(.damagedSnapshot(Generations.snapshot(3))))
    let plain = try StoreCheck(structureOf: folder.disk).run(JobControl())
    #expect(plain.warnings.contains(.damagedSnapshot(Generations.snapshot(3))))
  }

  /// The journal beside it is exchanged for an empty one that says it is of format 1.
  @Test func aJournalThatSaysItIsOlderMakesNoSnapshotOlder() throws {
    let folder = try Self.upgraded()
    let store = try folder.open()
    store.rotate(at: TestFolder.now)
    try store.close(at: TestFolder.now)
    let newer = try folder.bytes(Generations.snapshot(4))
    try folder.replace(Generations.snapshot(4), with: try folder.bytes(Generations.snapshot(2)))
    try folder.replace(
      Generations.journal(4), with: try folder.bytes(Generations.journal(4)).slice(0, 256))
    for name in [Generations.snapshot(4), Generations.journal(4)] {
      try folder.spoil(name) { bytes in
        bytes.put(UInt16(1), at: 8)
        if name.hasSuffix(".snap") { bytes.overwrite(newer.slice(48, 48), at: 48) }
        bytes.put(CRC32C.of(bytes.slice(0, 252)), at: 252)
      }
    }
    let found = try folder.open(as: .read)
    #expect(found.workshop.people.count == 7)
    #expect(found.findings.contains(.damagedSnapshot(Generations.snapshot(4))))
  }

  // MARK: Files of keys

  /// Writes files of keys as format 1 had them: without a seal.
  private static func forgeKeys(
    _ names: [String], on disk: any Disk, raising epochs: Int64 = 0,
    _ change: (inout KeyFileBody) -> Void = { _ in }
  ) throws {
    for name in names {
      let (found, bytes) = try #require(try KeyFile.readWithBytes(name, from: disk))
      var body = found.body
      for place in body.slots.indices { body.slots[place].sealedPIN = [] }
      change(&body)
      let content = try Writer.encode(body, keys: nil)
      var forged = bytes.slice(0, 48)
      forged.put(UInt16(1), at: 8)
      forged.put(UInt32(content.count), at: 12)
      forged.put(found.epoch + epochs, at: 32)
      forged += content
      forged.put(CRC32C.of(forged))
      let file = try disk.open(name, .write)
      defer { disk.close(file) }
      try disk.write(file, at: 0, forged)
      try disk.cut(file, to: Int64(forged.count))
    }
  }

  /// Who found the slip with an officer's code of last week gives it another week.
  @Test func aCodeThatIsOverIsNotGivenMoreTime() throws {
    let office = Office()
    let code = try office.session { store in
      try Office.code(
        of: store.addOfficer("ptg2", .clerk, by: Office.administrators, at: Office.now))
    }
    let later = Office.after(3 * OneTimeCodeTests.day)
    #expect(throws: StorageError.codeOver) {
      try office.folder.enter("ptg2", code, at: later, acceptsCode: true)
    }
    try Self.forgeKeys(KeyFile.names, on: office.folder.disk) { body in
      for place in body.slots.indices where body.slots[place].isCode {
        body.slots[place].expires = Instant(milliseconds: later.wall + 60_000)
      }
    }
    let forged = StorageError.damaged(file: "keys.b", offset: 0, reason: .forgedKeys)
    let evenLater = Office.after(3 * OneTimeCodeTests.day + 2000)
    #expect(throws: forged) {
      try office.folder.enter("ptg2", code, at: evenLater, acceptsCode: true)
    }
  }

  @Test func ofTwoTheSealedOneIsBelieved() throws {
    for name in KeyFile.names {
      let office = Office()
      try Self.forgeKeys([name], on: office.folder.disk, raising: 10) { body in
        body.isKeyChangeDue = true
      }
      let store = try office.folder.enter("ptg1", "latihan", as: .read)
      #expect(!store.keyFile.body.isKeyChangeDue)
      try store.checkPIN("135790", of: "ptg1", at: Office.moment)
    }
  }

  /// The power goes at every operation while a store of before takes its ways in down.
  @Test func aStoreOfBeforeOpensWheneverItsWaysAreTakenDown() throws {
    let disk = MemoryDisk()
    try Store.create(
      on: disk, holding: TestFolder.founded(Office.officers), officers: Office.officers,
      isPractice: true, at: Office.now)
    func open(_ disk: MemoryDisk, _ now: Moment = Office.moment) throws(StorageError) -> Store {
      try Store.open(
        on: disk, as: .write, login: "adm1", password: "kunci satu", holder: "", at: now)
    }
    let before = try open(disk)
    let body = before.keyFile.body
    before.workshop.keyPins = nil
    before.rotate(at: Office.now)
    try before.close(at: Office.now)
    try Self.forgeKeys(KeyFile.names, on: disk) { $0.slots = body.slots }
    disk.become(disk.content)
    var cuts: [PowerCut] = []
    disk.observer = { cuts.append($0) }
    let store = try open(disk)
    #expect(store.workshop.keyPins == nil)
    #expect(try store.adoptWays(by: Office.administrators, at: Office.now) == .saved(1))
    try store.close(at: Office.now)
    disk.observer = nil
    var dice = Dice(seed: CrashTests.seed)
    for (number, cut) in cuts.enumerated() {
      let states = CrashStates(of: cut, dice: &dice)
      for state in states.sample(Torture.isOn ? 25 : 6, dice: &dice) {
        let left = MemoryDisk(states.content(state))
        #expect(throws: Never.self, "operation \(number), state \(state)") {
          try open(left, Office.after(120_000)).close(at: Office.now)
        }
      }
    }
  }
}
