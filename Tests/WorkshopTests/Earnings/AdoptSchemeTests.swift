import Testing
import Workshop

@Suite struct AdoptSchemeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var rules: [Rule]
    var change: @Sendable (inout SplitScheme) -> Void
  }

  static let rows = [
    Row(testDescription: "as published", rules: []) { _ in },
    Row(testDescription: "99,9%", rules: [.earnings(.partsNotWhole(999))]) {
      $0.parts[0].perMille -= 1
    },
    Row(testDescription: "a part of nothing", rules: [.earnings(.partEmpty)]) {
      $0.parts.append(SplitPart("Kas", .workshop, perMille: 0))
    },
    Row(testDescription: "nothing for workers", rules: [.earnings(.workersPartMissing)]) {
      $0.parts[0].use = .workshop
    },
    Row(testDescription: "no legal basis", rules: [.field(.required)]) { $0.legalBasis = "" },
    Row(testDescription: "by the piece without a rate", rules: [.earnings(.amountMissing)]) {
      $0.base = .piece
    },
    Row(
      testDescription: "a grade that counts nothing",
      rules: [.field(.numberOutOfRange(lowest: 1, highest: 1000))]
    ) { $0.grades[2] = 0 },
  ]

  @Test(arguments: rows) func aSchemeIsWholeOrRefused(_ row: Row) {
    let adoption = AdoptScheme {
      $0.day = EarningsFixture.day(10, 1)
      $0.scheme = .decree
      row.change(&$0.scheme)
    }
    let broken = Sample.founded.broken(by: .adoptScheme(adoption), as: Sample.supervisor)
    #expect(broken.map(\.rule) == row.rules)
  }

  @Test func theNewestValidOneIsInForce() {
    var workshop = Sample.founded
    for (scheme, from) in [
      (SplitScheme.stateFirst, EarningsFixture.day(11, 1)),
      (.businessFirst, EarningsFixture.day(10, 1)),
    ] {
      let adoption = AdoptScheme {
        $0.day = EarningsFixture.day(10, 1)
        $0.scheme = scheme
        $0.scheme.validFrom = from
      }
      workshop.accept(.adoptScheme(adoption), by: Sample.supervisor)
    }
    #expect(workshop.scheme(on: EarningsFixture.day(9, 30)).name == "SK-1990")
    #expect(workshop.scheme(on: EarningsFixture.day(10, 31)).name == "60/15/25")
    #expect(workshop.scheme(on: EarningsFixture.day(11, 1)).name == "50/35/15")
  }

  @Test func pointsOfTheStandardProductsCountForNoOthers() {
    var workshop = Sample.founded
    let day = EarningsFixture.day(10, 1)
    // The crown knot of a plain cap counts three points.
    #expect(workshop.scheme(on: day).points(product: ID(0), stage: 6, grade: .a) == 300)
    workshop.products[ID(0)].code = "TAS-1"
    #expect(workshop.scheme(on: day).points(product: ID(0), stage: 6, grade: .a) == 100)
    #expect(workshop.publishedSchemes.allSatisfy { $0.stageTenths(of: 6, product: ID(0)) == 10 })
    #expect(workshop.scheme(on: day).points(product: ID(1), stage: 6, grade: .a) == 200)
  }
}
