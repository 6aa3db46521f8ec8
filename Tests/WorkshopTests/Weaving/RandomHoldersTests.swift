import Glibc
import Testing
import Workshop

/// A year of a workshop in which people rest, fall ill, are moved, released and die on random days.
///
/// No piece in work is ever counted as somebody's who cannot work, as a model of its own in this
/// test says; and once everybody has gone every premi is paid out to the last rupiah.
///
/// `HOLDER_YEARS` asks for more years than the one of a usual run; each prints its seed.
@Suite struct RandomHoldersTests {
  private static let years: Int = {
    guard let text = getenv("HOLDER_YEARS"), let years = Int(String(cString: text)) else {
      return 1
    }
    return max(1, years)
  }()

  @Test func nobodyWhoCannotWorkHoldsAPieceAndEveryPremiIsPaid() throws {
    for year in 0..<Self.years {
      let seed = UInt64(20_261_130 + year)
      print("year of holders, seed \(seed)")
      var story = HolderYear(seed: seed)
      for _ in 0..<365 {
        story.liveADay()
        let wrong = story.wronglyHeld()
        try #require(wrong.isEmpty, "seed \(seed), \(story.day): \(wrong)")
      }
      try story.settle()
      for place in story.workshop.people.indices {
        let balance = story.workshop.account(of: ID(place)).balance
        #expect(balance == Rupiah(), "seed \(seed), person \(place)")
      }
      #expect(story.paidOut == story.earned, "seed \(seed)")
      #expect(story.earned > Rupiah() && story.handed > 20, "seed \(seed): \(story.handed) handed")
      #expect(story.left.count > 3, "seed \(seed)")
      #expect(Workshop(rows: story.workshop) == story.workshop, "seed \(seed)")
    }
  }
}

/// Random numbers that are the same for the same seed.
private struct HolderChance {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The year, day by day, and what the test knows of everybody by itself.
private struct HolderYear {
  var workshop = Sample.staffed(14)
  var random: HolderChance
  var day = Sample.day(2026, 3, 2)
  /// Who may work, as this test has it: true while active.
  var works: [Bool] = Array(repeating: true, count: 14)
  /// Until when somebody rests.
  var until: [Int: Day] = [:]
  var left: Set<Int> = []
  var handed = 0
  private let route = [6, 7, 10] as [UInt8]

  init(seed: UInt64) { random = HolderChance(seed) }

  var earned: Rupiah {
    workshop.closures.flatMap(\.figures.shares).reduce(Rupiah()) { $0 + $1.premi }
  }

  var paidOut: Rupiah {
    workshop.movements.reduce(Rupiah()) { $1.kind == .correction ? $0 : $0 + $1.amount }
  }

  /// Pieces that count as somebody's who may not work, or as nobody's while their holder may.
  func wronglyHeld() -> [String] {
    workshop.derived.openBatches.flatMap { batch in
      workshop.batches[batch].pieces.enumerated().compactMap { place, piece -> String? in
        guard piece.state == .working, let holder = piece.holder else { return nil }
        let isCounted = workshop.lastHolder(of: piece, on: day) == nil
        return isCounted == works[Int(holder.index)]
          ? nil : "\(batch.index)-\(place + 1) of \(holder.index)"
      }
    }
  }

  mutating func liveADay() {
    day = day + 1
    comeAndGo()
    if random.next() % 2 == 0 { handOver() }
    if workshop.derived.openBatches.count < 4 { open() }
    weave()
    judge()
    if day.date.day == 28 { sell() }
    closeMonths()
  }

  /// A random person of some; nil of none.
  private mutating func anyone(of all: [Int]) -> Int? {
    all.isEmpty ? nil : all[Int(random.next() % UInt64(all.count))]
  }

  private var working: [Int] { works.indices.filter { works[$0] } }

  private mutating func comeAndGo() {
    for (person, end) in until.sorted(by: { $0.key < $1.key }) where end <= day {
      until[person] = nil
      become(.active, person)
    }
    // Two rests a week, of which an illness is one too; somebody leaves every six weeks.
    if random.next() % 4 == 0, let person = anyone(of: working) {
      become(.resting, person)
      until[person] = day + Int(1 + random.next() % 40)
    }
    let staying = works.indices.filter { !left.contains($0) }
    let ends: [InmateStatus] = [.transferred, .released, .dismissed, .died, .escaped]
    if staying.count > 5, random.next() % 42 == 0, let person = anyone(of: staying) {
      until[person] = nil
      left.insert(person)
      become(ends[Int(random.next() % 5)], person)
    }
  }

  private mutating func become(_ status: InmateStatus, _ person: Int) {
    works[person] = status == .active
    accept(
      .editInmate(
        EditInmate {
          $0.inmate = ID(person)
          $0.subject = Int32(person)
          $0.day = day
          $0.taken = StatusTaken(status, since: day)
        }))
  }

  private mutating func accept(_ action: Action, by authority: Authority = Sample.clerk) {
    let broken = workshop.broken(by: action, as: authority)
    precondition(broken.isEmpty, "\(day) \(action): \(broken)")
    workshop.apply(action, by: authority)
  }

  /// All that nobody holds goes to somebody who works; at times a piece of who works too.
  private mutating func handOver() {
    guard let to = anyone(of: working) else { return }
    var pieces = workshop.piecesWithoutHolder(on: day).map(\.place)
    if random.next() % 5 == 0 {
      let other = workshop.derived.openBatches.flatMap { batch in
        workshop.batches[batch].pieces.indices.map { PiecePlace(batch, UInt8($0 + 1)) }
      }.first {
        workshop.isInWork($0) && workshop.piece($0).holder != ID(to) && !pieces.contains($0)
      }
      pieces += [other].compactMap { $0 }
    }
    if pieces.isEmpty { return }
    handed += pieces.count
    accept(
      .handOver(
        HandOver {
          $0.day = day
          $0.to = ID(to)
          $0.pieces = pieces
          $0.reason = "serah terima"
        }))
  }

  private mutating func open() {
    let crew = works.indices.filter { works[$0] }.prefix(4)
    if crew.isEmpty { return }
    accept(
      .openBatch(
        OpenBatch {
          $0.day = day
          $0.sizes = [SizeCount(size: 8, count: Int(4 + random.next() % 9))]
          $0.due = day + 20
          $0.crew = crew.map { ID($0) }
        }))
  }

  /// Everybody who works does one stage of what stands and has a holder.
  private mutating func weave() {
    for person in works.indices where works[person] {
      for batch in workshop.derived.openBatches {
        let stage = route.first { workshop.standing(at: $0, of: batch, on: day) ?? 0 > 0 }
        guard let stage,
          case .success(let pieces) = workshop.planPieces(
            count: 1, worker: ID(person), batch: batch, stage: stage, on: day)
        else { continue }
        let isThere = workshop.outputs(on: day).contains {
          $0.worker == ID(person) && $0.batch == batch && $0.stage == stage
        }
        if isThere { continue }
        accept(
          .recordDay(
            RecordDay {
              $0.day = day
              $0.entries = [
                DayEntry {
                  $0.worker = ID(person)
                  $0.batch = batch
                  $0.stage = stage
                  $0.pieces = pieces
                }
              ]
            }))
        break
      }
    }
  }

  /// One in nine goes back to its maker, who may be away by then.
  private mutating func judge() {
    let waiting = workshop.derived.queue
    if waiting.isEmpty || random.next() % 3 != 0 { return }
    let verdicts = waiting.map { waiting in
      let piece = workshop.piece(PiecePlace(waiting))
      let isFinal = workshop.gate(of: waiting).map {
        workshop.catalogue.gates[Int($0)].isFinal
      }
      let isBack = piece.reworks == 0 && random.next() % 9 == 0
      return SheetVerdict {
        $0.batch = waiting.batch
        $0.piece = waiting.piece
        $0.verdict = isBack ? .rework : .pass
        $0.grade = isFinal == true && !isBack ? .a : nil
        $0.defects = isBack ? [3] : []
        $0.repairStage = isBack ? piece.makers.last?.stage : nil
        $0.wasShown = true
      }
    }
    accept(
      .signSheet(
        SignSheet {
          $0.day = day
          $0.verdicts = verdicts
        }), by: Sample.inspector)
  }

  private mutating func sell() {
    for index in workshop.batches.indices {
      let pieces = workshop.batches[index].pieces.indices.filter {
        workshop.batches[index].pieces[$0].state == .accepted
      }.map { UInt8($0 + 1) }
      if pieces.isEmpty { continue }
      var sale = Sell {
        $0.day = day
        $0.number = Int32(workshop.nextNota(in: day.date.year))
        $0.lines = [
          SaleLine {
            $0.batch = ID(index)
            $0.size = 8
            $0.pieces = pieces
            $0.price = Rupiah(200_001)
          }
        ]
        $0.payment = .cash
      }
      sale.paid = sale.total
      accept(.sell(sale))
    }
  }

  private mutating func closeMonths() {
    while let month = workshop.firstOpenMonth, month < day.month {
      let closing = CloseMonth {
        $0.day = day
        $0.figures = (try? workshop.figures(of: month)) ?? MonthFigures()
        $0.note = "billing menyusul"
      }
      accept(.closeMonth(closing), by: EarningsFixture.approved)
    }
  }

  /// The workshop ends: everybody leaves, the last months are closed, everybody is paid.
  mutating func settle() throws {
    sell()
    for person in works.indices where !left.contains(person) {
      left.insert(person)
      become(.released, person)
    }
    day = (day.month + 1).first
    closeMonths()
    for person in works.indices {
      let balance = workshop.account(of: ID(person)).balance
      if balance == Rupiah() { continue }
      accept(
        .movePremi(
          MovePremi {
            $0.day = day
            $0.worker = ID(person)
            $0.kind = MovementKind.payout(of: workshop.people[person].status) ?? .release
            $0.receiver = $0.kind == .release ? "" : "istri atau lapas tujuan"
            $0.amount = balance
            $0.proof = "BA-\(person)"
          }), by: EarningsFixture.treasurer)
    }
  }
}
