/// Whether two groups differ in a share by more than chance: Fisher's exact test of a table of two
/// by two.
///
/// After R. A. Fisher, "The Design of Experiments" (1935), chapter II. With all four sums of the
/// table fixed, the tables that chance could have given are weighed against the one that was found;
/// the two-sided p adds up those that are no likelier, as R's `fisher.test` does, also in what it
/// takes for equally likely: a relative difference of 1e-7.
package enum FisherExact {
  /// Up to this p a difference is more than chance.
  package static let level = 0.05
  private static let tolerance = 1e-7

  /// The chance, 0 to 1, of a difference as unlikely as this one or more; 1 where a group is empty.
  package static func p(_ one: Portion, _ other: Portion) -> Double {
    let marked = one.part + other.part
    var unlikely = 1.0
    var all = 1.0
    for step in [1, -1] {
      var weight = 1.0
      var place = one.part
      while let ratio = ratio(from: place, by: step, one.whole, other.whole, marked) {
        weight *= ratio
        place += step
        all += weight
        if weight <= 1 + tolerance { unlikely += weight }
      }
    }
    return unlikely / all
  }

  /// How much likelier the next table is than one with so many marked in the first group, by the
  /// hypergeometric distribution; nil where there is no next one.
  private static func ratio(
    from place: Int, by step: Int, _ one: Int, _ other: Int, _ marked: Int
  ) -> Double? {
    let low = step > 0 ? place : place - 1
    guard low >= max(0, marked - other), low < min(one, marked) else { return nil }
    let more = Double(one - low) * Double(marked - low)
    let less = Double(low + 1) * Double(other - marked + low + 1)
    return step > 0 ? more / less : less / more
  }
}
