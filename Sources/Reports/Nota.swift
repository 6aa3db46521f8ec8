import Wording
import Workshop

/// The nota of a sale as paper, in Indonesian.
///
/// Officers stand by their codes; no inmate is named.
package enum Nota {
  /// `buyer`: the name as the reader may see it; empty for a buyer without a name.
  package static func paper(of sale: ID<Sale>, buyer: String, in workshop: Workshop) -> Paper {
    let row = workshop.sales[sale]
    let number = workshop.nota(sale)
    let proof = Proof.nota(sale)
    let channel = workshop.catalogue.channels[Int(row.channel)].name
    var paper = Paper(
      "NOTA " + number, name: "nota-" + number.asFileName, of: workshop, .indonesian, as: .receipt,
      [
        .head(
          head("NOTA " + number, of: row, printed: proof, in: workshop),
          [
            .ends(
              .text(buyer.isEmpty ? "Pembeli umum" : "Pembeli   " + buyer),
              .text("Saluran   " + channel))
          ]),
        .table([.table(table(of: row.lines, in: workshop))], heading: 2),
        .whole(sums(of: sale, in: workshop), gap: 0),
        handedOver(by: row.seller, on: row.day, in: workshop),
      ])
    if !workshop.isPrinted(proof) { paper.proofs = [proof] }
    return paper
  }

  /// What a nota and its kuitansi are, and whether they still count; `day`: where it is not that of
  /// the sale.
  static func head(
    _ title: String, of sale: Sale, on day: Day? = nil, printed proof: Proof, in workshop: Workshop
  ) -> Paper.Head {
    .receipt(
      title, on: day ?? sale.day,
      marks: (workshop.isPrinted(proof) ? [.copy] : []) + (sale.isWithdrawn ? [.void] : []),
      practice: " PENJUALAN", of: workshop)
  }

  // MARK: Goods

  private static let columns = [
    Paper.Column(.number, 0, 2, .start), Paper.Column(.text, 3, 37), Paper.Column(.grade, 37, 41),
    Paper.Column(.number, 41, 46), Paper.Column(.rupiah, 46, 58), Paper.Column(.rupiah, 58, 72),
  ]

  /// What goes, of which grade, how much and at which price.
  static func table(of lines: [SaleLine], in workshop: Workshop) -> Paper.Table {
    Paper.Table(
      columns, heads: ["No", "Barang", "Mutu", "Buah", "Harga (Rp)", "Jumlah (Rp)"],
      lines.enumerated().map { place, line in
        let batch = workshop.batches[line.batch]
        let product = workshop.products[batch.product]
        let index = Int(batch.colour)
        let colour = product.colours.indices.contains(index) ? product.colours[index] : ""
        return Paper.Row(
          [
            .count(place + 1), .text("\(product.name) \(colour) No.\(line.size)"),
            .grade(line.grade),
            .count(line.pieces.count), .rupiah(line.price), .rupiah(line.total),
          ], of: .batch(line.batch))
      }, isRuled: true)
  }

  /// The sum of the lines of a table.
  static func sum(_ lines: [SaleLine]) -> Paper.Row {
    .sum([
      "Jumlah", .blank, .blank, .count(lines.reduce(0) { $0 + $1.pieces.count }), .blank,
      .rupiah(lines.reduce(Rupiah()) { $0 + $1.total }),
    ])
  }

  private static func sums(of id: ID<Sale>, in workshop: Workshop) -> [Paper.Block] {
    let sale = workshop.sales[id]
    var blocks: [Paper.Block] = [
      .table(Paper.Table(columns, [sum(sale.lines)], isRuled: true))
    ]
    blocks += workshop.money(of: id).map { line($0, of: id, in: workshop) }
    return blocks + [.note(Paper.Note("Terbilang:", [.spelled(sale.total)]))]
  }

  /// What is still to come stands out, with room for the day that it is agreed for.
  private static func line(
    _ money: SaleMoney, of id: ID<Sale>, in workshop: Workshop
  ) -> Paper.Block {
    guard case .owed(let day) = money.kind else {
      return .ends(.text(money.words(in: workshop).id), .rupiah(money.amount))
    }
    let state = workshop.isPaidInPart(id) ? "DIBAYAR SEBAGIAN, SISA" : "BELUM LUNAS"
    let until = day?.long(.indonesian) ?? ".................."
    return .ends(.text(state + "   Jatuh tempo: " + until), .rupiah(money.amount))
  }

  /// Who got the goods, and who gave them.
  private static func handedOver(
    by seller: ID<User>, on day: Day, in workshop: Workshop
  ) -> Paper.Part {
    let signer = PaperSigner.of(.nota, on: day, orElse: seller, in: workshop)
    var names = Paper.Signatures("", and: signer, on: day, in: workshop)
    names.leftAbove = "Tanda terima,"
    names.rightAbove = "Hormat kami,"
    return .whole([.signatures(names)])
  }

  /// Where buyer and officer sign; never parted.
  ///
  /// `day`: that of the paper, which says who holds the office that signs it.
  static func signatures(
    _ party: String = "Pembeli", and officer: ID<User>, on day: Day, signing paper: SignedPapers,
    in workshop: Workshop
  ) -> Paper.Part {
    let signer = PaperSigner.of(paper, on: day, orElse: officer, in: workshop)
    return .whole([
      .signatures(Paper.Signatures(party, and: signer, inset: 2, on: day, in: workshop))
    ])
  }
}

extension String {
  /// A number of a paper as part of a file's name.
  var asFileName: String { String(lowercased().map { $0 == "/" ? "-" : $0 }) }
}
