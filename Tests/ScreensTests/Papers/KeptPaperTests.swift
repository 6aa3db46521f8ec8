import Reports
import Testing
import Wording
import Workshop

@testable import Screens

/// A kept paper is drawn as it was signed, whatever kind of paper it is.
@Suite struct KeptPaperTests {
  private static let workshop = EveryPaper.workshop

  @Test(arguments: EveryPaper.allCases) func whatIsKeptIsDrawnAsItWas(_ kind: EveryPaper) {
    for language in Language.allCases {
      for paper in kind.papers(of: Self.workshop, language) {
        var workshop = Self.workshop
        SignedSample.sign(paper, in: &workshop)
        guard let signed = workshop.signedPaper(paper.name) else {
          Issue.record("\(paper.name) is not there")
          continue
        }
        let kept = Paper(unsealed: signed, in: workshop)
        #expect(kept.lines(columns: 80) == paper.lines(columns: 80), "\(paper.name)")
        #expect(kept.lines(columns: 132) == paper.lines(columns: 132), "\(paper.name)")
        #expect(kept.records == paper.records, "\(paper.name)")
        #expect(PaperHTML.file(kept) == PaperHTML.file(paper), "\(paper.name)")
        #expect(kept.marks == paper.marks && kept.title == paper.title)
      }
    }
  }

  @Test func itSaysWhoSignedWhenAndTheHeadInFours() {
    var workshop = ReportsTests.workshop
    SignedSample.sign(Self.report(.init(year: 2026, month: 10), of: workshop), in: &workshop)
    let paper = Self.report(.init(year: 2026, month: 10), of: workshop).printed(of: workshop)
    let foot = paper.lines.suffix(3).joined(separator: " ")
    #expect(foot.contains("23 November 2026 08:06") || foot.contains("23 November 2026 08.06"))
    #expect(foot.contains("edisi 1"))
    #expect(foot.contains("#41 4C4C 4C4C 4C4C 4C4C 4C4C 4C4C 4C4C 4C4C"), "\(foot)")
    #expect(
      PrintedHead("#41 4c4c 4C4C-4C4C 4C4C 4C4C 4C4C 4C4C 4C4C")?.matches(SignedSample.head.chain)
        == true)
  }

  private static func report(_ month: Month, of workshop: Workshop) -> Paper {
    MonthlyReport(month, of: workshop).paper(of: workshop, on: Sample.today, .indonesian)
  }

  // MARK: Names

  /// A paper with a name and a register number of one person, and a name of another.
  private static let named = Paper(
    "DAFTAR", name: "daftar-1", .indonesian,
    [
      .whole([
        .ends(.personal(ID(0), "CONTOH SATU"), .personal(ID(0), "BI 31/2025")),
        .line(.personal(ID(1), "CONTOH DUA")),
      ])
    ])

  @Test func theNameOfWhoWasErasedIsGoneAndNothingElseMoves() throws {
    var workshop = Self.workshop
    SignedSample.sign(Self.named, in: &workshop)
    // Above them a line is kept free for the number of the print.
    let before = Self.named.printed(of: workshop).lines.drop { $0.isEmpty }
    #expect(Array(before.prefix(2)) == Self.named.lines)
    for place in workshop.keptNames.indices where workshop.keptNames[place].worker == ID(0) {
      workshop.keptNames[ID(place)].part = nil
    }
    let after = Self.named.printed(of: workshop).lines.drop { $0.isEmpty }
    let first = try #require(after.first)
    #expect(first.hasPrefix("(dihapus)") && first.hasSuffix("(dihapus)"))
    #expect(after.dropFirst().first == "CONTOH DUA")
    #expect(after.dropFirst() == before.dropFirst())
  }

  /// The papers that name people, signed: who is erased is gone from each of them by name and
  /// number, and no figure of them moves.
  @Test(arguments: [EveryPaper.slip, .nominative, .release])
  func whoWasErasedIsGoneFromTheirPapers(_ kind: EveryPaper) throws {
    for paper in kind.papers(of: Self.workshop) {
      var workshop = Self.workshop
      SignedSample.sign(paper, in: &workshop)
      guard let worker = workshop.keptNames.first?.worker,
        let identity = workshop.people[worker].identity
      else { continue }
      let before = paper.printed(of: workshop)
      #expect(before.lines.contains { $0.contains(identity.name.printable) }, "\(paper.name)")
      for place in workshop.keptNames.indices where workshop.keptNames[ID(place)].worker == worker {
        workshop.keptNames[ID(place)].part = nil
      }
      let after = paper.printed(of: workshop)
      let changed = zip(before.records, after.records).filter { $0.0 != $0.1 }.map { $0.1 }
      #expect(before.records.count == after.records.count && !changed.isEmpty)
      for cells in changed { #expect(cells.contains(.text("(dihapus)")), "\(cells)") }
      for line in after.lines {
        #expect(!line.contains(identity.name.printable), "\(paper.name): \(line)")
        #expect(!line.contains(identity.register), "\(paper.name): \(line)")
      }
    }
    let named = kind.papers(of: Self.workshop).contains { paper in
      !paper.kept(in: Self.workshop, signer: ID(0), at: Sample.now, head: SignedSample.head)
        .names.isEmpty
    }
    #expect(named, "\(kind) names nobody")
  }

  @Test func noNameStandsInWhatIsKeptOfIt() {
    var workshop = Self.workshop
    SignedSample.sign(Self.named, in: &workshop)
    let kept = workshop.signedPapers[ID(0)].paper
    let texts = kept.parts.flatMap(\.blocks).flatMap(\.rows).flatMap(\.cells).map(\.text)
    let persons: [ID<Inmate>] = [ID(0), ID(0), ID(1)]
    #expect(texts == persons.map { workshop.code($0) })
    #expect(workshop.keptNames.map(\.subject) == persons.map { workshop.people[$0].subject })
  }

  // MARK: Later

  /// Sales are taken back and put back by chance; signed papers stay, and the page of changes names
  /// the channels whose pieces or money differ when raw rows are added up here.
  @Test(arguments: [20_261_201, 20_261_202] as [UInt64])
  func tenThousandLaterActionsMoveNoSignedPaper(_ seed: UInt64) throws {
    print("later actions, seed \(seed)")
    var workshop = Self.workshop
    let months = MonthlyReport.months(of: workshop)
    for month in months { SignedSample.sign(Self.report(month, of: workshop), in: &workshop) }
    let signed = workshop.signedPapers.map { Paper($0, in: workshop).lines }
    let before = months.map { Self.sums(of: $0, in: workshop) }
    var random = SplitMix64(state: seed)
    var moved = 0
    for _ in 0..<10_000 {
      let sale = ID<Sale>(random.below(workshop.sales.count))
      var withdrawal = Withdraw(.sale(sale), on: EveryPaper.today, because: "salah ketik")
      withdrawal.reinstates = workshop.sales[sale].isWithdrawn
      let action = Action.withdraw(withdrawal)
      let authority = Authority(user: ID(0), signer: ID(2))
      if workshop.broken(by: action, as: authority).isEmpty {
        workshop.apply(action, by: authority)
        moved += 1
      }
    }
    #expect(moved > 100, "\(moved) actions")
    #expect(workshop.signedPapers.map { Paper($0, in: workshop).lines } == signed)
    let channels = workshop.catalogue.channels.map { $0.title(.indonesian) }
    for (place, month) in months.enumerated() {
      let after = Self.sums(of: month, in: workshop)
      let expected = Set(channels.indices.filter { after[$0] != before[place][$0] })
      let rows = PaperChanges.rows(
        from: Paper(unsealed: workshop.signedPapers[ID(place)], in: workshop),
        to: Self.report(month, of: workshop))
      let named = Set(rows.compactMap { row in channels.firstIndex(of: row.label) })
      #expect(named.isSuperset(of: expected), "\(month)")
      // What is owed and lies with partners at its end moves with sales of before as well.
      let touched = zip(Self.workshop.sales, workshop.sales).filter { old, new in
        old.isWithdrawn != new.isWithdrawn && new.day <= month.last
      }.map { Int($0.1.channel) }
      #expect(named.isSubset(of: touched), "\(month)")
    }
  }

  /// Pieces and rupiah of each channel of a month, added up from the notas alone.
  private static func sums(of month: Month, in workshop: Workshop) -> [[Int64]] {
    workshop.catalogue.channels.indices.map { channel in
      let sales = workshop.sales.filter { sale in
        Int(sale.channel) == channel && sale.day.month == month && !sale.isOpening
          && (!sale.isWithdrawn || sale.takenBackOn != nil)
      }
      let lines = sales.flatMap(\.lines)
      return [
        lines.reduce(0) { $0 + Int64($1.pieces.count) },
        lines.reduce(0) { $0 + $1.price.amount * Int64($1.pieces.count) },
      ]
    }
  }
}
