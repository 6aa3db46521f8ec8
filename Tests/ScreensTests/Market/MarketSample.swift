import Workshop

/// The small workshop with pieces in stock and a few sales, all made by real actions.
///
/// B-0001 polos hitam No.8 A x4, No.9 B x2; B-0002 emas hitam No.8 A x2 and B x1, No.9 C x1; B-0003
/// polos cokelat No.7 A x3, No.8 A x2; B-0004 polos hitam No.8 A x3. Then three sales: 0001 of
/// Friday to a shop (one P9B), 0002 of today by the clerk (one R8B), 0003 of today by the
/// supervisor on credit (one PC7).
enum MarketSample {
  static var stocked: Workshop {
    var workshop = Sample.workshop
    make(0, 0, sizes: [(8, 4), (9, 2)], [.a, .a, .a, .a, .b, .b], in: &workshop)
    make(1, 0, sizes: [(8, 3), (9, 1)], [.a, .a, .b, .c], in: &workshop)
    make(0, 1, sizes: [(7, 3), (8, 2)], [.a, .a, .a, .a, .a], in: &workshop)
    make(0, 0, sizes: [(8, 3)], [.a, .a, .a], in: &workshop)
    return workshop
  }

  static var workshop: Workshop {
    var workshop = stocked
    add("KOPERASI TELADAN", channel: 4, in: &workshop)
    add("TOKO MISAL", channel: 3, in: &workshop)
    add("CONTOH PEMBELI", channel: 0, isPerson: true, in: &workshop)
    sell(to: 1, line(0, 9, .b, [6], 125_000), on: Sample.today - 3, in: &workshop)
    sell(to: 2, line(1, 8, .b, [3], 225_000), in: &workshop)
    sell(
      to: nil, line(2, 7, .a, [1], 150_000), payment: .unpaid, by: Authority(user: ID(2)),
      in: &workshop)
    return workshop
  }

  static func line(_ batch: Int, _ size: UInt8, _ grade: Grade, _ pieces: [UInt8], _ price: Int64)
    -> SaleLine
  {
    SaleLine {
      $0.batch = ID(batch)
      $0.size = size
      $0.grade = grade
      $0.pieces = pieces
      $0.price = Rupiah(price)
    }
  }

  static func sell(
    to buyer: Int?, _ line: SaleLine, on day: Day = Sample.today, payment: Payment = .cash,
    by authority: Authority = Sample.clerk, in workshop: inout Workshop
  ) {
    let sale = Sell {
      $0.day = day
      $0.number = Int32(workshop.nextNota(in: day.date.year))
      $0.buyer = buyer.map { ID($0) }
      $0.channel = buyer.map { workshop.buyers[$0].channel } ?? 0
      $0.lines = [line]
      $0.payment = payment
      $0.paid = payment == .unpaid ? Rupiah() : line.total
    }
    must(.sell(sale), by: authority, in: &workshop)
  }

  static func add(
    _ name: String, channel: UInt8, isPerson: Bool = false, in workshop: inout Workshop
  ) {
    let buyer = AddBuyer {
      $0.day = Sample.today
      $0.name = name
      $0.channel = channel
      $0.subject = isPerson ? workshop.subjects : nil
    }
    must(.addBuyer(buyer), by: Sample.clerk, in: &workshop)
  }

  static func must(_ action: Action, by authority: Authority, in workshop: inout Workshop) {
    let broken = workshop.broken(by: action, as: authority)
    precondition(broken.isEmpty, "\(action) breaks \(broken)")
    workshop.apply(action, by: authority)
  }

  /// Opens a batch, works every stage and grades every piece at the final gate.
  private static func make(
    _ product: Int, _ colour: UInt8, sizes: [(Int, Int)], _ grades: [Grade],
    in workshop: inout Workshop
  ) {
    let batch = workshop.batches.nextID
    let opening = OpenBatch {
      $0.day = Sample.today - 20
      $0.product = ID(product)
      $0.colour = colour
      $0.sizes = sizes.map { SizeCount(size: $0.0, count: $0.1) }
      $0.due = Sample.today
      $0.crew = [ID(0), ID(1)]
    }
    must(.openBatch(opening), by: Sample.clerk, in: &workshop)
    for step in workshop.product(of: batch).route {
      let action =
        step.isGate ? sheet(batch, step.index, grades, workshop) : weave(batch, step, grades)
      must(action, by: step.isGate ? Sample.inspector : Sample.clerk, in: &workshop)
    }
  }

  private static func weave(_ batch: ID<WeavingBatch>, _ step: Step, _ grades: [Grade]) -> Action {
    let entry = DayEntry {
      $0.worker = ID(0)
      $0.batch = batch
      $0.stage = step.index
      $0.pieces = grades.indices.map { UInt8($0 + 1) }
    }
    return .recordDay(
      RecordDay {
        $0.day = Sample.today - 10
        $0.entries = [entry]
      })
  }

  private static func sheet(
    _ batch: ID<WeavingBatch>, _ gate: UInt8, _ grades: [Grade], _ workshop: Workshop
  ) -> Action {
    let isFinal = workshop.catalogue.gates[Int(gate)].isFinal
    return .signSheet(
      SignSheet {
        $0.day = Sample.today - 5
        $0.verdicts = grades.enumerated().map { place, grade in
          SheetVerdict {
            $0.batch = batch
            $0.piece = UInt8(place + 1)
            $0.grade = isFinal ? grade : nil
            $0.wasShown = true
            guard isFinal && grade == .c else { return }
            $0.verdict = .downgrade
            $0.defects = [13]
          }
        }
      })
  }
}
