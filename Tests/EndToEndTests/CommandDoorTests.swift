import Foundation
import Testing

/// Every reading command for every role, against the table of who may do what, typed by hand.
@Suite(.serialized) struct CommandDoorTests {
  private static let all = [
    "petugas", "pemeriksa", "kasubsi", "bendahara", "admin", "pemantau",
  ]
  private static let staff = all.filter { $0 != "pemantau" }
  private static let sellers = ["petugas", "pemeriksa", "kasubsi", "bendahara"]
  private static let payers = ["kasubsi", "bendahara"]

  /// A command, the logins that it lets in, and what it says to the others.
  static let table: [(command: String, logins: [String], said: String)] = [
    ("export people", staff, "Hanya Petugas, Pemeriksa, Kasubsi, Bendahara, Admin.\n"),
    ("export output", staff, "Hanya Petugas, Pemeriksa, Kasubsi, Bendahara, Admin.\n"),
    ("export batches", all, ""), ("export checks", all, ""), ("export stock", all, ""),
    ("export orders", sellers, "Hanya Petugas, Pemeriksa, Kasubsi, Bendahara.\n"),
    ("export attendance", staff, "Hanya Petugas, Pemeriksa, Kasubsi, Bendahara, Admin.\n"),
    ("export products", all, ""),
    ("export sales", sellers, "Hanya Petugas, Pemeriksa, Kasubsi, Bendahara.\n"),
    ("export money", payers, "Hanya Kasubsi, Bendahara.\n"),
    ("export hledger", payers, "Hanya Kasubsi, Bendahara.\n"),
    ("report monthly", all, ""), ("report stock", all, ""), ("report orders", all, ""),
    ("report quality", all, ""),
    ("report yearly", all, ""),
    ("report channels", sellers, "Hanya Petugas, Pemeriksa, Kasubsi, Bendahara.\n"),
    ("report premi", payers, "Hanya Kasubsi, Bendahara.\n"),
    ("report pnbp", payers, "Hanya Kasubsi, Bendahara.\n"),
    ("report money", payers, "Hanya Kasubsi, Bendahara.\n"),
    ("status", all, ""),
    (
      "verify", ["petugas", "kasubsi", "bendahara", "admin"],
      "Hanya Petugas, Kasubsi, Bendahara, Admin.\n"
    ),
    (
      "verify --dump", ["petugas", "kasubsi", "bendahara", "admin"],
      "Hanya Petugas, Kasubsi, Bendahara, Admin.\n"
    ),
    ("export people --identity --reason uji", ["kasubsi"], "Hanya Kasubsi.\n"),
  ]

  @Test func everyRoleGetsWhatItsPagesShow() throws {
    let store = try PracticeStore(["--records", "300"])
    let secrets = try Self.secrets(of: store)
    #expect(secrets.count > 40)
    for row in Self.table {
      for login in Self.all {
        let words = row.command.split(separator: " ").map(String.init)
        let result = try Terminal.execute(
          PracticeStore.binary, words, environment: store.environment(login))
        let mayPass = row.logins.contains(login)
        #expect(result.code == (mayPass ? 0 : 1), "\(row.command) as \(login): \(result.error)")
        if mayPass {
          #expect(!result.output.isEmpty, "\(row.command) as \(login)")
        } else {
          #expect(result.error.hasSuffix(row.said), "\(row.command) as \(login): \(result.error)")
          #expect(result.output.isEmpty, "\(row.command) as \(login)")
        }
        let isIdentity = row.command.contains("--identity") && mayPass
        if isIdentity { continue }
        let text = result.output + result.error
        #expect(
          secrets.filter { text.contains($0) } == [], "\(row.command) as \(login)")
      }
    }
  }

  /// Names and register numbers of everybody, from the one file that holds them.
  private static func secrets(of store: PracticeStore) throws -> [String] {
    let file = try store.command(
      "export", "people", "--identity", "--reason", "uji", as: "kasubsi"
    ).output
    let rows = file.split(separator: "\r\n").dropFirst(2).map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    return rows.flatMap { [$0[1], $0[2]] }.filter { !$0.isEmpty }
  }

  @Test func pricesAreForWhoeverSeesSales() throws {
    let store = try PracticeStore(["--records", "300"])
    func prices(_ login: String) throws -> [Substring] {
      try store.command("export", "stock", as: login).output.split(separator: "\r\n").dropFirst(2)
        .compactMap { $0.split(separator: ";", omittingEmptySubsequences: false).last }
    }
    for login in ["admin", "pemantau"] {
      #expect(Set(try prices(login)) == [""], "\(login)")
    }
    #expect(try prices("petugas").allSatisfy { !$0.isEmpty })
  }

  @Test func identityLeavesForAReasonAndBehindARecord() throws {
    let store = try PracticeStore(["--records", "300"])
    func export(_ words: String..., as login: String = "kasubsi") throws -> (
      code: Int32, output: String, error: String
    ) {
      try Terminal.execute(
        PracticeStore.binary, ["export", "people", "--identity"] + words,
        environment: store.environment(login))
    }
    #expect(try export().code == 2)
    #expect(try export("--reason", "").code == 2)
    #expect(try store.status()["lastAction"] as? Int == 0)
    let done = try export("--reason", "permintaan tertulis")
    #expect(done.code == 0)
    #expect(done.error == "Tercatat #1.\n")
    #expect(done.output.contains("Nomor Register;Nama;Blok;"))
    #expect(try store.status()["lastAction"] as? Int == 1)
    let dump = try store.command("verify", "--dump", as: "kasubsi").output
    #expect(dump.contains("note_disclosure"))
    #expect(!dump.contains("permintaan"))

    let reader = try store.open(as: "petugas")
    reader.wait(for: "BERANDA")
    let locked = try export("--reason", "permintaan tertulis")
    #expect(locked.code == 3)
    #expect(locked.error.contains("Sedang dipakai oleh petugas"))
    #expect(locked.output.isEmpty)
  }

  /// A sound store gives names by the command that records them.
  @Test func salvageTellsNamesOnlyWhereNothingElseOpens() throws {
    let store = try PracticeStore(["--records", "300"])
    func salvage(_ name: String, _ words: String..., as login: String = "kasubsi") throws -> (
      code: Int32, output: String, error: String
    ) {
      try Terminal.execute(
        PracticeStore.binary, ["salvage", store.folder + "/" + name] + words,
        environment: store.environment(login))
    }
    let unasked = try salvage("a", "--identity")
    #expect(unasked.code == 2)
    let sound = try salvage("b", "--identity", "--reason", "uji")
    #expect(sound.code == 1)
    #expect(sound.error.contains("bengkel export people --identity"))
    #expect(!FileManager.default.fileExists(atPath: store.folder + "/b/people.csv"))
    #expect(try salvage("c").code == 0)
    for login in ["pemantau", "pemeriksa"] {
      #expect(try salvage("d-" + login, as: login).code == 1)
    }
  }
}
