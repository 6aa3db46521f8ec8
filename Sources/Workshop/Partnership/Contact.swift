/// A talk with a partner, or a note about it: what was said, and what comes next.
package struct Contact: Record {
  package var partner = ID<Partner>()
  /// What it was about, where it was about one of these.
  package var agreement: ID<Agreement>?
  package var pledge: ID<Pledge>?
  package var day = Day()
  package var words = ""
  package var step = ""
  /// By when the next step is to be done; nil where there is none.
  package var stepDay: Day?
  /// The contact whose next step this one was.
  package var answers: ID<Contact>?
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}
}

extension Workshop {
  package var standingContacts: [ID<Contact>] {
    contacts.indices.map { ID($0) }.filter { !contacts[$0].isWithdrawn }
  }

  /// Contacts whose next step no other contact has answered, soonest first.
  package var openSteps: [ID<Contact>] {
    let answered = Set(standingContacts.compactMap { contacts[$0].answers })
    return standingContacts.filter { contacts[$0].stepDay != nil && !answered.contains($0) }
      .sorted { (contacts[$0].stepDay ?? Day(), $0) < (contacts[$1].stepDay ?? Day(), $1) }
  }
}

extension Contact: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<Contact>> { \.contacts }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }

  /// Rules: nothing answers it; what it is about stands, and what it answers is still open.
  static func broken(
    _ id: ID<Contact>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    if !withdrawal.reinstates {
      return workshop.standingContacts.contains { workshop.contacts[$0].answers == id }
        ? [RuleBroken(.partnership(.leanedOn))] : []
    }
    return NoteContact(of: workshop.contacts[id]).brokenLinks(in: workshop)
  }
}
