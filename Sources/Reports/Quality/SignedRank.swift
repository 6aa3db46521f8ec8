/// Whether the same people differ before and after by more than chance: the signed-rank test, exact
/// and two-sided.
///
/// After F. Wilcoxon, "Individual Comparisons by Ranking Methods", Biometrics Bulletin 1 (1945).
/// Differences of nothing are left out, equal ones share the mean of their ranks, and all ways of
/// giving them signs are counted, so that it holds for few people as well.
package enum SignedRank {
  /// Of fewer differences not even all of one sign reach 5%.
  package static let fewest = 6

  /// The chance, 0 to 1, of ranks as uneven as these or more; 1 where nothing differs.
  package static func p(_ differences: [Ratio]) -> Double {
    let sorted = differences.filter { $0.top != 0 }.sorted { $0.size < $1.size }
    let ranks = doubledRanks(sorted.map(\.size))
    let all = ranks.reduce(0, +)
    let up = zip(sorted, ranks).reduce(0) { $0 + ($1.0.top > 0 ? $1.1 : 0) }
    var ways = [1.0] + Array(repeating: 0.0, count: all)
    for rank in ranks {
      for sum in stride(from: all, through: rank, by: -1) { ways[sum] += ways[sum - rank] }
    }
    let uneven = ways[...min(up, all - up)].reduce(0, +)
    return min(1, 2 * uneven / ways.reduce(0, +))
  }

  /// Twice the rank of each of some sizes in ascending order, so that shared ranks are whole.
  private static func doubledRanks(_ sizes: [Ratio]) -> [Int] {
    sizes.map { size in
      let first = sizes.firstIndex(of: size) ?? 0
      let last = sizes.lastIndex(of: size) ?? 0
      return first + last + 2
    }
  }
}
