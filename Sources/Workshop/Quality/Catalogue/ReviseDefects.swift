/// A defect more that checks may name from a day on, or one that they no longer may.
///
/// Nothing is removed or renamed: past checks keep their words and severity.
package struct ReviseDefects: Record {
  package var day = Day()
  package var from = Day()
  /// Added behind the others.
  package var added: [Defect] = []
  /// Index in the catalogue's defects of one that goes out of use.
  package var retired: UInt8?

  package init() {}
}

extension ReviseDefects: DatedFact {
  package var capability: Capability? { .catalogue }

  /// So that an index stays one byte.
  static let mostDefects = 255

  /// Rules: from today at the earliest, a new code of a capital and two digits, both names, a stage
  /// that exists; what retires is in use.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if added.isEmpty && retired == nil { return [RuleBroken(.field(.nothingChanges))] }
    if from < day { return [RuleBroken(.catalogue(.validFromPast(day)), field: .day)] }
    let known = workshop.catalogue.defects
    if known.count + added.count > Self.mostDefects {
      return [RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: Self.mostDefects)))]
    }
    if let retired, Int(retired) >= known.count || !known[Int(retired)].mayRetire(from) {
      return [RuleBroken(.quality(.unknownDefect), field: .defects)]
    }
    return added.indices.flatMap { row in
      broken(added[row], beside: known + added[..<row], in: workshop).map {
        RuleBroken($0.rule, field: $0.field, row: row)
      }
    }
  }

  private func broken(
    _ defect: Defect, beside known: [Defect], in workshop: Workshop
  ) -> [RuleBroken] {
    let code = Array(defect.code.unicodeScalars)
    let isCode =
      code.count == 3 && ("A"..."Z").contains(code[0])
      && code[1...].allSatisfy { ("0"..."9").contains($0) }
    if !isCode { return [RuleBroken(.catalogue(.defectCodeForm), field: .defects)] }
    if known.contains(where: { $0.code == defect.code }) {
      return [RuleBroken(.catalogue(.defectCodeTaken), field: .defects)]
    }
    let texts =
      defect.name.brokenAsName(.name, atMost: 18, required: true)
      + defect.english.brokenAsName(.note, atMost: 18, required: true)
    if let origin = defect.origin, Int(origin) >= workshop.catalogue.stages.count {
      return texts + [RuleBroken(.field(.unknownRow), field: .stage)]
    }
    return texts
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if let retired { workshop.catalogue.defects[Int(retired)].retired = from }
    for defect in added {
      var row = defect
      row.since = from
      row.retired = nil
      workshop.catalogue.defects.append(row)
    }
  }
}

extension Defect {
  /// Whether a check of a day may name it.
  package func isInUse(on day: Day) -> Bool {
    (since.map { $0 <= day } ?? true) && (retired.map { day < $0 } ?? true)
  }

  /// One that is to retire may still go earlier or later, one that has retired not.
  fileprivate func mayRetire(_ from: Day) -> Bool {
    isInUse(on: from) || since.map { from <= $0 } ?? false
  }
}
