import Testing

@testable import Workshop

@Suite struct MemoTests {
  @Test func aValueIsWorkedOutOnce() {
    let memo = Memo<Int>()
    var asked = 0
    for _ in 0..<3 {
      #expect(
        memo.value {
          asked += 1
          return 7
        } == 7)
    }
    #expect(asked == 1)
  }

  @Test func whileSomethingChangesItIsWorkedOutEachTime() {
    let memo = Memo<Int>(keeps: false)
    #expect([1, 2, 3].map { number in memo.value { number } } == [1, 2, 3])
  }

  @Test func twoAreEqualWhateverTheyKeep() {
    let (left, right) = (Memo<Int>(), Memo<Int>())
    _ = left.value { 1 }
    _ = right.value { 2 }
    #expect(left == right)
  }
}
