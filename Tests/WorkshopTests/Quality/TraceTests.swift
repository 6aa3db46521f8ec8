import Testing
import Workshop

/// Four caps of lot S-24: two passed both gates, the first of them was sold.
@Suite struct TraceTests {
  static let workshop: Workshop = {
    var bench = QualityBench(lot: "S-24")
    bench.bringToFinal([1, 2])
    bench.sign([1, 2].map { QualityBench.verdict($0, .pass, grade: .a) }, on: 6)
    let line = SaleLine {
      $0.batch = QualityBench.batch
      $0.size = 7
      $0.pieces = [1]
      $0.price = Rupiah(250_000)
    }
    let sell = Sell {
      $0.day = QualityBench.day(7)
      $0.number = 1
      $0.lines = [line]
      $0.paid = Rupiah(250_000)
    }
    bench.perform(.sell(sell), by: QualityBench.clerk)
    return bench.workshop
  }()

  struct Row: Sendable {
    var start: Trace.Start
    var pieces: [UInt8]
    /// The checks as pieces, in the order of signing.
    var checked: [UInt8]
    var notas: Int
  }

  static let rows = [
    Row(start: .lot("S-24"), pieces: [1, 2, 3, 4], checked: [1, 2, 1, 2], notas: 1),
    Row(start: .batch(QualityBench.batch), pieces: [1, 2, 3, 4], checked: [1, 2, 1, 2], notas: 1),
    Row(start: .piece(QualityBench.batch, 1), pieces: [1], checked: [1, 1], notas: 1),
    Row(start: .piece(QualityBench.batch, 2), pieces: [2], checked: [2, 2], notas: 0),
    Row(start: .piece(QualityBench.batch, 3), pieces: [3], checked: [], notas: 0),
    Row(start: .sale(ID(0)), pieces: [1], checked: [1, 1], notas: 1),
  ]

  @Test(arguments: rows) func fromAnyOfThemAllOthersAreFound(_ row: Row) {
    let trace = Trace(from: row.start, in: Self.workshop)
    #expect(trace.lots == ["S-24"])
    #expect(trace.batches == [QualityBench.batch])
    #expect(trace.pieces.map(\.number) == row.pieces)
    #expect(trace.checks.map { Self.workshop.checks[$0].piece } == row.checked)
    #expect(trace.sales.count == row.notas)
  }

  @Test func aLotThatNobodyUsedHasNothing() {
    let trace = Trace(from: .lot("S-99"), in: Self.workshop)
    #expect(trace.pieces.isEmpty && trace.batches.isEmpty && trace.lots.isEmpty)
  }

  @Test func whatLeftUnsoldIsAmongIt() {
    var workshop = Self.workshop
    let letGo = LetGo {
      $0.day = QualityBench.day(8)
      $0.kind = .sample
      $0.pieces = [PiecePlace(QualityBench.batch, 2)]
      $0.receiver = "KANTOR CONTOH"
      $0.reason = "contoh barang"
    }
    workshop.apply(.letGo(letGo), by: QualityBench.clerk)
    #expect(Trace(from: .lot("S-24"), in: workshop).leavings == [ID(0)])
    #expect(Trace(from: .piece(QualityBench.batch, 1), in: workshop).leavings.isEmpty)
    workshop.apply(
      .withdraw(Withdraw(.leaving(ID(0)), on: QualityBench.day(8))), by: QualityBench.clerk)
    #expect(Trace(from: .lot("S-24"), in: workshop).leavings.isEmpty)
  }

  @Test func aVoidedNotaIsNoneOfIt() {
    var workshop = Self.workshop
    workshop.apply(
      .withdraw(Withdraw(.sale(ID(0)), on: QualityBench.day(8))), by: QualityBench.clerk)
    #expect(Trace(from: .batch(QualityBench.batch), in: workshop).sales.isEmpty)
  }
}
