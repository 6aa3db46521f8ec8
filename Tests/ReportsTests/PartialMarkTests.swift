import Reports
import Testing
import Workshop

/// A paper that rests on a part of the records says so before anything else.
@Suite struct PartialMarkTests {
  private static let mark = "HANYA SEBAGIAN: catatan sampai #621, 23-11-2026 15:08"
  private static let today = SmallWorkshop.day(11, 23)

  private static var part: Workshop {
    var workshop = SmallWorkshop.made
    workshop.reach = RecordReach(sequence: 621, at: Instant(milliseconds: 1_795_417_680_000))
    return workshop
  }

  private static func papers(of workshop: Workshop) -> [Paper] {
    [
      MonthlyReport(today.month, of: workshop).paper(of: workshop, on: today, .indonesian),
      StockList.paper(of: workshop, on: today, .indonesian),
      BalanceSheet.paper(of: workshop, on: today, .indonesian),
      OrderWall(of: workshop, on: today).paper(of: workshop, on: today, .indonesian),
      QualityPaper(QualityScope(), gate: 0, of: workshop)
        .paper(of: workshop, on: today, .indonesian),
    ]
  }

  @Test func everyReportSaysItInTextAndForThePrinter() {
    for paper in Self.papers(of: Self.part) {
      #expect(paper.lines.first == Self.mark, "\(paper.name)")
      let bytes = Print(paper, PaperSetup()).bytes(.escp)
      #expect(
        String(decoding: bytes, as: UTF8.self).contains(Self.mark), "\(paper.name)")
    }
  }

  @Test func thePictureSaysIt() {
    let workshop = Self.part
    let paper = QualityPaper(QualityScope(), gate: 0, of: workshop)
    let picture = QualityPicture.file(paper, of: workshop, on: Self.today, .indonesian)
    #expect(picture.contains(Self.mark))
  }

  @Test func wholeRecordsSayNothing() {
    for paper in Self.papers(of: SmallWorkshop.made) {
      #expect(!paper.lines.contains { $0.contains("SEBAGIAN") })
    }
  }
}
