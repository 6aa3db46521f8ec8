import Wording
import Workshop

/// The card that goes with a batch: its code as bars, and its pieces with a box for each stage.
///
/// It names no inmate and holds no inmate's code.
package enum BatchCard {
  package static func paper(
    of batch: ID<WeavingBatch>, in workshop: Workshop, _ language: Language
  ) -> Paper {
    let row = workshop.batches[batch]
    let title = Words("KARTU BATCH ", en: "CARD OF BATCH ")[language] + workshop.code(batch)
    let dates = Words(
      "Dibuka \(row.opened.dashed), tenggat \(row.due.dashed)",
      en: "Opened \(row.opened.dashed), due \(row.due.dashed)")
    return Paper(
      title, name: Words("kartu-", en: "card-")[language] + workshop.code(batch).lowercased(),
      of: workshop, language,
      [
        .head(.list(title, subtitle: dates[language], of: workshop, language)),
        .whole([.label(Paper.Label(workshop.code(batch), workshop.thing(of: batch)))]),
        .table([.table(table(of: batch, in: workshop, language))]),
      ])
  }

  private static let box = Paper.Value.text("_____")
  private static let labelEnd = 12
  private static let sizeEnd = 20

  private static func table(
    of batch: ID<WeavingBatch>, in workshop: Workshop, _ language: Language
  ) -> Paper.Table {
    let heads = FloorHeadings.of(
      workshop.product(of: batch).workedStages, box: 5, room: 76 - sizeEnd, in: workshop, language)
    var columns = [
      Paper.Column(.code, 0, labelEnd), Paper.Column(.number, labelEnd, sizeEnd),
    ]
    for head in heads {
      let start = columns.last?.end ?? sizeEnd
      columns.append(Paper.Column(.code, start, start + max(5, head.count) + 2, .end))
    }
    return Paper.Table(
      columns,
      heads: [
        .text(Words("Buah", en: "Piece")[language]), .text(Words("Ukuran", en: "Size")[language]),
      ]
        + heads.map { .text($0) },
      workshop.labelled(of: batch).map { number in
        Paper.Row(
          [
            .code(workshop.code(batch, piece: number)),
            .count(Int(workshop.batches[batch].pieces[number - 1].size)),
          ] + Array(repeating: box, count: heads.count), of: .batch(batch))
      }, isRuled: true)
  }
}
