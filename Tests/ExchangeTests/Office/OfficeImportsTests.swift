@testable import Exchange
import Forms
import Testing
import Wording
import Workshop

/// Lists of what the office decides: buyers, channels, prices, materials, tools.
@Suite struct OfficeImportsTests {
  private static let supervisor = Authority(user: ID(2))

  private static func read(
    _ text: String, as kind: ImportKind, into workshop: Workshop = Fixture.workshop,
    isUpdating: Bool = false
  ) -> ImportResult {
    var choices = ImportChoices()
    choices.isUpdating = isUpdating
    return FileImport.read(
      [UInt8](text.utf8), as: kind, digest: [], into: workshop, by: supervisor,
      on: Fixture.today, with: choices)
  }

  /// After an import, with every action's rules asked as a store would.
  private static func after(
    _ result: ImportResult, into workshop: Workshop = Fixture.workshop
  ) throws -> Workshop {
    var workshop = workshop
    for action in result.actions {
      try #require(workshop.broken(by: action, as: supervisor, on: Fixture.today).isEmpty)
      workshop.apply(action, by: supervisor)
    }
    return workshop
  }

  struct Case: Sendable {
    var kind: ImportKind
    var text: String
    /// The same keys with another content.
    var other: String
    var difference: [String]
  }

  static let cases = [
    Case(
      kind: .buyers,
      text: "Pembeli;Jenis;Saluran;Alamat\nTOKO CONTOH;lembaga;Pameran;Jalan 1\n"
        + "CONTOH TIGA;pribadi;Etalase;\n",
      other: "Pembeli;Jenis;Saluran;Alamat\nTOKO CONTOH;lembaga;Pameran;Jalan 2\n"
        + "CONTOH TIGA;pribadi;Pameran;\n",
      difference: [
        "2:Alamat: Jalan 2: different, recorded: Jalan 1",
        "3:Saluran: Pameran: different, recorded: Etalase",
      ]),
    Case(
      kind: .channels, text: "Saluran;Komisi\nPasar Contoh;12,5\nToko Misal;5%\n",
      other: "Saluran;Komisi\nPasar Contoh;12\nToko Misal;0\n",
      difference: [
        "2:Komisi: 12: different, recorded: 12,5", "3:Komisi: 0: different, recorded: 5",
      ]),
    Case(
      kind: .prices,
      text: "Kode;Mulai;Harga A;Terendah A\nSG-POLOS;01-01-2027;160.000;140.000\n"
        + "SG-EMAS;01-01-2027;260.000;\n",
      other: "Kode;Mulai;Harga A;Terendah A\nSG-POLOS;01-01-2027;170.000;140.000\n"
        + "SG-EMAS;01-01-2027;270.000;\n",
      difference: [
        "2:Harga A: 170.000: different, recorded: 160000",
        "3:Harga A: 270.000: different, recorded: 260000",
      ]),
    Case(
      kind: .materials, text: "Bahan;Satuan;Minimum\nBenang Contoh;gulung;5\nLem Misal;botol;\n",
      other: "Bahan;Satuan;Minimum\nBenang Contoh;gulung;6\nLem Misal;liter;\n",
      difference: [
        "2:Minimum: 6: different, recorded: 5", "3:Satuan: liter: different, recorded: botol",
      ]),
    Case(
      kind: .tools, text: "Alat;Jumlah\nGunting Contoh;4\nJarum Misal;12\n",
      other: "Alat;Jumlah\nGunting Contoh;5\nJarum Misal;13\n",
      difference: ["2:Jumlah: 5: different, recorded: 4", "3:Jumlah: 13: different, recorded: 12"]),
  ]

  @Test(arguments: cases) func aListIsTakenOnceAndThenCompared(_ row: Case) throws {
    let first = Self.read(row.text, as: row.kind)
    #expect(first.lines == [])
    #expect(first.newRows == 2)
    let workshop = try Self.after(first)
    let again = Self.read(row.text, as: row.kind, into: workshop)
    #expect([again.newRows, again.presentRows, again.faultyRows] == [0, 2, 0])
    #expect(again.actions.isEmpty)
    let other = Self.read(row.other, as: row.kind, into: workshop)
    #expect(other.lines == row.difference)
    #expect(other.actions.isEmpty)
    let updated = Self.read(row.other, as: row.kind, into: workshop, isUpdating: true)
    #expect(updated.lines == [])
    #expect(updated.updatedRows == 2)
    let edited = try Self.after(updated, into: workshop)
    #expect(Self.read(row.other, as: row.kind, into: edited).presentRows == 2)
  }

  @Test func whatTheRowsSayIsRecorded() throws {
    let buyers = try Self.after(Self.read(Self.cases[0].text, as: .buyers))
    #expect(buyers.buyers.map(\.name) == ["TOKO CONTOH", "CONTOH TIGA"])
    #expect(buyers.buyers.map(\.address) == ["Jalan 1", ""])
    #expect(buyers.buyers.map { $0.subject != nil } == [false, true])
    let prices = try Self.after(Self.read(Self.cases[2].text, as: .prices))
    let day = Fixture.day(2027, 1, 1)
    #expect(prices.price(of: ID(0), .a, on: day).usual == Rupiah(160_000))
    #expect(prices.price(of: ID(0), .a, on: day).lowest == Rupiah(140_000))
    #expect(
      prices.price(of: ID(0), .b, on: day) == Fixture.workshop.price(of: ID(0), .b, on: day))
    let channels = try Self.after(Self.read(Self.cases[1].text, as: .channels))
    #expect(channels.catalogue.channels.suffix(2).map(\.commission) == [125, 50])
  }

  @Test func aKeyTwiceAndAWordThatIsNoneAreFaults() {
    #expect(
      Self.read("Alat;Jumlah\nGunting Contoh;4\nGUNTING CONTOH;4\n", as: .tools).lines
        == ["3:Alat: GUNTING CONTOH: duplicate of row 2"])
    #expect(
      Self.read("Nama;Jenis;Saluran\nTOKO CONTOH;apa;Pameran\n", as: .buyers).lines
        == ["2:Jenis: apa: must be institution or private"])
    #expect(
      Self.read("Saluran;Komisi\nPasar Contoh;banyak\n", as: .channels).lines
        == ["2:Komisi: banyak: not a number"])
  }

  /// What a template shows is read without a fault, but for what only a store can know.
  @Test(arguments: ImportKind.allCases, ExportFormat.allCases)
  func aTemplateShowsWhatIsRead(_ kind: ImportKind, _ format: ExportFormat) {
    let result = FileImport.read(
      Template.bytes(of: kind, format), as: kind, digest: [], into: Fixture.workshop,
      by: Self.supervisor, on: Fixture.today)
    #expect(result.readRows == 2)
    #expect(!result.isUnusable)
    let isOfAStore = { (rule: FileRule) in
      switch rule {
      case .unknown, .broken: true
      default: rule.isDifference
      }
    }
    let isOwn = result.faults.filter { !isOfAStore($0.rule) }
    #expect(kind == .output || kind == .releases || isOwn.isEmpty, "\(result.lines)")
    #expect(Template.examples(of: kind).allSatisfy { $0.count == kind.headings.count })
  }
}
