/// How many pieces of a lot are looked at and how many of them may be defective: a plan of ISO
/// 2859-1, kept as it was when it was chosen.
package struct SamplingPlan: Record {
  package var lot: Int32 = 0
  package var level = InspectionLevel.special1
  package var limit = QualityLimit.aql065
  package var severity = InspectionSeverity.normal
  /// Of the plan itself, arrows followed, so it may differ from the letter of the lot.
  package var letter = CodeLetter.a
  /// Pieces to inspect; the whole lot when the plan's own number reaches it.
  package var sample: Int32 = 0
  /// The most defective pieces of the sample with which the lot is accepted: Ac.
  package var accept: Int32 = 0

  package init() {}

  /// The plan for a lot of 1 to 3,200 pieces; nil for another size.
  package init?(
    lot: Int, level: InspectionLevel = .general2, limit: QualityLimit,
    severity: InspectionSeverity = .normal
  ) {
    guard let own = CodeLetter(lot: lot, level: level) else { return nil }
    let plan = SamplingTable.plan(own, limit, severity)
    self.lot = Int32(lot)
    self.level = level
    self.limit = limit
    self.severity = severity
    letter = plan.letter
    sample = Int32(min(lot, plan.letter.sampleSize))
    accept = Int32(plan.accept)
  }

  /// As many defective pieces as this refuse the lot: Re.
  package var reject: Int { Int(accept) + 1 }

  /// Whether every piece is inspected: then each piece has its own verdict, and the acceptance
  /// number only tells the switching rules how the lot fared.
  package var isWholeLot: Bool { sample == lot }

  package func accepts(defective: Int) -> Bool { defective <= Int(accept) }

  /// What the plan lets pass.
  package var characteristic: OperatingCharacteristic {
    OperatingCharacteristic(sample: Int(sample), accept: Int(accept))
  }
}
