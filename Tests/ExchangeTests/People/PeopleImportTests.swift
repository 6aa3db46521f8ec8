@testable import Exchange
import Forms
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
      faults: ["2:Nama: CON\u{FFFD}TOH: invisible characters"]),
    Row(
      row: ";B.I 9/2025;CON\u{FFFD}TOH;A-1",
      faults: ["2:Nama: CON\u{FFFD}TOH: invisible characters"]),
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
      faults: ["2:Peran: juru masak: unknown trade: weaver, preparer"]),
    Row(
      row: ";B.I 9/2025;CONTOH BARU;A-1;;;;;2026-02-01;entah",
      faults: ["2:Hasil Asesmen: entah: must be fit or not yet"]),
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

  /// One person written six ways, and what a spreadsheet makes of numbers and names.
  static let spelled = [
    "B.I. 12/2024", "BI 12/2024", "B.I  12/2024", "b.i 12/2024", "B.I\u{A0}12/2024",
    "'B.I 12/2024", "B.I\u{2009}12/2024",
  ]

  @Test(arguments: spelled) func aNumberInAnotherSpellingIsTheSamePerson(_ register: String) throws
  {
    let rows = ";B.I 12/2024;CONTOH SEPULUH;A-1\r\n;\(register);CONTOH SEPULUH;A-1\r\n"
    let result = Fixture.read(Self.head + rows, as: .people)
    #expect(result.counts == [1, 0, 1])
    #expect(result.faults.map(\.rule) == [.duplicate(row: 2)])
    let after = try #require(Fixture.applied(result))
    let again = Fixture.read(
      Self.head + ";\(register);CONTOH SEPULUH;A-1\r\n", as: .people, into: after)
    #expect(again.counts == [0, 1, 0])
  }

  static let wrecks = ["1,23E+11", "1.23E+11", "#REF!", "#N/A", "#NAME?", "-", "\u{2014}"]

  @Test(arguments: wrecks) func whatASpreadsheetLeavesIsNoNumberAndNoName(_ wreck: String) {
    let number = Fixture.read(Self.head + ";\(wreck);CONTOH BARU;A-1\r\n", as: .people)
    #expect(number.lines == ["2:Nomor Register: \(wreck): no name or number"])
    let name = Fixture.read(Self.head + ";B.I 9/2025;\(wreck);A-1\r\n", as: .people)
    #expect(name.lines == ["2:Nama: \(wreck): no name or number"])
  }

  @Test func whatMayBeASlipIsWarnedOfAndTaken() {
    let rows =
      ";Jan-23;CONTOH BARU;A-1\r\n;B.I 9/2025;CONTHO BARU;A-1\r\n;45292;CONTOH 1;A-2\r\n"
    let result = Fixture.read(Self.head + rows, as: .people)
    #expect(result.counts == [3, 0, 0])
    #expect(
      result.warnings.map { $0.line(.english) } == [
        "2:Nomor Register: Jan-23: unusual form", "3:Nama: CONTHO BARU: a name like #2",
        "4:Nomor Register: 45292: unusual form", "4:Nama: CONTOH 1: a name like WB-001",
      ])
  }

  struct Release: Sendable {
    var text: String
    var day: Day?
    var fault: FileRule?
  }

  static let releases = [
    Release(text: "17 Agustus 2027", day: Fixture.day(2027, 8, 17)),
    Release(text: "17 Agu 2027", day: Fixture.day(2027, 8, 17)),
    Release(text: "17-08-27", day: Fixture.day(2027, 8, 17)),
    Release(text: "46616", day: Fixture.day(2027, 8, 17)),
    Release(text: "29-02-2028", day: Fixture.day(2028, 2, 29)),
    Release(text: "23-11-2026", day: Fixture.day(2026, 11, 23)),
    Release(text: "Seumur hidup"), Release(text: "SH"), Release(text: "-"), Release(text: ""),
    Release(text: "0", fault: .notADate), Release(text: "00-00-0000", fault: .noSuchDate),
    Release(text: "01-01-1900", fault: .releasePast),
    Release(text: "17/08/2020", fault: .releasePast),
    Release(text: "31-12-2025", fault: .releasePast),
  ]

  @Test(arguments: releases) func aReleaseIsADayToComeOrNone(_ row: Release) {
    let result = Fixture.read(
      Self.head + ";B.I 9/2025;CONTOH BARU;A-1;\(row.text)\r\n", as: .people)
    #expect(result.faults.map(\.rule) == (row.fault.map { [$0] } ?? []))
    if row.fault == nil {
      #expect(Fixture.applied(result)?.people[5].identity?.release == row.day)
    }
  }

  /// The first three are past, and only the second lies behind all that its row dates.
  @Test func aReleaseThatWasToComeWhenTheListWasWrittenIsWarnedOf() {
    let result = Fixture.read(
      Self.head + ";9;CONTOH BARU;A-1;01-01-2026\r\n;B.I 9/2025;BASO TELADAN;A-1;01-01-2026\r\n"
        + ";B.I 8/2025;SITTI MISAL;A-1;01-01-2026;;;;02-02-2026;layak\r\n", as: .people)
    #expect(result.faults.map(\.row) == [2, 4])
    #expect(result.faults.allSatisfy { $0.rule == .releasePast })
    #expect(
      result.warnings.map { $0.line(.english) }
        == ["3:Perkiraan Bebas: 01-01-2026: the expected release is past"])
  }

  @Test func somebodyRecordedOtherwiseIsADifference() {
    let result = Fixture.read(
      Self.head + ";B.I 1/2025;ORANG LAIN SEKALI;B-2;14-04-2027\r\n;B.I 2/2025;CONTOH 2;A-1\r\n",
      as: .people)
    #expect(
      result.lines == [
        "2:Nama: ORANG LAIN SEKALI: different, recorded: CONTOH 1",
        "2:Blok: B-2: different, recorded: A-1",
        "2:Perkiraan Bebas: 14-04-2027: different, recorded empty",
      ])
    #expect(result.counts == [0, 1, 0])
    #expect(result.differentRows == 1)
    #expect(result.actions.isEmpty)
  }

  @Test func whatIsRecordedOtherwiseIsEditedWhenItIsAskedFor() throws {
    var choices = ImportChoices()
    choices.isUpdating = true
    let text =
      Self.head + ";B.I 1/2025;ORANG LAIN SEKALI;B-2;14-04-2027\r\n;B.I 2/2025;CONTOH 2;A-1\r\n"
      + ";B.I 9/2025;BASO TELADAN;A-1\r\n;B.I 3/2025;CONTOH 3;A-1;;mahir\r\n"
    let result = Fixture.read(text, as: .people, with: choices)
    #expect(result.lines == ["5:Keterampilan: mahir: different, recorded: 2 2 2 2 2"])
    #expect([result.newRows, result.updatedRows, result.presentRows] == [1, 1, 1])
    let after = try #require(Fixture.applied(result))
    let edited = after.people[0].identity
    #expect(edited?.name == "ORANG LAIN SEKALI")
    #expect(edited?.block == "B-2")
    #expect(edited?.release == Fixture.day(2027, 4, 14))
    #expect(edited?.permit == "SK-001/2026")
    #expect(after.people[5].identity?.name == "BASO TELADAN")
    #expect(Fixture.read(text, as: .people, into: after, with: choices).updatedRows == 0)
  }

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
