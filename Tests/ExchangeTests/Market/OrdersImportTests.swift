@testable import Exchange
import Testing
import Wording
import Workshop

/// Orders come from a file, each with its lines, its promise and its advance.
@Suite struct OrdersImportTests {
  static let head =
    "Pesanan;Tanggal;Pembeli;Kode;Warna;Ukuran;Mutu;Jumlah;Harga;Janji;Uang Muka;Cara Bayar\n"
  static let file =
    head + "12;02-11-2026;BANK CONTOH;SG-POLOS;hitam;8;A;20;140.000;30-11-2026;500.000;transfer\n"
    + ";;;SG-EMAS;hitam;7;;5;;;;\n"
    + "13;03-11-2026;TOKO MISAL;SG-EMAS;hitam;7;B;2;;;;\n"

  static let workshop = {
    var workshop = Fixture.workshop
    for name in ["BANK CONTOH", "TOKO MISAL"] {
      let add = AddBuyer {
        $0.day = Fixture.day(2026, 3, 2)
        $0.name = name
        $0.channel = 1
      }
      workshop.apply(.addBuyer(add), by: Fixture.clerk)
    }
    return workshop
  }()

  private static func read(_ text: String, into workshop: Workshop = workshop) -> ImportResult {
    Fixture.read(text, as: .orders, into: workshop)
  }

  @Test func theRowsOfANumberAreOneOrder() throws {
    let result = Self.read(Self.file)
    #expect(result.lines == [])
    #expect(result.newRows == 3)
    let after = try #require(Fixture.applied(result, to: Self.workshop))
    #expect(after.orders.count == 2)
    let first = after.orders[ID<CustomerOrder>(0)]
    #expect(first.day == Fixture.day(2026, 11, 2) && first.buyer == ID(0) && first.channel == 1)
    #expect(first.lines.map { Int($0.quantity) } == [20, 5])
    #expect(first.lines.map(\.price) == [Rupiah(140_000), Rupiah(250_000)])
    #expect(first.promised == Fixture.day(2026, 11, 30))
    #expect(first.advances.map(\.amount) == [Rupiah(500_000)])
    #expect(first.advances.map(\.payment) == [.transfer])
    #expect(after.orders[ID<CustomerOrder>(1)].lines.map(\.grade) == [.b])
    let again = Self.read(Self.file, into: after)
    #expect(again.counts == [0, 3, 0])
    #expect(again.actions.isEmpty)
  }

  @Test func anotherContentUnderOurCodeIsADifference() throws {
    let after = try #require(Fixture.applied(Self.read(Self.file), to: Self.workshop))
    let other =
      Self.head
      + "PS-0001;02-11-2026;BANK CONTOH;SG-POLOS;hitam;8;A;25;140.000;07-12-2026;500.000;\n"
    #expect(
      Self.read(other, into: after).lines == [
        "2:Janji: 07-12-2026: different, recorded: 2026-11-30",
        "2:Jumlah: 25: different, recorded: 20",
        "2:Pesanan: PS-0001: different, recorded with 2 lines",
      ])
  }

  /// A bare number is of the office's own book: what is recorded is known by day, buyer and goods.
  @Test func theSameGoodsOfAnotherDayOrBuyerAreAnotherOrder() throws {
    let after = try #require(Fixture.applied(Self.read(Self.file), to: Self.workshop))
    let same = "13;03-11-2026;TOKO MISAL;SG-EMAS;hitam;7;B;2;;;;\n"
    #expect(Self.read(Self.head + same, into: after).counts == [0, 1, 0])
    for row in [
      "13;04-11-2026;TOKO MISAL;SG-EMAS;hitam;7;B;2;;;;\n",
      "13;03-11-2026;BANK CONTOH;SG-EMAS;hitam;7;B;2;;;;\n",
    ] {
      #expect(Self.read(Self.head + row, into: after).counts == [1, 0, 0], "\(row)")
    }
  }

  @Test func anOrderFallsWhole() {
    let text =
      Self.head + "12;02-11-2026;BANK CONTOH;SG-POLOS;hitam;8;A;20;140.000;;;\n"
      + "12;02-11-2026;BANK CONTOH;SG-BULAT;hitam;8;A;20;140.000;;;\n"
      + "13;03-11-2026;TOKO MISAL;SG-EMAS;hitam;7;B;2;;;;\n"
    let result = Self.read(text)
    #expect(
      result.lines == [
        "2:Pesanan: 12: same order as row 3, at fault", "3:Kode: SG-BULAT: unknown product",
      ])
    #expect(result.newRows == 1)
  }

  struct Row: Sendable {
    var row: String
    var fault: String
  }

  @Test(arguments: [
    Row(
      row: "12;02-11-2026;SIAPA;SG-POLOS;hitam;8;A;20;;;;",
      fault: "2:Pembeli: SIAPA: unknown buyer: take in the list of buyers first"),
    Row(
      row: "12;02-11-2026;BANK CONTOH;SG-POLOS;hitam;8;D;20;;;;",
      fault: "2:Mutu: D: unknown grade: A, B, C"),
    Row(
      row: "12;02-11-2026;BANK CONTOH;SG-POLOS;hitam;8;A;20;;01-11-2026;;",
      fault: "2:Janji: 01-11-2026: Promise a day that is not before today."),
    Row(
      row: "12;02-11-2026;BANK CONTOH;SG-POLOS;hitam;8;A;20;;;100;sapi",
      fault: "2:Cara Bayar: sapi: unknown way: cash, transfer, QRIS"),
  ])
  func everyFaultIsNamedByRowAndColumn(_ row: Row) {
    let lines = Self.read(Self.head + row.row + "\n").lines
    if row.fault.hasPrefix("2:Janji") {
      // The sentence is the model's own.
      #expect(lines.count == 1 && lines[0].hasPrefix("2:Janji: 01-11-2026: "))
    } else {
      #expect(lines == [row.fault])
    }
  }

  @Test func aNumberAgainFurtherDownIsAFault() {
    let rows = "12;02-11-2026;BANK CONTOH;SG-POLOS;hitam;8;A;20;;;;\n"
    let other = "13;02-11-2026;BANK CONTOH;SG-EMAS;hitam;8;A;20;;;;\n"
    #expect(
      Self.read(Self.head + rows + other + rows).lines == ["4:Pesanan: 12: duplicate of row 2"])
  }
}
