import Foundation
import Testing

/// The commands that check and copy a store, run as real programs.
@Suite struct CopiesTests {
  private func damage(_ store: PracticeStore, _ name: String, at offset: UInt64) throws {
    let file = try #require(FileHandle(forUpdatingAtPath: store.path + "/" + name))
    try file.seek(toOffset: offset)
    let byte = try #require(try file.read(upToCount: 1)?.first)
    try file.seek(toOffset: offset)
    try file.write(contentsOf: Data([byte ^ 0x55]))
    try file.close()
  }

  /// Without `--user` the environment must not name one.
  private func anonymous(_ store: PracticeStore, _ arguments: String...) throws -> (
    code: Int32, output: String, error: String
  ) {
    try Terminal.execute(
      PracticeStore.binary, arguments,
      environment: ["BENGKEL_STORE": store.path, "BENGKEL_LANG": "id"])
  }

  @Test func verifySaysHowFarItLooked() throws {
    let store = try PracticeStore(["--records", "60"])
    let structure = try anonymous(store, "verify")
    #expect(structure.code == 0)
    #expect(structure.output.hasPrefix("Susunan utuh: sampai #0, 1 generasi."))
    let contents = try store.command("verify")
    #expect(contents.code == 0)
    #expect(contents.output.hasPrefix("Utuh: sampai #0, 1 generasi, digest "))
    let deep = try store.command("verify", "--deep", "--dump")
    #expect(deep.code == 0)
    #expect(deep.output.contains("1 keadaan sama dengan hasil ulang"))
    let head = try #require(
      contents.output.split(separator: "\n").last { $0.hasPrefix("Kode rangkaian: ") }?.dropFirst(
        16))
    #expect(try anonymous(store, "verify", "--head", String(head)).code == 0)
    let other = try anonymous(store, "verify", "--head", "0:" + String(repeating: "0", count: 20))
    #expect(other.code == 0, "the chain of a new store begins with zeros")
    let changed = try anonymous(store, "verify", "--head", "0:" + String(repeating: "f", count: 20))
    #expect(changed.code == 3)
    #expect(changed.error.contains("tidak sama dengan yang tercetak"))
    #expect(try anonymous(store, "verify", "--head", "xyz").code == 2)
    #expect(try anonymous(store, "verify", "--deep").code == 2)
    #expect(try store.command("verify", as: "pemantau").code == 1)
  }

  @Test func verifyTellsWarningsFromDamage() throws {
    let store = try PracticeStore(["--records", "60"])
    try damage(store, "keys.a", at: 60)
    let warned = try anonymous(store, "verify")
    #expect(warned.code == 1)
    #expect(warned.error.contains("keys.a rusak"))
    try damage(store, "people.keys", at: 40)
    let twin = try anonymous(store, "verify")
    #expect(twin.code == 1)
    #expect(twin.error.contains("people.keys rusak, pasangannya utuh"))
    try damage(store, "people.keys.b", at: 40)
    let withoutPassword = try anonymous(store, "verify")
    #expect(withoutPassword.code == 1)
    #expect(withoutPassword.error.contains("Kunci rusak di kedua salinan: nomor 0."))
    let withPassword = try store.command("verify")
    #expect(withPassword.code == 1)
    #expect(withPassword.error.contains("Kunci rusak di kedua salinan: LW-001."))
    #expect(withPassword.error.contains("keys.a rusak"))
    try damage(store, "gen-0000000001.jrnl", at: 20)
    #expect(try anonymous(store, "verify").code == 3)
  }

  @Test func aKeyThatIsLostInBothCopiesComesBackFromABackup() throws {
    let store = try PracticeStore(["--records", "60"])
    let digest = try #require(try store.status()["digest"] as? String)
    let stick = store.folder + "/stick"
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
    #expect(try anonymous(store, "backup", stick).code == 0)
    let file = try #require(
      FileManager.default.contentsOfDirectory(atPath: stick).first { $0.hasSuffix(".bkp") })
    for name in ["people.keys", "people.keys.b"] { try damage(store, name, at: 40) }
    #expect(try store.status()["digest"] as? String != digest)
    let damaged = try anonymous(store, "backup", stick)
    #expect(damaged.code == 1)
    #expect(damaged.output.contains("kunci 1 orang rusak"))
    #expect(try anonymous(store, "verify", "--repair-keys", stick + "/" + file).code == 2)
    let mended = try store.command("verify", "--repair-keys", stick + "/" + file)
    #expect(mended.code == 0)
    #expect(mended.output.contains("Kunci orang dipulihkan dari cadangan: 1."))
    #expect(try store.status()["digest"] as? String == digest)
  }

  @Test func aBackupIsRestoredOverAnotherState() throws {
    let store = try PracticeStore(["--records", "60"])
    let digest = try #require(try store.status()["digest"] as? String)
    let stick = store.folder + "/stick"
    #expect(try anonymous(store, "backup", stick).code == 1)
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
    let backup = try anonymous(store, "backup", stick)
    #expect(backup.code == 0)
    #expect(backup.output.contains("dibaca ulang dan sama"))
    #expect(backup.output.contains("disk yang sama dengan data"))
    #expect(try anonymous(store, "backup", store.path).code == 1)
    let file = try #require(
      FileManager.default.contentsOfDirectory(atPath: stick).first { $0.hasSuffix(".bkp") })
    for name in ["people.keys", "people.keys.b"] { try damage(store, name, at: 40) }
    #expect(try store.command("restore", stick + "/" + file).code == 1, "a clerk may not")
    #expect(try store.command("restore", store.passwordFile, as: "admin").code == 1)
    let restored = try store.command("restore", stick + "/" + file, as: "admin")
    #expect(restored.output.contains("Data dipulihkan sampai #0"))
    #expect(restored.code == 1, "whom the damaged store had erased is not known")
    let status = try store.status()
    #expect(status["lastAction"] as? Int == 1, "the restore is on record")
    #expect(status["digest"] as? String != digest)
    let kept = try FileManager.default.contentsOfDirectory(atPath: store.folder)
      .filter { $0.hasPrefix("store.before-restore-") }
    #expect(kept.count == 1)
    #expect(try anonymous(store, "verify").code == 0)
  }

  @Test func salvageWritesListsElsewhere() throws {
    let store = try PracticeStore(["--records", "60"])
    let folder = store.folder + "/selamat"
    let whole = try store.command("salvage", folder)
    #expect(whole.code == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
        "agreements.csv", "attendance.csv", "batches.csv", "checks.csv", "contacts.csv",
        "leavings.csv", "orders.csv", "output.csv", "people.csv", "pledges.csv", "products.csv",
        "sales.csv", "salvage.txt", "stock.csv",
        "support.csv", "trainings.csv", "waiting.csv",
      ])
    let exported = try store.command("export", "batches").output
    #expect(FileManager.default.contents(atPath: folder + "/batches.csv") == Data(exported.utf8))
    #expect(try store.command("salvage", folder).code == 3, "nothing is overwritten")
    #expect(try store.command("salvage", store.path + "/x").code == 1)
    let named = ["--identity", "--reason", "uji"]
    func salvage(_ name: String, as login: String) throws -> Int32 {
      try Terminal.execute(
        PracticeStore.binary, ["salvage", folder + name] + named,
        environment: store.environment(login)
      ).code
    }
    #expect(try salvage("2", as: "petugas") == 1)
    for name in ["people.keys", "people.keys.b"] { try damage(store, name, at: 40) }
    #expect(try salvage("3", as: "kasubsi") == 1, "it opens, so its names leave by the export")
    #expect(!FileManager.default.fileExists(atPath: folder + "3"))
    let row = "Nomor Register;Nama;Blok\nB.I 9001/2024;CONTOH BARU;A-1\n"
    let list = store.folder + "/people.csv"
    try row.write(toFile: list, atomically: true, encoding: .utf8)
    #expect(try store.command("import", "people", list).code == 0)
    try damage(store, "gen-0000000001.jrnl", at: 400)
    #expect(try salvage("3", as: "kasubsi") == 1)
    let report = try String(contentsOfFile: folder + "3/salvage.txt", encoding: .utf8)
    #expect(report.contains("people.keys, posisi 0, 128 byte"))
    #expect(report.contains("dengan nama; RAHASIA; alasan: uji"))
  }
}
