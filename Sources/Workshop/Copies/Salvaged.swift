/// What a salvage could read of a damaged store.
package struct Salvaged: Sendable {
  /// The newest state that can be reached without a gap; nil when no snapshot is whole.
  package var workshop: Workshop?
  /// The number of the newest record in it.
  package var sequence: Int64 = 0
  package var unread: [UnreadPart] = []
  /// Whole records that the state does not hold, because something before them is missing.
  package var strays: [StrayRecord] = []

  package init() {}
}

/// A place that could not be read.
package struct UnreadPart: Equatable, Sendable {
  package var file: String
  package var offset: Int64
  package var length: Int64
  /// The records that stood there, as far as their neighbours tell.
  package var records: ClosedRange<Int64>?

  package init(file: String, offset: Int64, length: Int64, records: ClosedRange<Int64>? = nil) {
    self.file = file
    self.offset = offset
    self.length = length
    self.records = records
  }
}

/// A whole record behind a gap, as a line of text.
package struct StrayRecord: Equatable, Sendable {
  package var sequence: Int64
  /// Without names and free texts.
  package var masked: String
  /// With them.
  package var clear: String

  package init(sequence: Int64, masked: String, clear: String) {
    self.sequence = sequence
    self.masked = masked
    self.clear = clear
  }
}
