/// A growing list of rows whose copy is cheap: chunks of 1,024 rows, shared until one of them
/// changes.
///
/// Rows are appended and changed, never removed, so an `ID` stays good for ever. A changed copy
/// duplicates the one chunk it touches; `chunksCopied` counts that, for the test that holds it to
/// one.
package struct Table<Row: Equatable & Sendable>: Sendable {
  package static var chunkSize: Int { 1024 }

  private final class Chunk: @unchecked Sendable {
    var rows: ContiguousArray<Row>
    init(rows: ContiguousArray<Row>) { self.rows = rows }
  }

  private var chunks: ContiguousArray<Chunk> = []
  package private(set) var count = 0
  /// Grows with every change, so that a list can tell whether what it computed still holds.
  package private(set) var edits = 0
  package private(set) var chunksCopied = 0

  package init() {}

  package var isEmpty: Bool { count == 0 }
  package var nextID: ID<Row> { ID(count) }
  package var indices: Range<Int> { 0..<count }

  package func contains(_ id: ID<Row>) -> Bool { id.index >= 0 && Int(id.index) < count }

  /// The row of an id of this store.
  package subscript(_ id: ID<Row>) -> Row {
    get { self[Int(id.index)] }
    set { self[Int(id.index)] = newValue }
    _modify {
      let place = Int(id.index)
      precondition(place >= 0 && place < count)
      let chunk = place >> 10
      own(chunk)
      edits += 1
      yield &chunks[chunk].rows[place & 1023]
    }
  }

  /// The row at an index below `count`.
  package subscript(_ index: Int) -> Row {
    get {
      precondition(index >= 0 && index < count)
      return chunks[index >> 10].rows[index & 1023]
    }
    set {
      precondition(index >= 0 && index < count)
      own(index >> 10)
      edits += 1
      chunks[index >> 10].rows[index & 1023] = newValue
    }
  }

  @discardableResult
  package mutating func append(_ row: Row) -> ID<Row> {
    if count & 1023 == 0 {
      chunks.append(Chunk(rows: []))
    } else {
      own(chunks.count - 1)
    }
    chunks[chunks.count - 1].rows.append(row)
    count += 1
    edits += 1
    return ID(count - 1)
  }

  /// Makes a chunk this table's own before it is changed.
  private mutating func own(_ chunk: Int) {
    guard !isKnownUniquelyReferenced(&chunks[chunk]) else { return }
    chunks[chunk] = Chunk(rows: chunks[chunk].rows)
    chunksCopied += 1
  }
}

extension Table: Sequence {
  package func makeIterator() -> AnyIterator<Row> {
    var next = 0
    return AnyIterator {
      guard next < self.count else { return nil }
      next += 1
      return self[next - 1]
    }
  }
}

extension Table: Equatable {
  package static func == (left: Table, right: Table) -> Bool {
    left.count == right.count && left.indices.allSatisfy { left[$0] == right[$0] }
  }
}
