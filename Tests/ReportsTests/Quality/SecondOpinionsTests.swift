import Reports
import Testing
import Workshop

@Suite struct SecondOpinionsTests {
  /// The small workshop's second piece, passed with B by PMU-1 on 06-10 (check 8), is drawn by this
  /// seed and looked at again on 12-10.
  private func looked(_ grade: Grade) -> Workshop {
    var workshop = SmallWorkshop.unsold(seed: 1)
    let look = Action.recheck(
      Recheck {
        $0.day = SmallWorkshop.day(10, 12)
        $0.check = ID(8)
        $0.grade = grade
      })
    let supervisor = Authority(user: ID(2), signer: ID(2))
    let broken = workshop.broken(by: look, as: supervisor)
    #expect(broken.isEmpty, "\(broken)")
    workshop.apply(look, by: supervisor)
    return workshop
  }

  @Test(arguments: [(Grade.b, 1), (.a, 0)])
  func agreementIsOfVerdictAndGrade(_ grade: Grade, _ agreed: Int) {
    let opinions = SecondOpinions(of: looked(grade))
    #expect(opinions.all.agreed == Portion(agreed, of: 1))
    #expect(opinions.rows.map(\.inspector) == [ID(1)])
    #expect(opinions.rows.first?.agreement == opinions.all)
  }

  @Test func theMonthlyReportSaysItInTheMonthOfTheSecondLookAlone() {
    let workshop = looked(.a)
    let text = { (month: Month) in
      MonthlyReport(month, of: workshop)
        .paper(of: workshop, on: SmallWorkshop.day(12, 1), .indonesian).lines.joined(
          separator: "\n")
    }
    #expect(text(SmallWorkshop.october).contains("Periksa ulang"))
    #expect(!text(SmallWorkshop.october + -1).contains("Periksa ulang"))
    #expect(!text(SmallWorkshop.october + 1).contains("Periksa ulang"))
    #expect(
      SecondOpinions(in: SmallWorkshop.october...SmallWorkshop.october, of: workshop)
        .all.agreed.whole == 1)
  }
}
