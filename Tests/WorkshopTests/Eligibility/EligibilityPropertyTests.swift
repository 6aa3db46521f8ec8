import Testing
import Workshop

/// Two years of a workshop in which papers come, expire and are lost, people rest, wait, are
/// admitted and leave, and supervisors allow what rules forbid, in an order drawn by chance.
///
/// Whoever is given work, by whichever action, may work that day as the raw rows say, read by this
/// test alone; and whoever is refused may not.
@Suite struct EligibilityPropertyTests {
  @Test(arguments: [20_261_201, 20_261_202] as [UInt64])
  func nobodyWorksAgainstARuleWithoutAnOverrideOnRecord(_ seed: UInt64) throws {
    print("two years of eligibility, seed \(seed)")
    var story = EligibilityYears(seed: seed)
    for _ in 0..<5000 {
      story.act()
      try #require(story.wrong.isEmpty, "seed \(seed), \(story.day): \(story.wrong)")
    }
    #expect(story.day > Sample.day(2027, 3, 1))
    #expect(story.given > 60 && story.refused > 100 && story.overridden > 10)
    #expect(story.workshop.waitingEnds.count > 10 && story.workshop.workAllowances.count > 20)
    #expect(story.workshop.waitingEnds.contains { !$0.passedOver.isEmpty })
    #expect(Workshop(rows: story.workshop.rows) == story.workshop)
  }
}

/// The years, and what was found wrong in them.
struct EligibilityYears {
  var workshop = Sample.staffed(16)
  var day = Sample.day(2026, 3, 2)
  var wrong: [String] = []
  var given = 0
  var refused = 0
  /// Work that only an allowance made possible.
  var overridden = 0
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func below(_ bound: Int) -> Int {
    Int.random(in: 0..<max(1, bound), using: &numbers)
  }

  mutating func anyone() -> Int { below(16) }

  // MARK: What happens

  mutating func act() {
    if below(7) == 0 { day = day + 1 }
    switch below(16) {
    case 0: attempt(terms(), as: Sample.supervisor)
    case 1, 2: attempt(papers())
    case 3: attempt(status())
    case 4, 5: attempt(allowance(), as: Authority(user: ID(0), signer: ID(2)))
    case 6: attempt(withdrawal())
    case 7, 8: attempt(.queueForWork(queue()))
    case 9: attempt(.endWaiting(ending()))
    case 10: give(opening())
    case 11: give(handOver())
    case 12: give(tools())
    default: give(sheet())
    }
  }

  /// What gives nobody work; it may break a rule.
  private mutating func attempt(_ action: Action, as authority: Authority = Sample.clerk) {
    if workshop.broken(by: action, as: authority).isEmpty {
      workshop.apply(action, by: authority)
    }
  }

  /// Work for somebody: allowed and refused as the rows say.
  private mutating func give(_ work: (action: Action, workers: [Int])?) {
    guard let work else { return }
    let broken = workshop.broken(by: work.action, as: Sample.clerk)
    let barred = Set(
      broken.compactMap { rule -> Int? in
        if case .weaving(.mayNotWork(let inmate, _)) = rule.rule { Int(inmate.index) } else { nil }
      })
    for worker in work.workers {
      let verdict = verdict(on: worker)
      if broken.isEmpty && verdict == .barred { wrong.append("\(worker) worked") }
      if barred.contains(worker) != (verdict == .barred) && !broken.isEmpty {
        if barred.contains(worker) || broken.allSatisfy({ $0.rule.isOfWork }) {
          wrong.append("\(worker) barred: \(barred.contains(worker)), rows: \(verdict)")
        }
      }
      if broken.isEmpty && verdict == .overridden { overridden += 1 }
    }
    refused += barred.count
    guard broken.isEmpty else { return }
    given += work.workers.count
    workshop.apply(work.action, by: Sample.clerk)
  }

  // MARK: What the rows say

  private enum Verdict {
    case free, overridden, barred
  }

  private func verdict(on worker: Int) -> Verdict {
    let person = workshop.people[worker]
    let spans = person.formerSpans + [person.span]
    guard spans.last(where: { $0.since <= day })?.status == .active else { return .barred }
    for (index, place) in workshop.waitingPlaces.enumerated()
    where Int(place.worker.index) == worker && !place.isWithdrawn && place.since <= day {
      let isOver = workshop.waitingEnds.contains {
        Int($0.place.index) == index && !$0.isWithdrawn && $0.day <= day
      }
      if !isOver { return .barred }
    }
    let failing = failing(person)
    if failing.isEmpty { return .free }
    let allowed = workshop.workAllowances.filter {
      Int($0.worker.index) == worker && $0.from <= day && day <= $0.until
        && (!$0.isWithdrawn || day < $0.withdrawn)
    }.flatMap(\.covered)
    return failing.allSatisfy(allowed.contains) ? .overridden : .barred
  }

  private func failing(_ person: Inmate) -> Set<Requirement> {
    var terms = EligibilityTerms()
    for row in workshop.eligibilityTerms where row.from <= day && row.from >= terms.from {
      terms = row
    }
    var failing: Set<Requirement> = []
    if isOver(person.assessed, Int(terms.assessmentMonths)) { failing.insert(.assessment) }
    if person.assessed != nil && !person.isFit { failing = failing.union([.fitness]) }
    if failing.contains(.fitness) { failing.remove(.assessment) }
    if isOver(person.hearing, Int(terms.hearingMonths)) { failing.insert(.hearing) }
    let until = person.identity?.permitUntil
    let isPermitOver =
      until.map { $0 < day && person.identity?.permitDate != nil }
      ?? isOver(person.identity?.permitDate, Int(terms.permitMonths))
    if isPermitOver { failing.insert(.permit) }
    return failing
  }

  /// Whether a paper is missing or older than so many months, counted by years and months.
  private func isOver(_ paper: Day?, _ months: Int) -> Bool {
    guard let paper else { return true }
    if months == 0 { return false }
    let (from, now) = (paper.date, day.date)
    let passed = (now.year - from.year) * 12 + now.month - from.month
    let isLastDay = now.day == Day.length(ofMonth: now.month, year: now.year)
    if passed != months { return passed > months }
    return now.day > from.day && !(isLastDay && now.day <= from.day)
  }
}

extension Rule {
  /// Whether it says that somebody may not work.
  fileprivate var isOfWork: Bool {
    if case .weaving(.mayNotWork) = self { true } else { false }
  }
}
