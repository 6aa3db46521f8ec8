/// Bytes of the disk that holds the store.
package struct DiskRoom: Equatable, Sendable {
  package var free: Int64
  package var total: Int64

  package init(free: Int64, total: Int64) {
    self.free = free
    self.total = total
  }

  /// Below so many bytes the home page warns.
  package static let low: Int64 = 500_000_000
  /// So many must be free before recording goes on after the disk was full.
  package static let enough: Int64 = 200_000_000
  /// Below so many nothing is recorded any more, so that what is there can be closed well.
  package static let least: Int64 = 32_000_000
}
