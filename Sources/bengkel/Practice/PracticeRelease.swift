import Workshop

/// Who leaves the practice workshop: one of the preparers, on its last day and earlier than was
/// foreseen; the treasurer pays out whoever is free, down to nothing.
extension PracticeStory {
  mutating func releaseSomebody(on day: Day) {
    let leaving = ID<Inmate>(PracticePeople.leaving)
    record(
      .editInmate(
        EditInmate {
          $0.inmate = leaving
          $0.subject = workshop.people[leaving].subject
          $0.day = day
          $0.taken = StatusTaken(.released, since: day)
        }), as: PracticeWorkshop.clerk)
    payReleased(on: day)
  }

  /// No chance decides here, so nothing else changes with it.
  private mutating func payReleased(on day: Day) {
    for worker in workshop.derived.accounts.keys.sorted()
    where workshop.people[worker].status == .released {
      let balance = workshop.account(of: worker).balance
      if balance > Rupiah() { move(.release, balance.amount, of: worker, on: day) }
    }
  }
}
