import Glibc
import Testing
import Workshop

/// Random catalogues and random opening balances, then random sales, returns, voidings, counts and
/// closings: stock, pay and books are those counted again from the rows.
///
/// Steps by `BENGKEL_STEPS`, the beginning by `BENGKEL_SEED`.
@Suite struct OpeningRandomTests {
  private static func number(_ name: String) -> UInt64? {
    getenv(name).flatMap { UInt64(String(cString: $0)) }
  }

  @Test func stockPayAndBooksAreThoseOfTheRows() throws {
    let first = Self.number("BENGKEL_SEED") ?? UInt64.random(in: 1...UInt64(UInt32.max))
    let steps = Int(Self.number("BENGKEL_STEPS") ?? 2000)
    for seed in first..<first + 6 {
      var run = OpeningRun(seed: seed)
      for _ in 0..<steps { run.step() }
      let workshop = run.workshop
      #expect(run.accepted * 3 >= run.tried, "seed \(seed): most actions were refused")
      #expect(Workshop(rows: workshop.rows).derived == workshop.derived, "seed \(seed)")
      checkStock(workshop, seed)
      checkShelf(workshop, seed)
      checkBooks(workshop, seed)
      checkPay(workshop, seed)
      try checkOthers(run, seed)
    }
  }

  private func checkStock(_ workshop: Workshop, _ seed: UInt64) {
    var counted = 0
    var value = Rupiah()
    for row in workshop.openings where row.counts && row.block != .receivable {
      guard let batch = row.batch else { continue }
      let gone: Set<PieceState> = [.sold, .lost, .left, .rejected]
      for piece in workshop.batches[batch].pieces where !gone.contains(piece.state) {
        counted += 1
        value += row.value
      }
    }
    #expect(workshop.openingLeft == OpeningTotal(count: counted, sum: value), "seed \(seed)")
    #expect(workshop.books.balances[.openingPieces] ?? Rupiah() == value, "seed \(seed)")
  }

  /// What may be sold and what lies with partners, counted piece by piece.
  private func checkShelf(_ workshop: Workshop, _ seed: UInt64) {
    let pieces = workshop.batches.filter { !$0.isWithdrawn }.flatMap(\.pieces)
    let shelf = pieces.count { $0.state == .accepted }
    #expect(workshop.derived.stock.values.reduce(0, +) == shelf, "seed \(seed)")
    let out = workshop.openConsignments.flatMap { workshop.out(on: $0) }
    #expect(out.count == pieces.count { $0.state == .consigned }, "seed \(seed)")
    #expect(Set(out).count == out.count, "seed \(seed)")
    for lot in workshop.materialLots.indices where !workshop.materialLots[lot].isWithdrawn {
      let row = workshop.materialLots[lot]
      let cost = row.cost.map { workshop.costs[$0] }
      let paid = cost.map { $0.isWithdrawn ? Rupiah() : $0.amount } ?? Rupiah()
      // What the opening brought was paid before.
      if row.day >= OpeningRun.firstDay { #expect(paid == row.price, "seed \(seed)") }
      #expect(workshop.left(in: ID(lot)) >= 0, "seed \(seed)")
    }
  }

  private func checkBooks(_ workshop: Workshop, _ seed: UInt64) {
    for entry in workshop.books {
      #expect(entry.postings.reduce(Rupiah()) { $0 + $1.amount } == Rupiah(), "seed \(seed)")
    }
    for worker in workshop.people.indices.map({ ID<Inmate>($0) }) {
      let owed = workshop.books.balances[.premi(worker)] ?? Rupiah()
      #expect(owed == Rupiah() - workshop.account(of: worker).balance, "seed \(seed)")
      let balance = workshop.ledger(of: worker).last?.balance ?? Rupiah()
      #expect(balance == workshop.account(of: worker).balance, "seed \(seed)")
    }
  }

  /// Of every rupiah that opening pieces brought all parts are found again.
  private func checkPay(_ workshop: Workshop, _ seed: UInt64) {
    for figures in workshop.closures.map(\.figures) {
      guard let opening = figures.opening else { continue }
      let workers = figures.openingPart(.workers)
      #expect(workers == figures.forOpening + opening.settled, "seed \(seed)")
      #expect(opening.divided == opening.turnover - opening.commission, "seed \(seed)")
    }
  }

  /// The month of the same workshop without its opening pieces has the same premi for all else.
  private func checkOthers(_ run: OpeningRun, _ seed: UInt64) throws {
    let month = run.workshop.firstOpenMonth ?? run.today.month
    let all = try run.workshop.figures(of: month)
    var other = run.workshop
    for index in other.sales.indices {
      let isOpening = other.sales[index].lines.contains {
        other.derived.openingOf[$0.batch]?.contains { other.openings[$0].block != .inWork } ?? false
      }
      if isOpening && !other.derived.countedSales.contains(ID(index)) {
        other.sales[index].isWithdrawn = true
        other.sales[index].withdrawnOn = nil
      }
    }
    guard run.workshop.closures.isEmpty, run.workshop.returns.isEmpty else { return }
    let alone = try Workshop(rows: other).figures(of: month)
    for share in all.shares {
      #expect(alone.share(of: share.worker)?.forPoints ?? Rupiah() == share.forPoints, "\(seed)")
      #expect(alone.share(of: share.worker)?.forDays ?? Rupiah() == share.forDays, "\(seed)")
    }
  }
}
