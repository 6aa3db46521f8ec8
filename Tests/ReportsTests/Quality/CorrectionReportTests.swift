import Reports
import Testing
import Workshop

@Suite struct CorrectionReportTests {
  static let october = SmallWorkshop.october
  static let november = SmallWorkshop.october + 1

  /// The fourth piece, accepted as C on 06-10 by check 9 and still in stock, becomes A or is
  /// rejected on 06-11.
  private func corrected(rejecting: Bool = false) -> Workshop {
    var workshop = SmallWorkshop.made
    let action = CorrectCheck {
      $0.day = SmallWorkshop.day(11, 6)
      $0.check = ID(9)
      $0.verdict = rejecting ? .reject : .pass
      $0.grade = rejecting ? nil : .a
      $0.defects = rejecting ? [13] : []
      $0.reason = "tertukar buah"
    }
    perform(.correctCheck(action), by: Authority(user: ID(1), signer: ID(1)), in: &workshop)
    guard rejecting else { return workshop }
    let word = CounterSign {
      $0.day = SmallWorkshop.day(11, 7)
      $0.check = workshop.derived.condemned[0]
      $0.isUpheld = true
    }
    perform(.counterSign(word), by: Authority(user: ID(2), signer: ID(2)), in: &workshop)
    return workshop
  }

  private func lines(_ month: Month, _ workshop: Workshop) -> [String] {
    MonthlyReport(month, of: workshop)
      .paper(of: workshop, on: SmallWorkshop.day(12, 1), .indonesian).lines
  }

  private func perform(_ action: Action, by authority: Authority, in workshop: inout Workshop) {
    let broken = workshop.broken(by: action, as: authority)
    #expect(broken.isEmpty, "\(broken)")
    workshop.apply(action, by: authority)
  }

  @Test(arguments: [false, true]) func theReportsOfEarlierMonthsStayAsTheyWere(_ rejecting: Bool) {
    let before = SmallWorkshop.made
    let after = corrected(rejecting: rejecting)
    for month in [Self.october, Self.october + -1] {
      #expect(lines(month, after) == lines(month, before))
      let scope = QualityScope(months: month...month)
      #expect(QualityRecords(scope, of: after) == QualityRecords(scope, of: before))
    }
  }

  /// By hand: at the end of October one piece is in stock, the downgraded one.
  ///
  /// In November one downgrade less; what is accepted stays one piece with another grade.
  @Test func theMonthOfTheCorrectionBearsIt() {
    let total = ProductionFigures(Self.november, of: corrected()).total
    #expect(total.stockAtStart == 1)
    #expect(total.accepted == 0)
    #expect(total.downgraded == -1)
    #expect(total.checked == 0)
    #expect(total.stockAtEnd == 1)
    let figures = QualityFigures(Self.november, of: corrected())
    #expect(figures.corrected == 1)
    #expect(figures.downgraded == -1)
    #expect(figures.checkedFirst == 0)
    let text = lines(Self.november, corrected()).joined(separator: " ")
    #expect(text.contains("turun -1, tolak 0, koreksi 1."))
  }

  @Test func aRejectionByCorrectionIsAPieceLess() {
    let total = ProductionFigures(Self.november, of: corrected(rejecting: true)).total
    #expect(total.stockAtStart == 1)
    #expect(total.accepted == -1)
    #expect(total.rejected == 1)
    #expect(total.stockAtEnd == 0)
  }

  /// Over both months the piece passed at once, for that is what was really there.
  @Test func figuresThatReachIntoTheMonthShowWhatWasRight() {
    let whole = QualityRecords(QualityScope(), of: corrected()).pieces(at: 1)
    let before = QualityRecords(QualityScope(), of: SmallWorkshop.made).pieces(at: 1)
    #expect(before.last?.hasPassed == false)
    #expect(whole.last?.hasPassed == true)
    #expect(whole.last?.defects == [])
    #expect(whole.count == before.count)
  }
}
