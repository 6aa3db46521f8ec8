import Reports
import Testing
import Workshop

@testable import Screens

/// Which rows of figures lead to their records, over all reports of an office.
@Suite struct RowSourceTests {
  private static let kinds: [EveryPaper] = [
    .monthly, .quarter, .yearly, .quality, .channels, .premi, .deposits, .cashBook, .stock,
    .orders, .money, .release, .nominative, .partner,
  ]

  /// What no record of its own stands behind: parts of one division, which its month shows whole;
  /// a balance that goes on; classes of age; the two sides of the books; courses, which a partner
  /// reads about without a desk; what was paid out, whose row is the record.
  private static func standsAlone(_ label: String, on kind: EveryPaper) -> Bool {
    switch kind {
    case .premi:
      [
        "Penjualan", "Biaya", "Komisi", "Laba", "Rugi", "Saldo awal terjual", "Premi",
        "Modal kerja", "PNBP",
      ].contains { label.hasPrefix($0) }
    case .stock:
      label.hasSuffix("hari") || ["dititipkan", "seluruhnya"].contains { label.hasPrefix($0) }
    case .cashBook: label == "Saldo awal"
    case .money: label.hasPrefix("Jumlah debit") || label.hasPrefix("Jumlah kredit")
    case .quarter, .partner: label == "hitung harga pokok"
    case .nominative: label == "1" || label == "2"
    default: false
    }
  }

  /// Every other row has one, or is the sum of the rows above it.
  @Test(arguments: kinds) func aRowOfFiguresLeadsSomewhere(_ kind: EveryPaper) {
    var rows = 0
    for paper in kind.papers(of: EveryPaper.workshop) {
      for table in paper.tables {
        for (place, row) in table.rows.enumerated() {
          let figures = row.values.compactMap(Self.figure)
          if figures.isEmpty { continue }
          rows += 1
          let label = row.values.first { !$0.text(.indonesian).isEmpty }?.text(.indonesian) ?? ""
          if row.source != nil || Self.standsAlone(label, on: kind) { continue }
          #expect(Self.isSum(place, in: table), "\(paper.name): \(row.values)")
        }
      }
    }
    #expect(rows > 0)
  }

  private static func figure(_ value: Paper.Value) -> Int64? {
    switch value {
    case .count(let count): Int64(count)
    case .rupiah(let sum), .sum(let sum): sum.amount
    case .portion(let portion): Int64(portion.part)
    case .points(let points): points
    case .tenths(let tenths): Int64(tenths)
    case .perMille(let share): Int64(share)
    case .rate(let rate): Int64(rate)
    case .text, .code, .grade, .spelled, .bar, .day, .mark, .personal, .unknown, .blank: nil
    }
  }

  /// Whether each figure of a row is the sum of its column above.
  private static func isSum(_ place: Int, in table: Paper.Table) -> Bool {
    let above = table.rows.prefix(place)
    return table.rows[place].isSum
      && table.rows[place].values.enumerated().allSatisfy { column, value in
        guard let sum = figure(value) else { return true }
        return sum
          == above.reduce(0) {
            $0 + ($1.values.indices.contains(column) ? figure($1.values[column]) ?? 0 : 0)
          }
      }
  }
}
