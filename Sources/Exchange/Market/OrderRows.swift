import Workshop

/// The rows of a file that stand for one order: one number, day and buyer, a line each.
struct OrderRows {
  private(set) var readers: [RowReader]

  init(_ reader: RowReader) { readers = [reader] }

  /// The first row, which says what holds for all of the order.
  var head: FileRow { readers[0].row }
  var faults: [Fault] { readers.flatMap(\.faults) }

  /// Whether a row goes on with the order: right below, the same number, day and buyer, or none.
  func goesOn(in row: FileRow) -> Bool {
    row.number == (readers.last?.row.number ?? 0) + 1
      && [FieldName.order, .day, .buyer].allSatisfy { field in
        row.text(field).isEmpty || row.text(field) == head.text(field)
      }
  }

  /// Adds a row; what holds for the whole order it repeats or leaves out.
  mutating func add(_ row: FileRow) {
    var row = row
    row.carry([.order, .day, .buyer], from: head)
    var reader = RowReader(row)
    for field in [FieldName.channel, .due, .reason, .advance, .payment]
    where !row.text(field).isEmpty && row.text(field) != head.text(field) {
      reader.note(.unlikeFirst(row: head.number), field)
    }
    readers.append(reader)
  }

  mutating func note(_ rule: FileRule, _ field: FieldName, at place: Int = 0) {
    readers[place].note(rule, field)
  }

  mutating func note(_ broken: [RuleBroken], in workshop: Workshop) {
    for broken in broken {
      readers[broken.row ?? 0].note([broken], else: .order, in: workshop)
    }
  }

  /// What each row says, read in turn.
  mutating func read<Value>(_ read: (inout RowReader) -> Value) -> [Value] {
    readers.indices.map { read(&readers[$0]) }
  }

  mutating func change(_ place: Int, _ change: (inout RowReader) -> Void) {
    change(&readers[place])
  }

  mutating func readHead<Value>(_ read: (inout RowReader) -> Value) -> Value { read(&readers[0]) }

  /// Lets the good rows fall with the one at fault: an order is taken whole or not at all.
  mutating func fallWhole() {
    guard let row = readers.first(where: { !$0.faults.isEmpty })?.row.number else { return }
    for place in readers.indices where readers[place].faults.isEmpty {
      readers[place].note(.orderAtFault(row: row), .order)
    }
  }
}
