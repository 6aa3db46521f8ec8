import Reports
import Testing
import Wording
import Workshop

@testable import bengkel

/// No paper that leaves the workshop names an inmate: all prints of a practice workshop, searched
/// for every name and register number in it.
@Suite struct PrivatePrintTests {
  private static let workshop = EveryPaper.workshop

  /// The same after the original of every paper has left the printer.
  private static let printed: Workshop = {
    var printed = workshop
    let sales = printed.sales.indices.map { ID<Sale>($0) }
    let note = NotePrinted {
      $0.day = EveryPaper.today
      $0.proofs = sales.map { .nota($0) } + sales.map { .receipt($0) }
    }
    precondition(printed.broken(by: .notePrinted(note), as: PracticeWorkshop.clerk).isEmpty)
    printed.apply(.notePrinted(note), by: PracticeWorkshop.clerk)
    return printed
  }()

  /// Every paper that can be printed of it but the slip, as text.
  private static func papers(of workshop: Workshop) -> [String] {
    texts(
      Language.allCases.flatMap { language in
        EveryPaper.reports.flatMap { $0.papers(of: workshop, language) }
      } + marketPapers(of: workshop))
  }

  private static func texts(_ papers: [Paper]) -> [String] {
    papers.map {
      String(decoding: Print($0, PaperSetup()).bytes(.file), as: UTF8.self).uppercased()
    }
  }

  private static func marketPapers(of workshop: Workshop) -> [Paper] {
    EveryPaper.market.flatMap { $0.papers(of: workshop) }
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
    for title in [
      "NOTA ", "KUITANSI ", "KUITANSI UANG MUKA", "BARANG TITIP JUAL", "DAFTAR PESANAN ",
    ] {
      #expect(papers.contains { $0.contains(title) }, "none is a \(title)")
    }
    #expect(Self.workshop.people.count >= 20)
    #expect(Self.found(in: papers, of: Self.workshop) == [])
  }

  /// The same papers as a file of rows, for a browser and for a dot-matrix printer.
  @Test func noOtherFormHoldsOneEither() {
    let papers =
      Language.allCases.flatMap { language in
        EveryPaper.reports.flatMap { $0.papers(of: Self.workshop, language) }
      } + Self.marketPapers(of: Self.workshop)
    let rows = papers.map { paper in "\(paper.records)".uppercased() }
    let pages = papers.map { PaperHTML.file($0).uppercased() }
    let printer = papers.map {
      String(decoding: Print($0, PaperSetup()).bytes(.escp), as: UTF8.self).uppercased()
    }
    for form in [rows, pages, printer] {
      #expect(form.count == papers.count && form.allSatisfy { !$0.isEmpty })
      #expect(Self.found(in: form, of: Self.workshop) == [])
    }
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
    let document = SlipPaper.paper(of: [(slip, person)], in: workshop)
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
    let nota = Nota.paper(of: ID(0), buyer: secret, in: Self.workshop)
    let paper = String(decoding: Print(nota, PaperSetup()).bytes(.file), as: UTF8.self)
    #expect(Self.found(in: [paper.uppercased()], of: Self.workshop) == [secret.uppercased()])
  }
}
