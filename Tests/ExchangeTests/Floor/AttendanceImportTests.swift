@testable import Exchange
import Forms
import Testing
import Wording
import Workshop

/// Who was there on which day comes from a file, a day as one change of its grid.
@Suite struct AttendanceImportTests {
  static let head = "Tanggal;Kode Pekerja;Kehadiran;Nomor Surat\n"
  static let file =
    head + "02-11-2026;WB-001;sakit;\n02-11-2026;WB-002;H;\n03-11-2026;WB-001;Izin;SK-7/2026\n"

  @Test func aDayIsOneChangeAndKnownAgain() throws {
    let result = Fixture.read(Self.file, as: .attendance)
    #expect(result.lines == [])
    #expect(result.newRows == 3)
    #expect(result.actions.count == 2)
    let after = try #require(Fixture.applied(result))
    let first = after.outputs(on: Fixture.day(2026, 11, 2))
    #expect(first.map(\.attendance) == [.sick, .present])
    #expect(after.outputs(on: Fixture.day(2026, 11, 3)).map(\.paper) == ["SK-7/2026"])
    let again = Fixture.read(Self.file, as: .attendance, into: after)
    #expect(again.counts == [0, 3, 0])
    #expect(again.actions.isEmpty)
  }

  @Test func anotherReasonIsADifferenceUntilItIsToBeChanged() throws {
    let after = try #require(Fixture.applied(Fixture.read(Self.file, as: .attendance)))
    let other = Self.head + "02-11-2026;WB-001;alpa;\n03-11-2026;WB-001;izin;SK-8/2026\n"
    let refused = Fixture.read(other, as: .attendance, into: after)
    #expect(
      refused.lines == [
        "2:Kehadiran: alpa: different, recorded: sakit",
        "3:Nomor Surat: SK-8/2026: different, recorded: SK-7/2026",
      ])
    var choices = ImportChoices()
    choices.isUpdating = true
    let result = Fixture.read(other, as: .attendance, into: after, with: choices)
    #expect([result.newRows, result.updatedRows] == [0, 2])
    let edited = try #require(Fixture.applied(result, to: after))
    #expect(edited.outputs(on: Fixture.day(2026, 11, 2)).map(\.attendance) == [.present, .absent])
  }

  /// Work is taken back on the page of its day.
  @Test func whoWorkedWasThere() throws {
    let output = "Tanggal;Kode Pekerja;Batch;Tahap;Hasil\n2026-11-02;WB-001;B-0001;lisu;2\n"
    let after = try #require(Fixture.applied(Fixture.read(output, as: .output)))
    let there = Fixture.read(Self.head + "02-11-2026;WB-001;hadir;\n", as: .attendance, into: after)
    #expect(there.counts == [0, 1, 0])
    var choices = ImportChoices()
    choices.isUpdating = true
    let away = Fixture.read(
      Self.head + "02-11-2026;WB-001;sakit;\n", as: .attendance, into: after, with: choices)
    #expect(away.lines == ["2:Kehadiran: sakit: different, recorded: hadir"])
    #expect(away.actions.isEmpty)
  }

  struct Row: Sendable {
    var row: String
    var fault: String
  }

  @Test(arguments: [
    Row(
      row: "02-11-2026;WB-001;tidur;",
      fault:
        "2:Kehadiran: tidur: unknown attendance: present, sick, excused, hearing, absent, holiday"),
    Row(row: "02-11-2026;WB-099;sakit;", fault: "2:Kode Pekerja: WB-099: unknown worker"),
    Row(
      row: "24-11-2026;WB-001;sakit;",
      fault: "2:Tanggal: 24-11-2026: The date cannot be in the future. Type another."),
    Row(
      row: "02-11-2026;WB-001;sakit;\n02-11-2026;WB-001;alpa;",
      fault: "3:Kode Pekerja: WB-001: duplicate of row 2"),
  ])
  func everyFaultIsNamedByRowAndColumn(_ row: Row) {
    #expect(Fixture.read(Self.head + row.row + "\n", as: .attendance).lines == [row.fault])
  }

  @Test func aDayBeforeTheStoreIsRefused() {
    let result = Fixture.read(Self.head + "28-02-2026;WB-001;sakit;\n", as: .attendance)
    #expect(result.faults.map(\.column) == ["Tanggal"])
    #expect(result.actions.isEmpty)
  }

  @Test func englishHeadingsAndWordsAreRead() {
    let result = Fixture.read(
      "Date,Worker Code,Attendance,Letter\n2026-11-02,WB-001,excused,\n", as: .attendance)
    #expect(result.counts == [1, 0, 0])
  }
}
