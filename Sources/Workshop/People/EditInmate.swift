/// A change to a person: only the fields that change are set.
package struct EditInmate: Record {
  package var inmate = ID<Inmate>()
  package var subject: Int32 = 0
  package var day = Day()
  /// The personal part as a whole, when any of it changes.
  package var identity: Identity?
  /// As in the row: in records of the past alone.
  package var unopened: SealedPart?
  /// What the person does from this day on.
  package var craft: Craft?
  /// Set in records of the past alone: a craft that counts in closed months too.
  package var pastCraft: Craft?
  package var skills: [UInt8]?
  package var assessed: OptionalDay?
  package var isFit: Bool?
  package var hearing: OptionalDay?
  /// Set in records of the past alone: a status that leaves no trace of the one before.
  package var status: InmateStatus?
  /// Set in records of the past alone, beside `status`.
  package var statusSince: Day?
  /// The status that the person must have before the change; nil when any will do.
  package var statusBefore: InmateStatus?
  /// A status and the day on which it began; the status that holds already gets another day.
  package var taken: StatusTaken?
  /// All that the person was, to be put back as it stood.
  package var history: StatusHistory?

  package init() {}
}

/// A day or its absence, where a change must be able to say either.
package struct OptionalDay: Record {
  package var day: Day?

  package init() {}
  package init(_ day: Day?) { self.day = day }
}

extension EditInmate: DatedFact {
  package var capability: Capability? { .record }

  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.people.contains(inmate) else { return [RuleBroken(.field(.unknownRow))] }
    if workshop.people[inmate].isWithdrawn { return [RuleBroken(.field(.isWithdrawn))] }
    let blank = EditInmate {
      $0.inmate = inmate
      $0.subject = subject
      $0.day = day
      $0.statusBefore = statusBefore
    }
    if self == blank { return [RuleBroken(.field(.nothingChanges))] }
    let status = workshop.people[inmate].status
    if let statusBefore, statusBefore != status {
      return [RuleBroken(.people(.statusIs(status)), field: .status)]
    }
    if identity != nil, let loss = workshop.people[inmate].identityLoss {
      return [RuleBroken(loss, field: .name)]
    }
    return (identity?.broken(in: workshop, of: inmate) ?? [])
      + Inmate.broken(skills: skills ?? [], in: workshop) + brokenDay(in: workshop)
  }

  /// A status begins neither before the enrolment nor in the future.
  private func brokenDay(in workshop: Workshop) -> [RuleBroken] {
    guard let since = taken?.since else { return [] }
    let enrolled = workshop.people[inmate].enrolled
    if since < enrolled {
      return [RuleBroken(.people(.beforeEnrolment(enrolled)), field: .statusDay)]
    }
    return since > day ? [RuleBroken(.field(.dayInFuture), field: .statusDay)] : []
  }

  /// Its own, and those of statuses that figures would no longer count, or count anew.
  package func countedDays(in workshop: Workshop) -> [Day] { [day] + recountedDays(in: workshop) }

  private func recountedDays(in workshop: Workshop) -> [Day] {
    guard let history, workshop.people.contains(inmate) else { return [] }
    func counted(_ spans: [StatusSpan]) -> [StatusSpan] {
      spans.map { StatusSpan($0.status, since: $0.countsFrom) }
    }
    let difference = counted(history.spans).difference(
      from: counted(workshop.people[inmate].spans))
    return difference.map { change in
      switch change {
      case .insert(_, let span, _), .remove(_, let span, _): span.since
      }
    }
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if let identity {
      if let old = workshop.people[inmate].identity?.register {
        workshop.derived.registers.remove(inmate, old)
      }
      workshop.derived.registers.add(inmate, identity.register)
      workshop.people[inmate].identity = identity
      workshop.people[inmate].unopened = nil
    }
    if let unopened { workshop.people[inmate].unopened = unopened }
    if let pastCraft { workshop.people[inmate].craft = pastCraft }
    if let craft {
      var row = workshop.people[inmate]
      row.take(craft, on: day, in: workshop)
      workshop.people[inmate] = row
    }
    if let skills { workshop.people[inmate].skills = skills }
    if let assessed { workshop.people[inmate].assessed = assessed.day }
    if let isFit { workshop.people[inmate].isFit = isFit }
    if let hearing { workshop.people[inmate].hearing = hearing.day }
    if let status { workshop.people[inmate].span.status = status }
    if let statusSince { workshop.people[inmate].span.move(to: statusSince) }
    if let taken {
      var row = workshop.people[inmate]
      row.take(taken.status, since: taken.since, in: workshop)
      workshop.people[inmate] = row
    }
    if let history { workshop.people[inmate].restore(history) }
  }

  private var touchesStatus: Bool {
    status != nil || statusSince != nil || taken != nil || history != nil
  }

  /// The same fields with the values they have before this change.
  private func opposite(in workshop: Workshop) -> EditInmate {
    let before = workshop.people[inmate]
    return EditInmate {
      $0.inmate = inmate
      $0.subject = subject
      $0.day = day
      $0.identity = identity == nil ? nil : before.identity
      $0.craft = craft == nil ? nil : before.craft
      $0.pastCraft = pastCraft == nil ? nil : before.craft
      $0.skills = skills == nil ? nil : before.skills
      $0.assessed = assessed == nil ? nil : OptionalDay(before.assessed)
      $0.isFit = isFit == nil ? nil : before.isFit
      $0.hearing = hearing == nil ? nil : OptionalDay(before.hearing)
      $0.history = touchesStatus ? StatusHistory(before.spans) : nil
    }
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.editInmate(opposite(in: workshop))]
  }
}
