import Testing
import Workshop

/// Every pair of officers, first as inspector and second person of a rejection, then with either
/// PIN on a sheet: clerk 0, inspector 1, supervisors 2 and 3, treasurer 4.
///
/// Makers are no officers, so nobody can judge a piece of his own.
@Suite struct PairingTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    var first: Int
    var second: Int
    var testDescription: String { "\(first) and \(second)" }
  }

  static let pairs = (0..<5).flatMap { first in (0..<5).map { Pair(first: first, second: $0) } }

  /// The pairs that may end a rejection: an inspector with a supervisor, or two supervisors.
  private static let mayReject: Set<[Int]> = [[1, 2], [1, 3], [2, 3], [3, 2]]

  private static func officer(_ place: Int) -> Authority {
    Authority(user: ID(place), signer: ID(place))
  }

  private static var rejection: Action {
    .signSheet(QualityBench.sheet([QualityBench.verdict(1, .reject, defects: [1])], on: 6))
  }

  @Test(arguments: pairs) func aRejectionNeedsTwoWhoMayAndDiffer(_ pair: Pair) {
    var bench = QualityBench(treasurer: true)
    bench.weave([1])
    let sheet = Self.rejection
    let inspector = Self.officer(pair.first)
    guard bench.workshop.broken(by: sheet, as: inspector).isEmpty else {
      #expect(![1, 2, 3].contains(pair.first))
      return
    }
    bench.perform(sheet, by: inspector)
    let word = Action.counterSign(QualityBench.counterSign(0, upheld: true, on: 7))
    let broken = bench.workshop.broken(by: word, as: Self.officer(pair.second))
    #expect(broken.isEmpty == Self.mayReject.contains([pair.first, pair.second]))
  }

  @Test(arguments: pairs) func aSheetIsSignedByWhoJudged(_ pair: Pair) {
    var bench = QualityBench(treasurer: true)
    bench.weave([1])
    let authority = Authority(user: ID(pair.first), signer: ID(pair.second))
    let broken = bench.workshop.broken(by: Self.rejection, as: authority)
    #expect(broken.isEmpty == (pair.first == pair.second && [1, 2, 3].contains(pair.first)))
  }
}
