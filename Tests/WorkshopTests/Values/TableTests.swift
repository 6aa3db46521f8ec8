import Testing
import Workshop

@Suite struct TableTests {
  @Test func rowsKeepTheirIds() {
    var table = Table<User>()
    let ids = (0..<3000).map { number in table.append(User { $0.login = "u\(number)" }) }
    #expect(table.count == 3000)
    #expect(ids.allSatisfy { table[$0].login == "u\($0.index)" })
  }

  @Test func aCopyDoesNotSeeLaterChanges() {
    var table = Table<User>()
    for number in 0..<2000 { table.append(User { $0.login = "u\(number)" }) }
    let copy = table
    table[ID(1500)].login = "changed"
    table.append(User())
    #expect(copy[ID(1500)].login == "u1500")
    #expect(copy.count == 2000)
    #expect(table[ID(1500)].login == "changed")
  }

  @Test func aChangeToACopyOfAMillionRowsDuplicatesOneChunk() {
    var table = Table<Made>()
    for number in 0..<1_000_000 { table.append(Made { $0.day = Day(number: Int32(number)) }) }
    let copy = table
    let before = table.chunksCopied
    table[ID(777_777)].stage = 1
    #expect(table.chunksCopied - before == 1)
    table[ID(777_778)].stage = 1
    #expect(table.chunksCopied - before == 1)
    #expect(copy[ID(777_777)].stage == 0)
  }

  /// 2,500 rows fill three chunks: one changed in the first, one set to what it was in the second,
  /// two new ones in the third.
  @Test func theRowsThatDifferFromAnEarlierCopyAreFound() {
    var table = Table<User>()
    for number in 0..<2500 { table.append(User { $0.login = "u\(number)" }) }
    let earlier = table
    #expect(table.changes(since: earlier) == [])
    table[ID(7)].isDisabled = true
    table[ID(1500)].login = "u1500"
    table.append(User())
    table.append(User())
    #expect(table.changes(since: earlier) == [7, 2500, 2501])
    #expect(earlier.changes(since: table) == nil)
    #expect(table.changes(since: Table()) == Array(0..<2502))
  }

  @Test func aListCanTellThatSomethingChanged() {
    var table = Table<User>()
    table.append(User())
    let before = table.edits
    table[ID(0)].isDisabled = true
    #expect(table.edits > before)
  }
}
