import Testing
import Workshop

@testable import Screens

/// A digit means one defect of a product for good.
@Suite struct DefectDigitsTests {
  private static func codes(_ product: Int, in workshop: Workshop = Sample.workshop) -> [String] {
    let product = workshop.products[ID(product)]
    return DefectDigits.order(of: product, in: workshop, on: Sample.today)
      .map { workshop.catalogue.defects[Int($0)].code }
  }

  @Test func theNineAreThoseOfTheProductInCatalogueOrder() {
    let plain = ["M01", "M02", "M03", "M04", "M07", "N01", "N02", "N03", "N04"]
    let gold = ["M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "N01"]
    #expect(Array(Self.codes(0).prefix(9)) == plain)
    #expect(Array(Self.codes(1).prefix(9)) == gold)
  }

  /// Behind 0 the critical ones come first, and none is left out.
  @Test func theRestBeginsWithTheCriticalOnes() {
    for product in 0..<2 {
      let codes = Self.codes(product)
      #expect(Array(codes[9..<12]) == ["K01", "K02", "K03"])
      #expect(Set(codes).count == 16 && codes.count == 16)
    }
  }

  /// However often one is found, and at whichever gate, its digit stays.
  @Test func countsMoveNoDigit() {
    var workshop = PageSample.workshop
    let before = Self.codes(1, in: workshop)
    for defect: UInt8 in [13, 14, 14, 14] {
      workshop.checks.append(
        QualityCheck {
          $0.batch = WeavingStage.bank
          $0.piece = 1
          $0.defects = [defect]
        })
    }
    #expect(Self.codes(1, in: workshop) == before)
  }

  /// One that the office adds gets a place of its own behind all others.
  @Test func aNewDefectComesLast() {
    var workshop = Sample.workshop
    let before = Self.codes(1, in: workshop)
    workshop.catalogue.defects.append(
      Defect {
        $0.code = "M20"
        $0.severity = .major
      })
    #expect(Self.codes(1, in: workshop) == before + ["M20"])
  }
}
