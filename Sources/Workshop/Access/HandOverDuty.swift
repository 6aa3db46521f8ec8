/// The handing over of an officer's duty: to whom what is open goes, and what money was counted.
package struct DutyHandover: Record {
  package var day = Day()
  package var officer = ID<User>()
  package var successor = ID<User>()
  /// What was open then, as the list of that day said it.
  package var open: [String] = []
  /// What was counted where money was held; nil where none was.
  package var cash: Rupiah?
  /// What the books said at the same time, for an officer who holds the treasury.
  package var booked: Rupiah?
  package var note = ""
  /// Who recorded it, and who agreed.
  package var recorder = ID<User>()
  package var approver = ID<User>()

  package init() {}
}

/// Notes that an officer handed over, agreed to by a second person.
package struct HandOverDuty: Record {
  package var day = Day()
  package var officer = ID<User>()
  package var successor = ID<User>()
  package var open: [String] = []
  package var cash: Rupiah?
  package var note = ""

  package init() {}
}

extension HandOverDuty: DatedFact {
  package var capability: Capability? { .users }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// The most lines of what is open.
  package static let mostOpen = 40

  /// Rules: an officer and another one of the same role who works, cash counted where the treasury
  /// is held, and a second person who may approve.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.users.contains(officer) else {
      return [RuleBroken(.field(.unknownRow), field: .login)]
    }
    guard workshop.users.contains(successor), successor != officer,
      !workshop.users[successor].isDisabled
    else { return [RuleBroken(.field(.unknownRow), field: .receiver)] }
    if workshop.users[successor].role != workshop.users[officer].role {
      return [RuleBroken(.access(.otherRole), field: .receiver)]
    }
    var broken: [RuleBroken] = []
    if workshop.users[officer].role == .treasurer && cash == nil {
      broken.append(RuleBroken(.field(.required), field: .amount))
    }
    if let cash, cash < Rupiah() || cash > Rupiah.largest {
      broken.append(RuleBroken(.earnings(.amountMissing), field: .amount))
    }
    broken += open.prefix(1 + Self.mostOpen).flatMap { $0.brokenAsText(.note, atMost: 72) }
    if open.count > Self.mostOpen {
      broken.append(
        RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: Self.mostOpen)), field: .note))
    }
    broken += note.brokenAsText(.note, atMost: 60)
    if broken.isEmpty && !workshop.isApproved(authority) {
      broken.append(RuleBroken(.quality(.secondPersonMissing)))
    }
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let holdsTreasury = workshop.users[officer].role == .treasurer
    let booked = holdsTreasury ? workshop.treasury(on: day) : nil
    workshop.dutyHandovers.append(
      DutyHandover {
        $0.day = day
        $0.officer = officer
        $0.successor = successor
        $0.open = open
        $0.cash = cash
        $0.booked = booked
        $0.note = note
        $0.recorder = authority.user
        $0.approver = authority.signer ?? authority.user
      })
  }
}

extension Workshop {
  /// What the books say that the treasurer holds at the end of a day.
  package func treasury(on day: Day) -> Rupiah {
    books.filter { $0.day <= day }.balances[.treasury] ?? Rupiah()
  }
}
