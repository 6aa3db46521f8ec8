/// A new course, or another plan of one that runs.
package struct SetCourse: Record {
  package var day = Day()
  /// Nil for a new one.
  package var course: ID<Course>?
  /// From 2 to 60 characters.
  package var name = ""
  package var partner: ID<Partner>?
  /// At most 40 characters.
  package var trainer = ""
  /// At most 60 characters.
  package var content = ""
  package var stage: UInt8?
  package var first = Day()
  package var last = Day()
  package var ownCost = Rupiah()
  package var partnerCost = Rupiah()
  package var pledge: ID<Pledge>?
  package var people: [ID<Inmate>] = []
  package var share: Int32 = 0

  package init() {}

  /// A course as it stands, to be changed.
  package init(of course: ID<Course>, in workshop: Workshop, on day: Day = Day()) {
    let row = workshop.courses[course]
    self.init {
      $0.day = day
      $0.course = course
      $0.name = row.name
      $0.partner = row.partner
      $0.trainer = row.trainer
      $0.content = row.content
      $0.stage = row.stage
      $0.first = row.first
      $0.last = row.last
      $0.ownCost = row.ownCost
      $0.partnerCost = row.partnerCost
      $0.pledge = row.pledge
      $0.people = row.people
      $0.share = row.share
    }
  }
}

extension SetCourse: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a course that runs, where one is changed; a name of its own, whoever gives it, days in
  /// order that hold every session, costs with somebody who bears them, a pledge of that partner,
  /// and people who are known, among them whoever was at a session.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if let course {
      let unknown = workshop.broken(course)
      if !unknown.isEmpty { return unknown }
    }
    let broken = brokenRow(in: workshop)
    if broken.isEmpty, let course, workshop.courses[course] == row(by: workshop.courses[course]) {
      return [RuleBroken(.field(.nothingChanges))]
    }
    return broken
  }

  /// The rules of what it says, whether or not its course is there.
  func brokenRow(in workshop: Workshop) -> [RuleBroken] {
    var broken = workshop.brokenOutside(name, .programme, atMost: 60)
    if broken.isEmpty { broken += brokenName(in: workshop) }
    broken += partner.map { workshop.broken($0) } ?? []
    broken += workshop.brokenOutside(trainer, .instructor, atMost: 40)
    if !content.isEmpty { broken += workshop.brokenOutside(content, .words, atMost: 60) }
    if let stage, !workshop.catalogue.makingStages.contains(Int(stage)) {
      broken.append(RuleBroken(.field(.unknownRow), field: .stage))
    }
    broken += brokenDays(in: workshop) + brokenCosts + brokenPledge(in: workshop)
    broken += brokenPeople(in: workshop)
    if !(1...100).contains(share) {
      broken.append(
        RuleBroken(.field(.numberOutOfRange(lowest: 1, highest: 100)), field: .target))
    }
    return broken
  }

  private func brokenName(in workshop: Workshop) -> [RuleBroken] {
    if name.count < 2 { return [RuleBroken(.people(.nameTooShort), field: .programme)] }
    let wanted = name.searchForm
    let isTaken = workshop.standingCourses.contains {
      $0 != course && workshop.courses[$0].first == first
        && workshop.courses[$0].name.searchForm == wanted
    }
    return isTaken ? [RuleBroken(.course(.taken), field: .programme)] : []
  }

  private func brokenDays(in workshop: Workshop) -> [RuleBroken] {
    if last < first { return [RuleBroken(.people(.endsBeforeStart(first)), field: .lastDay)] }
    let days = course.map { workshop.sessions(of: $0) }?.map { workshop.courseSessions[$0].day }
    guard let earliest = days?.first, let latest = days?.last else { return [] }
    if earliest < first {
      return [RuleBroken(.course(.outside(earliest...latest)), field: .firstDay)]
    }
    return latest > last
      ? [RuleBroken(.course(.outside(earliest...latest)), field: .lastDay)] : []
  }

  private var brokenCosts: [RuleBroken] {
    let broken = [(ownCost, FieldName.amount), (partnerCost, .price)].flatMap {
      $0.brokenCost($1)
    }
    return broken.isEmpty && partner == nil && partnerCost > Rupiah()
      ? [RuleBroken(.course(.bornByNobody), field: .price)] : broken
  }

  private func brokenPledge(in workshop: Workshop) -> [RuleBroken] {
    guard let pledge else { return [] }
    let unknown = workshop.broken(pledge)
    if !unknown.isEmpty { return unknown }
    return partner.map { workshop.partner(of: pledge) == $0 } ?? workshop.pledges[pledge].isOurs
      ? [] : [RuleBroken(.field(.unknownRow), field: .pledge)]
  }

  private func brokenPeople(in workshop: Workshop) -> [RuleBroken] {
    let broken = workshop.broken(participants: people)
    guard broken.isEmpty, let course else { return broken }
    let present = workshop.sessions(of: course).flatMap { workshop.courseSessions[$0].present }
    return present.first { !people.contains($0) }.map {
      [RuleBroken(.course(.wasPresent($0)), field: .participants)]
    } ?? []
  }

  /// Of a new one by whoever recorded it; `former`: what it was, which keeps that officer.
  private func row(by former: Course) -> Course {
    Course {
      $0 = former
      $0.name = name
      $0.partner = partner
      $0.trainer = trainer
      $0.content = content
      $0.stage = stage
      $0.first = first
      $0.last = last
      $0.ownCost = ownCost
      $0.partnerCost = partnerCost
      $0.pledge = pledge
      $0.people = people.sorted()
      $0.share = share
    }
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if let course {
      workshop.courses[course] = row(by: workshop.courses[course])
    } else {
      workshop.courses.append(row(by: Course { $0.officer = authority.user }))
    }
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    guard let course else {
      return [.withdraw(Withdraw(.course(workshop.courses.nextID), on: day))]
    }
    return [.setCourse(SetCourse(of: course, in: workshop, on: day))]
  }
}

extension Rupiah {
  /// The rule of a cost that may be nothing.
  func brokenCost(_ field: FieldName) -> [RuleBroken] {
    (Rupiah()...Rupiah.largest).contains(self)
      ? [] : [RuleBroken(.earnings(.amountMissing), field: field)]
  }
}
