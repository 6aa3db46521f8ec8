import Wording
import Workshop

extension Export {
  /// Paper notas first, then our own, one record for each line, then what was taken back, below
  /// zero on its own day: notas of earlier months that were voided, and returns.
  ///
  /// Private buyers stay unnamed. The last columns say how a nota was paid in the end and when, or
  /// when its money went back.
  func sales(_ writer: inout some CellWriter) {
    writer.headings([
      "Nota", "Tanggal", "Pembeli", "Saluran", "Kode", "Barang", "Ukuran", "Mutu", "Batch",
      "Nomor Buah", "Jumlah", "Harga", "Total", "Bayar", "Tanggal Bayar",
    ])
    for sale in workshop.pastSales { write(sale, &writer) }
    let booked = workshop.sales.indices.filter { !workshop.sales[$0].countings.isEmpty }
    for index in booked {
      for line in workshop.sales[index].lines { write(line, of: ID(index), &writer) }
    }
    for index in booked {
      let sale = workshop.sales[index]
      guard let day = sale.takenBackOn else { continue }
      let back = TakenBack(day: day, kind: "batal", isRepaid: sale.finalPayment != .unpaid)
      for line in sale.lines { write(line, of: ID(index), back: back, &writer) }
    }
    for row in workshop.returns where row.redress.takesBack { write(row, &writer) }
  }

  private func write(_ row: BuyerReturn, _ writer: inout some CellWriter) {
    guard var line = workshop.sales[row.sale].line(of: row.piece) else { return }
    line.pieces = [row.piece.number]
    let back = TakenBack(day: row.day, kind: "retur", isRepaid: row.payment != .unpaid)
    write(line, of: row.sale, back: back, &writer)
  }

  /// Why and when a line counts below zero; `isRepaid`: whether money went back for it.
  private struct TakenBack {
    var day: Day
    var kind: String
    var isRepaid: Bool

    var repaidOn: Day? { isRepaid ? day : nil }
  }

  private func write(_ sale: PastSale, _ writer: inout some CellWriter) {
    let product = workshop.products[sale.product]
    writer.write([
      .text(sale.number), .day(sale.day), .text(history(sale.buyer)),
      .text(channel(sale.channel)), .text(product.code), .text(product.name), .empty, .empty,
      .empty, .empty, .number(Int(sale.quantity)), .number(sale.price.amount),
      .number(sale.total.amount), .empty, .empty,
    ])
  }

  private func write(
    _ line: SaleLine, of id: ID<Sale>, back: TakenBack? = nil, _ writer: inout some CellWriter
  ) {
    let sale = workshop.sales[id]
    let sign = back == nil ? 1 : -1
    let product = workshop.product(of: line.batch)
    writer.write([
      .text(workshop.nota(id)), .day(back?.day ?? sale.day), .text(buyer(sale.buyer)),
      .text(channel(sale.channel)), .text(product.code), .text(product.name),
      .number(Int(line.size)), .text(line.grade.letter), .text(workshop.code(line.batch)),
      .text(numbers(line.pieces)), .number(sign * line.pieces.count), .number(line.price.amount),
      .number((line.total * sign).amount),
      .text(back?.kind ?? workshop.paymentWords(of: id).id),
      .day(back.map(\.repaidOn) ?? sale.moneyCame),
    ])
  }

  /// Whoever an old nota names may be a private person; the file that brought it was the office's
  /// own, so it goes back to those who deal with them.
  private func history(_ buyer: String) -> String {
    buyer.isEmpty || role.sees(.privateBuyer) ? buyer : Self.privateBuyer
  }

  func channel(_ index: UInt8) -> String { workshop.catalogue.channels[Int(index)].name }

  func buyer(_ id: ID<Buyer>?) -> String {
    guard let id else { return "" }
    return workshop.buyers[id].subject == nil
      ? workshop.buyers[id].name ?? "" : Self.privateBuyer
  }

  /// What may be sold, in the order of the stock page.
  func stock(_ writer: inout some CellWriter) {
    writer.headings([
      "Kode", "Barang", "Warna", "Ukuran", "Mutu", "Batch", "Jumlah", "Harga",
    ])
    for key in workshop.derived.stock.keys.sorted() {
      let product = workshop.products[key.product]
      writer.write([
        .text(product.code), .text(product.name), .text(product.colours[Int(key.colour)]),
        .number(Int(key.size)), .text(key.grade.letter), .text(workshop.code(key.batch)),
        .number(workshop.derived.stock[key] ?? 0),
        role.may(.seeSales) ? .number(workshop.price(of: key, on: today).usual.amount) : .empty,
      ])
    }
  }

  /// What left without a sale and was not voided, one record for each piece, in the order of
  /// recording.
  func leavings(_ writer: inout some CellWriter) {
    writer.headings([
      "Keluar", "Tanggal", "Jenis", "Penerima", "Alasan", "Kode", "Barang", "Ukuran", "Mutu",
      "Batch", "Nomor Buah", "Nilai", "Premi",
    ])
    for index in workshop.leavings.indices where !workshop.leavings[index].isWithdrawn {
      let row = workshop.leavings[index]
      for place in row.pieces {
        let product = workshop.product(of: place.batch)
        let piece = workshop.piece(place)
        writer.write([
          .text(workshop.code(ID<Leaving>(index))), .day(row.day), .text(row.kind.name.id),
          .text(row.receiver), .text(row.reason), .text(product.code), .text(product.name),
          .number(Int(piece.size)), .text(piece.grade?.letter ?? ""),
          .text(workshop.code(place.batch)), .number(Int(place.number)),
          role.may(.seeSales)
            ? .number(workshop.usualPrice(of: place, on: row.day).amount) : .empty,
          .text(row.isPaid ? "ya" : "tidak"),
        ])
      }
    }
  }
}
