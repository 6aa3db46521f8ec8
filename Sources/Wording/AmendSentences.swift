import Workshop

extension Amend: Told {
  /// `perubahan titipan TJ-0001`.
  package func words(in workshop: Workshop) -> Words {
    Words("perubahan ", en: "change of ") + row(in: workshop)
  }

  private func row(in workshop: Workshop) -> Words {
    if let dispute {
      let worker = workshop.disputes[dispute.dispute].worker
      return Words("sanggahan ", en: "the dispute of ") + workshop.code(worker)
    }
    if let complaint {
      let piece = workshop.returns[complaint.row].piece
      return Words("keluhan atas ", en: "the complaint about ") + workshop.code(piece)
    }
    if let consignment {
      return Words("titipan ", en: "consignment ") + workshop.code(consignment.consignment)
    }
    return Words("lot ", en: "lot ") + (lot?.after.label ?? "")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
