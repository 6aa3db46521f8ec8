import Forms
import Testing
import Workshop

@testable import Screens

@Suite struct PieceCodesTests {
  struct Row: Sendable {
    var text: String
    var places: [PiecePlace]
    var unread: String?
  }

  static let rows = [
    Row(text: "", places: [], unread: nil),
    Row(text: "B-0001-03", places: [PiecePlace(ID(0), 3)], unread: nil),
    Row(text: "b-1-3, 4-2", places: [PiecePlace(ID(0), 3), PiecePlace(ID(3), 2)], unread: nil),
    Row(text: "0001-03 0001-07", places: [PiecePlace(ID(0), 3)], unread: "0001-07"),
    Row(text: "0001", places: [], unread: "0001"),
    Row(text: "9999-01", places: [], unread: "9999-01"),
    Row(text: "1-0", places: [], unread: "1-0"),
    Row(text: "1-300", places: [], unread: "1-300"),
  ]

  /// B-0001 has six pieces, and there are four batches.
  @Test(arguments: rows) func labelsAreReadAsTheyAreWritten(_ row: Row) {
    let read = PieceCodes(row.text, in: MarketSample.stocked)
    #expect(read.places == row.places)
    #expect(read.unread == row.unread)
  }

  /// A code that stands twice means two pieces; B-0001 has four caps of size 8 and grade A.
  @Test func aCodeThatStandsTwiceMeansOtherPieces() throws {
    let workshop = MarketSample.stocked
    let four = (1...4).map { PiecePlace(ID(0), UInt8($0)) }
    let two = try PiecesLanguage.wanted("1xP8 1xP8", in: workshop)
    #expect(try PiecesLanguage.choose(two, among: four, in: workshop).get() == Array(four[..<2]))
    let five = try PiecesLanguage.wanted("3xP8 2xP8", in: workshop)
    let refusal = RuleBroken(.market(.notInStock(asked: 2, inStock: 1)), field: .quantity)
    #expect(PiecesLanguage.choose(five, among: four, in: workshop) == .failure(refusal))
  }
}
