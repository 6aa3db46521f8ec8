import Testing

@testable import DiskInMemory
@testable import Storage
@testable import Workshop

/// Z and Ctrl+Y as the pages use them, over a store that is closed and opened on the way.
@Suite struct UndoStepsTests {
  private static let steps = 200

  @Test func twoHundredStepsGoBackAndForthAcrossRestarts() throws {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    var store = try bench.open(disk)
    _ = try Self.perform([BenchActions.enrolment(store.workshop)], in: store)
    let before = store.workshop.people[0]
    for step in 0..<Self.steps { _ = try Self.perform([Self.edit(step)], in: store) }
    let after = store.workshop.people[0]
    #expect(after.hearing == Self.hearing(Self.steps - 1))

    for step in 0..<Self.steps {
      if step % 90 == 30 { store = try Self.reopened(store, bench, disk) }
      let save = try #require(
        Undo.candidate(in: store.history, for: ID(0), on: Self.today, offset: 480))
      #expect(save.sequence == Int64(Self.steps + 1 - step))
      _ = try Self.perform(save.reversal, in: store, undoing: save.sequence)
    }
    #expect(store.workshop.people[0] == before)

    store = try Self.reopened(store, bench, disk)
    for step in 0..<Self.steps {
      if step % 90 == 30 { store = try Self.reopened(store, bench, disk) }
      let save = try #require(Undo.redoCandidate(in: store.history, for: ID(0)))
      _ = try Self.perform(save.reversal, in: store, undoing: save.sequence)
      #expect(store.workshop.people[0].hearing == Self.hearing(step))
    }
    #expect(store.workshop.people[0] == after)
    #expect(Undo.redoCandidate(in: store.history, for: ID(0)) == nil)
  }

  // MARK: Records

  private static var today: Day { Bench.now.local(offset: 480).day }

  private static func hearing(_ step: Int) -> Day { Day(number: Int32(20_000 + step)) }

  private static func edit(_ step: Int) -> Action {
    .editInmate(
      EditInmate {
        $0.inmate = ID(0)
        $0.day = today
        $0.hearing = OptionalDay(hearing(step))
      })
  }

  private static func perform(_ actions: [Action], in store: Store, undoing: Int64? = nil) throws
    -> Int64
  {
    let answer = try store.perform(actions, by: Bench.clerk, at: Bench.now, undoing: undoing)
    guard case .saved(let number) = answer else { throw Refused(answer: answer) }
    return number
  }

  private struct Refused: Error { var answer: Saving }

  private static func reopened(_ store: Store, _ bench: Bench, _ disk: MemoryDisk) throws -> Store {
    try store.close(at: Bench.now)
    return try bench.open(disk)
  }
}
