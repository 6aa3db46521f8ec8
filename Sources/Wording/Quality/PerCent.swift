/// A part of one in per cent with one decimal, such as `19,9%`; for values that are no share of a
/// count, which `share` writes with its n.
package func perCent(_ value: Double, _ language: Language) -> String {
  decimal(value * 100, places: 1, language) + "%"
}

/// A number with so many decimals and the language's own separator; halves round away from zero.
package func decimal(_ value: Double, places: Int, _ language: Language) -> String {
  let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
  let rounded = Int((value * Double(scale)).rounded())
  let whole = (rounded < 0 ? "-" : "") + String(rounded.magnitude / UInt(scale))
  guard places > 0 else { return whole }
  var part = String(rounded.magnitude % UInt(scale))
  while part.count < places { part = "0" + part }
  return whole + (language == .english ? "." : ",") + part
}
