import Glibc
import Testing
import Workshop

/// Attendance decides pay, whatever happens in whatever order: no pay for an unpaid absence, and no
/// rupiah lost or made, recounted from the rows of the day sheets.
@Suite struct RandomAttendanceTests {
  @Test func noUnpaidAbsenceIsPaidInFiveThousandRandomActions() throws {
    let given = getenv("BENGKEL_SEED").flatMap { UInt64(String(cString: $0)) }
    let seed = given ?? UInt64.random(in: 1...UInt64(UInt32.max))
    var run = AttendanceRun(seed: seed)
    for _ in 0..<5_000 { run.step() }
    let workshop = run.workshop
    print("attendance: seed \(seed), accepted \(run.accepted), months \(workshop.closures.count)")
    #expect(run.accepted * 2 >= run.tried, "seed \(seed): most actions were refused")
    #expect(workshop.closures.count > 10, "seed \(seed): few months were closed")
    let weighed = workshop.closures.filter { $0.figures.scheme.attendance > 0 }
    #expect(!weighed.isEmpty, "seed \(seed)")
    #expect(workshop.closures.contains { $0.figures.marked > 0 }, "seed \(seed)")
    #expect(workshop.plannedAbsences.contains { $0.kind == .suspension }, "seed \(seed)")
    for closed in workshop.closures {
      check(closed.figures, in: workshop, seed)
      #expect(
        try workshop.figures(of: closed.figures.month).canonical == closed.figures.canonical,
        "seed \(seed)")
    }
    checkSuspensions(workshop, seed)
  }

  /// The sums of the parts are the premi; who has no paid day has nothing for being there.
  private func check(_ figures: MonthFigures, in workshop: Workshop, _ seed: UInt64) {
    let days = recount(figures.month, in: workshop)
    let scheme = figures.scheme
    let sum = figures.shares.reduce(Int64()) { $0 + $1.premi.amount }
    #expect(figures.shares.isEmpty || sum == figures.premi.amount, "seed \(seed)")
    for share in figures.shares {
      let paid = days[share.worker] ?? 0
      if scheme.attendance > 0 { #expect(Int(share.paidDays) == paid, "seed \(seed)") }
      if paid == 0 {
        #expect(share.forAttendance == Rupiah() && share.forConduct == Rupiah(), "seed \(seed)")
      }
      #expect(share.forAttendance >= Rupiah() && share.forConduct >= Rupiah(), "seed \(seed)")
    }
    let attendance = figures.shares.reduce(Int64()) { $0 + $1.forAttendance.amount }
    let exact = Int64(scheme.attendance) * figures.premi.amount / 1000
    if !days.isEmpty { #expect(abs(attendance - exact) <= 1, "seed \(seed)") }
  }

  /// Paid days from the raw rows, by what the rows of terms and plans say of each day.
  private func recount(_ month: Month, in workshop: Workshop) -> [ID<Inmate>: Int] {
    var days: [ID<Inmate>: Set<Int32>] = [:]
    for row in workshop.outputs where !row.isWithdrawn && row.day.month == month {
      if isPaid(row, in: workshop) { days[row.worker, default: []].insert(row.day.number) }
    }
    return days.mapValues(\.count)
  }

  private func isPaid(_ row: Output, in workshop: Workshop) -> Bool {
    if row.attendance == .present { return true }
    for plan in workshop.plannedAbsences where plan.worker == row.worker && !plan.isWithdrawn {
      guard plan.from <= row.day, plan.until == nil || row.day <= plan.until ?? row.day else {
        continue
      }
      if plan.kind == .suspension { return false }
      if plan.reason == row.attendance { return plan.isPaid }
    }
    var isPaid = false
    var since = Day(number: 0)
    for terms in workshop.attendanceTerms
    where terms.reason == row.attendance && terms.from <= row.day && terms.from >= since {
      since = terms.from
      isPaid = terms.isPaid
    }
    return isPaid
  }

  /// Nobody has worked on a day of a suspension.
  private func checkSuspensions(_ workshop: Workshop, _ seed: UInt64) {
    for plan in workshop.plannedAbsences where plan.kind == .suspension && !plan.isWithdrawn {
      let worked = workshop.outputs.contains { row in
        !row.isWithdrawn && row.worker == plan.worker && row.attendance == .present
          && row.batch != nil && plan.from <= row.day && row.day <= plan.until ?? row.day
      }
      #expect(!worked, "seed \(seed): \(plan)")
    }
  }
}

/// A workshop whose days go by while people come, stay away, are suspended and paid.
private struct AttendanceRun {
  var workshop = EarningsFixture.stocked
  private(set) var tried = 0
  private(set) var accepted = 0
  private var today = EarningsFixture.day(10, 16)
  private var numbers: SeededNumbers

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    for _ in 0..<4 {
      let batch = EarningsFixture.open(99, in: &workshop)
      for (stage, gate) in [(6 as UInt8, nil), (7, 0), (10, 1)] as [(UInt8, Int?)] {
        let rows =
          [(0, stage, 1...50), (1, stage, 51...99)]
          as [(worker: Int, stage: UInt8, pieces: ClosedRange<UInt8>)]
        EarningsFixture.weave(batch, rows, in: &workshop)
        if let gate { EarningsFixture.sign(batch, gate: gate, 1...99, in: &workshop) }
      }
    }
  }

  private mutating func pick(_ count: Int) -> Int {
    Int.random(in: 0..<max(1, count), using: &numbers)
  }

  mutating func step() {
    if pick(5) == 0 { today = today + 1 }
    let (action, authority) = next()
    tried += 1
    guard workshop.broken(by: action, as: authority, on: today).isEmpty else { return }
    accepted += 1
    workshop.apply(action, by: authority)
  }

  private mutating func next() -> (Action, Authority) {
    switch pick(20) {
    case 0...8: (attend(), Sample.clerk)
    case 9...10: sell()
    case 11: (terms(), Sample.supervisor)
    case 12...13: (plan(), Sample.supervisor)
    case 14: (move(), Sample.supervisor)
    case 15...16: (mark(), Sample.supervisor)
    case 17: (scheme(), Sample.supervisor)
    default: close()
    }
  }

  /// A day of this month: an absence, or work on material.
  private mutating func attend() -> Action {
    let day = today - pick(4)
    let reason = Attendance.allCases[pick(Attendance.allCases.count)]
    let entry = DayEntry {
      $0.worker = ID(pick(3))
      $0.attendance = reason
      if reason == .present {
        $0.batch = ID(0)
        $0.stage = 1
        $0.units = 1
      }
    }
    return .recordDay(
      RecordDay {
        $0.day = day
        $0.entries = [entry]
      })
  }

  private mutating func sell() -> (Action, Authority) {
    let keys = workshop.derived.stock.keys.sorted()
    guard !keys.isEmpty else { return close() }
    let key = keys[pick(keys.count)]
    let pieces = Array(workshop.piecesInStock(key).prefix(1))
    let price = Rupiah(Int64(150_000 + pick(99_999)))
    let number = Int32(workshop.nextNota(in: today.date.year))
    let day = today
    let sale = Sell {
      $0.day = day
      $0.number = number
      $0.lines = [
        SaleLine {
          $0.batch = key.batch
          $0.size = key.size
          $0.grade = key.grade
          $0.pieces = pieces
          $0.price = price
        }
      ]
      $0.payment = .transfer
      $0.paid = $0.total
    }
    return (.sell(sale), Sample.clerk)
  }

  private mutating func terms() -> Action {
    let reason = Attendance.reasons[pick(Attendance.reasons.count)]
    return AttendanceFixture.terms(
      reason, from: today + (pick(20) - 5), isPaid: pick(2) == 0)
  }

  private mutating func plan() -> Action {
    let from = today + (pick(12) - 5)
    let reason = Attendance.allCases[pick(Attendance.allCases.count)]
    return .planAbsence(
      AttendanceFixture.plan(
        pick(3), reason == .present ? nil : reason, from, from + pick(4),
        isPaid: reason != .present && pick(2) == 0, on: today))
  }

  /// Ends a time away on another day, or takes it out.
  private mutating func move() -> Action {
    let absence = ID<PlannedAbsence>(pick(workshop.plannedAbsences.count))
    guard workshop.plannedAbsences.contains(absence) else { return plan() }
    let row = workshop.plannedAbsences[absence]
    if pick(3) == 0 { return .withdraw(Withdraw(.plannedAbsence(absence), on: today)) }
    let until = row.from + pick(6)
    let day = today
    return .setAbsenceEnd(
      SetAbsenceEnd {
        $0.day = day
        $0.absence = absence
        $0.before = row.until
        $0.until = until
      })
  }

  private mutating func mark() -> Action {
    AttendanceFixture.mark(
      pick(3), UInt8(pick(11)), in: pick(2) == 0 ? today.month : today.month + -1, on: today)
  }

  private mutating func scheme() -> Action {
    let attendance = Int32(pick(700))
    return AttendanceFixture.scheme(
      attendance: attendance, conduct: Int32(pick(Int(1000 - attendance))),
      from: (today.month + 1).first, on: today)
  }

  private mutating func close() -> (Action, Authority) {
    guard let month = workshop.firstOpenMonth, month.last < today else {
      return (attend(), Sample.clerk)
    }
    return (
      .closeMonth(EarningsFixture.closing(month, on: today, in: workshop)), EarningsFixture.approved
    )
  }
}
