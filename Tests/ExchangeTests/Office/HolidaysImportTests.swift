import Testing
import Workshop

@testable import Exchange

/// The holidays of a year come from a file, as one record.
@Suite struct HolidaysImportTests {
  private static func read(_ text: String, into workshop: Workshop = Fixture.workshop)
    -> ImportResult
  {
    FileImport.read(
      [UInt8](text.utf8), as: .holidays, digest: [], into: workshop, by: supervisor,
      on: Fixture.today)
  }

  private static let supervisor = Authority(user: ID(2))

  @Test func aYearIsOneRecord() throws {
    let result = Self.read(
      "Tanggal;Keterangan\n1-1-2027;Tahun Baru\n25/12/2027;Hari Natal\n")
    #expect(result.counts == [2, 0, 0], "\(result.lines)")
    guard case .setHolidays(let action) = result.actions.first, result.actions.count == 1 else {
      Issue.record("not one action of holidays")
      return
    }
    #expect(action.holidays.map(\.day.iso) == ["2027-01-01", "2027-12-25"])
    #expect(action.holidays.map(\.name) == ["Tahun Baru", "Hari Natal"])
  }

  @Test func theSameFileAddsNothingAndAnotherNameIsADifference() {
    var workshop = Fixture.workshop
    let file = "Date,Name\n2027-01-01,Tahun Baru\n"
    for action in Self.read(file).actions { workshop.apply(action, by: Self.supervisor) }
    #expect(Self.read(file, into: workshop).counts == [0, 1, 0])
    let other = Self.read("Date,Name\n2027-01-01,Libur Lain\n", into: workshop)
    #expect(other.differentRows == 1 && other.actions.isEmpty)
  }

  @Test func aDayTwiceIsAFault() {
    let result = Self.read("Tanggal;Nama\n1-1-2027;Tahun Baru\n1-1-2027;Libur\n")
    #expect(result.faultyRows == 1 && result.lines.count == 1, "\(result.lines)")
  }
}
