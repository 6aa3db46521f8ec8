import Foundation
import Testing

/// Every command that writes, and every place that it must not write to.
@Suite(.serialized) struct WrittenFileTests {
  /// A command that writes the file it is given.
  struct Writer: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Without the file, which comes last.
    let words: [String]
    var login = "petugas"

    init(_ words: String, as login: String = "petugas") {
      testDescription = words
      self.words = words.split(separator: " ").map(String.init)
      self.login = login
    }
  }

  static let writers = [
    Writer("export people"), Writer("export batches"), Writer("export output"),
    Writer("export checks"), Writer("export sales"), Writer("export stock", as: "pemantau"),
    Writer("export money", as: "bendahara"), Writer("export hledger", as: "bendahara"),
    Writer("report monthly --month 2026-10 --print --to"), Writer("report stock --print --to"),
    Writer("report stock --format csv --to"), Writer("report yearly --format html --to"),
    Writer("report channels --quarter 2026-Q3 --columns 132 --to"),
    Writer("report orders --print --to"), Writer("report quality --print --to"),
    Writer("report money --print --to", as: "bendahara"), Writer("report quality --svg"),
  ]

  private static func run(
    _ writer: Writer, _ path: String, _ more: [String], _ store: PracticeStore
  )
    throws -> (code: Int32, output: String, error: String)
  {
    try Terminal.execute(
      PracticeStore.binary, writer.words + [path] + more,
      environment: store.environment(writer.login))
  }

  /// Names and bytes of all files of a store, but for the lock and the count of failed passwords.
  private static func contents(of store: PracticeStore) -> [String: Data] {
    var files: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: store.path) ?? .init()
    where !["attempts", "attempts.b", "LOCK"].contains(name) {
      files[name] = FileManager.default.contents(atPath: store.path + "/" + name)
    }
    return files
  }

  private static func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  private static func mode(_ path: String) -> UInt32 {
    var facts = stat()
    return lstat(path, &facts) == 0 ? facts.st_mode : 0
  }

  // MARK: A store

  @Test(arguments: writers) func noFileOfAStoreIsWritten(_ writer: Writer) throws {
    let store = try PracticeStore(["--records", "60"])
    try FileManager.default.createDirectory(
      atPath: store.path + "/drafts", withIntermediateDirectories: true)
    try Self.link(store.folder + "/lain", to: store.path)
    let before = Self.contents(of: store)
    let names =
      before.keys.sorted() + ["attempts", "attempts.b", "LOCK"]
      + ["baru.csv", "drafts/baru.csv"]
    #expect(names.count >= 9, "keys.a, keys.b, people.keys, gen-...: \(names)")
    let all = names.flatMap { name in
      [
        store.path + "/" + name, store.folder + "/lain/" + name,
        store.path + "/drafts/../" + name,
      ].flatMap { path in [[], ["--force"]].map { (path: path, more: $0) } }
    }
    // Each writer begins elsewhere, so that together they have tried all names in all ways.
    let first = Self.writers.firstIndex { $0.words == writer.words } ?? 0
    for (path, more) in Torture.rows(of: all, orOnly: 8, from: first) {
      let said = try Self.run(writer, path, more, store)
      #expect(said.code == 1, "\(path) \(more)")
      #expect(said.error == "\(path) ada di folder data. Ketik tempat di luarnya.\n")
    }
    #expect(Self.contents(of: store) == before)
  }

  /// A link to a store's file is a file that exists; replacing it leaves alone what it leads to.
  @Test(arguments: [writers[0], writers[9], writers[13]])
  func noLinkToAStoreIsFollowed(_ writer: Writer) throws {
    let store = try PracticeStore(["--records", "60"])
    let before = Self.contents(of: store)
    for name in before.keys.sorted() where !name.contains("/") {
      let path = store.folder + "/tautan-" + name
      try Self.link(path, to: store.path + "/" + name)
      let said = try Self.run(writer, path, [], store)
      #expect(said.code == 1)
      #expect(said.error.contains("\(path) sudah ada dan tidak ditimpa."))
      #expect(Self.mode(path) & S_IFMT == S_IFLNK)
      #expect(try Self.run(writer, path, ["--force"], store).code == 0)
      #expect(Self.mode(path) == S_IFREG | 0o600)
    }
    #expect(Self.contents(of: store) == before)
  }

  /// What makes whole folders, as much as what makes files.
  @Test func noFolderIsMadeInAStore() throws {
    let store = try PracticeStore(["--records", "60"])
    let officers = store.folder + "/petugas.txt"
    try "adm-1;admin;kunci-pintu-satu;481236\nadm-2;admin;kunci-pintu-dua;593817\n".write(
      toFile: officers, atomically: true, encoding: .utf8)
    chmod(officers, 0o600)
    let file = store.path + "/warga.csv"
    try "Nomor Register;Nama;Blok\nB.I 1/2026;X;A-1\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    let before = Self.contents(of: store)
    for place in ["", "/baru", "/drafts/baru/lagi"] {
      let path = store.path + place
      for words in [
        ["backup", path], ["salvage", path], ["practice", path],
        ["init", "--users", officers, "--store", path],
        ["import", "people", file, "--skip-faulty"],
      ] {
        let said = try Terminal.execute(
          PracticeStore.binary, words, environment: store.environment("petugas"))
        #expect(said.code != 0, "\(words)")
        #expect(
          ["folder data", "sudah ada data", "tidak ada. Flashdisk"].contains {
            said.error.contains($0)
          },
          "\(words): \(said)")
      }
    }
    var environment = store.environment("petugas").filter { $0.key == "BENGKEL_LANG" }
    environment["TMPDIR"] = store.path
    let learn = try Terminal.execute(PracticeStore.binary, ["learn"], environment: environment)
    #expect(learn.code == 3)
    #expect(learn.error.contains("di dalam folder data"))
    #expect(Self.contents(of: store) == before)
  }

  // MARK: Other files

  @Test(arguments: writers) func whatExistsIsReplacedOnlyWhenAsked(_ writer: Writer) throws {
    let store = try PracticeStore(["--records", "60"])
    let path = store.folder + "/ada"
    let other = store.folder + "/lain"
    try "punya orang".write(toFile: other, atomically: true, encoding: .utf8)
    for make in [
      { try "lama".write(toFile: path, atomically: true, encoding: .utf8) },
      { try Self.link(path, to: other) },
      { try Self.link(path, to: store.folder + "/tidak-ada") },
    ] {
      try make()
      let before = Self.mode(path)
      let said = try Self.run(writer, path, [], store)
      #expect(said.code == 1)
      #expect(
        said.error
          == "\(path) sudah ada dan tidak ditimpa. Pilih nama lain, atau ganti dengan --force.\n")
      #expect(Self.mode(path) == before)
      #expect(try Self.run(writer, path, ["--force"], store).code == 0)
      #expect(Self.mode(path) == S_IFREG | 0o600)
      #expect(FileManager.default.contents(atPath: path) != Data("lama".utf8))
      try FileManager.default.removeItem(atPath: path)
    }
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "punya orang")
    #expect(Self.mode(store.folder + "/tidak-ada") == 0)
    #expect(try Self.run(writer, store.folder, ["--force"], store).code == 1)
    #expect(try Self.run(writer, store.folder + "/tanpa/a.csv", [], store).code == 1)
    let left = try FileManager.default.contentsOfDirectory(atPath: store.folder)
    #expect(left.filter { $0.hasSuffix(".tmp") } == [])
  }

  @Test(arguments: writers) func devicesAndPipesAreWrittenAsTheyAre(_ writer: Writer) throws {
    let store = try PracticeStore(["--records", "60"])
    let file = store.folder + "/berkas"
    #expect(try Self.run(writer, file, [], store).code == 0)
    let whole = try #require(FileManager.default.contents(atPath: file))
    let direct = try Self.run(writer, "/dev/stdout", [], store)
    #expect(direct.code == 0)
    #expect(Data(direct.output.utf8).starts(with: whole))
    let pipe = store.folder + "/pipa"
    #expect(mkfifo(pipe, 0o600) == 0)
    try Terminal.run("sh", ["-c", "cat '\(pipe)' > '\(pipe).isi' & sleep 0.1"])
    #expect(try Self.run(writer, pipe, [], store).code == 0)
    usleep(200_000)
    #expect(Self.mode(pipe) & S_IFMT == S_IFIFO)
    #expect(FileManager.default.contents(atPath: pipe + ".isi") == whole)
    #expect(try Self.run(writer, "/dev/null", [], store).code == 0)
    let full = try Self.run(writer, "/dev/full", [], store)
    #expect(full.code == 1)
  }

  @Test func rejectedRowsNeverTakeThePlaceOfOthers() throws {
    let store = try PracticeStore(["--records", "60"])
    let file = store.folder + "/warga.csv"
    try "Nomor Register;Nama;Blok\nB.I 1/2026;X;A-1\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    for name in ["warga.csv.rejected.csv", "warga.csv.rejected-2.csv", "warga.csv.rejected-3.csv"] {
      let path = store.folder + "/" + name
      let said = try store.command("import", "people", file, "--skip-faulty")
      #expect((said.output + said.error).contains("ada di \(path)."), "\(said)")
      let rows = try String(contentsOfFile: path, encoding: .utf8)
      #expect(rows.contains("B.I 1/2026;X;A-1"))
      try "dibetulkan".write(toFile: path, atomically: true, encoding: .utf8)
    }
    for name in ["warga.csv.rejected.csv", "warga.csv.rejected-2.csv"] {
      #expect(
        try String(contentsOfFile: store.folder + "/" + name, encoding: .utf8) == "dibetulkan")
    }
  }

  @Test func whatCannotBePrintedToTheEndIsSaid() throws {
    let store = try PracticeStore(["--records", "60"])
    let said = try Terminal.execute(
      "sh", ["-c", "'\(PracticeStore.binary)' export stock > /dev/full"],
      environment: store.environment("petugas"))
    #expect(said.code == 1)
    #expect(said.error.contains("Keluaran tidak dapat ditulis sampai habis."))
  }
}
