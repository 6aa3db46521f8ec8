import Testing
import Workshop

/// Twenty plain caps of October 2026, made by real actions.
///
/// CONTOH 0 tied ten crowns and wove all twenty bases, CONTOH 1 tied ten crowns and finished all
/// twenty, CONTOH 2 made no cap but prepared material on five days.
enum EarningsFixture {
  static let clerk = Sample.clerk
  static let treasurer = Authority(user: ID(3))
  /// The treasurer with the supervisor as the second person.
  static let approved = Authority(user: ID(3), signer: ID(2))
  static let october = Month(year: 2026, month: 10)
  static let november = Month(year: 2026, month: 11)

  static func day(_ month: Int, _ day: Int) -> Day { Sample.day(2026, month, day) }

  /// All twenty in stock, none sold.
  static var stocked: Workshop {
    var workshop = Sample.staffed(3)
    let batch = open(20, in: &workshop)
    for day in 5...9 { prepare(on: self.day(10, day), batch, in: &workshop) }
    weave(batch, [(0, 6, 1...10), (1, 6, 11...20), (0, 7, 1...20)], in: &workshop)
    sign(batch, gate: 0, 1...20, in: &workshop)
    weave(batch, [(1, 10, 1...20)], in: &workshop)
    sign(batch, gate: 1, 1...20, in: &workshop)
    return workshop
  }

  /// All twenty sold in October at 200,000 each, with 1,200,000 for material.
  static var sold: Workshop {
    var workshop = stocked
    sell(1...20, on: day(10, 20), in: &workshop)
    spend(1_200_000, on: day(10, 12), in: &workshop)
    return workshop
  }

  /// The same with October closed.
  static var closed: Workshop {
    var workshop = sold
    close(october, on: day(11, 5), in: &workshop)
    return workshop
  }

  static func open(_ count: Int, in workshop: inout Workshop) -> ID<WeavingBatch> {
    let batch = workshop.batches.nextID
    workshop.accept(
      .openBatch(
        OpenBatch {
          $0.day = day(10, 1)
          $0.sizes = [SizeCount(size: 8, count: count)]
          $0.due = day(10, 30)
          $0.crew = [ID(0), ID(1)]
        }), by: clerk)
    return batch
  }

  static func prepare(on day: Day, _ batch: ID<WeavingBatch>, in workshop: inout Workshop) {
    let entry = DayEntry {
      $0.worker = ID(2)
      $0.batch = batch
      $0.stage = 0
      $0.units = 3
    }
    workshop.accept(
      .recordDay(
        RecordDay {
          $0.day = day
          $0.entries = [entry]
        }), by: clerk)
  }

  static func weave(
    _ batch: ID<WeavingBatch>, _ rows: [(worker: Int, stage: UInt8, pieces: ClosedRange<UInt8>)],
    on day: Day = day(10, 10), in workshop: inout Workshop
  ) {
    for row in rows {
      let entry = DayEntry {
        $0.worker = ID(row.worker)
        $0.batch = batch
        $0.stage = row.stage
        $0.pieces = Array(row.pieces)
      }
      workshop.accept(
        .recordDay(
          RecordDay {
            $0.day = day
            $0.entries = [entry]
          }), by: clerk)
    }
  }

  static func sign(
    _ batch: ID<WeavingBatch>, gate: Int, _ pieces: ClosedRange<UInt8>,
    in workshop: inout Workshop
  ) {
    let sheet = SignSheet {
      $0.day = day(10, 15)
      $0.verdicts = pieces.map { piece in
        SheetVerdict {
          $0.batch = batch
          $0.piece = piece
          $0.grade = gate == 1 ? .a : nil
          $0.wasShown = true
        }
      }
    }
    workshop.accept(.signSheet(sheet), by: Sample.inspector)
  }

  static func sale(
    _ pieces: ClosedRange<UInt8>, on day: Day, _ payment: Payment = .cash,
    price: Int64 = 200_000, in workshop: Workshop
  ) -> Sell {
    var sale = Sell {
      $0.day = day
      $0.number = Int32(workshop.nextNota(in: day.date.year))
      $0.lines = [
        SaleLine {
          $0.size = 8
          $0.pieces = Array(pieces)
          $0.price = Rupiah(price)
        }
      ]
      $0.payment = payment
    }
    sale.paid = payment == .unpaid ? Rupiah() : sale.total
    return sale
  }

  static func sell(
    _ pieces: ClosedRange<UInt8>, on day: Day, _ payment: Payment = .cash,
    in workshop: inout Workshop
  ) {
    workshop.accept(.sell(sale(pieces, on: day, payment, in: workshop)), by: clerk)
  }

  static func cost(_ amount: Int64, on day: Day) -> Action {
    .noteCost(
      NoteCost {
        $0.day = day
        $0.amount = Rupiah(amount)
        $0.words = "daun lontar"
      })
  }

  static func spend(_ amount: Int64, on day: Day, in workshop: inout Workshop) {
    workshop.accept(cost(amount, on: day), by: treasurer)
  }

  static func closing(_ month: Month, on day: Day, in workshop: Workshop) -> CloseMonth {
    CloseMonth {
      $0.day = day
      $0.figures = (try? workshop.figures(of: month)) ?? MonthFigures()
      $0.note = "billing menyusul"
    }
  }

  static func close(_ month: Month, on day: Day, in workshop: inout Workshop) {
    workshop.accept(.closeMonth(closing(month, on: day, in: workshop)), by: approved)
  }

  static func move(
    _ kind: MovementKind, _ amount: Int64, of worker: Int, on day: Day = day(11, 6)
  ) -> Action {
    .movePremi(
      MovePremi {
        $0.day = day
        $0.worker = ID(worker)
        $0.kind = kind
        $0.amount = Rupiah(amount)
        $0.proof = "BK-1"
        $0.reason = kind == .correction ? "salah catat" : ""
      })
  }
}
