import Testing
import Workshop

@testable import bengkel

/// What was worked out when practice workshops took their orders, against what then happened.
@Suite struct PromiseTests {
  /// Days by which the earliest day of each finished order lay behind the last verdict, of four
  /// workshops.
  private static let errors = (1...4).flatMap { seed -> [Int] in
    let workshop = PracticeTests.made(seed: UInt64(seed))
    return workshop.orders.indices.compactMap { index in
      guard let earliest = workshop.orders[index].promises.first?.earliest,
        let batch = workshop.batches(for: ID(index)).first,
        let finished = workshop.batches[batch].finished
      else { return nil }
      return earliest - finished
    }
  }

  /// Orders take some five weeks; half of them are foreseen to within half a week.
  @Test func halfOfTheOrdersAreForeseenToFourDays() {
    let sizes = Self.errors.map(abs).sorted()
    print(
      "promises: \(sizes.count) orders, median error \(sizes[sizes.count / 2]) days,",
      "largest \(sizes.last ?? 0)")
    #expect(sizes.count >= 20)
    #expect(sizes[sizes.count / 2] <= 4)
  }

  @Test func aPromiseErrsToBothSides() {
    #expect(Self.errors.count { $0 < 0 } * 4 >= Self.errors.count)
    #expect(Self.errors.count { $0 > 0 } * 4 >= Self.errors.count)
  }
}
