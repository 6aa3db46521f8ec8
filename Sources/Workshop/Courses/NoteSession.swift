/// The entry of a day of a course; what it cost the workshop is noted as a cost of its month at
/// once.
package struct NoteSession: Record {
  package var day = Day()
  package var course = ID<Course>()
  /// From 2 to 60 characters.
  package var topic = ""
  /// At most 40 characters.
  package var trainer = ""
  package var present: [ID<Inmate>] = []
  package var ownCost = Rupiah()
  package var partnerCost = Rupiah()

  package init() {}

  /// A session as it is recorded.
  package init(of session: ID<CourseSession>, in workshop: Workshop) {
    let row = workshop.courseSessions[session]
    self.init {
      $0.day = row.day
      $0.course = row.course
      $0.topic = row.topic
      $0.trainer = row.trainer
      $0.present = row.present
      $0.ownCost = workshop.ownCost(of: session)
      $0.partnerCost = row.partnerCost
    }
  }
}

extension NoteSession: DatedFact {
  package var capability: Capability? { .record }

  package func countedDays(in workshop: Workshop) -> [Day] { ownCost > Rupiah() ? [day] : [] }

  /// Rules: a course that runs, a day of its own and a topic new on it, somebody who taught, people
  /// who are enrolled, and costs with somebody who bears them.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let unknown = workshop.broken(course)
    if !unknown.isEmpty { return unknown }
    let row = workshop.courses[course]
    var broken: [RuleBroken] = []
    if !(row.first...row.last).contains(day) {
      broken.append(RuleBroken(.course(.outside(row.first...row.last)), field: .day))
    }
    broken += workshop.brokenOutside(topic, .words, atMost: 60)
    let wanted = topic.searchForm
    let isTaken = workshop.sessions(of: course).contains {
      workshop.courseSessions[$0].day == day
        && workshop.courseSessions[$0].topic.searchForm == wanted
    }
    if isTaken { broken.append(RuleBroken(.course(.topicTaken), field: .words)) }
    broken += workshop.brokenOutside(trainer, .instructor, atMost: 40)
    broken += workshop.broken(participants: present)
    if let stranger = present.first(where: { !row.people.contains($0) }) {
      broken.append(RuleBroken(.course(.notEnrolled(stranger)), field: .participants))
    }
    broken += ownCost.brokenCost(.amount) + partnerCost.brokenCost(.price)
    if row.partner == nil && partnerCost > Rupiah() {
      broken.append(RuleBroken(.course(.bornByNobody), field: .price))
    }
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    var cost: ID<Expense>?
    if ownCost > Rupiah() {
      cost = workshop.costs.append(
        Expense {
          $0.day = day
          $0.amount = ownCost
          $0.words = "pelatihan \(workshop.code(course))"
          $0.officer = authority.user
        })
    }
    workshop.courseSessions.append(
      CourseSession {
        $0.course = course
        $0.day = day
        $0.topic = topic
        $0.trainer = trainer
        $0.present = present.sorted()
        $0.partnerCost = partnerCost
        $0.cost = cost
        $0.officer = authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.session(workshop.courseSessions.nextID), on: day))]
  }
}
