/// One kind of fault that a check can name.
package struct Defect: Record {
  /// What a fault does to the buyer.
  package enum Severity: UInt8, CaseIterable, Sendable {
    /// Unsafe: only rejection is left.
    case critical
    /// Would make the buyer bring it back.
    case major
    case minor
  }

  /// Such as `M05`.
  package var code = ""
  package var name = ""
  package var english = ""
  package var severity = Severity.critical
  /// The stage it comes from and where a repair is made; nil for one that no stage can mend.
  package var origin: UInt8?
  /// From which day on checks may name it; nil for one from the founding.
  package var since: Day?
  /// From which day on no check may name it; nil while nobody retired it.
  package var retired: Day?

  package init() {}
}
