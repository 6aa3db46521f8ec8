import Testing
import Workshop

@Suite struct EditInmateTests {
  private func change(from before: InmateStatus?, to status: InmateStatus?) -> [Rule] {
    let action = EditInmate {
      $0.inmate = ID(0)
      $0.day = Sample.day(2026, 5, 1)
      $0.taken = status.map { StatusTaken($0, since: Sample.day(2026, 5, 1)) }
      $0.statusBefore = before
    }
    let workshop = Sample.staffed()
    return workshop.broken(by: .editInmate(action), as: Sample.clerk).map(\.rule)
  }

  @Test func aChangeThatExpectsAStatusIsRefusedWhereThereIsAnother() {
    #expect(change(from: .active, to: .resting).isEmpty)
    #expect(change(from: nil, to: .released).isEmpty)
    #expect(change(from: .resting, to: .active) == [.people(.statusIs(.active))])
    #expect(change(from: .active, to: nil) == [.field(.nothingChanges)])
  }
}
