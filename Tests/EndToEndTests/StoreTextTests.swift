import Foundation
import Reports
import Storage
import Testing
import Wording
import Workshop

@testable import bengkel

/// The full text of a store, taken and made into a store again by the real program.
@Suite(.serialized) struct StoreTextTests {
  private static let users = """
    adm1;admin;kuda laut ungu;835291
    adm2;admin;tiga perahu kayu;846302
    ksb1;kasubsi;jendela hujan;857413
    kasubsi;kasubsi;pohon di bukit;869524

    """

  private func write(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  private func take(
    _ store: PracticeStore, to file: String, as login: String = "kasubsi",
    with second: String = "admin", because reason: String = "pindah komputer"
  ) throws -> (code: Int32, output: String, error: String) {
    try Terminal.execute(
      PracticeStore.binary,
      [
        "verify", "--dump", "--identity", "--to", file, "--reason", reason, "--second-user", second,
        "--second-password-file", store.passwordFile,
      ], environment: store.environment(login))
  }

  /// `init` on a text, with officers of its own, in a folder beside the old store.
  private func found(_ store: PracticeStore, on file: String, at name: String) throws -> (
    code: Int32, output: String, error: String
  ) {
    let officers = store.folder + "/users"
    try write(Self.users, to: officers)
    return try Terminal.execute(
      PracticeStore.binary,
      [
        "init", "--from-text", file, "--users", officers, "--store", store.folder + "/" + name,
      ], environment: ["BENGKEL_LANG": "id"])
  }

  private func open(_ path: String, _ login: String, _ password: String) throws -> Store {
    try Store.open(
      on: FolderDisk(path: path), as: .read, login: login, password: password, holder: "tes",
      at: Clocks.moment)
  }

  @Test func twoPeopleTakeItForAReasonAndBehindARecord() throws {
    let store = try PracticeStore(["--records", "300"])
    let file = store.folder + "/teks"
    #expect(try take(store, to: file, because: "").code == 2)
    #expect(try take(store, to: store.path + "/teks").code == 1)
    #expect(
      try take(store, to: file, with: "kasubsi").error.hasSuffix(
        "Perlu seorang administrator sebagai petugas kedua.\n"))
    #expect(try take(store, to: file, as: "petugas").error.hasSuffix("Hanya Kasubsi.\n"))
    #expect(try take(store, to: file, as: "admin").error.hasSuffix("Hanya Kasubsi.\n"))
    #expect(try store.status()["lastAction"] as? Int == 0)
    #expect(!FileManager.default.fileExists(atPath: file))

    let taken = try take(store, to: file)
    #expect(taken.code == 0, "\(taken.error)")
    #expect(taken.error == "Tercatat #1.\n")
    #expect(taken.output.contains("RAHASIA: ada nama"))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains(#""take_text":{"day":"#))
    #expect(text.contains(#""reason":"pindah komputer""#))
    #expect(try take(store, to: file).code == 1, "a file that exists is left alone")
    #expect(try store.status()["lastAction"] as? Int == 1)
    let dump = try store.command("verify", "--dump", as: "kasubsi").output
    #expect(dump.contains("kasubsi+admin take_text { day:") && !dump.contains("pindah"))
    try expectAnotherProgramReadsIt(file)
  }

  /// The page that goes with a backup says how.
  private func expectAnotherProgramReadsIt(_ file: String) throws {
    let page = try #require(resource(named: "Format/FORMAT.txt"))
    let code = page.split(separator: "In Python:\n").last.map(String.init) ?? ""
    let lines = code.split(separator: "\n").map { $0.dropFirst(2) }.joined(separator: "\n")
    let script = file + ".py"
    try lines.replacing("FILE", with: file).write(
      toFile: script, atomically: true, encoding: .utf8)
    let said = try Terminal.run("/usr/bin/python3", [script])
    #expect(said.contains("'people': ") && said.contains("'history': 1"), "\(said)")
    let sum = try Terminal.run(
      "/bin/sh", ["-c", "head -n -1 '\(file)' | sha256sum; tail -n 1 '\(file)'"])
    let words = sum.split(separator: "\n")
    #expect(words[1].contains(words[0].prefix(64)))
  }

  @Test(arguments: ["1", "2", "3"]) func aPracticeStoreIsTheSameAfterItsText(_ seed: String) throws
  {
    let store = try PracticeStore(["--records", "700", "--seed", seed, "--until", "2026-11-30"])
    let file = store.folder + "/teks"
    #expect(try take(store, to: file).code == 0)
    let made = try found(store, on: file, at: "baru")
    #expect(made.code == 0, "\(made.error)")
    #expect(made.output.contains("Tanda tangan lama hanya teks."))
    let old = try open(store.path, "kasubsi", "latihan").workshop
    let new = try open(store.folder + "/baru", "ksb1", "jendela hujan").workshop
    try expectSame(old, new)
    #expect(new.user(login: "kasubsi") != old.user(login: "kasubsi"))
    let again = store.folder + "/teks-lagi"
    let second = try Terminal.execute(
      PracticeStore.binary, ["status", "--json"],
      environment: try environment(store, "baru", "ksb1", "jendela hujan"))
    let sum = Sealing.sha256(try GivenFile.bytes(file, atMost: GivenFile.storeText)).hexadecimal
    #expect(second.output.contains("\"fromText\":\"\(sum)\""), "\(second.output)")
    // A text of the new store holds the same rows again, but for the officers.
    try expectSameLines(file, again, store)
  }

  private func environment(
    _ store: PracticeStore, _ name: String, _ login: String, _ password: String
  ) throws -> [String: String] {
    let secret = store.folder + "/" + login
    try write(password + "\n", to: secret)
    return [
      "BENGKEL_STORE": store.folder + "/" + name, "BENGKEL_USER": login,
      "BENGKEL_PASSWORD_FILE": secret, "BENGKEL_LANG": "id",
      "XDG_STATE_HOME": store.folder + "/state",
    ]
  }

  /// Every table, every count and every figure of the monthly report, which names former officers.
  private func expectSame(_ old: Workshop, _ new: Workshop) throws {
    var rows = new.rows
    #expect(rows.users.prefix(old.users.count).map(\.login) == old.users.map { "lama:" + $0.login })
    rows.users = old.users
    rows.textOrigins = old.textOrigins
    rows.keyPins = old.keyPins
    #expect(rows == old.rows)
    #expect(old.derived == new.derived)
    let differing = zip(old.counts, new.counts).filter { $0.count != $1.count }.map(\.0.kind)
    #expect(differing == ["users", "textOrigins"])
    let today = try #require(Day(year: 2026, month: 12, day: 1))
    for month in old.derived.months.keys.sorted() {
      var asked = ReportAsked()
      asked.period = .month(month)
      let papers = [old, new].map { workshop in
        (try? OfficeReport.monthly.paper(asked, of: workshop, on: today, .indonesian))
          .map { $0.records.map { "\($0)".replacing("LAMA:", with: "") } }
      }
      #expect(papers[0] == papers[1] && papers[0] != nil, "\(month)")
    }
  }

  private func expectSameLines(_ first: String, _ second: String, _ store: PracticeStore) throws {
    let environment = try environment(store, "baru", "ksb1", "jendela hujan")
    let password = store.folder + "/adm1"
    try write("kuda laut ungu\n", to: password)
    let taken = try Terminal.execute(
      PracticeStore.binary,
      [
        "verify", "--dump", "--identity", "--to", second, "--reason", "banding", "--second-user",
        "adm1", "--second-password-file", password,
      ], environment: environment)
    #expect(taken.code == 0, "\(taken.error)")
    func lines(_ path: String) throws -> [Substring] {
      try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter { line in
        ["text", "users", "disclosures", "text_origins", "history", "end"].allSatisfy {
          !line.hasPrefix("{\"table\":\"\($0)\"")
        }
      }
    }
    #expect(try lines(first) == lines(second))
  }

  @Test func aRealStoreIsTheSameAfterItsText() throws {
    let store = try RealStore()
    let people = try store.write(
      "Nama;Nomor Register;Blok\nCONTOH SATU;B.I 1/2024;A-1\nCONTOH DUA;B.I 2/2024;A-2\n",
      to: "orang.csv")
    let taken = try store.run("import", "people", people, as: "ptg1")
    #expect(taken.code == 0, "\(taken.said)")
    let file = store.folder + "/teks"
    let said = try store.run(
      "verify", "--dump", "--identity", "--to", file, "--reason", "komputer baru", "--second-user",
      "adm2", "--second-password-file", store.folder + "/adm2", as: "ksb1")
    #expect(said.code == 0, "\(said.said)")
    try store.write(Self.users, to: "users")
    let made = try Terminal.execute(
      PracticeStore.binary,
      [
        "init", "--from-text", file, "--users", store.folder + "/users", "--store",
        store.folder + "/baru",
      ], environment: ["BENGKEL_LANG": "id"])
    #expect(made.code == 0, "\(made.error)")
    #expect(RealStore.code(in: made.output, groups: 8).count == 47, "\(made.output)")
    let old = try open(store.path, "ksb1", "perahu-di-pantai").workshop
    var new = try open(store.folder + "/baru", "ksb1", "jendela hujan").workshop
    #expect(new.settings.drawSeed != old.settings.drawSeed && new.settings.drawSeed != 0)
    new.settings.drawSeed = old.settings.drawSeed
    #expect(new.people.map { $0.identity?.name } == ["CONTOH SATU", "CONTOH DUA"])
    try expectSame(old, new)
    #expect(try store.run("status", as: "ksb1").said.contains("asal") == false)
  }

  /// What nobody vouches for makes no store, and never ends the program but by a sentence.
  @Test func aSpoiltTextMakesNothing() throws {
    let store = try PracticeStore(["--records", "300"])
    let file = store.folder + "/teks"
    #expect(try take(store, to: file).code == 0)
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").dropLast()
      .map(String.init)
    let seed = UInt64.random(in: 1...UInt64.max)
    var random = SplitMix64(seed: seed)
    for _ in 0..<25 {
      var changed = lines
      let place = Int(random.next() % UInt64(changed.count - 3)) + 3
      changed[place] = spoilt(changed[place], &random)
      try write(mended(changed), to: store.folder + "/rusak")
      let made = try found(store, on: store.folder + "/rusak", at: "coba")
      #expect(made.code == 0 || made.code == 1, "seed \(seed): \(changed[place]) \(made.error)")
      let isThere = FileManager.default.fileExists(atPath: store.folder + "/coba")
      #expect(isThere == (made.code == 0), "seed \(seed)")
      if made.code == 1 { #expect(!made.error.isEmpty, "seed \(seed)") }
      try? FileManager.default.removeItem(atPath: store.folder + "/coba")
    }
  }

  /// Another digit in the place of one, which stays JSON and may contradict every other line.
  private func spoilt(_ line: String, _ random: inout SplitMix64) -> String {
    var bytes = [UInt8](line.utf8)
    let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
    guard !digits.isEmpty else { return line }
    bytes[digits[Int(random.next() % UInt64(digits.count))]] = 0x31 + UInt8(random.next() % 9)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func mended(_ lines: [String]) -> String {
    let body = lines.map { $0 + "\n" }.joined()
    let sum = Sealing.sha256([UInt8](body.utf8)).hexadecimal
    return body + "{\"table\":\"end\",\"row\":1,\"record\":{\"sha256\":\"\(sum)\"}}\n"
  }

  @Test func aTextIsNotMixedWithOtherContents() throws {
    let store = try PracticeStore(["--records", "300"])
    let empty = store.folder + "/kosong"
    try write("", to: empty)
    #expect(try found(store, on: empty, at: "coba").code == 1)
    #expect(try found(store, on: store.folder + "/tidak-ada", at: "coba").code == 1)
    for words in [["--institution", "LAPAS COBA"], ["--first-day", "2026-11-01"], []] {
      let said = try Terminal.execute(
        PracticeStore.binary,
        ["init", "--from-text", empty, "--store", store.folder + "/coba"] + words)
      #expect(said.code == 2, "\(said.error)")
    }
    #expect(!FileManager.default.fileExists(atPath: store.folder + "/coba"))
    #expect(try found(store, on: empty, at: "store").code == 3, "a store stands there")
  }
}
