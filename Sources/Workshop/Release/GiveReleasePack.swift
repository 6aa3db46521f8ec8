/// The hand-over of a release pack.
package struct GiveReleasePack: Record {
  package var day = Day()
  package var inmate = ID<Inmate>()
  /// At most 8 lines of 60 characters.
  package var given: [String] = []
  package var consents = false

  package init() {}
}

extension GiveReleasePack: DatedFact {
  package var capability: Capability? { .record }
  /// It changes no figure of money.
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: somebody who is released, has no pack yet and of whom nothing is open here; a
  /// supervisor's signature.
  ///
  /// A hearing that was still to come keeps nobody who is free.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.people.contains(inmate) else {
      return [RuleBroken(.field(.unknownRow), field: .worker)]
    }
    let person = workshop.people[inmate]
    if person.isWithdrawn { return [RuleBroken(.field(.isWithdrawn), field: .worker)] }
    if person.status(on: day) != .released { return [RuleBroken(.release(.notReleased))] }
    if let pack = workshop.pack(of: inmate) {
      return [RuleBroken(.release(.packGiven(workshop.releasePacks[pack].day)))]
    }
    var ends = workshop.looseEnds(of: inmate, on: day)
    ends.hearing = nil
    if !ends.isEmpty { return [RuleBroken(.release(.stillOpen(ends)))] }
    if given.count > ReleasePack.mostLines {
      return [RuleBroken(.release(.tooManyLines(limit: ReleasePack.mostLines)), field: .given)]
    }
    let broken = given.flatMap { $0.brokenAsText(.given, atMost: 60, required: true) }
    if let first = broken.first { return [first] }
    return workshop.isSupervised(authority) ? [] : [RuleBroken(.skill(.supervisorMissing))]
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.releasePacks.append(
      ReleasePack {
        $0.inmate = inmate
        $0.day = day
        $0.given = given
        $0.consents = consents
        $0.officer = authority.user
        $0.signer = authority.signer ?? authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.releasePack(workshop.releasePacks.nextID), on: day))]
  }
}
