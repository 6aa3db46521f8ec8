/// An amount of money in whole rupiah.
package struct Rupiah: Hashable, Comparable, Sendable {
  package var amount: Int64

  package init(_ amount: Int64 = 0) { self.amount = amount }

  /// The largest price or payment that rules accept; sums of a store's life stay far below
  /// overflow.
  package static let largest = Rupiah(1_000_000_000_000)

  package static func < (left: Rupiah, right: Rupiah) -> Bool { left.amount < right.amount }
  package static func + (left: Rupiah, right: Rupiah) -> Rupiah {
    Rupiah(left.amount + right.amount)
  }
  package static func - (left: Rupiah, right: Rupiah) -> Rupiah {
    Rupiah(left.amount - right.amount)
  }
  package static func * (left: Rupiah, count: Int) -> Rupiah { Rupiah(left.amount * Int64(count)) }
  package static func += (left: inout Rupiah, right: Rupiah) { left = left + right }
  package static func -= (left: inout Rupiah, right: Rupiah) { left = left - right }
}
