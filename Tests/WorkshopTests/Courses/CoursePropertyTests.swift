import Testing
import Workshop

/// Whatever is recorded of courses in whatever order: no training counted twice, nobody certified
/// who was not there, and every cost of ours once in the books; all recounted from the raw rows.
@Suite struct CoursePropertyTests {
  /// 5,000 actions over the five seeds, many of which break a rule; a failure names its seed.
  @Test(arguments: 1...5) func theRowsOfCoursesAgree(_ seed: UInt64) {
    var workshop = PartnershipFixture.signedWorkshop
    var random = RandomCourses(seed: seed)
    var done = 0
    for step in 1...1000 {
      let action = random.next(beside: workshop)
      guard workshop.broken(by: action, as: MarketFixture.clerk).isEmpty else { continue }
      workshop.apply(action, by: MarketFixture.clerk)
      done += 1
      if step.isMultiple(of: 20) { check(workshop, seed) }
    }
    check(workshop, seed)
    #expect(done > 150, "seed \(seed)")
    #expect(random.ended > 0, "seed \(seed)")
    #expect(Workshop(rows: workshop.rows) == workshop, "seed \(seed)")
  }

  private func check(_ workshop: Workshop, _ seed: UInt64) {
    let trainings = workshop.trainings.filter { !$0.isWithdrawn && $0.course != nil }
    let courses = trainings.compactMap(\.course)
    #expect(Set(courses).count == courses.count, "seed \(seed)")
    for training in trainings {
      guard let course = training.course else { continue }
      let sessions = workshop.courseSessions.filter { $0.course == course && !$0.isWithdrawn }
      for inmate in training.participants {
        let there = sessions.count { $0.present.contains(inmate) }
        #expect(there > 0, "seed \(seed)")
        #expect(there * 100 >= Int(workshop.courses[course].share) * sessions.count, "seed \(seed)")
      }
      #expect(Set(training.participants).count == training.participants.count)
      #expect(training.certificates.count <= training.participants.count, "seed \(seed)")
    }
    for session in workshop.courseSessions where !session.isWithdrawn {
      let course = workshop.courses[session.course]
      #expect(!course.isWithdrawn && (course.first...course.last).contains(session.day))
      #expect(session.present.allSatisfy(course.people.contains), "seed \(seed)")
    }
    checkCosts(workshop, seed)
  }

  /// No other action here makes a cost.
  private func checkCosts(_ workshop: Workshop, _ seed: UInt64) {
    let linked = workshop.courseSessions.filter { !$0.isWithdrawn }.compactMap(\.cost)
    let standing = workshop.costs.indices.filter { !workshop.costs[$0].isWithdrawn }
    #expect(Set(linked.map { Int($0.index) }) == Set(standing), "seed \(seed)")
    #expect(Set(linked).count == linked.count, "seed \(seed)")
    let books = standing.reduce(0) { $0 + workshop.costs[$1].amount.amount }
    let courses = workshop.courses.indices.reduce(0) {
      $0 + workshop.costs(of: ID($1)).own.amount
    }
    #expect(books == courses, "seed \(seed)")
  }
}

/// Actions about courses drawn by chance.
private struct RandomCourses {
  private var numbers: SeededNumbers
  /// How many ends were offered for people who did pass.
  private(set) var ended = 0

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  private mutating func below(_ bound: Int) -> Int {
    Int.random(in: 0..<max(1, bound), using: &numbers)
  }

  mutating func next(beside workshop: Workshop) -> Action {
    switch below(10) {
    case 0: return course(workshop)
    case 1, 2, 3, 4: return session(workshop)
    case 5: return end(workshop)
    case 6: return exercise(workshop)
    default: return withdrawal(workshop)
    }
  }

  private mutating func people() -> [ID<Inmate>] {
    let chosen = (0..<3).filter { _ in below(4) > 0 }
    return chosen.map { ID($0) }
  }

  private mutating func course(_ workshop: Workshop) -> Action {
    let number = below(workshop.courses.count * 2 + 1)
    let (start, length, share, cost) = (below(40), below(12), 1 + below(100), below(2))
    let isOfPartner = below(2) == 0
    let people = people()
    return .setCourse(
      SetCourse {
        $0.day = MarketFixture.today
        $0.course = number < workshop.courses.count ? ID(number) : nil
        $0.name = "program \(number)"
        $0.partner = isOfPartner ? ID(0) : nil
        $0.trainer = "DINAS CONTOH"
        $0.first = MarketFixture.today - start
        $0.last = MarketFixture.today - start + length
        $0.partnerCost = Rupiah(Int64(cost) * 500_000)
        $0.people = people
        $0.share = Int32(share)
      })
  }

  private mutating func session(_ workshop: Workshop) -> Action {
    let course = below(workshop.courses.count)
    let (day, topic, cost) = (below(12), below(6), below(3))
    let first = course < workshop.courses.count ? workshop.courses[course].first : Day()
    let people = people()
    return .noteSession(
      NoteSession {
        $0.day = first + day
        $0.course = ID(course)
        $0.topic = "materi \(topic)"
        $0.trainer = "DINAS CONTOH"
        $0.present = people
        $0.ownCost = Rupiah(Int64(cost) * 25_000)
      })
  }

  private mutating func end(_ workshop: Workshop) -> Action {
    let course = ID<Course>(below(workshop.courses.count))
    let isHonest = below(3) > 0 && workshop.courses.contains(course)
    let people = isHonest ? workshop.passed(course) : people()
    let isCertified = below(2) == 0
    if isHonest && !people.isEmpty { ended += 1 }
    return .finishCourse(
      FinishCourse {
        $0.day = MarketFixture.today
        $0.course = course
        $0.participants = people
        $0.certificates = isCertified ? people.map { "S-\($0.index)" } : []
      })
  }

  private mutating func exercise(_ workshop: Workshop) -> Action {
    let (session, product, price) = (below(workshop.courseSessions.count), below(3), below(3))
    return .noteExercise(
      NoteExercise {
        $0.day = MarketFixture.today
        $0.session = ID(session)
        $0.product = ID(product)
        $0.channel = 4
        $0.price = Rupiah(Int64(price) * 75_000)
        $0.pieces = 2
      })
  }

  private mutating func withdrawal(_ workshop: Workshop) -> Action {
    let subjects: [Subject] = [
      .course(ID(below(workshop.courses.count))),
      .session(ID(below(workshop.courseSessions.count))),
      .exercise(ID(below(workshop.courseExercises.count))),
      .training(ID(below(workshop.trainings.count))),
      .cost(ID(below(workshop.costs.count))), .partner(ID(0)), .pledge(ID(1)),
      .inmate(ID(below(3))),
    ]
    var withdrawal = Withdraw(
      subjects[below(subjects.count)], on: MarketFixture.today, because: "salah ketik")
    withdrawal.reinstates = below(2) == 0
    return .withdraw(withdrawal)
  }
}
