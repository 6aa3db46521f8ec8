import Wording
import Workshop

/// Why fewer pieces were made than planned, reason by reason; stands in part G.
package struct ShortfallFigures: Equatable, Sendable {
  /// The rows of one reason, and the people that they are of.
  package struct Row: Equatable, Sendable {
    package let reason: Shortfall.Reason
    package let times: Int
    package let people: Int
  }

  package let month: Month
  /// The reasons that were given, in the order of their digits.
  package let rows: [Row]

  package init(_ month: Month, of workshop: Workshop) {
    self.month = month
    let said = Self.said(in: month, workshop)
    rows = Shortfall.Reason.named.compactMap { reason in
      let own = said.filter { $0.reason == reason }
      return own.isEmpty
        ? nil : Row(reason: reason, times: own.count, people: Set(own.map(\.worker)).count)
    }
  }

  private typealias Said = (
    origin: CountedRecord.Origin, day: Day, worker: ID<Inmate>, reason: Shortfall.Reason
  )

  /// The rows of history and of the days, oldest first.
  private static func said(in month: Month, _ workshop: Workshop) -> [Said] {
    let past = workshop.pastOutputs.indices.lazy.map {
      (ID<PastOutput>($0), workshop.pastOutputs[$0])
    }
    .filter { $0.1.day.month == month && !$0.1.shortfall.isBlank }
    .map { Said(.pastOutput($0), $1.day, $1.worker, $1.shortfall.reason) }
    let days = workshop.sheets.lazy.filter { $0.day.month == month }.flatMap(\.rows)
      .map { ($0, workshop.outputs[$0]) }
      .filter { !$0.1.isWithdrawn && !$0.1.shortfall.isBlank }
      .map { Said(.output($0), $1.day, $1.worker, $1.shortfall.reason) }
    return Array(past) + Array(days)
  }

  /// The rows behind a reason and the people whose they are, or the rows behind all.
  static func records(
    of reason: Shortfall.Reason?, in month: Month, _ workshop: Workshop
  ) -> [RowRecord] {
    var seen: Set<[Int32]> = []
    return said(in: month, workshop).filter { reason == nil || $0.reason == reason }.flatMap {
      said -> [RowRecord] in
      let isNew = reason != nil && seen.insert([said.worker.index]).inserted
      return [RowRecord(said.origin, said.day, 1)]
        + (isNew ? [RowRecord(.inmate(said.worker), said.day, 2)] : [])
    }
  }

  /// A table, where anybody gave a reason; there is no sum of people, who may have had two.
  func blocks(of workshop: Workshop, _ language: Language) -> [Paper.Block] {
    if rows.isEmpty { return [] }
    let heads = [
      Words("Alasan kurang dari rencana", en: "Why fewer than planned"),
      Words("Kali", en: "Times"), Words("Orang", en: "People"),
    ].map { Paper.Value.text($0[language]) }
    let lines = rows.map { row in
      Paper.Row(
        [.text(row.reason.name[language]), .count(row.times), .count(row.people)],
        of: .shortfalls(row.reason, month))
    }
    let sum = Paper.Row.sum(
      [
        .text(Words("Jumlah", en: "Total")[language]), .count(rows.reduce(0) { $0 + $1.times }),
        .blank,
      ], of: .shortfalls(nil, month))
    return [.table(Paper.Table(Self.columns, heads: heads, lines + [sum], indent: 2))]
  }

  private static let columns = [
    Paper.Column(.text, 0, 50), Paper.Column(.number, 50, 62), Paper.Column(.number, 62, 76),
  ]
}
