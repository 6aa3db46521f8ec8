/// What the papers say after a restore: the last number of each kind, so that none is given twice.
package struct NotePaperNumbers: Record {
  package var day = Day()
  package var restoration = ID<Restoration>()
  /// The last number on paper, of the series that have one there.
  package var last: [LastNumber] = []
  /// The newest month whose slips were handed out; nil for none.
  package var slips: Month?
  /// Why the numbers between are passed over.
  package var reason = ""

  package init() {}
}

/// The last number of a series that stands on paper.
package struct LastNumber: Record {
  package var series = NumberSeries.worker
  package var number: Int32 = 0

  package init() {}
}

extension NotePaperNumbers: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a restore that still asks, no number below what the records hold, or so long that no
  /// label has room for it.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.restorationAsking == restoration else {
      return [RuleBroken(.field(.nothingChanges))]
    }
    for row in last {
      let given = workshop.lastNumber(row.series, in: day.date.year)
      let field = FieldName.last(row.series)
      if row.number < given {
        return [RuleBroken(.office(.numberBelowRecords(row.series, given)), field: field)]
      }
      if row.number >= SetNumber.most {
        let range = FieldRule.numberOutOfRange(lowest: given, highest: Int(SetNumber.most) - 1)
        return [RuleBroken(.field(range), field: field)]
      }
    }
    return reason.brokenAsReason
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.restorations[restoration].asked = day
    workshop.restorations[restoration].slips = slips
    for row in last {
      let year = row.series.isYearly ? day.date.year : 0
      guard Int(row.number) >= workshop.nextNumber(row.series, in: day.date.year) else { continue }
      SetNumber {
        $0.day = day
        $0.series = row.series
        $0.year = Int32(year)
        $0.next = row.number + 1
        $0.reason = reason
      }.apply(to: &workshop, by: authority)
    }
  }
}

/// Says that the papers of some days were keyed again after a restore.
package struct NoteKeyedAgain: Record {
  package var day = Day()
  package var restoration = ID<Restoration>()
  package var days: [Day] = []

  package init() {}
}

extension NoteKeyedAgain: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: days that are still to be keyed again.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.restorations.contains(restoration), !days.isEmpty else {
      return [RuleBroken(.field(.unknownRow))]
    }
    let open = Set(workshop.daysToKey(after: restoration))
    return days.allSatisfy(open.contains) ? [] : [RuleBroken(.field(.nothingChanges), field: .day)]
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.restorations[restoration].keyed += days
  }
}

extension FieldName {
  /// The field in which the last number of a series on paper is typed.
  package static func last(_ series: NumberSeries) -> FieldName {
    switch series {
    case .worker: .lastWorker
    case .batch: .lastBatch
    case .nota: .lastNota
    case .sheet: .lastSheet
    case .inspection: .lastInspection
    case .order: .lastOrder
    case .consignment: .lastConsignment
    }
  }
}

extension Workshop {
  /// The newest restore whose last numbers on paper nobody has told yet.
  package var restorationAsking: ID<Restoration>? {
    restorations.indices.last { restorations[$0].note.asksNumbers && restorations[$0].asked == nil }
      .map { ID($0) }
  }

  /// The rule that no number is given while a restore asks what stands on paper.
  var brokenNumbers: [RuleBroken] {
    restorationAsking == nil ? [] : [RuleBroken(.office(.paperNumbersMissing))]
  }

  /// The days whose papers are to be keyed again after a restore: from that of the backup to that
  /// of the restore, without those that somebody said are done.
  package func daysToKey(after id: ID<Restoration>) -> [Day] {
    let row = restorations[id]
    guard row.note.asksNumbers else { return [] }
    let first = row.note.made.local(offset: settings.offset).day
    let last = row.note.at.local(offset: settings.offset).day
    guard first <= last else { return [] }
    let keyed = Set(row.keyed)
    return (0...(last - first)).map { first + $0 }.filter { day in
      (day == first || day == last || isWorkingDay(day)) && !keyed.contains(day)
        && day >= settings.firstDay
    }
  }

  /// The days to be keyed again after any restore, with the newest restore that asks for each.
  package var daysToKey: [Day: ID<Restoration>] {
    restorations.indices.reduce(into: [:]) { days, index in
      for day in daysToKey(after: ID(index)) { days[day] = ID(index) }
    }
  }
}
