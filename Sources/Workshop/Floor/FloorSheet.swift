/// The sheet of paper on which a crew writes one day of work: its rows, its columns and its number.
///
/// Nothing of it is kept: day, batch and part make it, on paper and when it is keyed back.
package struct FloorSheet: Equatable, Sendable {
  /// Rows with a printed code; a larger crew has further parts.
  package static let mostRows = 17
  /// Rows for whoever else worked there, whose codes are written by hand.
  package static let writtenRows = 3

  package let day: Day
  package let batch: ID<WeavingBatch>
  /// From 1.
  package let part: Int
  package let workers: [ID<Inmate>]
  /// Stages of the product in the order of the work, by index in the catalogue.
  package let stages: [UInt8]
  /// Of the batch, as it is said.
  private let batchNumber: Int
  /// Of each worker, for the letters.
  private let workerNumbers: [Int]

  /// Nil where the batch has no such part on that day.
  package init?(_ day: Day, _ batch: ID<WeavingBatch>, part: Int = 1, in workshop: Workshop) {
    guard workshop.batches.contains(batch), part > 0, part <= 9 else { return nil }
    let row = workshop.batches[batch]
    guard !row.isWithdrawn, row.opened <= day else { return nil }
    let crew = row.crew.filter { workshop.mayWork($0, on: day) }.sorted()
    let own = crew.dropFirst((part - 1) * Self.mostRows).prefix(Self.mostRows)
    guard !own.isEmpty else { return nil }
    self.day = day
    self.batch = batch
    self.part = part
    workers = Array(own)
    stages = workshop.product(of: batch).workedStages.reduce(into: []) { stages, stage in
      if !stages.contains(stage) { stages.append(stage) }
    }
    batchNumber = workshop.number(batch)
    workerNumbers = own.map { workshop.number($0) }
  }

  // MARK: Number

  /// Day of the year, part, batch and check digit, such as `327-1-2/8`.
  package var number: String { "\(Self.ordinal(day))-\(part)-\(batchNumber)".checked }

  private static func ordinal(_ day: Day) -> String {
    let first = Day(year: day.date.year, month: 1, day: 1) ?? day
    return Workshop.padded(day - first + 1, to: 3)
  }

  /// The day with an ordinal that is nearest to another day.
  private static func day(_ ordinal: Int, near other: Day) -> Day? {
    let year = other.date.year
    let days = (year - 1...year + 1).compactMap { year -> Day? in
      let day = Day(year: year, month: 1, day: 1).map { $0 + (ordinal - 1) }
      return day?.date.year == year ? day : nil
    }
    return days.min { abs($0 - other) < abs($1 - other) }
  }

  // MARK: Letters

  /// Those that mean no absence and look like no digit.
  private static let letters = Array("bcdefghjmnpqrtuvwxyz")
  /// Steps with which all letters come once.
  private static let steps = [1, 3, 7, 9, 11, 13, 17, 19]

  /// The letter at the end of each row, printed and written ones, which is typed behind its count.
  ///
  /// No two rows have the same one. Which row has which depends on day and people, so that nobody
  /// knows them without reading the row, and those of another sheet or crew do not fit.
  package var marks: [Character] {
    let ways = Self.letters.count * Self.steps.count
    let seed = ([Int(day.number), batchNumber, part] + workerNumbers)
      .reduce(0) { ($0 * 31 + $1) % ways }
    let step = Self.steps[seed % Self.steps.count]
    let first = seed / Self.steps.count
    return (0..<workers.count + Self.writtenRows).map {
      Self.letters[(first + $0 * step) % Self.letters.count]
    }
  }

  // MARK: Keyed back

  /// Why a number that was typed opens no sheet.
  package enum Refusal: Error, Equatable, Sendable {
    case incomplete
    case checkDigit
    case noCrew
    case otherDay(Day)
    /// So many rows of it are recorded.
    case keyed(rows: Int)
  }

  /// The sheet of a number that was typed on the page of a day.
  package static func of(
    _ text: String, on day: Day, in workshop: Workshop
  ) -> Result<FloorSheet, Refusal> {
    guard let digits = text.codeDigits, digits.count > 5 else { return .failure(.incomplete) }
    guard CheckDigit.isMet(by: digits) else { return .failure(.checkDigit) }
    func number(_ part: ArraySlice<Int>) -> Int { part.reduce(0) { $0 * 10 + $1 } }
    guard digits.count < 12, let meant = Self.day(number(digits[..<3]), near: day) else {
      return .failure(.noCrew)
    }
    guard meant == day else { return .failure(.otherDay(meant)) }
    let batch = workshop.batch(code: String(number(digits[4...].dropLast())))
    guard let batch, let sheet = FloorSheet(day, batch, part: digits[3], in: workshop) else {
      return .failure(.noCrew)
    }
    let rows = workshop.outputs(on: day).count {
      $0.batch == batch && sheet.workers.contains($0.worker)
    }
    return rows > 0 ? .failure(.keyed(rows: rows)) : .success(sheet)
  }

  /// Those of all crews at work on a day, by batch.
  package static func all(on day: Day, in workshop: Workshop) -> [FloorSheet] {
    workshop.derived.openBatches.flatMap { batch in
      (1...9).compactMap { FloorSheet(day, batch, part: $0, in: workshop) }
    }
  }
}
