import Workshop

/// The rows of a file that stand for one paper nota: the same number, day and buyer.
struct PaperNota {
  /// A line of it, as far as its row could be read.
  struct Line {
    var sale: PastSale
    var reader: RowReader
  }

  private(set) var lines: [Line]

  init(_ line: Line) { lines = [line] }

  /// The row in which it stood first.
  var row: Int { lines[0].reader.row.number }
  var key: String { lines[0].sale.key }
  var faults: [Fault] { lines.flatMap(\.reader.faults) }
  /// The first row with a fault.
  var faultyRow: Int? { lines.first { !$0.reader.faults.isEmpty }?.reader.row.number }

  func has(_ sale: PastSale) -> Bool {
    lines[0].sale.isOfNota(sale)
  }

  /// Adds a further line; a row that says the same as an earlier one is no line but a repetition.
  mutating func add(_ line: Line) {
    var line = line
    if let same = lines.first(where: { $0.reader.row.cells == line.reader.row.cells }) {
      line.reader.note(.duplicate(row: same.reader.row.number), .number)
    }
    lines.append(line)
  }

  mutating func note(_ broken: [RuleBroken], at line: Int, in workshop: Workshop) {
    lines[line].reader.note(broken, else: .number, in: workshop)
  }

  /// Lets every line fall with a row of its number that stands in no nota.
  mutating func fall(with row: Int) {
    for place in lines.indices { lines[place].reader.note(.notaAtFault(row: row), .number) }
  }

  /// Lets the good lines fall with the one at fault: a nota is taken whole or not at all.
  mutating func fallWhole() {
    guard let row = faultyRow else { return }
    for place in lines.indices where lines[place].reader.faults.isEmpty {
      lines[place].reader.note(.notaAtFault(row: row), .number)
    }
  }

  /// Notes what is otherwise in the lines that are recorded under the number.
  ///
  /// `compare` says how one line differs from another.
  mutating func compare(
    with recorded: [PastSale], _ compare: (inout RowReader, PastSale, PastSale) -> Void
  ) {
    var left = recorded
    var others: [Int] = []
    for place in lines.indices {
      if let same = left.firstIndex(where: { isSame($0, as: place, compare) }) {
        left.remove(at: same)
      } else {
        others.append(place)
      }
    }
    for place in others {
      if left.isEmpty {
        lines[place].reader.note(.notaLines(recorded: recorded.count), .number)
      } else {
        compare(&lines[place].reader, left.removeFirst(), lines[place].sale)
      }
    }
    if !left.isEmpty && others.isEmpty {
      lines[0].reader.note(.notaLines(recorded: recorded.count), .number)
    }
    guard let row = faultyRow else { return }
    for place in lines.indices where lines[place].reader.faults.isEmpty {
      lines[place].reader.note(.notaDiffers(row: row), .number)
    }
  }

  private func isSame(
    _ recorded: PastSale, as place: Int, _ compare: (inout RowReader, PastSale, PastSale) -> Void
  ) -> Bool {
    var reader = lines[place].reader
    compare(&reader, recorded, lines[place].sale)
    return reader.faults.isEmpty
  }
}
