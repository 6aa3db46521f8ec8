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

  /// The same after the original of every paper has left the printer.
  private static let printed: Workshop = {
    var printed = workshop
    let sales = printed.sales.indices.map { ID<Sale>($0) }
    let note = NotePrinted {
      $0.day = today
      $0.proofs = sales.map { .nota($0) } + sales.map { .receipt($0) }
    }
    precondition(printed.broken(by: .notePrinted(note), as: PracticeWorkshop.clerk).isEmpty)
    printed.apply(.notePrinted(note), by: PracticeWorkshop.clerk)
    return printed
  }()

  /// Every paper that can be printed of it, as text.
  private static func papers(of workshop: Workshop) -> [String] {
    texts(
      Language.allCases.flatMap { reports(of: workshop, $0) } + marketPapers(of: workshop))
  }

  private static func texts(_ documents: [Document]) -> [String] {
    documents.map {
      String(decoding: Print($0, PaperSetup()).bytes(.file), as: UTF8.self).uppercased()
    }
  }

  private static func reports(of workshop: Workshop, _ language: Language) -> [Document] {
    let months = MonthlyReport.months(of: workshop)
    let gates = workshop.catalogue.gates.indices.map { UInt8($0) }
    let scopes =
      [QualityScope()] + months.map { QualityScope(months: $0...$0) }
      + workshop.products.indices.map { QualityScope(product: ID($0)) }
    return [
      StockList.document(of: workshop, on: today, language),
      BalanceSheet.document(of: workshop, on: today, language),
      OrderWall(of: workshop, on: today).document(of: workshop, on: today, language),
    ]
      + months.map { MonthlyReport($0, of: workshop).document(of: workshop, on: today, language) }
      + scopes.flatMap { scope in
        gates.map {
          QualityPaper(scope, gate: $0, of: workshop)
            .document(of: workshop, on: today, language)
        }
      }
      + workshop.closures.map {
        PremiList.document(of: $0.figures, in: workshop, language)
      }
  }

  /// What a buyer or a partner gets.
  private static func marketPapers(of workshop: Workshop) -> [Document] {
    func name(_ buyer: ID<Buyer>?) -> String { buyer.flatMap { workshop.buyers[$0].name } ?? "" }
    let sales = workshop.sales.indices.map { ID<Sale>($0) }
    return sales.flatMap { sale in
      let buyer = name(workshop.sales[sale].buyer)
      return [
        Nota(of: sale, buyer: buyer, in: workshop).document,
        Kuitansi(of: sale, buyer: buyer, in: workshop).document,
      ]
    }
      + workshop.orders.indices.compactMap { place in
        let order = ID<CustomerOrder>(place)
        let buyer = name(workshop.orders[order].buyer)
        return AdvanceReceipt(of: order, buyer: buyer, in: workshop)?.document
      }
      + workshop.consignments.indices.map { place in
        let consignment = ID<Consignment>(place)
        let partner = name(workshop.consignments[consignment].buyer)
        return ConsignmentNote(of: consignment, partner: partner, in: workshop).document
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
    for title in ["NOTA ", "KUITANSI ", "KUITANSI UANG MUKA", "TITIPAN ", "PAPAN PESANAN "] {
      #expect(papers.contains { $0.contains(title) }, "none is a \(title)")
    }
    #expect(Self.workshop.people.count >= 20)
    #expect(Self.found(in: papers, of: Self.workshop) == [])
  }

  @Test func noCopyHoldsOneEither() {
    let copies = Self.texts(Self.marketPapers(of: Self.printed))
    #expect(copies.count { $0.contains("SALINAN") } == 2 * Self.workshop.sales.count)
    #expect(Self.found(in: copies, of: Self.workshop) == [])
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
