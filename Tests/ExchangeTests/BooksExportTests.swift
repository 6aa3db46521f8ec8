@testable import Exchange
import Testing
import Workshop

@Suite struct BooksExportTests {
  static let kinds = [ExportKind.money, .hledger]

  @Test(arguments: kinds) func moneyIsForThoseWhoMaySeeIt(_ kind: ExportKind) {
    for role in Role.allCases {
      let export = Export(Fixture.workshop, for: role, on: Day(number: 20_780))
      if role == .treasurer || role == .supervisor {
        #expect((try? export.bytes(kind)) != nil)
      } else {
        #expect(throws: RuleBroken(.access(.notPermitted(.seeMoney)))) { try export.bytes(kind) }
      }
    }
  }

  /// What an account is called must not break the line it stands on.
  @Test func aHostileNameStaysOneAccount() {
    var workshop = Fixture.workshop
    let name = "Kantor: [MISAL]  (A);\tx=1"
    workshop.apply(
      .addBuyer(
        AddBuyer {
          $0.day = Fixture.today
          $0.name = name
        }), by: Fixture.clerk)
    #expect(
      HledgerJournal.path(.owed(ID(0)), in: workshop) == "Aset:Piutang:Kantor MISAL A \u{FFFD}x 1")
  }

  @Test func aPrivateBuyerIsANumber() {
    var workshop = Fixture.workshop
    workshop.apply(
      .addBuyer(
        AddBuyer {
          $0.day = Fixture.today
          $0.subject = 90
          $0.name = "BASO CONTOH"
        }), by: Fixture.clerk)
    #expect(HledgerJournal.path(.owed(ID(0)), in: workshop) == "Aset:Piutang:perorangan 1")
  }

  @Test func entriesAreDatedAndSayWhatTheyAre() throws {
    var workshop = Fixture.workshop
    workshop.apply(
      .noteCost(
        NoteCost {
          $0.day = Fixture.day(2026, 4, 2)
          $0.amount = Rupiah(125_000)
          $0.words = "daun lontar; 5 ikat"
        }), by: Fixture.clerk)
    let export = Export(workshop, for: .treasurer, on: Day(number: 20_780))
    let journal = try export.bytes(.hledger)
    #expect(
      String(decoding: journal, as: UTF8.self) == """
        commodity IDR 1000.

        account Aset:Kas di bendahara penerimaan  ; type: A
        account Beban:Bahan dan biaya:umum  ; type: X

        2026-04-02 daun lontar 5 ikat
            Beban:Bahan dan biaya:umum  IDR 125000
            Aset:Kas di bendahara penerimaan  IDR -125000

        """)
    #expect(
      ExportTests.text(export, .money) == [
        "Tanggal;Keterangan;Akun;Debit;Kredit",
        "2026-04-02;\"daun lontar; 5 ikat\";Beban:Bahan dan biaya:umum;125000;",
        "2026-04-02;\"daun lontar; 5 ikat\";Aset:Kas di bendahara penerimaan;;125000",
      ])
  }
}
