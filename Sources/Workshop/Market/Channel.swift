/// A way to the market.
package struct Channel: Record {
  package var name = ""
  package var english = ""
  /// Commission in tenths of a per cent.
  package var commission: Int32 = 0
  /// The day from which it is in use; nil for one of the founding.
  package var since: Day?

  package init() {}
}

/// How a sale is paid.
package enum Payment: UInt8, CaseIterable, Sendable {
  case cash, transfer, qris, unpaid
}
