import Foundation
import Testing

/// Bad input at the start: each a sentence and an exit code, and nothing changed.
@Suite(.serialized) struct BadInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Prepares the store's folder; shell, with the store in $BENGKEL_STORE.
    var prepare = "true"
    /// Replaces the terminal's name.
    var term = "xterm-256color"
    /// Replaces environment variables, shell syntax.
    var variables = ""
    var width = 80
    var height = 24
    var says: String
    /// Nil when the program goes on, showing the sentence.
    var code: Int32?
  }

  static let cases = [
    Case(
      testDescription: "unknown terminal", term: "nosuchterm",
      says: "Terminal \"nosuchterm\" tidak dikenal",
      code: 2),
    Case(
      testDescription: "a terminal that cannot draw", term: "dumb",
      says: "tidak dapat menggambar halaman", code: 2),
    Case(
      testDescription: "window too small", width: 34, height: 9,
      says: "Perlu layar 40x12, ini 34x9.", code: nil),
    Case(
      testDescription: "no store", variables: "BENGKEL_STORE=$BENGKEL_STORE/none",
      says: "Tidak ada data di", code: 3),
    Case(
      testDescription: "not a store",
      prepare: "mkdir $BENGKEL_STORE-x && echo x > $BENGKEL_STORE-x/surat.txt",
      variables: "BENGKEL_STORE=$BENGKEL_STORE-x", says: "bukan data bengkel", code: 3),
    Case(
      testDescription: "a newer format",
      prepare:
        "printf '\\377' | dd of=$BENGKEL_STORE/keys.a bs=1 seek=8 conv=notrunc 2>/dev/null; printf '\\377' | dd of=$BENGKEL_STORE/keys.b bs=1 seek=8 conv=notrunc 2>/dev/null",
      says: "Data dibuat oleh versi lebih baru", code: 3),
    Case(
      testDescription: "wrong password", prepare: "echo salah > $BENGKEL_PASSWORD_FILE",
      says: "Pengguna atau kata sandi tidak cocok. Ketik lagi.", code: 3),
    Case(
      testDescription: "unknown user", variables: "BENGKEL_USER=siapa",
      says: "Pengguna atau kata sandi tidak cocok. Ketik lagi.", code: 3),
    Case(
      testDescription: "no password file", variables: "BENGKEL_PASSWORD_FILE=/nonexistent",
      says: "/nonexistent", code: 3),
    Case(
      testDescription: "damaged keys",
      prepare:
        "for f in a b; do printf XX | dd of=$BENGKEL_STORE/keys.$f bs=1 seek=60 conv=notrunc 2>/dev/null; done",
      says: "rusak", code: 3),
  ]

  @Test(arguments: cases) func aSentenceAndAnExitCode(_ row: Case) throws {
    let store = try PracticeStore()
    let script = store.folder + "/start"
    try "\(row.prepare)\nexec env \(row.variables) \(PracticeStore.binary)\n"
      .write(toFile: script, atomically: true, encoding: .utf8)
    let before = try Self.contents(of: store.path)
    let terminal = try Terminal(
      "bash \(script)", environment: store.environment("petugas"), term: row.term, width: row.width,
      height: row.height)
    terminal.wait(for: row.says)
    if let code = row.code {
      #expect(terminal.waitForExit() == code)
      #expect(try Self.contents(of: store.path) == before)
    }
  }

  /// Names and bytes of the store's files, but for the keys that cases spoil, the lock and the
  /// count of failed passwords.
  private static func contents(of path: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path)
    where !["attempts", "attempts.b", "LOCK", "keys.a", "keys.b"].contains(name) {
      files[name] = FileManager.default.contents(atPath: path + "/" + name)
    }
    return files
  }

  @Test func aSecondInstanceIsToldAndMayRead() throws {
    let store = try PracticeStore()
    let first = try store.open()
    first.wait(for: "BERANDA")
    let second = try store.open(as: "kasubsi")
    second.wait(for: "Hanya baca: sedang dipakai oleh petugas")
    second.wait(for: "HANYA BACA")
    try second.press("1", "t")
    second.wait(for: "Hanya baca")
    let writing = try store.command("import", "people", "/dev/null")
    #expect(writing.code == 3)
    #expect(writing.error.contains("Sedang dipakai oleh petugas"))
  }

  @Test func standardInputThatIsNoTerminal() throws {
    let store = try PracticeStore()
    let answer = try Terminal.execute(
      PracticeStore.binary, [],
      environment: store.environment("petugas").merging(["TERM": "xterm"]) { $1 })
    #expect(answer.code == 2)
    #expect(answer.error.contains("bukan terminal"))
  }

  @Test func argumentsThatMeanNothing() throws {
    for arguments in [["--nosuch"], ["nosuch"], ["status", "--lang", "xx"]] {
      let answer = try Terminal.execute(PracticeStore.binary, arguments)
      #expect(answer.code == 2, "\(arguments)")
      #expect(!answer.error.isEmpty)
    }
    #expect(try Terminal.execute(PracticeStore.binary, ["--help"]).code == 0)
  }

  static let usages = [
    (
      ["--nosuch"], "Salah: Pilihan tidak dikenal: '--nosuch'\n",
      "Error: Unknown option '--nosuch'\n"
    ),
    (["export"], "Salah: Belum disebut: '<kind>'\n", "Error: Missing expected argument '<kind>'\n"),
    (
      ["status", "--user"], "Salah: Belum ada nilai untuk '--user",
      "Error: Missing value for '--user"
    ),
    (
      ["export", "x"], "Salah: Nilai 'x' tidak berlaku untuk '<kind>'. Pilih salah satu:\n",
      "Error: The value 'x' is invalid for '<kind>'. Please provide one of the following:\n"
    ),
    (["status", "x"], "Salah: Tidak dimengerti: 'x'\n", "Error: Unexpected argument 'x'\n"),
  ]

  @Test(arguments: usages)
  func aMistakeInTheCommandLineIsSaidInTheLanguageOfTheUser(
    _ words: [String], _ indonesian: String, _ english: String
  ) throws {
    for (language, said) in [("id", indonesian), ("en", english)] {
      let answer = try Terminal.execute(
        PracticeStore.binary, words, environment: ["BENGKEL_LANG": language])
      #expect(answer.code == 2)
      #expect(answer.error.hasPrefix(said), "\(answer.error)")
      let end = language == "id" ? "untuk penjelasan.\n" : "for more information.\n"
      #expect(answer.error.hasSuffix(end), "\(answer.error)")
    }
  }

  @Test func aFolderThatIsNotWritable() throws {
    let answer = try Terminal.execute(PracticeStore.binary, ["practice", "/proc/bengkel"])
    #expect(answer.code == 3)
    #expect(answer.error.hasPrefix("/proc/bengkel: tidak ada."))
  }

  @Test func aFullFolderIsNotOverwritten() throws {
    let store = try PracticeStore()
    let before = try store.status()["digest"] as? String
    let answer = try Terminal.execute(PracticeStore.binary, ["practice", store.path])
    #expect(answer.code == 3)
    #expect(answer.error.contains("sudah ada data"))
    #expect(try store.status()["digest"] as? String == before)
  }
}
