import Wording
import Workshop

/// How long the pieces in stock have been there: since their newest grade, or since their batch was
/// opened where the store never judged them.
package enum StockAgePicture {
  /// The first and last day of each class; the last class has no end.
  private static let classes: [(from: Int, upTo: Int?)] = [
    (0, 30), (31, 60), (61, 90), (91, 180), (181, nil),
  ]

  package static func chart(
    of workshop: Workshop, on today: Day, _ language: Language
  ) -> Paper.Chart {
    let ages = ages(of: workshop, on: today)
    let bars = classes.map { span -> Pictures.Bar in
      let count = ages.count { $0 >= span.from && $0 <= span.upTo ?? .max }
      let label =
        span.upTo.map { Words("\(span.from)-\($0) hari", en: "\(span.from)-\($0) days")[language] }
        ?? Words("di atas \(span.from - 1) hari", en: "over \(span.from - 1) days")[language]
      let level = Paper.Chart.Level(
        subject: .age(span.from, span.upTo), label: label, length: count, number: "\(count)")
      return Pictures.Bar(level: level, value: .count(count))
    }
    return Pictures.chart(.stockAge, Words("Buah", en: "Pieces"), bars, language)
  }

  /// One pass over the checks, one over the pieces.
  private static func ages(of workshop: Workshop, on today: Day) -> [Int] {
    var graded: [PiecePlace: Day] = [:]
    for check in workshop.checks where check.grade != nil {
      graded[PiecePlace(check)] = workshop.inspections[check.inspection].day
    }
    return workshop.batches.indices.filter { !workshop.batches[$0].isWithdrawn }.flatMap { index in
      workshop.batches[index].pieces.enumerated().compactMap { place, piece -> Int? in
        guard piece.state == .accepted else { return nil }
        let since = graded[PiecePlace(ID(index), UInt8(place + 1))]
        return max(0, today - (since ?? workshop.batches[index].opened))
      }
    }
  }
}
