import Testing
import Workshop

@Suite struct SlipTests {
  @Test func aSlipHoldsItsPiecesPointsAndBalances() throws {
    let workshop = EarningsFixture.sold
    let figures = try workshop.figures(of: EarningsFixture.october)
    let slip = try #require(workshop.slip(of: ID(0), in: figures))
    #expect(slip.code == "WB-001")
    #expect(slip.lines.map(\.stage) == [6, 7])
    #expect(slip.lines.map(\.count) == [10, 20])
    #expect(slip.lines.map(\.points) == [3_000, 11_000])
    #expect(slip.oldBalance == Rupiah(0))
    #expect(slip.newBalance == Rupiah(862_400))
    #expect(slip.usable == Rupiah(215_600))
  }

  /// The code is `sha256sum` of these bytes, its first twelve digits.
  @Test func theCodeIsOverTheSlipsOwnFigures() throws {
    let workshop = EarningsFixture.sold
    let figures = try workshop.figures(of: EarningsFixture.october)
    let slip = try #require(workshop.slip(of: ID(2), in: figures))
    let text = """
      bengkel slip 1
      2026-10-01
      WB-003
      SK-1990
      0 0 5
      0 168000
      0 168000 42000

      """
    #expect(String(decoding: slip.canonical, as: UTF8.self) == text)
    #expect(slip.checkCode == "BD0A 34B0 FBFE")
  }
}
