import Testing
import Workshop

@Suite struct ApportionmentTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var total: Int64
    var weights: [Int]
    var amounts: [Int64]
    /// Who got a rupiah of the remainder, largest fraction first.
    var receivers: [Int] = []
  }

  /// Worked by hand.
  static let rows = [
    Row(testDescription: "no remainder", total: 100, weights: [3, 1], amounts: [75, 25]),
    Row(
      testDescription: "equal fractions: the earlier one", total: 100, weights: [1, 1, 1],
      amounts: [34, 33, 33], receivers: [0]),
    Row(
      testDescription: "500,5 + 350,35 + 150,15", total: 1001, weights: [500, 350, 150],
      amounts: [501, 350, 150], receivers: [0]),
    Row(
      testDescription: "1,67 three times and 5", total: 10, weights: [1, 1, 1, 3],
      amounts: [2, 2, 1, 5], receivers: [0, 1]),
    Row(
      testDescription: "the largest fraction, not the first: 1,4 and 5,6", total: 7,
      weights: [1, 4], amounts: [1, 6], receivers: [1]),
    Row(testDescription: "no weight, no share", total: 5, weights: [0, 3, 0], amounts: [0, 5, 0]),
    Row(testDescription: "nothing to share", total: 0, weights: [1, 2], amounts: [0, 0]),
    Row(testDescription: "nobody", total: 5, weights: [], amounts: []),
    Row(
      testDescription: "the largest whole number", total: .max, weights: [1, 1],
      amounts: [4_611_686_018_427_387_904, 4_611_686_018_427_387_903], receivers: [0]),
  ]

  @Test(arguments: rows) func wholeRupiahSumToTheTotal(_ row: Row) {
    let found = Apportionment(of: Rupiah(row.total), by: row.weights)
    #expect(found.amounts == row.amounts.rupiah)
    #expect(found.receivers == row.receivers)
    #expect(found.remainder == row.receivers.count)
  }
}

extension [Int64] {
  /// As money.
  var rupiah: [Rupiah] { map { Rupiah($0) } }
}
