/// How somebody behaved at work in a month, in a supervisor's eyes.
///
/// A later mark of the same person and month takes the place of an earlier one.
package struct ConductMark: Record {
  /// The key of the person, under which the part is sealed on disk.
  package var subject: Int32 = 0
  package var worker = ID<Inmate>()
  package var month = Month()
  /// Nil once the person's key has been erased, or while the part is not open.
  package var part: ConductPart?
  /// The part while it is not open; nil otherwise.
  package var unopened: SealedPart?
  package var given = Day()
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}
}

/// What a mark says; sealed under the person's own key.
package struct ConductPart: Record {
  /// 0 to 10.
  package var points: UInt8 = 0
  /// From what was seen at work alone: never a case, never an illness.
  package var reason = ""

  package init() {}

  package static let most: UInt8 = 10
}

extension Workshop {
  /// The mark of a person for a month that holds.
  package func conductMark(of worker: ID<Inmate>, in month: Month) -> ID<ConductMark>? {
    conductMarks.indices.last {
      let row = conductMarks[$0]
      return row.worker == worker && row.month == month && !row.isWithdrawn
    }.map { ID($0) }
  }

  /// The points of a person for a month; nil without a mark, or where it is not open.
  package func conductPoints(of worker: ID<Inmate>, in month: Month) -> Int? {
    conductMark(of: worker, in: month).flatMap { conductMarks[$0].part }.map { Int($0.points) }
  }

  /// The points above nought of everybody for a month.
  ///
  /// Refused where a mark is not open, for nobody divides by what he does not see.
  func conductPoints(in month: Month) throws(RuleBroken) -> [ID<Inmate>: Int] {
    var newest: [ID<Inmate>: ConductMark] = [:]
    for row in conductMarks where row.month == month && !row.isWithdrawn {
      newest[row.worker] = row
    }
    if newest.values.contains(where: { $0.unopened != nil }) {
      throw RuleBroken(.earnings(.marksClosed(month)))
    }
    return newest.compactMapValues { row in
      row.part.flatMap { $0.points > 0 ? Int($0.points) : nil }
    }
  }
}

extension ConductMark: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<ConductMark>> { \.conductMarks }
  static var keeper: Capability { .approve }

  static func broken(
    _ id: ID<ConductMark>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] { [] }

  static func countedDays(_ id: ID<ConductMark>, in workshop: Workshop) -> [Day] {
    [workshop.conductMarks[id].month.last]
  }
}
