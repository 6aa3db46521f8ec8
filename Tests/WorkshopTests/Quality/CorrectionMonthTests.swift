import Testing
import Workshop

/// A correction a month after its check: what changes, and what a closed month keeps.
@Suite struct CorrectionMonthTests {
  static let december = Month(year: 2026, month: 12)
  /// Two gold caps of grade A in November, 1 sold at 250,000 and 2 in stock; November was closed on
  /// 5 December.
  static var closed: QualityBench {
    var bench = QualityBench(treasurer: true)
    bench.bringToFinal([1, 2])
    bench.sign([QualityBench.verdict(1, grade: .a), QualityBench.verdict(2, grade: .a)], on: 6)
    bench.perform(BlockTests.sell(1, nota: 1), by: QualityBench.clerk)
    let figures = (try? bench.workshop.figures(of: QualityBench.november)) ?? MonthFigures()
    bench.perform(
      .closeMonth(
        CloseMonth {
          $0.day = QualityBench.day(5, month: 12)
          $0.figures = figures
          $0.note = "billing menyusul"
        }), by: Authority(user: ID(4), signer: ID(2)))
    return bench
  }

  private func sell(_ grade: Grade, _ price: Int64) -> Action {
    .sell(
      Sell {
        $0.day = QualityBench.day(12, month: 12)
        $0.number = 2
        $0.lines = [
          SaleLine {
            $0.batch = QualityBench.batch
            $0.size = 7
            $0.grade = grade
            $0.pieces = [2]
            $0.price = Rupiah(price)
          }
        ]
        $0.paid = Rupiah(price)
      })
  }

  /// Piece 2 was A by mistake and is C: 5 points instead of 10, and sold at 180,000 it brings
  /// 90,000 of premi instead of 125,000.
  @Test func stockAndPremiChangeAndTheClosedMonthStays() throws {
    var bench = Self.closed
    let before = try #require(bench.workshop.closures.last?.figures)
    let november = bench.november
    let correction = CorrectCheck {
      $0.day = QualityBench.day(10, month: 12)
      $0.check = ID(3)
      $0.verdict = .downgrade
      $0.grade = .c
      $0.defects = [13]
      $0.reason = "noda terlewat"
    }
    bench.perform(.correctCheck(correction), by: QualityBench.inspector)
    #expect(bench.workshop.derived.stock.map(\.key.grade) == [.c])
    #expect(bench.november == november)
    #expect(bench.workshop.derived.months[Self.december]?.downgraded == 1)
    bench.perform(sell(.c, 180_000), by: QualityBench.clerk)
    let preview = try bench.workshop.figures(of: Self.december)
    #expect(preview.premi == Rupiah(90_000))
    #expect(preview.points == 500)
    let again = try bench.workshop.figures(of: QualityBench.november)
    #expect(again.canonical == before.canonical)
    #expect(again.premi == Rupiah(125_000))
    #expect(bench.workshop.closures.last?.figures == before)
  }

  /// The same piece left as A.
  @Test func withoutTheCorrectionThePreviewIsThatOfGradeA() throws {
    var bench = Self.closed
    bench.perform(sell(.a, 250_000), by: QualityBench.clerk)
    let preview = try bench.workshop.figures(of: Self.december)
    #expect(preview.premi == Rupiah(125_000))
    #expect(preview.points == 1000)
  }

  @Test func noCorrectionIsDatedIntoTheClosedMonth() {
    let correction = CorrectCheck {
      $0.day = QualityBench.day(30)
      $0.check = ID(3)
      $0.verdict = .pass
      $0.grade = .b
      $0.reason = "salah mutu"
    }
    #expect(
      Self.closed.workshop.broken(by: .correctCheck(correction), as: QualityBench.inspector)
        .map(\.rule) == [.earnings(.monthClosed(QualityBench.november))])
  }
}
