/// The place of a row in this store's table of its kind; never shown, exported or typed.
///
/// Public as `Table` is, and for its reason.
public struct ID<Row>: Hashable, Comparable, Sendable {
  /// Counts from 0 in the order of creation.
  @usableFromInline package var index: Int32

  @inlinable public init(_ index: Int32 = 0) { self.index = index }
  @inlinable public init(_ index: Int) { self.index = Int32(index) }

  @inlinable public static func < (left: ID, right: ID) -> Bool { left.index < right.index }
}
