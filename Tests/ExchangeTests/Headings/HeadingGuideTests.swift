@testable import Exchange
import Forms
import Testing
import Wording

/// The help of headings is made of the table that files are read by.
@Suite struct HeadingGuideTests {
  @Test func aStarStandsWhereTheColumnMustBe() {
    #expect(
      HeadingGuide.headings(of: .attendance, .indonesian)
        == "Tanggal*, Kode Pekerja*, Kehadiran*, Nomor Surat")
    #expect(
      HeadingGuide.headings(of: .attendance, .english)
        == "Date*, Worker Code*, Attendance*, Letter Number")
  }

  @Test(arguments: Language.allCases) func everyKindHasItsLine(_ language: Language) {
    let lines = HeadingGuide.text(language).split(separator: "\n")
    #expect(lines.count == ImportKind.allCases.count + 1)
    for (line, kind) in zip(lines.dropFirst(), ImportKind.allCases) {
      #expect(line.hasPrefix("  \(kind.rawValue): "))
    }
  }

  /// A file whose headings are those of the guide has every column.
  @Test(arguments: ImportKind.allCases, Language.allCases)
  func whatItNamesIsFound(_ kind: ImportKind, _ language: Language) {
    let heads = HeadingGuide.headings(of: kind, language).replacing("*", with: "")
      .split(separator: ",").map { $0.trimmingPrefix(" ") }.map(String.init)
    let columns = Columns([Grid.Line(number: 1, cells: heads)], as: HeadingNames(kind))
    #expect(columns.faults.isEmpty)
    #expect(columns.count == kind.headings.count)
  }
}
