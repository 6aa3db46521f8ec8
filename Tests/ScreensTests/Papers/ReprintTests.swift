import Testing
import Wording
import Workshop

@testable import Reports
@testable import Screens

/// What a later print of a paper says of itself, and where.
@Suite struct ReprintTests {
  private static func note(_ name: String, _ proofs: [Proof] = [], in workshop: inout Workshop) {
    let note = NotePrint {
      $0.day = EveryPaper.today
      $0.paper = name
      $0.proofs = proofs
      $0.sheets = 1
    }
    workshop.apply(.notePrint(note), by: Authority(user: ID(0)))
  }

  private static func report(of workshop: Workshop) -> Paper {
    MonthlyReport(Month(year: 2026, month: 10), of: workshop)
      .paper(of: workshop, on: EveryPaper.today, .indonesian)
  }

  /// The rows of a file stand where they stood; the mark is the last one.
  @Test func aFileSaysWhichPrintItIsInItsLastRow() {
    var workshop = EveryPaper.workshop
    let paper = Self.report(of: workshop)
    let first = paper.printed(of: workshop).records
    Self.note(paper.name, in: &workshop)
    let second = paper.printed(of: workshop)
    #expect(second.records == first + [[.text("Cetakan ke-2")]])
    #expect(second.lines.first?.contains("Cetakan ke-2") == true)
  }

  /// The list of a closed month is the same sign for sign after another report was signed.
  @Test func whatNobodySignedStaysAsItWasPrinted() {
    var workshop = EveryPaper.workshop
    let october = Month(year: 2026, month: 10)
    workshop.closures.append(
      ClosedMonth {
        $0.day = EveryPaper.today - 20
        $0.figures.month = october
      })
    let list = Paper(
      "DAFTAR PREMI", name: "premi-2026-10", .indonesian, [.whole([.line(.text("Jumlah"))])])
    let before = list.printed(of: workshop)
    SignedSample.sign(Self.report(of: workshop), in: &workshop)
    #expect(list.printed(of: workshop).lines == before.lines)
  }

  /// Edition 2 is another paper: its first print is no second one, its second is.
  @Test func aLaterEditionIsCountedAnew() throws {
    var workshop = EveryPaper.workshop
    let paper = Self.report(of: workshop)
    SignedSample.sign(paper, in: &workshop)
    Self.note(paper.printed(of: workshop).name, in: &workshop)
    #expect(paper.printed(of: workshop).lines.first?.contains("Cetakan ke-2") == true)
    SignedSample.sign(paper, in: &workshop)
    let edition = paper.printed(of: workshop)
    #expect(!edition.lines.contains { $0.contains("Cetakan ke-") })
    #expect(edition.lines.contains { $0.contains("edisi 2") })
    Self.note(edition.name, in: &workshop)
    #expect(paper.printed(of: workshop).lines.first?.contains("Cetakan ke-2") == true)
  }

  /// Its original is out once somebody said so.
  @Test func theSecondPrintOfASlipIsACopy() throws {
    var workshop = EveryPaper.workshop
    let figures = try #require(workshop.closures.last?.figures)
    let slip = try #require(workshop.slips(in: figures).first)
    let person = SlipPaper.Person(name: "", register: "")
    let first = SlipPaper.paper(of: [(slip, person)], in: workshop)
    #expect(!first.printed(of: workshop).lines.contains { $0.contains("SALINAN") })
    Self.note(first.name, first.proofs, in: &workshop)
    let second = SlipPaper.paper(of: [(slip, person)], in: workshop).printed(of: workshop)
    #expect(second.lines.contains { $0.contains("SALINAN") }, "\(second.lines)")
    #expect(!second.lines.contains { $0.contains("Cetakan ke-") })
  }
}
