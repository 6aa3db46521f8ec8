/// The names of a store's files.
enum Generations {
  static func snapshot(_ number: Int64) -> String { "gen-\(padded(number)).snap" }
  static func journal(_ number: Int64) -> String { "gen-\(padded(number)).jrnl" }

  /// The numbers of the files with an ending, ascending.
  static func numbers(in names: [String], ending: String) -> [Int64] {
    names.compactMap { name in
      guard name.hasPrefix("gen-"), name.hasSuffix(ending),
        name.utf8.count == 14 + ending.utf8.count
      else { return nil }
      return Int64(name.dropFirst(4).prefix(10))
    }.sorted()
  }

  private static func padded(_ number: Int64) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
  }
}
