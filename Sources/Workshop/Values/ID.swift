/// The place of a row in this store's table of its kind; never shown, exported or typed.
package struct ID<Row>: Hashable, Comparable, Sendable {
  /// Counts from 0 in the order of creation.
  @usableFromInline package var index: Int32

  @inlinable package init(_ index: Int32 = 0) { self.index = index }
  @inlinable package init(_ index: Int) { self.index = Int32(index) }

  @inlinable package static func < (left: ID, right: ID) -> Bool { left.index < right.index }
}
