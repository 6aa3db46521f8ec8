/// How much is looked at for a size of lot: ISO 2859-1, table 1.
///
/// II is the usual one, the special levels are for checks that destroy or take long.
package enum InspectionLevel: UInt8, CaseIterable, Sendable {
  case special1, special2, special3, special4, general1, general2, general3

  /// As the standard writes it, such as `S-1` or `II`.
  package var code: String { ["S-1", "S-2", "S-3", "S-4", "I", "II", "III"][Int(rawValue)] }
}

/// The worst share of defective pieces that is still good enough on average: the AQL.
///
/// The raw value is in hundredths of a per cent.
package enum QualityLimit: Int16, CaseIterable, Sendable {
  case aql065 = 65
  case aql10 = 100
  case aql15 = 150
  case aql25 = 250
  case aql40 = 400
  case aql65 = 650

  /// As a part of one.
  package var share: Double { Double(rawValue) / 10_000 }
}

/// How strict the plans are; the switching rules move between the two.
///
/// Reduced inspection is left out: it needs a steady production that a small workshop cannot show.
package enum InspectionSeverity: UInt8, CaseIterable, Sendable {
  case normal, tightened
}
