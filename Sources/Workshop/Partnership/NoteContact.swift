/// The entry of a contact with a partner, or of a note about an agreement or a pledge.
package struct NoteContact: Record {
  package var day = Day()
  package var partner = ID<Partner>()
  package var agreement: ID<Agreement>?
  package var pledge: ID<Pledge>?
  /// From 5 to 80 characters.
  package var words = ""
  /// At most 60 characters.
  package var step = ""
  package var stepDay: Day?
  package var answers: ID<Contact>?

  package init() {}

  init(of row: Contact) {
    day = row.day
    partner = row.partner
    agreement = row.agreement
    pledge = row.pledge
    words = row.words
    step = row.step
    stepDay = row.stepDay
    answers = row.answers
  }
}

extension NoteContact: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a partner, and an agreement and a pledge of the same one where they are named; words; a
  /// next step with its day, or neither; an answer to a step that is still open.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var broken = brokenLinks(in: workshop)
    broken += workshop.brokenOutside(words, .words, atMost: 80)
    broken += step.brokenAsText(.step, atMost: 60)
    if step.isEmpty != (stepDay == nil) {
      broken.append(
        RuleBroken(.partnership(.stepWithoutDay), field: step.isEmpty ? .step : .stepDay))
    } else if let stepDay, stepDay < day {
      broken.append(RuleBroken(.people(.endsBeforeStart(day)), field: .stepDay))
    }
    return broken
  }

  func brokenLinks(in workshop: Workshop) -> [RuleBroken] {
    var broken = workshop.broken(partner)
    if let agreement {
      broken += workshop.broken(agreement)
      if broken.isEmpty && workshop.agreements[agreement].partner != partner {
        broken.append(RuleBroken(.field(.unknownRow), field: .agreement))
      }
    }
    if let pledge {
      broken += workshop.broken(pledge)
      if broken.isEmpty && workshop.partner(of: pledge) != partner {
        broken.append(RuleBroken(.field(.unknownRow), field: .pledge))
      }
    }
    if let answers {
      let isOpen = workshop.openSteps.contains(answers)
      if !isOpen || workshop.contacts[answers].partner != partner {
        broken.append(RuleBroken(.partnership(.answersAnother), field: .step))
      }
    }
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.contacts.append(
      Contact {
        $0.partner = partner
        $0.agreement = agreement
        $0.pledge = pledge
        $0.day = day
        $0.words = words
        $0.step = step
        $0.stepDay = stepDay
        $0.answers = answers
        $0.officer = authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.contact(workshop.contacts.nextID), on: day))]
  }
}
