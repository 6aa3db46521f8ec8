/// How groups of people are counted on papers for outside, so that nobody can be told from them.
enum Few {
  /// Groups of fewer people are left out.
  static let fewest = 3
  /// What stands in their place.
  static let sign = "*"

  static func hides(_ count: Int) -> Bool { (1..<fewest).contains(count) }

  /// Counts as they are shown beside their total: where one is left out alone, so is the next
  /// smallest, for else the total would tell it.
  static func shown(_ counts: [Int]) -> [String] {
    var hidden = Set(counts.indices.filter { hides(counts[$0]) })
    if hidden.count == 1,
      let next = counts.indices.filter({ counts[$0] >= fewest }).min(by: {
        counts[$0] < counts[$1]
      })
    {
      hidden.insert(next)
    }
    return counts.indices.map {
      counts[$0] == 0 ? "-" : hidden.contains($0) ? sign : "\(counts[$0])"
    }
  }

  /// The total of all; left out itself where it is of few people.
  static func total(_ counts: [Int]) -> String {
    let sum = counts.reduce(0, +)
    return hides(sum) ? sign : "\(sum)"
  }
}
