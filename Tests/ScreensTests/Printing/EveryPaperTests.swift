import Reports
import TerminalUI
import Testing
import Wording
import Workshop

@testable import Screens

/// What holds for every paper there is, whatever stands on it.
@Suite struct EveryPaperTests {
  private static let practice = EveryPaper.workshop
  private static let real: Workshop = {
    var workshop = practice
    workshop.settings.isPractice = false
    return workshop
  }()

  /// Of a workshop in which every sale, order and consignment was taken back.
  private static let void: Workshop = {
    var workshop = real
    for place in workshop.sales.indices { workshop.sales[ID(place)].isWithdrawn = true }
    for place in workshop.consignments.indices {
      workshop.consignments[ID(place)].isWithdrawn = true
    }
    for place in workshop.orders.indices {
      workshop.orders[ID(place)].cancelled = EveryPaper.today
    }
    return workshop
  }()

  /// Names as long as forms take them, and prices of eleven digits.
  private static let large: Workshop = {
    var workshop = real
    let name = String(repeating: "PANJANG SEKALI ", count: 4).dropLast()
    for place in workshop.buyers.indices { workshop.buyers[ID(place)].name = String(name) }
    for place in workshop.products.indices {
      workshop.products[ID(place)].name = String(name)
      workshop.products[ID(place)].shortName = String(name)
    }
    for place in workshop.sales.indices {
      for line in workshop.sales[ID(place)].lines.indices {
        workshop.sales[ID(place)].lines[line].price = Rupiah(99_999_999_999)
      }
    }
    return workshop
  }()

  private static func languages(of kind: EveryPaper) -> [Language] {
    EveryPaper.reports.contains(kind) ? Language.allCases : [.indonesian]
  }

  private static func papers(_ kind: EveryPaper, of workshop: Workshop) -> [Paper] {
    languages(of: kind).flatMap { kind.papers(of: workshop, $0) }
  }

  // MARK: Marks

  @Test(arguments: EveryPaper.allCases) func inAPracticeStoreItSaysSo(_ kind: EveryPaper) {
    let papers = Self.papers(kind, of: Self.practice)
    #expect(!papers.isEmpty)
    for paper in papers {
      let word = paper.language == .english ? "PRACTICE" : "LATIHAN"
      #expect(paper.lines.contains { $0.contains(word) }, "\(paper.name)")
      #expect(paper.marks.contains { $0.kind == .practice }, "\(paper.name)")
    }
  }

  @Test(arguments: EveryPaper.allCases) func inARealStoreNothingSpeaksOfPractice(
    _ kind: EveryPaper
  ) {
    for paper in Self.papers(kind, of: Self.real) {
      let text = paper.lines.joined(separator: "\n").uppercased()
      // A training is another word, and so is the number of a deposit that was practised.
      let words = text.split { !$0.isLetter && !$0.isNumber }
      #expect(!words.contains("LATIHAN") && !words.contains("PRACTICE"), "\(paper.name)")
    }
  }

  @Test(arguments: EveryPaper.market) func whatWasTakenBackSaysSo(_ kind: EveryPaper) {
    let papers = Self.papers(kind, of: Self.void)
    #expect(!papers.isEmpty)
    for paper in papers {
      #expect(paper.marks.contains { $0.kind == .void }, "\(paper.name)")
      #expect(
        paper.lines.contains { $0.contains("DIBATALKAN") || $0.contains("SELESAI SEBAGIAN") },
        "\(paper.name)")
    }
    #expect(papers.contains { $0.lines.contains { $0.hasSuffix("DIBATALKAN") } })
  }

  @Test(arguments: EveryPaper.market) func whatStandsSaysNothingOfTakingBack(_ kind: EveryPaper) {
    var workshop = Self.void
    for place in workshop.sales.indices { workshop.sales[ID(place)].isWithdrawn = false }
    for place in workshop.consignments.indices {
      workshop.consignments[ID(place)].isWithdrawn = false
    }
    for place in workshop.orders.indices { workshop.orders[ID(place)].cancelled = nil }
    for paper in Self.papers(kind, of: workshop) {
      #expect(!paper.marks.contains { $0.kind == .void }, "\(paper.name)")
      #expect(!paper.lines.contains { $0.contains("DIBATALKAN") }, "\(paper.name)")
    }
  }

  @Test(arguments: [EveryPaper.premi, .slip]) func anOpenMonthIsPreliminaryAndAClosedOneIsNot(
    _ kind: EveryPaper
  ) throws {
    let months = EveryPaper.figures(of: Self.real).map(\.month)
    let papers = kind.papers(of: Self.real)
    #expect(Set(months.map { Self.real.isClosed($0) }) == [true, false])
    for (month, paper) in zip(months, papers) {
      let isOpen = !Self.real.isClosed(month)
      #expect(paper.marks.contains { $0.kind == .preliminary } == isOpen, "\(paper.name)")
      #expect(paper.lines.contains { $0.contains("SEMENTARA") } == isOpen, "\(paper.name)")
    }
  }

  /// What proves something is an original once; the others may be printed as often as one likes.
  @Test(arguments: EveryPaper.allCases) func aSecondPrintOfAProofIsACopy(_ kind: EveryPaper) {
    let first = kind.papers(of: Self.real)
    let proofs = first.flatMap(\.proofs)
    #expect(proofs.isEmpty == ![.nota, .kuitansi, .slip].contains(kind))
    var printed = Self.real
    let note = NotePrinted {
      $0.day = EveryPaper.today
      $0.proofs = proofs
    }
    printed.apply(.notePrinted(note), by: Authority(user: ID(0)))
    for (before, after) in zip(first, kind.papers(of: printed)) {
      #expect(!before.marks.contains { $0.kind == .copy }, "\(before.name)")
      #expect(after.marks.count { $0.kind == .copy } == before.proofs.count, "\(after.name)")
      #expect(after.lines.count { $0.contains("SALINAN") } == before.proofs.count)
      #expect(after.proofs.isEmpty)
    }
  }

  // MARK: Widths

  @Test(arguments: EveryPaper.allCases, [80, 132]) func nothingIsWiderThanItsColumns(
    _ kind: EveryPaper, _ columns: Int
  ) {
    for workshop in [Self.real, Self.large] {
      for paper in Self.papers(kind, of: workshop) {
        // A margin of four at the right.
        for line in paper.lines(columns: columns) where line.count > columns - 4 {
          Issue.record("\(paper.name): \(line)")
        }
      }
    }
  }

  // MARK: Numbers

  @Test(arguments: EveryPaper.allCases, [80, 132]) func theNumbersAreThoseOfTheCells(
    _ kind: EveryPaper, _ columns: Int
  ) {
    for paper in [Self.real, Self.large].flatMap({ Self.papers(kind, of: $0) }) {
      let lines = paper.lines(columns: columns)
      for row in paper.tables.flatMap(\.rows) {
        let numbers = row.values.filter(Self.isNumber).map { $0.text(paper.language) }
        #expect(
          lines.contains { Self.holds(numbers, inOrder: $0) }, "\(paper.name): \(numbers)")
      }
    }
  }

  private static func holds(_ texts: [String], inOrder line: String) -> Bool {
    var rest = line[...]
    for text in texts {
      guard let place = rest.firstRange(of: text) else { return false }
      rest = rest[place.upperBound...]
    }
    return true
  }

  private static func isNumber(_ value: Paper.Value) -> Bool {
    switch value {
    case .count, .rupiah, .sum, .points, .tenths, .perMille, .rate, .portion, .day: true
    case .text, .code, .grade, .spelled, .bar, .mark, .personal, .unknown, .blank: false
    }
  }

  /// In a column of numbers stands no word, so that it can be added up by whoever reads it.
  @Test(arguments: EveryPaper.allCases) func aColumnIsOfOneKind(_ kind: EveryPaper) {
    for paper in Self.papers(kind, of: Self.real) {
      for table in paper.tables {
        for row in table.rows {
          #expect(row.values.count <= table.columns.count)
          for (value, column) in zip(row.values, table.columns) where !Self.fits(value, column) {
            Issue.record("\(paper.name): \(value) among \(column.kind)")
          }
        }
      }
    }
  }

  private static func fits(_ value: Paper.Value, _ column: Paper.Column) -> Bool {
    switch value {
    case .text, .personal: [.text, .code].contains(column.kind) || column.alignment == .start
    case .code: [.text, .code].contains(column.kind)
    case .grade: column.kind == .grade
    case .count, .points, .tenths: column.kind == .number
    case .rupiah, .sum: column.kind == .rupiah
    case .perMille, .rate, .portion, .bar: column.kind == .share
    case .day: column.kind == .day
    case .unknown, .blank: true
    case .spelled, .mark: false
    }
  }

  /// Recounted from what stands above it; pieces and rupiah alike.
  @Test(arguments: EveryPaper.allCases) func aSumIsThatOfItsColumn(_ kind: EveryPaper) {
    for paper in Self.papers(kind, of: Self.real) {
      for table in paper.tables {
        let above = table.rows.prefix { !$0.isSum }
        guard !above.isEmpty, let sum = table.rows.first(where: \.isSum) else { continue }
        for (place, value) in sum.values.enumerated() {
          guard let amount = Self.amount(value) else { continue }
          let parts = above.compactMap { Self.amount($0.values[place]) }
          #expect(parts.reduce(0, +) == amount, "\(paper.name), column \(place)")
        }
      }
    }
  }

  private static func amount(_ value: Paper.Value) -> Int64? {
    switch value {
    case .count(let count): Int64(count)
    case .rupiah(let amount): amount.amount
    case .points(let points): points
    default: nil
    }
  }

  // MARK: Page

  @Test(arguments: EveryPaper.allCases) func thePageShowsItsTextAtEightyColumns(
    _ kind: EveryPaper
  ) {
    var setup = PaperSetup()
    setup.length = 10_000
    for paper in Self.papers(kind, of: Self.real) {
      let text = paper.lines(columns: 80).map { $0.printable.trimmingEnd }
      let x = paper.form == .report ? 2 : 0
      var canvas = Canvas(size: Size(width: 80, height: max(24, text.count + 6)))
      PrintPreview(x: x).draw(Print(paper, setup), on: &canvas)
      let shown = canvas.lines.dropFirst(3).dropLast(3).map {
        String($0.dropFirst(x)).trimmingEnd
      }
      #expect(Array(shown.prefix(text.count)) == text, "\(paper.name)")
    }
  }

  // MARK: Files

  /// A file has every figure of every table, in its order.
  @Test(arguments: EveryPaper.allCases) func itsRecordsHoldEveryFigure(_ kind: EveryPaper) {
    for paper in Self.papers(kind, of: Self.real) {
      var rest = paper.records[...]
      for row in paper.tables.flatMap(\.rows) {
        let cells = row.values.map { $0.cell(paper.language) }
        guard let place = rest.firstIndex(of: cells) else {
          Issue.record("\(paper.name): \(cells)")
          break
        }
        rest = rest[(place + 1)...]
      }
    }
  }
}
