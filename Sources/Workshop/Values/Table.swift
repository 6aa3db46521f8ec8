/// A growing list of rows whose copy is cheap: chunks of 1,024 rows, shared until one of them
/// changes.
///
/// Rows are appended and changed, never removed, so an `ID` stays good for ever. A changed copy
/// duplicates the one chunk it touches; `chunksCopied` counts that, for the test that holds it to
/// one.
///
/// Public, not `package`, because other modules get their own version of a generic type, made for
/// the row they read, only where it is public and inlinable.
public struct Table<Row: Equatable & Sendable>: Sendable {
  @inlinable public static var chunkSize: Int { 1024 }

  @usableFromInline final class Chunk: @unchecked Sendable {
    /// Reached through a table alone, whose own access is checked.
    @exclusivity(unchecked) @usableFromInline var rows: ContiguousArray<Row>
    @inlinable init(rows: ContiguousArray<Row>) { self.rows = rows }
  }

  @usableFromInline var chunks: ContiguousArray<Chunk> = []
  @usableFromInline var size = 0
  /// Grows with every change, so that a list can tell whether what it computed still holds.
  @usableFromInline package internal(set) var edits = 0
  @usableFromInline package internal(set) var chunksCopied = 0

  @inlinable public init() {}

  @inlinable public var nextID: ID<Row> { ID(count) }

  @inlinable public func contains(_ id: ID<Row>) -> Bool { id.index >= 0 && Int(id.index) < count }

  /// The row of an id of this store; lent, so that reading one field copies no more than it.
  @inlinable public subscript(_ id: ID<Row>) -> Row {
    _read { yield self[Int(id.index)] }
    _modify { yield &self[Int(id.index)] }
  }

  /// The row at an index below `count`.
  @inlinable public subscript(_ index: Int) -> Row {
    _read {
      precondition(index >= 0 && index < size)
      yield chunks[index >> 10].rows[index & 1023]
    }
    _modify {
      precondition(index >= 0 && index < size)
      own(index >> 10)
      edits += 1
      yield &chunks[index >> 10].rows[index & 1023]
    }
  }

  @discardableResult
  @inlinable public mutating func append(_ row: Row) -> ID<Row> {
    if count & 1023 == 0 {
      chunks.append(Chunk(rows: []))
    } else {
      own(chunks.count - 1)
    }
    chunks[chunks.count - 1].rows.append(row)
    size += 1
    edits += 1
    return ID(count - 1)
  }

  /// Takes up to 1,024 rows at once, where the rows so far fill whole chunks; for reading a store.
  @inlinable public mutating func append(chunk rows: ContiguousArray<Row>) {
    precondition(size & 1023 == 0 && rows.count <= Self.chunkSize)
    chunks.append(Chunk(rows: rows))
    size += rows.count
    edits += 1
  }

  /// The indices of the rows that an earlier copy had not, or had otherwise, in their order; nil
  /// where it had more rows.
  @inlinable public func changes(since earlier: Table) -> [Int]? {
    guard earlier.size <= size else { return nil }
    return chunks.indices.flatMap { chunk -> [Int] in
      let first = chunk << 10
      let rows = chunks[chunk].rows
      guard first < earlier.size else { return Array(first..<first + rows.count) }
      if chunks[chunk] === earlier.chunks[chunk] { return [] }
      let before = earlier.chunks[chunk].rows
      return rows.indices.filter { $0 >= before.count || rows[$0] != before[$0] }
        .map { first + $0 }
    }
  }

  /// Makes a chunk this table's own before it is changed.
  @inlinable mutating func own(_ chunk: Int) {
    guard !isKnownUniquelyReferenced(&chunks[chunk]) else { return }
    chunks[chunk] = Chunk(rows: chunks[chunk].rows)
    chunksCopied += 1
  }
}

extension Table: RandomAccessCollection {
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { size }
}

extension Table: Equatable {
  public static func == (left: Table, right: Table) -> Bool {
    left.elementsEqual(right)
  }
}
