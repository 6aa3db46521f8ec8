import Workshop

/// What any file may say, so that nothing is reckoned with that is out of all proportion.
extension Int64 {
  /// The number of a record or generation.
  var isCount: Bool { (0..<1 << 53).contains(self) }
}

extension Instant {
  /// From 1970 to the end of 2199.
  var isOfOurTime: Bool { (0..<7_258_118_400_000).contains(milliseconds) }
}
