/// An amount divided by weights into whole rupiah that sum to it exactly: everyone the whole rupiah
/// of the share, then one rupiah each to the largest fractions until nothing is left (largest
/// remainder, Hamilton 1792); of equal fractions the earlier weight first.
package struct Apportionment: Equatable, Sendable {
  /// In the order of the weights; all zero where no weight is above zero.
  package private(set) var amounts: [Rupiah]
  /// Places of the weights that got a rupiah of the remainder, largest fraction first.
  package private(set) var receivers: [Int] = []

  /// `total` and `weights`: not below zero.
  package init(of total: Rupiah, by weights: [Int]) {
    let whole = weights.reduce(Int128()) { $0 + Int128(max(0, $1)) }
    guard whole > 0, total > Rupiah() else {
      amounts = weights.map { _ in Rupiah() }
      return
    }
    let products = weights.map { Int128(total.amount) * Int128(max(0, $0)) }
    amounts = products.map { Rupiah(Int64($0 / whole)) }
    let left = total.amount - amounts.reduce(0) { $0 + $1.amount }
    let fractions = products.map { $0 % whole }
    let order = weights.indices.sorted { (fractions[$1], $0) < (fractions[$0], $1) }
    receivers = Array(order.prefix(Int(left)))
    for place in receivers { amounts[place] += Rupiah(1) }
  }

  /// How many rupiah the whole shares left over.
  package var remainder: Int { receivers.count }
}
