/// The kinds of number that are given one after the other, on papers and pages.
package enum NumberSeries: UInt8, CaseIterable, Sendable {
  case worker, batch
  /// Begins anew each year; a kuitansi bears the number of its nota.
  case nota
  /// The day sheets of the output, and the sheets of an inspector.
  case sheet, inspection
  case order, consignment

  package var isYearly: Bool { self == .nota }
}

/// From which number a series goes on; what it passes over is a gap that somebody decided.
package struct NumberStart: Record {
  package var series = NumberSeries.worker
  /// Of a series that begins anew each year; 0 for any other.
  package var year: Int32 = 0
  /// The first row that is numbered from it, where numbers follow from rows.
  package var row: Int32 = 0
  /// The last number that had been given, 0 for none.
  package var after: Int32 = 0
  package var next: Int32 = 0
  package var reason = ""
  /// The day on which it was decided, and by whom.
  package var decided = Day()
  package var user = ID<User>()

  package init() {}
}

/// Numbers that are on no record here: they stand on papers of before, or of what a restore lost.
package struct NumberGap: Equatable, Sendable {
  package var numbers: ClosedRange<Int>
  package var start: NumberStart
}

extension Workshop {
  /// The number of the row at a place of its table.
  func number(_ series: NumberSeries, at place: Int) -> Int {
    let start = numberStarts.last { $0.series == series && Int($0.row) <= place }
    return start.map { Int($0.next) + place - Int($0.row) } ?? place + 1
  }

  /// The place in its table that a number stands for; nil in a gap.
  func place(of number: Int, _ series: NumberSeries) -> Int? {
    var end = Int.max
    for start in numberStarts.reversed() where start.series == series {
      if number >= start.next {
        let place = Int(start.row) + number - Int(start.next)
        return place < end ? place : nil
      }
      end = min(end, Int(start.row))
    }
    return (1...max(1, end)).contains(number) && number - 1 < end ? number - 1 : nil
  }

  /// How many rows have a number of a series; for notas nobody asks.
  func count(_ series: NumberSeries) -> Int {
    switch series {
    case .worker: people.count
    case .batch: batches.count
    case .nota: 0
    case .sheet: sheets.count
    case .inspection: inspections.count
    case .order: orders.count
    case .consignment: consignments.count
    }
  }

  /// The last number that was given, 0 for none.
  package func lastNumber(_ series: NumberSeries, in year: Int) -> Int {
    if series.isYearly { return derived.lastNota[year] ?? 0 }
    let count = count(series)
    return count == 0 ? 0 : number(series, at: count - 1)
  }

  /// The number that the next one gets.
  package func nextNumber(_ series: NumberSeries, in year: Int) -> Int {
    guard series.isYearly else { return number(series, at: count(series)) }
    let last = lastNumber(series, in: year)
    let start = numberStarts.last { $0.series == series && Int($0.year) == year }
    return start.map { Int($0.after) == last ? Int($0.next) : last + 1 } ?? last + 1
  }

  /// What was passed over in a series, in the order of its numbers.
  package func gaps(in series: NumberSeries) -> [NumberGap] {
    var starts: [NumberStart] = []
    for start in numberStarts where start.series == series {
      starts.removeAll { $0.year == start.year && $0.after == start.after }
      starts.append(start)
    }
    return starts.filter { $0.next > $0.after + 1 }.map {
      NumberGap(numbers: Int($0.after) + 1...Int($0.next) - 1, start: $0)
    }
  }
}
