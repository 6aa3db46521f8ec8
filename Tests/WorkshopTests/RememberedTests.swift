import Testing

@testable import Workshop

@Suite struct RememberedTests {
  private static let today = Day(number: 9_800)

  private static func pace(_ done: Int) -> WorkPace { WorkPace(done: done, days: 1) }

  @Test func aValueIsWorkedOutOnceForItsDay() {
    let remembered = Remembered()
    var asked = 0
    func pace(on day: Day) -> Int {
      remembered.value(\.paces[day]) {
        asked += 1
        return Self.pace(asked)
      }.done
    }
    #expect([pace(on: Self.today), pace(on: Self.today), pace(on: Self.today)] == [1, 1, 1])
    #expect([pace(on: Self.today + 1), pace(on: Self.today)] == [2, 1])
  }

  @Test func whileSomethingChangesItIsWorkedOutEachTime() {
    let paces = [1, 2, 3].map { number in
      Remembered.nothing.value(\.paces[Self.today]) { Self.pace(number) }.done
    }
    #expect(paces == [1, 2, 3])
  }

  @Test func twoAreEqualWhateverTheyKeep() {
    let (left, right) = (Remembered(), Remembered())
    _ = left.value(\.paces[Self.today]) { Self.pace(1) }
    _ = right.value(\.paces[Self.today]) { Self.pace(2) }
    #expect(left == right)
  }
}
