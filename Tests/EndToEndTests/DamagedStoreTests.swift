import Foundation
import Testing

/// A store that is not whole is never read as if it were: whatever is damaged, a command tells the
/// whole truth, or says what is missing and ends with another code than 0.
@Suite struct DamagedStoreTests {
  /// One damage of one file, drawn from a seed.
  struct Damage: CustomStringConvertible {
    enum Kind: UInt64, CaseIterable {
      case flip, cut, zeros, removed, empty
    }

    var seed: UInt64
    var file: String
    var kind: Kind
    /// Where in the file, in parts of a thousand.
    var place: Int

    var description: String { "\(seed): \(kind) of \(file) at \(place)/1000" }

    init(seed: UInt64, files: [String]) {
      var state = seed &* 0x9E37_79B9_7F4A_7C15
      func draw(_ count: Int) -> Int {
        state ^= state >> 29
        state = state &* 0xBF58_476D_1CE4_E5B9
        state ^= state >> 32
        return Int(state % UInt64(count))
      }
      self.seed = seed
      // Every kind of file has its turn.
      file = files[Int(seed) % files.count]
      kind = Kind.allCases[draw(Kind.allCases.count)]
      place = draw(1000)
    }

    func befall(_ store: String) throws {
      let path = store + "/" + file
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      let offset = bytes.count * place / 1000
      switch kind {
      case .flip: bytes[offset] ^= 0x10
      case .cut: bytes = bytes.prefix(offset)
      case .zeros:
        for index in offset..<min(bytes.count, offset + 512) { bytes[index] = 0 }
      case .empty: bytes = Data()
      case .removed: return try FileManager.default.removeItem(atPath: path)
      }
      try bytes.write(to: URL(fileURLWithPath: path))
    }
  }

  private static let reading: [[String]] = [
    ["status"], ["export", "people"], ["export", "sales"], ["report", "stock"],
    ["report", "monthly", "--month", "2026-10"], ["report", "orders"], ["report", "quality"],
    ["report", "money"],
  ]

  /// What a command says that does not differ between two whole stores of the same records.
  private static func truth(_ output: String) -> String {
    output.split(separator: "\n").filter { !$0.hasPrefix("byte:") }.joined(separator: "\n")
  }

  private static func record(in store: PracticeStore, _ number: Int) throws {
    let file = store.folder + "/people\(number).csv"
    let row = "Nomor Register;Nama;Blok\nB.I \(9000 + number)/2024;CONTOH BARU \(number);A-1\n"
    try row.write(toFile: file, atomically: true, encoding: .utf8)
    let answer = try store.command("import", "people", file)
    #expect(answer.code == 0, "\(answer)")
  }

  @Test func noDamageIsReadAsIfNothingWere() throws {
    let store = try PracticeStore(["--until", "2026-11-29"])
    for number in 1...3 { try Self.record(in: store, number) }
    let whole = store.folder + "/whole"
    try FileManager.default.moveItem(atPath: store.path, toPath: whole)
    let files = try FileManager.default.contentsOfDirectory(atPath: whole)
      .filter { !["LOCK", "drafts", "quarantine"].contains($0) }.sorted()
    func answers(_ extra: [String]) throws -> [(code: Int32, output: String, error: String)] {
      try Self.reading.map {
        try Terminal.execute(
          PracticeStore.binary, $0 + extra, environment: store.environment("kasubsi"))
      }
    }
    try FileManager.default.copyItem(atPath: whole, toPath: store.path)
    let truths = try answers([]).map { Self.truth($0.output) }
    for seed in Torture.rows(of: Array(UInt64(1)...40), orOnly: 10) {
      let damage = Damage(seed: seed, files: files)
      try FileManager.default.removeItem(atPath: store.path)
      try FileManager.default.copyItem(atPath: whole, toPath: store.path)
      try damage.befall(store.path)
      for (place, answer) in try answers([]).enumerated() {
        Self.expectHonest(answer, truths[place], "\(damage): \(Self.reading[place])")
      }
      for (place, answer) in try answers(["--partial"]).enumerated() {
        Self.expectHonestPart(answer, truths[place], "\(damage): \(Self.reading[place])")
      }
    }
  }

  /// The whole truth, or a person's lost name that is said, or a refusal.
  private static func expectHonest(
    _ answer: (code: Int32, output: String, error: String), _ truth: String, _ what: String
  ) {
    switch answer.code {
    case 0: #expect(Self.truth(answer.output) == truth, "\(what)")
    case 1: #expect(answer.error.contains("(rusak)"), "\(what): \(answer.error)")
    default:
      #expect(answer.code == 3, "\(what): \(answer)")
      #expect(answer.output.isEmpty, "\(what)")
      #expect(answer.error.hasSuffix(".\n") || answer.error.hasSuffix("restore\n"), "\(what)")
    }
  }

  /// The same, or what can be read with a sentence up to where that is.
  private static func expectHonestPart(
    _ answer: (code: Int32, output: String, error: String), _ truth: String, _ what: String
  ) {
    guard answer.code == 1, answer.error.contains("Dibaca hanya sebagian: catatan sampai #")
    else { return expectHonest(answer, truth, what) }
    let isPaper = what.contains("\"report\"")
    #expect(answer.output.contains("HANYA SEBAGIAN: catatan sampai #") == isPaper, "\(what)")
  }
}
