import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// Nothing is recorded of a day that has not come, nor of one before the store, whatever it is.
@Suite struct DayDoorTests {
  private static let officers = Role.allCases.enumerated().map { place, role in
    Credentials(login: "u\(place)", role: role, password: "latihan", pin: "135790")
  }

  /// A store whose first day and present day are so many days away from that of the samples.
  private func store(first: Int, today: Int) throws -> (store: Store, now: Instant) {
    let noon = Int64((SampleActions.day + today).number) * 86_400_000 + 4 * 3_600_000
    let now = Instant(milliseconds: noon)
    var rows = TestFolder.founded(Self.officers).rows
    rows.settings.firstDay = SampleActions.day + first
    let disk = MemoryDisk()
    try Store.create(
      on: disk, holding: Workshop(rows: rows), officers: Self.officers, isPractice: true, at: now)
    let moment = Moment(wall: noon, monotonic: 1000, boot: [1])
    let store = try Store.open(
      on: disk, as: .write, login: "u1", password: "latihan", holder: "u1", at: moment)
    return (store, now)
  }

  /// Somebody whose role may do it.
  private func author(of action: Action) throws -> Authority {
    let place = Role.allCases.firstIndex { role in action.fact.capability.map(role.may) ?? true }
    return Authority(user: ID(try #require(place)))
  }

  private static let dated = SampleActions.all.filter { $0.day == SampleActions.day }

  @Test func nearlyAllSamplesHaveTheirDay() {
    #expect(Self.dated.count > 40)
  }

  @Test func whateverIsDatedTomorrowIsRefused() throws {
    let (store, now) = try store(first: -400, today: -1)
    for action in Self.dated {
      let saving = try store.perform([action], by: author(of: action), at: now)
      #expect(saving == .refused([RuleBroken(.field(.dayInFuture), field: .day)]), "\(action)")
    }
    #expect(store.lastSequence == 0)
  }

  @Test func whateverIsDatedBeforeTheStoreIsRefused() throws {
    let (store, now) = try store(first: 1, today: 2)
    let first = SampleActions.day + 1
    for action in Self.dated {
      let saving = try store.perform([action], by: author(of: action), at: now)
      #expect(
        saving == .refused([RuleBroken(.field(.dayBeforeStore(first)), field: .day)]), "\(action)")
    }
    #expect(store.lastSequence == 0)
  }

  /// A store that was founded under a clock that stood ahead goes on under the right one.
  @Test func todayCountsWhereTheClockStandsBeforeTheStore() throws {
    let workshop = try store(first: 30, today: 0).store.workshop
    let enrolment = TestFolder.enrolment(0)
    let clerk = Authority(user: ID(1))
    #expect(enrolment.day == SampleActions.day)
    #expect(workshop.broken(by: enrolment, as: clerk, on: SampleActions.day).isEmpty)
    #expect(
      workshop.broken(by: enrolment, as: clerk, on: SampleActions.day + 1).map(\.rule)
        == [.field(.dayBeforeStore(SampleActions.day + 30))])
  }
}
