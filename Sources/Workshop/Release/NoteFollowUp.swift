/// The note of what a released person said about working at the craft.
package struct NoteFollowUp: Record {
  package var day = Day()
  package var pack = ID<ReleasePack>()
  package var answer = FollowUp.Answer.unknown

  package init() {}
}

extension NoteFollowUp: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a pack that stands and whose person agreed; after the release, and no longer than what
  /// is kept about a person may be kept.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.releasePacks.contains(pack) else {
      return [RuleBroken(.field(.unknownRow), field: .worker)]
    }
    let row = workshop.releasePacks[pack]
    if row.isWithdrawn { return [RuleBroken(.field(.isWithdrawn), field: .worker)] }
    if !row.consents { return [RuleBroken(.release(.noConsent))] }
    guard let last = workshop.lastFollowUp(of: pack) else {
      return [RuleBroken(.release(.notReleased))]
    }
    if day < row.day { return [RuleBroken(.people(.endsBeforeStart(row.day)), field: .day)] }
    return day > last ? [RuleBroken(.release(.followUpOver(last)), field: .day)] : []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.followUps.append(
      FollowUp {
        $0.pack = pack
        $0.day = day
        $0.answer = answer
        $0.officer = authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.followUp(workshop.followUps.nextID), on: day))]
  }
}
