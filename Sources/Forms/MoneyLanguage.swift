import Workshop

/// How amounts are typed and how files write them.
///
/// `150000`, `150.000`, `Rp150.000`, `Rp 150.000,-`, `150.000,00`, `150rb`, `1,5jt`; dots group by
/// threes, so `1.5` is refused.
package enum MoneyLanguage {
  package static func read(_ text: String) throws(Misread) -> Rupiah {
    var typed = text.lowercased().filter { $0 != " " && $0 != "\u{A0}" }
    let isOutside = typed.hasPrefix("-rp")
    if isOutside { typed.removeFirst() }
    if typed.hasPrefix("rp") { typed.removeFirst(typed.hasPrefix("rp.") ? 3 : 2) }
    if typed.hasSuffix(",-") { typed.removeLast(2) }
    let scale = try scale(of: &typed)
    let isInside = !isOutside && typed.hasPrefix("-")
    if isInside { typed.removeFirst() }
    let parts = typed.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { throw .notAnAmount }
    let whole = try digits(grouped: parts[0])
    let fraction = parts.count == 2 ? try fraction(parts[1], scale: scale) : 0
    guard let product = Int64(exactly: whole)?.multipliedReportingOverflow(by: scale),
      !product.overflow, product.partialValue <= Rupiah.largest.amount - fraction
    else { throw .tooLarge }
    let amount = product.partialValue + fraction
    return Rupiah(isInside || isOutside ? -amount : amount)
  }

  private static func scale(of text: inout String) throws(Misread) -> Int64 {
    for (suffix, scale) in [
      ("ribu", 1000), ("rb", 1000), ("juta", 1_000_000), ("jt", 1_000_000),
    ] as [(String, Int64)] where text.hasSuffix(suffix) {
      text.removeLast(suffix.count)
      return scale
    }
    return 1
  }

  /// Digits, bare or with dots that group by threes.
  private static func digits(grouped text: Substring) throws(Misread) -> Int64 {
    let groups = text.split(separator: ".", omittingEmptySubsequences: false)
    for group in groups where group.isEmpty || !group.utf8.allSatisfy({ (48...57).contains($0) }) {
      throw .notAnAmount
    }
    let isGrouped = groups.count > 1
    if isGrouped
      && (groups[0].count > 3 || groups[0] == "0" || groups.dropFirst().contains { $0.count != 3 })
    {
      throw .ambiguousAmount
    }
    let joined = groups.joined()
    guard joined.count <= 15, let number = Int64(joined) else { throw .tooLarge }
    return number
  }

  /// What stands behind the comma: sen, which must be zero, or part of a thousand or million.
  private static func fraction(_ text: Substring, scale: Int64) throws(Misread) -> Int64 {
    guard !text.isEmpty, text.count <= 6, text.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int64(text)
    else { throw .notAnAmount }
    var divisor: Int64 = 1
    for _ in text { divisor *= 10 }
    guard number * scale % divisor == 0 else { throw .notAnAmount }
    return number * scale / divisor
  }
}
