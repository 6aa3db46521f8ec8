import Testing
import Workshop

@testable import Screens

/// P polos hitam A holds B-0001 01-04 and B-0004 01-03.
@Suite struct CountFormTests {
  private func counted(_ labels: String) -> Stage {
    let stage = Stage(MarketSample.workshop)
    stage.press("9")
    name(labels, because: "hitung rak", on: stage)
    return stage
  }

  private func name(_ labels: String, because reason: String, on stage: Stage) {
    stage.press("u")
    stage.type(labels)
    stage.press("Enter")
    stage.type(reason)
    stage.press("Ctrl+X")
  }

  private func sign(on stage: Stage) {
    stage.type("ksb-1")
    stage.press("Enter")
    stage.type("135790")
    stage.press("Enter")
  }

  @Test func whatIsMissingLeavesTheStockOnceAnotherSigned() {
    let stage = counted("B-0001-03,4-1")
    #expect(stage.screen.contains("B-0001-03"))
    #expect(stage.desk.workshop.derived.stock.values.reduce(0, +) == 15)
    sign(on: stage)
    #expect(stage.message.hasSuffix("Polos hitam A: 5 buah di stok."))
    #expect(stage.desk.workshop.state(of: PiecePlace(ID(0), 3)) == .lost)
    #expect(stage.desk.workshop.state(of: PiecePlace(ID(3), 1)) == .lost)
    #expect(stage.desk.workshop.derived.stock.values.reduce(0, +) == 13)
    #expect(stage.desk.workshop.stockCounts.map(\.reason) == ["hitung rak"])
  }

  @Test func whatTurnsUpComesBackByItsLabel() {
    let stage = counted("1-3")
    sign(on: stage)
    name("1-3", because: "ada di laci", on: stage)
    #expect(stage.screen.contains("B-0001-03 kembali ke stok"))
    sign(on: stage)
    #expect(stage.desk.workshop.derived.stock.values.reduce(0, +) == 15)
    #expect(stage.desk.workshop.stockCounts.count == 2)
  }

  @Test func aSoldPieceIsNoDifference() {
    let stage = counted("B-0001-06")
    #expect(stage.screen.contains("B-0001-06 terjual, bukan stok. Hapus dari daftar."))
    #expect(stage.desk.workshop.stockCounts.isEmpty)
  }

  @Test func whoMayNotRecordHearsWhy() {
    let stage = Stage(MarketSample.workshop, as: "pmu-1")
    stage.press("9 u")
    #expect(stage.message.contains("Hanya"))
    #expect(stage.desk.workshop.stockCounts.isEmpty)
  }
}
