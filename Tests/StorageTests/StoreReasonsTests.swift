import Testing
import Workshop

@testable import Storage

/// What forbids recording is decided in one place, whoever asks.
@Suite struct StoreReasonsTests {
  private static let day: Int64 = 86_400_000

  private static func later(_ milliseconds: Int64) -> Instant {
    Instant(milliseconds: TestFolder.now.milliseconds + milliseconds)
  }

  /// A store whose one record was made at `TestFolder.now`.
  private static func recorded(isPractice: Bool = false) throws -> (TestFolder, Store) {
    let folder = TestFolder(isPractice: isPractice)
    let store = try folder.open()
    let saving = try store.perform(
      [TestFolder.enrolment(0)], by: TestFolder.clerk, at: TestFolder.now)
    #expect(saving == .saved(1))
    return (folder, store)
  }

  private static let last = TestFolder.now

  static let clocks: [(later: Int64, reason: ReadOnlyReason?)] = [
    (-120_001, .clockBehind(last)), (-120_000, nil), (0, nil), (31 * day, nil),
    (31 * day + 1, .clockAhead(last)), (40 * 365 * day, .clockAhead(last)),
    (-10 * 365 * day, .clockBehind(last)),
  ]

  @Test func aClockThatDoesNotGoWithTheLastRecordForbidsIt() throws {
    let (folder, store) = try Self.recorded()
    for row in Self.clocks {
      #expect(store.readOnlyReason(at: Self.later(row.later)) == row.reason, "\(row.later)")
    }
    let error = StorageError.readOnly(.clockAhead(Self.last))
    #expect(throws: error) {
      try store.perform(
        [TestFolder.enrolment(1)], by: TestFolder.clerk, at: Self.later(40 * Self.day))
    }
    withExtendedLifetime(folder) {}
  }

  @Test func aStoreWithoutRecordsComparesWithItsFounding() throws {
    let folder = TestFolder(isPractice: false)
    let store = try folder.open()
    for row in Self.clocks {
      #expect(store.readOnlyReason(at: Self.later(row.later)) == row.reason, "\(row.later)")
    }
  }

  @Test func aPracticeStoreIsAskedNothing() throws {
    let (folder, store) = try Self.recorded(isPractice: true)
    for row in Self.clocks {
      #expect(store.readOnlyReason(at: Self.later(row.later)) == nil, "\(row.later)")
    }
    withExtendedLifetime(folder) {}
  }

  private static let supervisor = Authority(user: ID(1), signer: ID(1))

  @Test(arguments: [40 * day, -3 * day]) func theAnswerIsARecordThatCountsInLaterSessions(
    _ off: Int64
  ) throws {
    let (folder, store) = try Self.recorded()
    let now = Self.later(off)
    let answer = Action.confirmClock(ConfirmClock(now, after: store.lastMoment, offset: 480))
    let refused = try store.perform([answer], by: TestFolder.clerk, at: now)
    #expect(refused == .refused([RuleBroken(.access(.notPermitted(.approve)))]))
    #expect(try store.perform([answer], by: Self.supervisor, at: now) == .saved(2))
    #expect(store.readOnlyReason(at: now) == nil)
    try store.close(at: now)
    let moment = Moment(wall: now.milliseconds, monotonic: 1, boot: [1])
    let again = try folder.open(at: moment)
    #expect(again.history.last?.actions == [answer])
    #expect(again.readOnlyReason(at: now) == nil)
    // It errs anew.
    #expect(again.readOnlyReason(at: Self.later(off + 32 * Self.day)) != nil)
    #expect(again.readOnlyReason(at: Self.later(off - Self.day)) != nil)
  }

  @Test func nothingIsRecordedBesideTheAnswer() throws {
    let (folder, store) = try Self.recorded()
    let now = Self.later(40 * Self.day)
    let answer = Action.confirmClock(ConfirmClock(now, after: store.lastMoment, offset: 480))
    #expect(throws: StorageError.readOnly(.clockAhead(Self.last))) {
      try store.perform([answer, TestFolder.enrolment(1)], by: Self.supervisor, at: now)
    }
    withExtendedLifetime(folder) {}
  }

  @Test func usersAndKeysAreLetThroughAndSayNothingOfTheClock() throws {
    let (folder, store) = try Self.recorded()
    let now = Self.later(40 * Self.day)
    let moment = Moment(wall: now.milliseconds, monotonic: 1, boot: [1])
    let saving = try store.changePassword(
      of: "ptg1", from: "latihan", to: "jalan-ke-sungai", at: moment)
    #expect(saving == .saved(2))
    #expect(store.readOnlyReason(at: now) == .clockAhead(Self.last))
    withExtendedLifetime(folder) {}
  }

  @Test func theDiskWithoutRoomHoldsRecordsBack() throws {
    let (folder, store) = try Self.recorded()
    store.room.note(free: 31_000_000)
    #expect(store.readOnlyReason(at: Self.last) == .diskFull)
    store.room.note(free: 200_000_000)
    #expect(store.readOnlyReason(at: Self.last) == nil)
    withExtendedLifetime(folder) {}
  }
}
