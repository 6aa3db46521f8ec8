import Workshop

extension Rupiah {
  /// `1.075.000`, in columns.
  package var bare: String { grouped(amount) }

  /// `Rp1.075.000`, in sentences; the official spelling has no space.
  package var sentence: String { amount < 0 ? "-Rp" + grouped(-amount) : "Rp" + grouped(amount) }
}

/// A whole number with dots between thousands.
package func grouped(_ number: Int64) -> String {
  var rest = number.magnitude
  var text = ""
  while rest >= 1000 {
    text = "." + Workshop.padded(Int(rest % 1000), to: 3) + text
    rest /= 1000
  }
  return (number < 0 ? "-" : "") + String(rest) + text
}

/// An English count: `1 row`, `2 rows`.
package func plural(_ count: Int, _ word: String) -> String {
  "\(count) \(word)" + (count == 1 ? "" : "s")
}

/// A share as `82,5% (n 40)`; below ten as `5 dari 7`.
///
/// Halves round away from zero.
package func share(_ part: Int, of whole: Int, _ language: Language) -> String {
  if whole < 10 { return "\(part) " + Words("dari", en: "of")[language] + " \(whole)" }
  let perMille = (part * 2000 / whole + 1) / 2
  let separator = language == .english ? "." : ","
  return "\(perMille / 10)\(separator)\(perMille % 10)% (n \(whole))"
}
