/// Amounts with commas between thousands, as spreadsheets set to English write them.
enum CommaThousands {
  /// The digits of `150,000`, `Rp 1,500,000.00` or `900`; nil for what has another form.
  static func read(_ text: String) -> String? {
    var rest = Substring(text.lowercased().filter { !$0.isWhitespace })
    let sign = rest.hasPrefix("-") ? "-" : ""
    rest = rest.dropFirst(sign.count)
    if let front = ["rp.", "rp", "idr"].first(where: { rest.hasPrefix($0) }) {
      rest = rest.dropFirst(front.count)
    }
    for end in [".00", ".0"] where rest.hasSuffix(end) { rest = rest.dropLast(end.count) }
    let groups = rest.split(separator: ",", omittingEmptySubsequences: false)
    let isEven =
      groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard isEven,
      groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    return sign + groups.joined()
  }
}
