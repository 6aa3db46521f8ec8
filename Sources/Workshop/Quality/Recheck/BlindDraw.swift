/// Which signed passes a second inspector judges again without knowing what the first said.
///
/// The draw follows from the store's seed and the check's number alone, so that it is the same for
/// ever and nobody can choose it.
package enum BlindDraw {
  /// One pass of so many is drawn.
  package static let oneOf: UInt64 = 20
  /// How many days after its check a piece may still be judged again.
  package static let days = 14

  package static func draws(_ check: ID<QualityCheck>, seed: Int64) -> Bool {
    let number = UInt64(truncatingIfNeeded: check.index) &+ 1
    return mixed(UInt64(bitPattern: seed) &+ number &* 0x9E37_79B9_7F4A_7C15) % oneOf == 0
  }

  /// The output function of SplitMix64 (Steele, Lea and Flood, 2014).
  static func mixed(_ state: UInt64) -> UInt64 {
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension Workshop {
  /// The passes that wait for a second look on a day, in the order in which they were signed.
  package func drawn(on today: Day) -> [ID<QualityCheck>] {
    inspections.indices.flatMap { index -> [ID<QualityCheck>] in
      let sheet = inspections[index]
      guard (0...BlindDraw.days).contains(today - sheet.day) else { return [] }
      let first = Int(sheet.firstCheck.index)
      return (first..<first + Int(sheet.count)).map { ID($0) }
        .filter { isDrawn($0) && brokenDraw(of: $0, on: today) == nil }
    }
  }

  /// Whether a check is a pass with a grade that the draw chose, whatever became of it since.
  package func isDrawn(_ check: ID<QualityCheck>) -> Bool {
    let row = checks[check]
    return row.verdict == .pass && row.grade != nil && row.corrects == nil
      && BlindDraw.draws(check, seed: settings.drawSeed)
  }

  /// Why a check has no second look, or no longer.
  func brokenDraw(of check: ID<QualityCheck>, on today: Day) -> Rule? {
    let row = checks[check]
    guard isDrawn(check) else { return .correction(.notDrawn) }
    if derived.secondLookAt[check] != nil { return .correction(.recheckedAlready) }
    let age = today - inspections[row.inspection].day
    let isInStock = batches[row.batch].pieces[Int(row.piece) - 1].state == .accepted
    return (0...BlindDraw.days).contains(age) && isInStock && derived.corrections[check] == nil
      ? nil : .correction(.tooLateToRecheck(days: BlindDraw.days))
  }
}
