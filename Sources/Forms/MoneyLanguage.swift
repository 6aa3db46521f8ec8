import Workshop

/// How amounts are typed and how files write them.
///
///     amount   = sum of `Arithmetic`, such as 150rb*3 or (100rb+50rb)/2
///     leaf     = [ "Rp" [ "." ] | "IDR" ] whole [ "," fraction ] [ scale ] [ ",-" ]
///     whole    = digits | group { "." three digits }
///     scale    = "rb" | "ribu" | "jt" | "juta"
///     fraction = before a scale 1 to 6 digits that come out as whole rupiah, else "00"
///
/// Blanks and capitals do not matter; a minus may stand behind the first `Rp`. Dots group by
/// threes, so `1.5` is refused and not guessed, and so is `150,000`, which groups by threes where
/// English is written. A file holds one amount, nothing to work out.
package enum MoneyLanguage {
  package static func read(_ text: String) throws(Misread) -> Rupiah {
    let amount = try Arithmetic.read(
      plain(text), atMost: Rupiah.largest.amount, otherwise: .notAnAmount, leaf: leaf)
    return Rupiah(amount)
  }

  /// One amount as a cell of a file writes it.
  package static func readFile(_ text: String) throws(Misread) -> Rupiah {
    var rest = Substring(plain(text))
    if rest.hasPrefix("(") && rest.hasSuffix(")") { throw .loneParentheses }
    let isNegative = rest.hasPrefix("-")
    if isNegative { rest.removeFirst() }
    let amount = try leaf(&rest).number
    guard rest.isEmpty else { throw .notAnAmount }
    if amount > Rupiah.largest.amount { throw .tooLarge }
    return Rupiah(isNegative ? -amount : amount)
  }

  /// Small letters without blanks, the sign in front.
  private static func plain(_ text: String) -> String {
    let typed = text.lowercased().filter { !$0.isWhitespace }
    for front in ["rp-", "rp.-", "idr-"] where typed.hasPrefix(front) {
      return "-rp" + typed.dropFirst(front.count)
    }
    return typed
  }

  private static func leaf(_ rest: inout Substring) throws(Misread) -> Arithmetic.Value {
    let start = rest.count
    if let sign = ["rp.", "rp", "idr"].first(where: { rest.hasPrefix($0) }) {
      rest.removeFirst(sign.count)
    }
    var isMoney = rest.count < start
    let front = rest
    let whole = try whole(&rest)
    let digits = front[..<rest.startIndex]
    var fraction = Substring()
    if rest.first == ",", rest.dropFirst().first != "-" {
      rest.removeFirst()
      fraction = rest.takeDigits()
      if fraction.isEmpty { throw .notAnAmount }
    }
    let scale = scale(&rest)
    try refuseGroups(digits, fraction, of: scale)
    isMoney = isMoney || scale > 1
    if rest.hasPrefix(",-"), !(rest.dropFirst(2).first?.isNumber ?? false) {
      rest.removeFirst(2)
      isMoney = true
    }
    let product = whole.multipliedReportingOverflow(by: scale)
    let part = try part(fraction, of: scale)
    guard !product.overflow, product.partialValue <= Rupiah.largest.amount else { throw .tooLarge }
    return Arithmetic.Value(number: product.partialValue + part, isMoney: isMoney)
  }

  private static func scale(_ rest: inout Substring) -> Int64 {
    let scales: [(String, Int64)] = [
      ("ribu", 1000), ("rb", 1000), ("juta", 1_000_000), ("jt", 1_000_000),
    ]
    for (name, scale) in scales where rest.hasPrefix(name) {
      rest.removeFirst(name.count)
      return scale
    }
    return 1
  }

  /// Digits, bare or with dots that group by threes.
  private static func whole(_ rest: inout Substring) throws(Misread) -> Int64 {
    var groups = [rest.takeDigits()]
    while rest.first == "." {
      rest.removeFirst()
      groups.append(rest.takeDigits())
    }
    if groups.contains(where: \.isEmpty) { throw .notAnAmount }
    let isEven = groups.dropFirst().allSatisfy { $0.count == 3 }
    if groups.count > 1, groups[0].count > 3 || groups[0] == "0" || !isEven {
      throw .ambiguousAmount
    }
    let joined = groups.joined()
    guard joined.count <= 15, let number = Int64(joined) else { throw .tooLarge }
    return number
  }

  /// Refuses a comma that may be one between thousands; three digits before a scale are a part of
  /// it, such as `1,075jt`, unless they say nothing.
  private static func refuseGroups(
    _ whole: Substring, _ fraction: Substring, of scale: Int64
  ) throws(Misread) {
    if fraction.count == 3, !whole.contains("."), scale == 1 || fraction == "000" {
      let part = String(fraction.reversed().drop { $0 == "0" }.reversed())
      throw .twoAmounts("\(whole).\(fraction)", part.isEmpty ? "\(whole)" : "\(whole),\(part)")
    }
    if scale == 1, !fraction.isEmpty, fraction != "00" { throw .notAnAmount }
  }

  /// What stands behind the comma: sen, which must be zero, or part of a thousand or million.
  private static func part(_ fraction: Substring, of scale: Int64) throws(Misread) -> Int64 {
    if fraction.isEmpty { return 0 }
    guard fraction.count <= 6, let number = Int64(fraction) else { throw .notAnAmount }
    let divisor = fraction.reduce(Int64(1)) { power, _ in power * 10 }
    guard number * scale % divisor == 0 else { throw .notAnAmount }
    return number * scale / divisor
  }
}
