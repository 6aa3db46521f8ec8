@testable import Exchange
import Forms
import Testing
import Wording
import Workshop

/// What the workshop makes comes from a file.
@Suite struct ProductsImportTests {
  static let supervisor = Authority(user: ID(2))
  static let stages = Fixture.workshop.catalogue.stages
  static let piece = stages.first { $0.kind == .piece }?.name ?? ""
  static let material = stages.first { $0.kind == .material }?.name ?? ""
  static let gate = Fixture.workshop.catalogue.gates.first { $0.isFinal }?.name ?? ""
  static let head =
    "Kode;Huruf;Nama;Nama Pendek;Warna;Ukuran;Tahap Bahan;Jalan;Harga A;Terendah A;Harga B;Harga C\n"
  static let row =
    "TS-1;T;Tas contoh;Tas;putih, hijau=J;6-10;\(material);\(piece), [\(gate)];"
    + "30.000;25.000;20.000;10.000\n"

  private static func read(
    _ text: String, into workshop: Workshop = Fixture.workshop, isUpdating: Bool = false
  ) -> ImportResult {
    var choices = ImportChoices()
    choices.isUpdating = isUpdating
    return FileImport.read(
      [UInt8](text.utf8), as: .products, digest: [], into: workshop, by: supervisor,
      on: Fixture.today, with: choices)
  }

  @Test func whatARowSaysIsMadeAndKnownAgain() throws {
    let result = Self.read(Self.head + Self.row)
    #expect(result.lines == [])
    #expect(result.newRows == 1)
    let after = result.actions.reduce(into: Fixture.workshop) { $0.apply($1, by: Self.supervisor) }
    let made = try #require(after.products.last)
    #expect(made.code == "TS-1" && made.letter == "T" && made.shortName == "Tas")
    #expect(made.colours == ["putih", "hijau"] && made.colourLetters == ["P", "J"])
    #expect([made.smallestSize, made.largestSize] == [6, 10])
    #expect(made.route.count == 2 && made.route[1].isGate)
    #expect(made.prices.map(\.usual) == [Rupiah(30_000), Rupiah(20_000), Rupiah(10_000)])
    #expect(made.prices.map(\.lowest) == [Rupiah(25_000), Rupiah(20_000), Rupiah(10_000)])
    #expect(Self.read(Self.head + Self.row, into: after).counts == [0, 1, 0])
  }

  @Test func namesCanBeChangedAndTheWayCannot() {
    let name = Fixture.workshop.products[ID<Product>(0)].name
    let renamed = Self.head + "SG-POLOS;;Songkok lain;;;;;;;;;\n"
    #expect(Self.read(renamed).lines == ["2:Nama: Songkok lain: different, recorded: \(name)"])
    #expect(Self.read(renamed, isUpdating: true).updatedRows == 1)
    let other = Self.head + "SG-POLOS;;;;;;;\(Self.piece), [\(Self.gate)];;;;\n"
    let result = Self.read(other, isUpdating: true)
    #expect(result.faults.map(\.column) == ["Jalan"] && result.actions.isEmpty)
  }

  @Test func aStageThatIsNoneAndATakenLetterAreFaults() {
    let odd = Self.row.replacing(Self.piece, with: "melamun")
    #expect(Self.read(Self.head + odd).faults.map(\.column) == ["Jalan"])
    let taken = Self.row.replacing(";T;", with: ";P;")
    #expect(Self.read(Self.head + taken).faults.map(\.column) == ["Huruf"])
  }
}
