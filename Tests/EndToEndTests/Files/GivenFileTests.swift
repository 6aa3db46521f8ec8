import Foundation
import Testing

@testable import bengkel

/// Files without an end, pipes without a writer: what is given is read within a limit and a time.
@Suite(.serialized) struct GivenFileTests {
  private static func folder() throws -> String {
    let name = NSTemporaryDirectory() + "bengkel-given-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: true)
    return name
  }

  private static func fault(_ path: String, atMost limit: Int, patience: Int32 = 100)
    -> GivenFile.Fault?
  {
    do throws(GivenFile.Fault) {
      _ = try GivenFile.bytes(path, atMost: limit, patience: patience)
      return nil
    } catch {
      return error
    }
  }

  @Test func theLimitIsTheLastThatIsTaken() throws {
    let path = try Self.folder() + "/a"
    _ = FileManager.default.createFile(atPath: path, contents: Data(count: 4096))
    #expect(Self.fault(path, atMost: 4096) == nil)
    #expect(Self.fault(path, atMost: 4095) == .tooLarge(4095))
    #expect(Self.fault("/dev/zero", atMost: 1 << 20) == .tooLarge(1 << 20))
    #expect(Self.fault(path + "/x", atMost: 1) == .unreadable(ENOTDIR))
    #expect(Self.fault("/nonexistent", atMost: 1) == .unreadable(ENOENT))
    #expect(Self.fault("/tmp", atMost: 1) == .unreadable(EISDIR))
    #expect(Self.fault("/dev/null", atMost: 1) == nil)
  }

  @Test func aPipeIsReadToItsEndAndNotWaitedForWhenNobodyWrites() throws {
    let path = try Self.folder() + "/pipa"
    #expect(mkfifo(path, 0o600) == 0)
    #expect(Self.fault(path, atMost: 10) == .silent)
    try Terminal.run("sh", ["-c", "(echo satu; sleep 0.3; echo dua) > '\(path)' &"])
    #expect(try GivenFile.text(path, atMost: 100) == "satu\ndua\n")
  }

  /// What a secret is read from, by every option that names one.
  @Test(arguments: ["/dev/zero", "pipa"]) func aSecretWithoutEndIsASentence(_ source: String) throws
  {
    let store = try PracticeStore(["--records", "60"])
    let pipe = store.folder + "/pipa"
    #expect(mkfifo(pipe, 0o600) == 0)
    let path = source == "pipa" ? pipe : source
    let says = source == "pipa" ? "\(path) tidak memberi apa pun" : "\(path) lebih dari "
    var environment = store.environment("petugas")
    environment["BENGKEL_PASSWORD_FILE"] = path
    for words in [["status"], ["import", "people", "/dev/null"]] {
      let said = try Terminal.execute(PracticeStore.binary, words, environment: environment)
      #expect(said.code == 3)
      #expect(said.error.contains(says), "\(words): \(said.error)")
    }
    let imported = try store.command("import", "people", path)
    #expect(imported.code == 1)
    #expect(imported.error.contains(says))
    if source == "pipa" {
      let officers = try Terminal.execute(
        PracticeStore.binary, ["init", "--users", path, "--store", store.folder + "/baru"])
      #expect(officers.code == 1)
      #expect(officers.error.contains(says), "\(officers.error)")
    }
  }

  /// Neither as a backup nor as a file of the store is a pipe waited for.
  @Test func whereAFileIsExpectedAPipeIsNone() throws {
    let store = try PracticeStore(["--records", "60"])
    let pipe = store.folder + "/pipa.bkp"
    #expect(mkfifo(pipe, 0o600) == 0)
    let restored = try store.command("restore", pipe, as: "admin")
    #expect(restored.code == 1)
    #expect(restored.error.contains("pipa.bkp"))
    try FileManager.default.removeItem(atPath: store.path + "/keys.a")
    #expect(mkfifo(store.path + "/keys.a", 0o600) == 0)
    #expect(try store.command("export", "stock").output.contains("SG-"))
  }

  /// A pipe whose writer says nothing is waited for, until a signal comes.
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aSignalEndsAnyReadingAlsoBeforeTheFirstPage(_ signal: Int32) throws {
    let store = try PracticeStore(["--records", "60"])
    let pipe = store.folder + "/pipa"
    #expect(mkfifo(pipe, 0o600) == 0)
    let writer = Foundation.open(pipe, O_RDWR)
    defer { close(writer) }
    var environment = store.environment("petugas")
    environment["BENGKEL_PASSWORD_FILE"] = pipe
    let terminal = try Terminal(PracticeStore.binary, environment: environment)
    var processes: [Int32] = []
    while processes.count < 2 {
      usleep(20_000)
      processes = try terminal.processes()
    }
    usleep(200_000)
    let child = try #require(processes.last)
    kill(child, signal)
    #expect(terminal.waitForExit(seconds: 2) == 128 + signal)
  }

  @Test func aLineWithoutEndIsRefusedAtOnce() throws {
    let store = try PracticeStore(["--records", "60"])
    let path = store.folder + "/panjang.csv"
    for start in ["", "Nomor Register;Nama;Blok\nB.I 1/2026;\"", "Nomor Register;Nama;Blok\n"] {
      var bytes = Data(start.utf8)
      bytes.append(Data(repeating: 0x41, count: 60 << 20))
      _ = FileManager.default.createFile(atPath: path, contents: bytes)
      let said = try store.command("import", "people", path)
      #expect(said.code == 1)
      #expect(said.output.contains("baris lebih dari 64 KB"), "\(said)")
    }
  }
}
