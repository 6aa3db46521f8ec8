import Workshop

/// Something the desk is asked for that is no record of the workshop.
package enum Order: Equatable, Sendable {
  /// Measures the disk again, and lets recording go on when there is room.
  case measureRoom
  /// Reads what the writer has recorded since.
  case reread
  /// Opens for writing a store that was opened for reading.
  case reopen
  /// Somebody answers for the computer's date, with a PIN.
  case confirmClock
}

/// What came of an order.
package enum OrderResult: Equatable, Sendable {
  case done
  /// Read up to the newest record, and nobody writes any more.
  case writerGone
}
