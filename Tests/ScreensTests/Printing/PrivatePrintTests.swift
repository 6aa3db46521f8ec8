import Reports
import Testing
import Wording
import Workshop

@testable import bengkel

/// No paper that leaves the workshop names an inmate: all prints of a practice workshop, searched
/// for every name and register number in it.
@Suite struct PrivatePrintTests {
  private static let workshop = PracticeWorkshop.made(
    PracticePlan(seed: 7, records: 900, until: today))
  private static let today = Day(year: 2026, month: 11, day: 23) ?? Day()

  /// Every paper that can be printed of it, as text.
  private static func papers(of workshop: Workshop) -> [String] {
    var documents: [Document] = []
    for language in Language.allCases {
      documents.append(StockList.document(of: workshop, on: today, language))
      for month in MonthlyReport.months(of: workshop) {
        documents.append(
          MonthlyReport(month, of: workshop).document(of: workshop, on: today, language))
      }
      for gate in workshop.catalogue.gates.indices {
        let paper = QualityPaper(QualityScope(), gate: UInt8(gate), of: workshop)
        documents.append(paper.document(of: workshop, on: today, language))
      }
    }
    for closed in workshop.closures {
      documents += Language.allCases.map {
        PremiList.document(of: closed.figures, in: workshop, $0)
      }
    }
    for place in 0..<workshop.sales.count {
      let sale = ID<Sale>(place)
      let buyer = workshop.sales[sale].buyer.flatMap { workshop.buyers[$0].name } ?? ""
      documents.append(Nota(of: sale, buyer: buyer, in: workshop).document)
      documents.append(Kuitansi(of: sale, buyer: buyer, in: workshop).document)
    }
    return documents.map {
      String(decoding: Print($0, PaperSetup()).bytes(.file), as: UTF8.self).uppercased()
    }
  }

  /// Names and register numbers that stand on one of the papers.
  private static func found(in papers: [String], of workshop: Workshop) -> [String] {
    let identities = workshop.people.compactMap(\.identity)
    let secrets = identities.flatMap { [$0.name, $0.register] }
      .map { $0.printable.uppercased() }.filter { !$0.isEmpty }
    return secrets.filter { secret in papers.contains { $0.contains(secret) } }
  }

  @Test func noPaperHoldsANameOrARegisterNumber() {
    let papers = Self.papers(of: Self.workshop)
    #expect(papers.count > 200)
    #expect(Self.workshop.people.count >= 20)
    #expect(Self.found(in: papers, of: Self.workshop) == [])
  }

  /// The slip is for the person it belongs to; no other name stands on it.
  @Test func theSlipAloneNamesItsOwnPersonAndSaysSo() throws {
    let workshop = Self.workshop
    let figures = try #require(workshop.closures.last?.figures)
    let slip = try #require(workshop.slips(in: figures).last)
    let worker = try #require(figures.shares.last?.worker)
    let identity = try #require(workshop.people[worker].identity)
    let person = SlipPaper.Person(name: identity.name, register: identity.register)
    let document = SlipPaper.document(of: [(slip, person)], in: workshop)
    let paper = String(decoding: Print(document, PaperSetup()).bytes(.file), as: UTF8.self)
    #expect(paper.contains("RAHASIA"))
    #expect(
      Self.found(in: [paper.uppercased()], of: workshop)
        == [identity.name, identity.register].map { $0.uppercased() })
  }

  @Test(arguments: [true, false]) func theSearchSeesOneThatIsPlanted(_ isName: Bool) throws {
    let inmate = try #require(Self.workshop.people.compactMap(\.identity).last)
    let secret = isName ? inmate.name : inmate.register
    let sale = try #require(Self.workshop.sales.first { !$0.isWithdrawn })
    #expect(sale.quantity > 0)
    let nota = Nota(of: ID(0), buyer: secret, in: Self.workshop).document
    let paper = String(decoding: Print(nota, PaperSetup()).bytes(.file), as: UTF8.self)
    #expect(Self.found(in: [paper.uppercased()], of: Self.workshop) == [secret.uppercased()])
  }
}
