@testable import Exchange
import Testing
import Wording
import Workshop

@Suite struct ExportTests {
  static func text(_ export: Export, _ kind: ExportKind) -> [String] {
    String(decoding: (try? export.bytes(kind))?.dropFirst(3) ?? [], as: UTF8.self)
      .split(separator: "\r\n").map(String.init)
  }

  static let staff = Role.allCases.filter { $0 != .observer }

  @Test(arguments: staff) func withoutIdentityPeopleAreCodes(role: Role) {
    let lines = Self.text(Export(Fixture.workshop, for: role, on: Day(number: 20_780)), .people)
    #expect(
      lines[0] == "Kode;Keterampilan;Peran;Asesmen;Hasil Asesmen;Sidang TPP;Status;Sejak;"
        + "Tingkat Terbukti")
    #expect(
      lines[1]
        == "WB-001;2 2 2 2 2;penganyam;2026-02-01;layak;2026-02-08;aktif;2026-03-01;0 0 0 0 0")
    #expect(!lines.joined().contains("CONTOH"))
  }

  /// What was typed and what is proven stand in columns of their own.
  @Test func aProvenLevelStandsBesideTheTypedOne() {
    var workshop = Fixture.workshop
    let proof = ProveSkill {
      $0.day = Fixture.today
      $0.inmate = ID(0)
      $0.stage = 6
      $0.level = 1
      $0.way = .entry
      $0.reason = "sudah bisa"
    }
    workshop.apply(.proveSkill(proof), by: Fixture.clerk)
    let lines = Self.text(Export(workshop, for: .clerk, on: Day(number: 20_780)), .people)
    #expect(lines[1].hasPrefix("WB-001;2 2 2 2 2;") && lines[1].hasSuffix(";1 0 0 0 0"))
  }

  struct Right: Sendable {
    var role: Role
    var head: String
  }

  static let rights = [
    Right(role: .supervisor, head: "Kode;Nomor Register;Nama;Blok;"),
    Right(role: .clerk, head: "Kode;Keterampilan;"),
    Right(role: .treasurer, head: "Kode;Keterampilan;"),
    Right(role: .inspector, head: "Kode;Keterampilan;"),
    Right(role: .administrator, head: "Kode;Keterampilan;"),
  ]

  @Test(arguments: rights) func identityGoesAsFarAsTheRole(right: Right) {
    let lines = Self.text(
      Export(Fixture.workshop, for: right.role, withIdentity: true, on: Day(number: 20_780)),
      .people)
    #expect(lines[0].hasPrefix(right.head))
  }

  @Test func peopleThatAreWrittenAndReadAreTheSame() throws {
    let hostile = [
      "=CONTOH", "'=CONTOH", "'CONTOH", "- CONTOH", "A;B \"C\", D", "@baso", "\u{FF1D}X", "''+1",
    ]
    var workshop = Fixture.empty
    for (place, name) in hostile.enumerated() {
      let enrolment = EnrolInmate {
        $0.day = Fixture.today
        $0.subject = Int32(place)
        $0.identity.name = name
        $0.identity.register = "+\(place)/2025"
        $0.identity.block = "A-\(place)"
        $0.identity.permit = "=SK;\(place)"
        $0.identity.permitDate = Fixture.day(2026, 1, 1)
        $0.identity.release = place == 3 ? nil : Fixture.day(2028, 2, 29)
        $0.identity.releaseKnown = place % 2 == 0 ? nil : Fixture.day(2026, 1, 2)
        $0.skills = [3, 2, 1, 0, UInt8(place % 4)]
        $0.craft = place == 1 ? .preparer : .weaver
        $0.assessed = place == 2 ? nil : Fixture.day(2026, 1, 3)
        $0.isFit = place > 3
        $0.hearing = place == 4 ? nil : Fixture.day(2026, 1, 4)
      }
      workshop.apply(.enrolInmate(enrolment), by: Fixture.clerk)
    }
    let file = try Export(workshop, for: .supervisor, withIdentity: true, on: Day(number: 20_780))
      .bytes(.people)
    let result = Fixture.read(file, as: .people, into: Fixture.empty)
    #expect(result.lines == [])
    let after = try #require(Fixture.applied(result, to: Fixture.empty))
    #expect(after.people == workshop.people)
  }

  @Test func outputThatIsWrittenIsAlreadyThereWhenRead() throws {
    let result = Fixture.read(
      OutputImportTests.head + "2025-09-02,WB-002,B-0001,lisu,2\n2025-09-02,WB-003,B-0001,lisu,s\n"
        + "2026-03-03,WB-001,B-0001,lisu,2\n2026-03-03,WB-002,,,k\n", as: .output)
    let after = try #require(Fixture.applied(result))
    let export = Export(after, for: .treasurer, on: Day(number: 20_780))
    #expect(
      Self.text(export, .output) == [
        "Tanggal;Kode Pekerja;Batch;Tahap;Hasil;Alasan Kurang;Nomor Buah",
        "2025-09-02;WB-002;B-0001;lisu;2;;", "2025-09-02;WB-003;B-0001;lisu;s;;",
        "2026-03-03;WB-001;B-0001;lisu;2;;1 3", "2026-03-03;WB-002;;;k;;",
      ])
    let again = Fixture.read(try export.bytes(.output), as: .output, into: after)
    #expect(again.counts == [0, 4, 0])
  }

  /// By the name in either language, by the digit, in words of its own; of history and of a day.
  @Test func theReasonOfAShortfallComesInAndGoesOut() throws {
    let result = Fixture.read(
      "Tanggal,Kode Pekerja,Batch,Tahap,Hasil,Alasan Kurang\n"
        + "2025-09-02,WB-002,B-0001,lisu,2,Bahan habis\n"
        + "2025-09-03,WB-002,B-0001,lisu,1,power cut\n2026-03-03,WB-001,B-0001,lisu,2,2\n"
        + "2026-03-04,WB-001,B-0001,lisu,1,upacara\n", as: .output)
    #expect(result.faults.isEmpty)
    let after = try #require(Fixture.applied(result))
    let export = Export(after, for: .clerk, on: Day(number: 20_780))
    #expect(
      Self.text(export, .output).dropFirst() == [
        "2025-09-02;WB-002;B-0001;lisu;2;bahan habis;",
        "2025-09-03;WB-002;B-0001;lisu;1;listrik padam;",
        "2026-03-03;WB-001;B-0001;lisu;2;alat rusak;1 3",
        "2026-03-04;WB-001;B-0001;lisu;1;upacara;5",
      ])
    let again = Fixture.read(try export.bytes(.output), as: .output, into: after)
    #expect(again.counts == [0, 4, 0])
    let other = Fixture.read(
      "Tanggal,Kode Pekerja,Batch,Tahap,Hasil,Alasan Kurang\n"
        + "2026-03-04,WB-001,B-0001,lisu,1,bahan habis\n2026-03-05,WB-002,,,s,bahan habis\n",
      as: .output, into: after)
    #expect(other.faults.map(\.column) == ["Alasan Kurang", "Alasan Kurang"])
  }

  @Test func historyOfSalesIsWrittenAsItIsRead() throws {
    let result = Fixture.read(
      SalesImportTests.head + "01;05-01-2025;=BANK;Pameran;SG-POLOS;x;2;Rp150.000;300.000\n",
      as: .sales)
    let after = try #require(Fixture.applied(result))
    let export = Export(after, for: .clerk, on: Day(number: 20_780))
    #expect(
      Self.text(export, .sales)[1]
        == "01;2025-01-05;'=BANK;Pameran;SG-POLOS;Songkok guru polos;;;;;2;150000;300000;;")
    let again = Fixture.read(try export.bytes(.sales), as: .sales)
    #expect(Fixture.applied(again)?.pastSales == after.pastSales)
    let masked = Export(after, for: .inspector, on: Day(number: 20_780))
    #expect(Self.text(masked, .sales)[1].hasPrefix("01;2025-01-05;(pribadi);"))
  }

  @Test func batchesAndTheirStockAreListed() {
    let export = Export(Fixture.workshop, for: .observer, on: Day(number: 20_780))
    #expect(
      Self.text(export, .batches)[1]
        == "B-0001;SG-POLOS;hitam;7x10;10;2026-03-02;2026-12-01;;WB-001 WB-002;;berjalan;0")
    #expect(Self.text(export, .stock).count == 1)
    #expect(Self.text(export, .checks).count == 1)
  }
}
