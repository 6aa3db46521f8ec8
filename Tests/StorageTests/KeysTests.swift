import Testing
import Workshop

@testable import Storage

@Suite struct KeysTests {
  @Test func aWrongPasswordWaitsLongerEachTime() throws {
    let folder = TestFolder()
    var now = TestFolder.moment
    for wait in [1, 2, 4, 8, 16, 32, 60, 60] {
      #expect(throws: StorageError.wrongPassword) { try folder.open(password: "salah", at: now) }
      #expect(throws: StorageError.waitBeforeRetry(seconds: wait)) { try folder.open(at: now) }
      now.wall += Int64(wait) * 1000
      now.monotonic += Int64(wait) * 1000
    }
    let store = try folder.open(at: now)
    store.release()
    #expect(throws: StorageError.wrongPassword) { try folder.open(password: "salah", at: now) }
    #expect(throws: StorageError.waitBeforeRetry(seconds: 1)) { try folder.open(at: now) }
  }

  @Test func turningTheClockGainsNothing() throws {
    let folder = TestFolder()
    let now = TestFolder.moment
    #expect(throws: StorageError.wrongPassword) { try folder.open(password: "salah", at: now) }
    let forward = Moment(wall: now.wall + 3_600_000, monotonic: now.monotonic + 10, boot: now.boot)
    #expect(throws: StorageError.waitBeforeRetry(seconds: 1)) { try folder.open(at: forward) }
    let back = Moment(wall: now.wall - 3_600_000, monotonic: now.monotonic + 10, boot: now.boot)
    #expect(throws: StorageError.waitBeforeRetry(seconds: 1)) { try folder.open(at: back) }
  }

  @Test func anUnknownLoginIsAnsweredAsAWrongPassword() throws {
    let folder = TestFolder()
    #expect(throws: StorageError.wrongPassword) {
      try Store.open(
        on: folder.disk, as: .write, login: "siapa", password: "latihan", holder: "",
        at: TestFolder.moment)
    }
  }

  @Test func fiveWrongPINsCloseThePINUntilThePassword() throws {
    let folder = TestFolder()
    let store = try folder.open()
    for left in [4, 3, 2, 1, 0] {
      #expect(throws: StorageError.wrongPIN(triesLeft: left)) {
        try store.checkPIN("000000", of: "ptg1", at: TestFolder.moment)
      }
    }
    #expect(throws: StorageError.wrongPIN(triesLeft: 0)) {
      try store.checkPIN("135790", of: "ptg1", at: TestFolder.moment)
    }
    try store.checkPassword("latihan", of: "ptg1", at: TestFolder.moment)
    try store.checkPIN("135790", of: "ptg1", at: TestFolder.moment)
    store.release()
  }

  @Test(arguments: KeyFile.names) func eitherKeyFileIsEnough(_ name: String) throws {
    let folder = TestFolder()
    try folder.spoil(name) { $0[60] ^= 1 }
    #expect(try folder.open().lastSequence == 0)
  }

  @Test func bothKeyFilesDamagedIsRefused() throws {
    let folder = TestFolder()
    for name in KeyFile.names { try folder.spoil(name) { $0[60] ^= 1 } }
    #expect(throws: StorageError.keysUnreadable) { try folder.open() }
  }

  struct Newer: CustomTestStringConvertible {
    var testDescription: String
    var place: Int
    var value: UInt8
  }

  static let newer = [
    Newer(testDescription: "format 3", place: 8, value: 3),
    Newer(testDescription: "schema of the keys", place: 41, value: 1),
  ]

  /// One whole file of a newer program is enough to be told so: the older one may be behind it.
  @Test(arguments: newer) func aNewerProgramsKeysAreLeftAlone(_ row: Newer) throws {
    let folder = TestFolder()
    try folder.spoil("keys.b") { bytes in
      bytes[row.place] = row.value
      bytes.removeLast(4)
      bytes.put(CRC32C.of(bytes))
    }
    let error = #expect(throws: StorageError.self) { try folder.open() }
    if case .newerFormat = error { return }
    Issue.record("\(String(describing: error))")
  }

  @Test func everyBitOfOneKeyFileMayFlip() throws {
    let folder = TestFolder()
    let whole = try folder.bytes("keys.a")
    for place in whole.indices {
      for bit in 0..<8 {
        var bytes = whole
        bytes[place] ^= 1 << bit
        try folder.replace("keys.a", with: bytes)
        let keys = try KeyFile.read(from: folder.disk)
        #expect(keys.body.slots.map(\.login) == ["ptg1", "ksb1"] && !keys.isMirrored)
      }
    }
  }

  @Test func aRealStoreCostsMoreToTry() throws {
    let folder = TestFolder(isPractice: false)
    let keys = try KeyFile.read(from: folder.disk)
    #expect(keys.body.slots.allSatisfy { $0.cost.memory >= 19 << 20 && $0.cost.passes >= 2 })
    let store = try folder.open(as: .read)
    #expect(
      store.keyFile.body.slots.allSatisfy {
        $0.pinCost.memory >= 19 << 20 && $0.pinCost.passes >= 2
      })
    #expect(!keys.isPractice)
  }

  @Test func namesAndSecretsStandNowhereInTheFiles() throws {
    let folder = TestFolder()
    let store = try folder.open()
    _ = try store.perform([TestFolder.enrolment(0)], by: TestFolder.clerk, at: TestFolder.now)
    store.rotate(at: TestFolder.now)
    try store.close(at: TestFolder.now)
    let planted = ["CONTOH 0", "B.I 1/2024", "latihan", "135790"].map { [UInt8]($0.utf8) }
    for name in try folder.disk.names() {
      let bytes = try folder.bytes(name)
      for secret in planted { #expect(bytes.firstRange(of: secret) == nil, "\(name)") }
    }
    // The same look finds what is written in clear, else it would be blind.
    let clear = try Writer.encode(ActionBox { $0.action = TestFolder.enrolment(0) }, keys: nil)
    #expect(clear.firstRange(of: planted[0]) != nil)
  }
}
