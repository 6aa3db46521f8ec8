import Workshop

extension Rupiah {
  /// `1.075.000`, in columns.
  package var bare: String { grouped(amount) }

  /// `Rp1.075.000`, in sentences; the official spelling has no space.
  package var sentence: String { sentence(.indonesian) }

  /// As papers of a language have it: `1.075.000`, in English `1,075,000`.
  package func bare(_ language: Language) -> String { grouped(amount, language) }

  /// The same in a sentence.
  package func sentence(_ language: Language) -> String {
    (amount < 0 ? "-Rp" : "Rp") + grouped(abs(amount), language)
  }
}

/// A whole number with dots between thousands; in English with commas.
package func grouped(_ number: Int64, _ language: Language = .indonesian) -> String {
  var rest = number.magnitude
  var text = ""
  while rest >= 1000 {
    let group = Workshop.padded(Int(rest % 1000), to: 3)
    text = (language == .english ? "," : ".") + group + text
    rest /= 1000
  }
  return (number < 0 ? "-" : "") + String(rest) + text
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
