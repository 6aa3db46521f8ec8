/// Where a series of lots stands between normal and tightened inspection: ISO 2859-1, 9.3 and 9.4.
///
/// Hears the verdicts of original inspections alone, in the order of the lots; a lot that was
/// refused and came back does not count. Inspection begins normal.
package struct Switching: Record {
  package private(set) var severity = InspectionSeverity.normal
  /// The newest verdicts under this severity, oldest first, at most five; true is accepted.
  package private(set) var recent: [Bool] = []
  /// Lots refused since inspection was tightened.
  package private(set) var refusedTightened: Int32 = 0
  /// Sampling has stopped until what makes the lots bad has been mended.
  package private(set) var isDiscontinued = false

  package init() {}

  /// Where a series stands after these verdicts.
  package init(after verdicts: some Sequence<Bool>) {
    for isAccepted in verdicts { hear(isAccepted) }
  }

  static let window = 5
  static let refusedToTighten = 2
  static let acceptedToRelax = 5
  static let refusedToStop = 5

  /// Lots that still have to be accepted in a row before inspection is normal again.
  package var lotsToNormal: Int {
    severity == .normal ? 0 : Self.acceptedToRelax - recent.reversed().prefix { $0 }.count
  }

  /// Lots that may still be refused before sampling stops.
  package var refusalsToStop: Int { Self.refusedToStop - Int(refusedTightened) }

  /// Takes the verdict on the next lot, unless sampling is discontinued.
  ///
  /// The five refusals that stop sampling are counted over the whole time under tightened
  /// inspection, as the standard says, whether or not lots between them were accepted.
  package mutating func hear(_ isAccepted: Bool) {
    if isDiscontinued { return }
    recent = recent.suffix(Self.window - 1) + [isAccepted]
    switch severity {
    case .normal:
      if recent.count(where: { !$0 }) >= Self.refusedToTighten { begin(.tightened) }
    case .tightened:
      refusedTightened += isAccepted ? 0 : 1
      if refusedTightened >= Self.refusedToStop {
        isDiscontinued = true
      } else if lotsToNormal == 0 {
        begin(.normal)
      }
    }
  }

  /// Goes on after the cause was mended: with tightened inspection, counted anew.
  package mutating func resume() {
    if isDiscontinued { begin(.tightened) }
  }

  private mutating func begin(_ severity: InspectionSeverity) {
    self.severity = severity
    recent = []
    refusedTightened = 0
    isDiscontinued = false
  }
}
