@testable import Exchange
import Testing
import Wording
import Workshop

@Suite struct PeopleImportTests {
  static let head =
    "No;Nomor Register;Nama;Blok;Perkiraan Bebas;Keterampilan;No SK;Peran;Asesmen;Hasil Asesmen\r\n"

  struct Row: Sendable {
    var row: String
    var faults: [String]
  }

  static let faulty = [
    Row(row: ";B.I 9/2025;;A-1", faults: ["2:Nama: : required"]),
    Row(row: ";;CONTOH BARU;A-1", faults: ["2:Nomor Register: : required"]),
    Row(row: ";B.I 9/2025;CONTOH BARU;", faults: ["2:Blok: : required"]),
    Row(row: ";B.I 9/2025;Z;A-1", faults: ["2:Nama: Z: shorter than 2 characters"]),
    Row(
      row: ";B.I 9/2025;CON\u{202E}TOH;A-1",
      faults: ["2:Nama: CON\u{FFFD}TOH: control or bidi characters"]),
    Row(
      row: ";B.I 9/2025;CON\u{FFFD}TOH;A-1",
      faults: ["2:Nama: CON\u{FFFD}TOH: control or bidi characters"]),
    Row(
      row: ";B.I 9/2025;\"CON\nTOH\";A-1",
      faults: ["2:Nama: CON\u{FFFD}TOH: control or bidi characters"]),
    Row(
      row: ";B.I 9/2025;CONTOH BARU;A-1;30/02/2027",
      faults: ["2:Perkiraan Bebas: 30/02/2027: no such date"]),
    Row(
      row: ";B.I 9/2025;CONTOH BARU;A-1;tahun depan",
      faults: ["2:Perkiraan Bebas: tahun depan: not a date such as 2026-11-23"]),
    Row(
      row: ";B.I 9/2025;CONTOH BARU;A-1;;jago",
      faults: ["2:Keterampilan: jago: unknown level"]),
    Row(
      row: ";B.I 9/2025;CONTOH BARU;A-1;;3 2 1 0 4",
      faults: ["2:Keterampilan: 3 2 1 0 4: unknown level"]),
    Row(
      row: ";B.I 9/2025;CONTOH BARU;A-1;;;;juru masak",
      faults: ["2:Peran: juru masak: unknown craft"]),
    Row(
      row: ";B.I 9/2025;CONTOH BARU;A-1;;;;;2026-02-01;entah",
      faults: ["2:Hasil Asesmen: entah: not fit or not yet"]),
    Row(
      row: ";B.I 9/2025;CONTOH;BARU;A-1;;;;;;;lebih",
      faults: [
        "2:Hasil Asesmen: lebih: more cells than headings",
        "2:Perkiraan Bebas: A-1: not a date such as 2026-11-23",
      ]),
    Row(
      row: ";B.I 9/2025;;A-1;31-04-2027;jago",
      faults: [
        "2:Perkiraan Bebas: 31-04-2027: no such date", "2:Keterampilan: jago: unknown level",
        "2:Nama: : required",
      ]),
    Row(
      row: ";B.I 9/2025;CONTOH BARU;A-1\r\n;B.I 9/2025;CONTOH LAIN;A-2",
      faults: ["3:Nomor Register: B.I 9/2025: duplicate of row 2"]),
  ]

  @Test(arguments: faulty) func everyFaultIsNamedByRowAndColumn(row: Row) {
    let result = Fixture.read(Self.head + row.row + "\r\n", as: .people)
    #expect(result.lines == row.faults)
  }

  @Test func theFaultsAreInTheLanguageOfTheSession() {
    let result = Fixture.read(Self.head + ";B.I 9/2025;Z;A-1;;jago", as: .people)
    #expect(
      result.faults.map { $0.line(.indonesian) } == [
        "2:Keterampilan: jago: tingkat tidak dikenal", "2:Nama: Z: kurang dari 2 huruf",
      ])
  }

  @Test func goodRowsBecomeEnrolmentsWithSubjectsCountedUp() {
    let result = Fixture.read(
      Self.head + ";B.I 8/2025;\"CONTOH; ENAM\";b-2;14/04/2027;terampil;SK-9;penyiap;2-2-2026;layak"
        + "\r\n\r\n;apa saja;BASO TELADAN;A-1;;3 2 1 0 0;;;;\r\n", as: .people)
    #expect(result.counts == [2, 0, 0])
    let after = Fixture.applied(result)
    let first = after?.people[5]
    #expect(first?.identity?.name == "CONTOH; ENAM")
    #expect(first?.identity?.release == Fixture.day(2027, 4, 14))
    #expect(first?.identity?.releaseKnown == Fixture.today)
    #expect(first?.skills == [2, 2, 2, 2, 2])
    #expect(first?.craft == .preparer)
    #expect(first?.assessed == Fixture.day(2026, 2, 2))
    #expect(first?.isFit == true)
    #expect(first?.subject == 5)
    #expect(after?.people[6].skills == [3, 2, 1, 0, 0])
    #expect(after?.people[6].subject == 6)
  }

  @Test func anEmptyLevelIsABeginnerAndAWordMayBeEnglish() {
    let result = Fixture.read(
      "Register,Name,Block,Skills\n9,CONTOH A,A-1,\n10,CONTOH B,A-1,Expert\n", as: .people)
    let after = Fixture.applied(result)
    #expect(after?.people[5].skills == [0, 0, 0, 0, 0])
    #expect(after?.people[6].skills == [3, 3, 3, 3, 3])
  }

  @Test func blankRecordsCountAsRowsOfTheSpreadsheet() {
    let result = Fixture.read("Register;Nama;Blok\n;;\n9;Z;A-1\n", as: .people)
    #expect(result.lines == ["3:Nama: Z: shorter than 2 characters"])
  }

  @Test func aSecondImportAddsNothing() throws {
    let text = Self.head + ";B.I 1/2025;CONTOH 1;A-1\r\n;B.I 9/2025;CONTOH BARU;A-1\r\n"
    let result = Fixture.read(text, as: .people)
    #expect(result.counts == [1, 1, 0])
    let after = try #require(Fixture.applied(result))
    let again = Fixture.read(text, as: .people, into: after)
    #expect(again.counts == [0, 2, 0])
    #expect(again.actions.isEmpty)
  }

  @Test func aSpreadsheetsGuardIsTakenOff() {
    let result = Fixture.read("Register;Nama;Blok\n'-9/2025;'=CONTOH;A-1\n", as: .people)
    let identity = Fixture.applied(result)?.people[5].identity
    #expect(identity?.register == "-9/2025")
    #expect(identity?.name == "=CONTOH")
  }
}
