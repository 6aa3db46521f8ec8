import Wording
import Workshop

/// The labels of a batch: each piece's code as bars, what it is and its size; no inmate's code.
///
/// As a file for the browser 24 of them fill a sheet of A4; a label printer gets one after another.
package enum LabelPaper {
  package static func paper(
    of batch: ID<WeavingBatch>, in workshop: Workshop, _ language: Language
  ) -> Paper {
    let title = Words("LABEL ", en: "LABELS ")[language] + workshop.code(batch)
    return Paper(
      title, name: "label-" + workshop.code(batch).lowercased(), of: workshop, language,
      [.head(.list(title, of: workshop, language))]
        + workshop.labelled(of: batch).map { number in
          .whole([
            .label(
              Paper.Label(
                workshop.code(batch, piece: number),
                workshop.thing(of: batch, piece: number)))
          ])
        })
  }
}

extension Workshop {
  /// The numbers of the pieces of a batch that are there.
  func labelled(of batch: ID<WeavingBatch>) -> [Int] {
    let pieces = batches[batch].pieces
    return pieces.indices.filter { pieces[$0].state != .takenOut }.map { $0 + 1 }
  }

  /// `Polos hitam No. 8`.
  fileprivate func thing(of batch: ID<WeavingBatch>, piece number: Int) -> String {
    thing(of: batch) + " No. \(batches[batch].pieces[number - 1].size)"
  }
}
