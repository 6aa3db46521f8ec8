import Workshop

extension SetAttendanceTerms: Told {
  /// `sakit mulai 01-12-2026: dibayar`.
  package func words(in workshop: Workshop) -> Words {
    reason.name + Words(" mulai ", en: " from ") + from.dashed + ": " + paidWords(isPaid)
  }

  package var whyKept: Words? {
    Words("tetapkan yang lain, mulai hari yang sama", en: "set others from the same day")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

/// Whether days are paid, in a word.
package func paidWords(_ isPaid: Bool) -> Words {
  isPaid ? Words("dibayar", en: "paid") : Words("tidak dibayar", en: "unpaid")
}

extension PlanAbsence: Told {
  /// `WB-007 skorsing 01-12-2026`.
  package func words(in workshop: Workshop) -> Words {
    Words(workshop.code(worker) + " ", en: workshop.code(worker) + " ")
      + (kind == .suspension ? kind.name : Words("rencana ", en: "plans ") + reason.name)
      + " " + timeWords(from, until)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension SetAbsenceEnd: Told {
  package func words(in workshop: Workshop) -> Words {
    guard workshop.plannedAbsences.contains(absence) else { return Words("", en: "") }
    let row = workshop.plannedAbsences[absence]
    return Words("tidak hadir ", en: "time away of ") + workshop.code(row.worker) + " "
      + timeWords(row.from, until)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension MarkConduct: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("nilai sikap kerja ", en: "mark of conduct of ") + workshop.code(worker) + ", "
      + Words(month.title(.indonesian), en: month.title(.english))
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension AbsenceKind {
  package var name: Words {
    switch self {
    case .absence: Words("tidak hadir", en: "absence")
    case .suspension: Words("skorsing", en: "suspension")
    }
  }
}

extension PlannedAbsence {
  /// The reason, or that it is a suspension.
  package var name: Words { kind == .suspension ? kind.name : reason.name }
}

/// `01-12-2026 s.d. 05-12-2026`, or that the end is open.
package func timeWords(_ from: Day, _ until: Day?) -> Words {
  guard let until else {
    return Words("mulai \(from.dashed)", en: "from \(from.dashed)")
  }
  return from == until
    ? Words(from.dashed, en: from.dashed)
    : Words("\(from.dashed) s.d. \(until.dashed)", en: "\(from.dashed) to \(until.dashed)")
}
