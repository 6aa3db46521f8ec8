import Glibc
import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

@Suite struct AttemptsTests {
  private static let names = AttemptsBook.names

  /// So many wrong passwords, each after the wait that the one before it brought.
  @discardableResult
  private func fail(
    _ count: Int, as login: String, in office: Office, from now: Moment = Office.moment
  ) throws -> Moment {
    var now = now
    for _ in 0..<count {
      #expect(throws: StorageError.wrongPassword) {
        try office.folder.enter(login, "salah", as: .read, at: now)
      }
      now.wall += 60_000
      now.monotonic += 60_000
    }
    return now
  }

  // MARK: Counted before it is tried

  @Test func aTryIsCountedBeforeItIsMade() throws {
    let office = Office()
    let keys = try KeyFile.read(from: office.folder.disk)
    var book = AttemptsBook(office.folder.disk, of: keys.store)
    // The first process has counted and is still at its Argon2 when the second one asks.
    try book.change(at: Office.moment) { $0.add("ptg1", .password, at: Office.moment) }
    #expect(throws: StorageError.waitBeforeRetry(seconds: 1)) {
      try office.folder.enter("ptg1", "latihan", as: .read)
    }
  }

  @Test func aRightPasswordTakesTheCountOff() throws {
    let office = Office()
    #expect(office.opens("ptg1", "latihan"))
    #expect(office.opens("ptg1", "latihan"))
    let store = try office.folder.enter("ptg1", "latihan", as: .read)
    #expect(try store.attempts.look().failures("ptg1", .password) == 0)
    #expect(try store.attempts.look().tries == 3)
  }

  @Test func twoLoginsThatFailAtOnceAreBothCounted() throws {
    let office = Office()
    let keys = try KeyFile.read(from: office.folder.disk)
    var one = AttemptsBook(office.folder.disk, of: keys.store)
    var other = AttemptsBook(office.folder.disk, of: keys.store)
    try one.change(at: Office.moment) { $0.add("ptg1", .password, at: Office.moment) }
    try other.change(at: Office.moment) { $0.add("ksb1", .password, at: Office.moment) }
    let counts = try one.look()
    #expect(counts.failures("ptg1", .password) == 1)
    #expect(counts.failures("ksb1", .password) == 1)
  }

  /// What stands where a count should be written.
  static let obstacles = ["a folder", "a pipe"]

  @Test(arguments: obstacles) func whatCannotBeCountedIsNotTried(_ obstacle: String) throws {
    for name in Self.names {
      let office = Office()
      let path = office.folder.path + "/" + name
      unlink(path)
      if obstacle == "a pipe" { mkfifo(path, 0o600) } else { mkdir(path, 0o700) }
      for password in ["salah", "latihan"] {
        #expect {
          try office.folder.enter("ptg1", password, as: .read)
        } throws: {
          guard case .cannotCount = $0 as? StorageError else { return false }
          return true
        }
      }
      rmdir(path)
    }
  }

  @Test func onAFullDiskNothingIsTriedThatCannotBeCounted() throws {
    let disk = MemoryDisk()
    _ = try Bench(creatingOn: disk)
    disk.rule = { $0.kind == .write ? .fail(ENOSPC) : .perform }
    for password in ["salah", "latihan"] {
      #expect(throws: StorageError.diskFull(file: "attempts")) {
        try Store.open(
          on: disk, as: .read, login: "ptg1", password: password, holder: "",
          at: TestFolder.moment)
      }
    }
  }

  /// The room for counts was taken when the store was made.
  @Test func countingNeedsNoFurtherRoom() throws {
    let office = Office()
    let before = try office.folder.bytes("attempts").count
    try fail(3, as: "ptg1", in: office)
    try fail(3, as: "siapa", in: office)
    #expect(try office.folder.bytes("attempts").count == before)
  }

  @Test func onAMediumThatNobodyCanWriteTheSessionCounts() throws {
    let disk = MemoryDisk()
    _ = try Bench(creatingOn: disk)
    disk.mayOpenForWriting = false
    let store = try Store.open(
      on: disk, as: .read, login: "ptg1", password: "latihan", holder: "", at: TestFolder.moment)
    #expect(throws: StorageError.wrongPassword) {
      try store.checkPassword("salah", of: "ksb1", at: TestFolder.moment)
    }
    #expect(throws: StorageError.waitBeforeRetry(seconds: 1)) {
      try store.checkPassword("latihan2", of: "ksb1", at: TestFolder.moment)
    }
  }

  // MARK: The files

  @Test(arguments: names) func oneCopyThatIsMissingOrDamagedIsPutBack(_ name: String) throws {
    for damage in ["removed", "spoilt", "emptied"] {
      let office = Office()
      let now = try fail(4, as: "ptg1", in: office)
      switch damage {
      case "removed": try office.folder.remove(name)
      case "spoilt": try office.folder.spoil(name) { $0[70] ^= 1 }
      default: try office.folder.replace(name, with: [])
      }
      try fail(1, as: "ptg1", in: office, from: now)
      #expect(throws: StorageError.waitBeforeRetry(seconds: 16)) {
        try office.folder.enter("ptg1", "latihan", as: .read, at: now)
      }
      #expect(try office.folder.bytes("attempts") == office.folder.bytes("attempts.b"))
    }
  }

  /// What may become of both copies.
  static let losses = ["removed", "spoilt", "older"]

  @Test(arguments: losses) func lostCountsFreeNobody(_ loss: String) throws {
    let office = Office()
    let before = try Self.names.map { try office.folder.bytes($0) }
    var now = try fail(5, as: "ptg1", in: office)
    try office.session("ksb1", "latihan2", at: now) { store in
      _ = try store.perform(
        [TestFolder.enrolment(0)], by: Authority(user: Office.supervisor), at: Office.now)
    }
    for (name, bytes) in zip(Self.names, before) {
      switch loss {
      case "removed": try office.folder.remove(name)
      case "spoilt":
        try office.folder.spoil(name) {
          $0[70] ^= 1; $0[33] ^= 1
        }
      default: try office.folder.replace(name, with: bytes)
      }
    }
    for login in ["ptg1", "ksb1", "siapa"] {
      #expect(throws: StorageError.waitBeforeRetry(seconds: 60)) {
        try office.folder.enter(login, "latihan", as: .read, at: now)
      }
    }
    now.wall += 60_000
    now.monotonic += 60_000
    // Whoever only reads is told; the next one who records makes a record of it.
    let reader = try office.folder.enter("ptg1", "latihan", as: .read, at: now)
    #expect(reader.findings.contains(.attemptsLost))
    try office.session("ptg1", "latihan", at: now) { store in
      #expect(store.findings.contains(.attemptsLost))
      #expect(store.history.last?.actions == [.noteAttempts(NoteAttempts { $0.kind = .lost })])
    }
    try office.session("ptg1", "latihan", at: now) { store in
      #expect(!store.findings.contains(.attemptsLost))
    }
  }

  @Test func aSessionRemembersWhatTheFilesForgot() throws {
    let office = Office()
    try office.session("ptg1", "latihan") { store in
      for left in (0..<5).reversed() {
        #expect(throws: StorageError.wrongPIN(triesLeft: left)) {
          try store.checkPIN("000000", of: "ptg1", at: Office.moment)
        }
      }
      for name in Self.names { try office.folder.remove(name) }
      #expect(throws: StorageError.wrongPIN(triesLeft: 0)) {
        try store.checkPIN("135790", of: "ptg1", at: Office.moment)
      }
    }
  }

  @Test func aStoreOfBeforeIsAskedNothing() throws {
    let office = Office()
    for name in Self.names { try office.folder.remove(name) }
    try office.folder.remove("hwm.b")
    var slot: [UInt8] = []
    slot.put(Int64(1))
    slot.pad(to: 28)
    slot.put(CRC32C.of(slot))
    try office.folder.replace("hwm", with: slot)
    #expect(office.opens("ptg1", "latihan"))
    #expect(try office.folder.disk.names().contains("attempts.b"))
  }

  @Test func aFileOfANewerProgramIsRefused() throws {
    let office = Office()
    try office.folder.spoil("attempts") { bytes in
      bytes[8] = 2
      bytes.put(CRC32C.of(bytes.slice(0, 60)), at: 60)
    }
    #expect(throws: StorageError.newerFormat(found: 2, known: 1)) {
      try office.folder.enter("ptg1", "latihan", as: .read)
    }
  }

  /// A number out of its range, with every checksum mended.
  struct Range: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var put: @Sendable (inout [UInt8]) -> Void
  }

  static let ranges = [
    Range(testDescription: "least moment") { $0.put(Int64.min, at: 64 + 32) },
    Range(testDescription: "greatest moment") { $0.put(Int64.max, at: 64 + 32) },
    Range(testDescription: "moment since the start") { $0.put(Int64.min, at: 64 + 40) },
    Range(testDescription: "greatest count") { $0.put(UInt32.max, at: 64 + 28) },
    Range(testDescription: "long login") { $0[64 + 25] = 255 },
    Range(testDescription: "unknown kind") { $0[64 + 24] = 9 },
    Range(testDescription: "tries") { $0.put(Int64.max, at: 32) },
    Range(testDescription: "slots") { $0.put(UInt32.max, at: 12) },
  ]

  @Test(arguments: ranges) func numbersOutOfRangeAreDamage(_ range: Range) throws {
    let office = Office()
    let now = try fail(2, as: "ptg1", in: office)
    for name in Self.names {
      try office.folder.spoil(name) { bytes in
        range.put(&bytes)
        let count = min(Int(bytes.number(UInt32.self, at: 12)), (bytes.count - 64) / 64)
        for place in 0..<count {
          bytes.put(CRC32C.of(bytes.slice(64 + place * 64, 60)), at: 64 + place * 64 + 60)
        }
        bytes.put(CRC32C.of(bytes.slice(64, count * 64)), at: 56)
        bytes.put(CRC32C.of(bytes.slice(0, 60)), at: 60)
      }
    }
    #expect(throws: StorageError.waitBeforeRetry(seconds: 60)) {
      try office.folder.enter("ptg1", "latihan", as: .read, at: now)
    }
  }

  // MARK: Clocks

  /// A failure while the clock stood ten years ahead.
  @Test func aMomentInTheFutureWaitsTheDelayOnce() throws {
    let office = Office()
    var ahead = Office.moment
    ahead.wall += 10 * 365 * 86_400_000
    ahead.boot = [9]
    try fail(1, as: "ptg1", in: office, from: ahead)
    #expect(throws: StorageError.waitBeforeRetry(seconds: 1)) {
      try office.folder.enter("ptg1", "latihan", as: .read)
    }
    #expect(office.opens("ptg1", "latihan", at: Office.after(1000)))
  }

  @Test func theMachinesOwnClockDecidesWhereItRanThrough() throws {
    let office = Office()
    try fail(1, as: "ptg1", in: office)
    var now = Office.after(1000)
    now.wall -= 10 * 365 * 86_400_000
    #expect(office.opens("ptg1", "latihan", at: now))
  }

  // MARK: Ten failures

  @Test(arguments: ["ptg1", "siapa"]) func tenFailuresLockALogin(_ login: String) throws {
    let office = Office()
    let now = try fail(10, as: login, in: office)
    #expect(throws: StorageError.loginLocked) {
      try office.folder.enter(login, "latihan", as: .read, at: now)
    }
  }

  @Test func aSupervisorLetsGoAndARecordSaysSo() throws {
    let office = Office()
    let now = try fail(10, as: "ptg1", in: office)
    try office.session("ksb1", "latihan2", at: now) { store in
      #expect(store.officers(at: now).map(\.isLocked) == [true, false, false, false])
      let own = try store.letGo(
        of: Office.supervisor, by: Authority(user: Office.supervisor), at: now)
      #expect(own == .refused([RuleBroken(.access(.ownAccount), field: .login)]))
      let saving = try store.letGo(
        of: Office.clerk, by: Authority(user: Office.supervisor), at: now)
      #expect(saving == .saved(1))
      let note = NoteAttempts {
        $0.kind = .letGo
        $0.user = Office.clerk
      }
      #expect(store.history.last?.actions == [.noteAttempts(note)])
    }
    #expect(office.opens("ptg1", "latihan", at: now))
  }

  @Test func theLastTwoAdministratorsAreNeverLocked() throws {
    let office = Office()
    for login in ["adm1", "adm2"] {
      let now = try fail(12, as: login, in: office)
      let password = login == "adm1" ? "kunci satu" : "kunci dua"
      #expect(office.opens(login, password, at: now))
    }
  }

  @Test func ofThreeAdministratorsOneMayBeLocked() throws {
    var counts = Attempts(store: [])
    counts.setAdministrators(["adm1", "adm2", "adm3"])
    for login in ["adm1", "adm2", "adm3"] {
      for _ in 0..<10 { counts.add(login, .password, at: Office.moment) }
    }
    #expect(["adm1", "adm2", "adm3"].map(counts.isLocked) == [true, false, false])
  }

  @Test func nobodyIsLockedWhereNobodyCouldLetGo() throws {
    var counts = Attempts(store: [])
    for _ in 0..<20 { counts.add("ptg1", .password, at: Office.moment) }
    #expect(!counts.isLocked("ptg1"))
    #expect(counts.wait("ptg1", at: Office.moment) == 60)
  }

  // MARK: The lock of the store

  @Test func whatWasTypedStandsNowhereBeforeItIsAdmitted() throws {
    let office = Office()
    let typed = "RahasiaSaya#77"
    #expect(throws: StorageError.wrongPassword) { try office.folder.enter(typed, "salah") }
    try office.session("ptg1", "latihan") { store in
      #expect(throws: StorageError.wrongPIN(triesLeft: 4)) {
        try store.checkPIN("000000", of: typed, at: Office.moment)
      }
    }
    for name in try office.folder.disk.names() {
      let bytes = try office.folder.bytes(name)
      #expect(bytes.firstRange(of: [UInt8](typed.utf8)) == nil, "\(name)")
    }
    try office.session("ptg1", "latihan") { _ in
      let line = String(decoding: try office.folder.bytes("LOCK"), as: UTF8.self)
      #expect(line == "ptg1 di tes\n")
    }
  }

  @Test func aWrongPasswordKeepsNobodyOut() throws {
    let office = Office()
    let writer = try office.folder.enter("ptg1", "latihan")
    defer { writer.release() }
    #expect(throws: StorageError.wrongPassword) { try office.folder.enter("ksb1", "salah") }
    #expect(throws: StorageError.locked(by: "ptg1 di tes")) {
      try office.folder.enter("adm1", "kunci satu")
    }
  }
}
