import Reports
import Testing
import Wording
import Workshop

@testable import Screens
@testable import bengkel

/// What partners and outsiders read names no inmate and no private buyer, in either language.
@Suite struct OutsidePaperTests {
  private static let papers: [EveryPaper] = [.partner, .quarter, .costing]

  /// The practice workshop with a course that was finished, and a word of one that tells who.
  private static let workshop: Workshop = {
    var workshop = EveryPaper.workshop
    let people = workshop.passed(ID(0))
    workshop.apply(
      .finishCourse(
        FinishCourse {
          $0.day = EveryPaper.today
          $0.participants = people
        }), by: Authority(user: ID(0)))
    workshop.courses[ID(0)].name = "untuk " + workshop.code(people[0])
    return workshop
  }()

  @Test(arguments: papers, Language.allCases) func nobodyStandsOnIt(
    _ kind: EveryPaper, _ language: Language
  ) {
    let workshop = Self.workshop
    let inmates = workshop.people.indices.flatMap { place in
      let identity = workshop.people[place].identity
      return [identity?.name, identity?.register, workshop.code(ID<Inmate>(place))]
    }.compactMap { $0 }
    let buyers = workshop.buyers.filter { $0.subject != nil }.compactMap(\.name)
    #expect(inmates.count > 30 && !buyers.isEmpty)
    for paper in kind.papers(of: workshop, language) {
      let text = paper.lines(columns: 80).joined(separator: "\n").uppercased()
      for name in inmates + buyers where text.contains(name.uppercased()) {
        Issue.record("\(paper.name): \(name)")
      }
    }
  }

  @Test func aQuarterTellsOfItsCourses() {
    let papers = EveryPaper.quarter.papers(of: Self.workshop)
    #expect(papers.contains { $0.lines.contains { $0.contains("PROGRAM PELATIHAN") } })
    #expect(papers.contains { $0.lines.contains { $0.contains("(tidak ditampilkan)") } })
    let before = Self.workshop.standingPartners.map {
      PartnerReport.paper(
        for: $0, in: Quarter(year: 2025, number: 1), of: Self.workshop, on: EveryPaper.today,
        .indonesian)
    }
    #expect(before.allSatisfy { $0.lines.allSatisfy { !$0.contains("PROGRAM PELATIHAN") } })
  }
}
