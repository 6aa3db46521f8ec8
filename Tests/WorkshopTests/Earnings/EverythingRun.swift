import Workshop

/// A workshop that opened in the middle of a month and has closed it, to which everything happens
/// in random order and about random days, much of it about what the closed months have counted.
struct EverythingRun {
  private(set) var workshop = Workshop()
  private(set) var tried = 0
  private(set) var accepted = 0
  /// How often each kind of action was taken.
  private(set) var kinds: [String: Int] = [:]
  private(set) var today = EverythingRun.firstDay + 40
  var numbers: SeededNumbers
  /// Sees each action that is taken, with the workshop before it.
  var witness: ((Workshop, Action, Authority) -> Void)?

  static let firstDay = Sample.day(2026, 9, 10)
  /// The clerk with the supervisor as the second person.
  static let witnessed = Authority(user: ID(0), signer: ID(2))

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    let found = FoundWorkshop {
      $0.settings = .standard
      $0.settings.firstDay = Self.firstDay
      $0.catalogue = .standard
      $0.products = Product.standard
      $0.users = Sample.roles.enumerated().map { place, role in
        AddUser {
          $0.login = "u\(place)"
          $0.role = role
        }
      }
    }
    workshop.apply(.foundWorkshop(found), by: Sample.clerk)
    for place in 0..<4 { workshop.accept(.enrolInmate(person(place)), by: Sample.clerk) }
    let buyer = AddBuyer {
      $0.day = Self.firstDay
      $0.name = "KOPERASI TELADAN"
    }
    workshop.accept(.addBuyer(buyer), by: Sample.clerk)
    for _ in 0..<400 { take(work()) }
    for _ in 0..<4000 where workshop.closures.isEmpty { step() }
  }

  mutating func step() {
    if pick(60) == 0 { today = today + 1 }
    take(next())
  }

  mutating func take(_ next: (action: Action, authority: Authority)) {
    let (action, authority) = next
    tried += 1
    guard workshop.broken(by: action, as: authority).isEmpty else { return }
    accepted += 1
    kinds[String(String(describing: action).prefix { $0 != "(" }), default: 0] += 1
    witness?(workshop, action, authority)
    workshop.apply(action, by: authority)
  }

  mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<max(1, count), using: &numbers) }

  /// Mostly one of the last days, sometimes one long ago.
  mutating func someDay() -> Day {
    max(Self.firstDay, today - (pick(4) == 0 ? pick(70) : pick(3)))
  }

  func person(_ place: Int, on day: Day = EverythingRun.firstDay) -> EnrolInmate {
    var person = Sample.enrolment(place)
    person.day = day
    return person
  }

  private mutating func next() -> (Action, Authority) {
    switch pick(24) {
    case 0...4: work()
    case 5...6: sell()
    case 7...8: withdraw()
    case 9: pay()
    case 10...11: takeBack()
    case 12: second()
    case 13: correct()
    case 14: count()
    case 15...16: consignment()
    case 17: order()
    case 18: spend()
    case 19: move()
    case 20: deposit()
    case 21: people()
    case 22: history()
    default: close()
    }
  }
}

// MARK: Work and checks

extension EverythingRun {
  private mutating func work() -> (Action, Authority) {
    if workshop.derived.queue.count > 20 || workshop.derived.queue.count > 0 && pick(3) == 0 {
      return sign()
    }
    guard let batch = workshop.derived.openBatches.randomElement(using: &numbers),
      workshop.derived.openBatches.count > 2
    else { return (open(), Sample.clerk) }
    let step = workshop.product(of: batch).route.enumerated().first { step in
      !step.element.isGate && !workshop.batches[batch].standing(at: step.offset).isEmpty
    }
    guard let step, pick(6) > 0 else { return (absence(), Sample.clerk) }
    let standing = workshop.batches[batch].standing(at: step.offset)
    let worker = ID<Inmate>(pick(4))
    let entry = DayEntry {
      $0.worker = worker
      $0.batch = batch
      $0.stage = step.element.index
      $0.pieces = standing.prefix(12).map { UInt8($0 + 1) }
    }
    return (record(entry), Sample.clerk)
  }

  private mutating func record(_ entry: DayEntry) -> Action {
    let day = someDay()
    return .recordDay(
      RecordDay {
        $0.day = day
        $0.entries = [entry]
      })
  }

  /// An absence, a day of material, or the clearing of either.
  private mutating func absence() -> Action {
    var entry = DayEntry()
    entry.worker = ID(pick(4))
    entry.isCleared = pick(4) == 0
    if pick(2) == 0 || workshop.batches.isEmpty {
      entry.attendance = Attendance.allCases[pick(Attendance.allCases.count)]
    } else {
      entry.batch = ID(pick(workshop.batches.count))
      entry.stage = UInt8(pick(5))
      entry.units = UInt8(1 + pick(4))
    }
    return record(entry)
  }

  private mutating func open() -> Action {
    let day = someDay()
    let product = ID<Product>(pick(3))
    let count = 6 + pick(20)
    return .openBatch(
      OpenBatch {
        $0.day = day
        $0.product = product
        $0.sizes = [SizeCount(size: 8, count: count)]
        $0.due = day + 30
        $0.crew = [ID(0), ID(1)]
      })
  }

  private mutating func sign() -> (Action, Authority) {
    let day = someDay()
    let verdicts = workshop.derived.queue.prefix(1 + pick(12)).map { verdict(on: $0) }
    let sheet = SignSheet {
      $0.day = day
      $0.verdicts = verdicts
    }
    return (.signSheet(sheet), Sample.inspector)
  }

  private mutating func verdict(on waiting: Waiting) -> SheetVerdict {
    let isFinal = workshop.gate(of: waiting).map { workshop.catalogue.gates[Int($0)].isFinal }
    let repair = workshop.repairStage(for: [3], batch: waiting.batch, piece: waiting.piece)
    let chance = pick(12)
    return SheetVerdict {
      $0.batch = waiting.batch
      $0.piece = waiting.piece
      $0.wasShown = true
      switch chance {
      case 0:
        $0.verdict = .rework
        $0.defects = [3]
        $0.repairStage = repair
      case 1 where isFinal == true:
        $0.verdict = .downgrade
        $0.grade = .c
        $0.defects = [13]
      case 2:
        $0.verdict = .reject
        $0.defects = [0]
      default: $0.grade = isFinal == true ? (chance % 3 == 0 ? .b : .a) : nil
      }
    }
  }

  /// The second person's word on a rejection, old or new.
  private mutating func second() -> (Action, Authority) {
    guard let check = workshop.derived.condemned.randomElement(using: &numbers) else {
      return work()
    }
    let isUpheld = pick(2) == 0
    let day = someDay()
    let word = CounterSign {
      $0.day = day
      $0.check = check
      $0.isUpheld = isUpheld
    }
    return (.counterSign(word), Sample.supervisor)
  }

  /// Corrects the verdict on a piece in stock, of whatever month.
  private mutating func correct() -> (Action, Authority) {
    guard !workshop.checks.isEmpty else { return work() }
    let check = ID<QualityCheck>(pick(workshop.checks.count))
    let finding: (verdict: Verdict, grade: Grade?, defects: [UInt8]) =
      [(.pass, .b, []), (.downgrade, .c, [13]), (.reject, nil, [0])][pick(3)]
    let day = someDay()
    let correction = CorrectCheck {
      $0.day = day
      $0.check = check
      $0.verdict = finding.verdict
      $0.grade = finding.grade
      $0.defects = finding.defects
      $0.reason = "salah tulis"
    }
    return (.correctCheck(correction), Sample.inspector)
  }

  /// Somebody new, or another craft or status of one of those who never weave here.
  private mutating func people() -> (Action, Authority) {
    let count = workshop.people.count
    guard count > 4, pick(2) == 0 else {
      return (.enrolInmate(person(count, on: someDay())), Sample.clerk)
    }
    let day = someDay()
    var edit = EditInmate {
      $0.inmate = ID(4 + pick(count - 4))
      $0.day = day
    }
    edit.subject = workshop.people[edit.inmate].subject
    if pick(2) == 0 {
      edit.craft = Craft.allCases.randomElement(using: &numbers)
    } else {
      let status = InmateStatus.allCases[pick(InmateStatus.allCases.count)]
      edit.taken = StatusTaken(status, since: day)
    }
    return (.editInmate(edit), Sample.clerk)
  }

  /// Rows of history, also of the month in which the store was founded.
  private mutating func history() -> (Action, Authority) {
    let day = Self.firstDay - 1 - pick(40)
    let number = "K-\(workshop.pastSales.count)"
    let quantity = Int32(1 + pick(5))
    let sale = PastSale {
      $0.day = day
      $0.number = number
      $0.quantity = quantity
      $0.price = Rupiah(150_000)
    }
    let rows = ImportPastSales {
      $0.day = today
      $0.rows = [sale]
    }
    return (.importPastSales(rows), Sample.clerk)
  }
}
