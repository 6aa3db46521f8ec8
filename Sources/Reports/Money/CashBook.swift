import Wording
import Workshop

/// The general cash book (*buku kas umum*) of a month: all that went into and out of the
/// treasurer's cash, each line with its evidence and the balance after it.
///
/// From the entries of the books alone, so its last balance is that of the account. No name of a
/// private buyer or of a warga binaan stands in it.
package enum CashBook {
  /// `today`: a month that runs is told up to this day.
  package static func paper(
    _ month: Month, of workshop: Workshop, on today: Day, _ language: Language
  ) -> Paper {
    let day = min(month.last, today)
    let title =
      Words("BUKU KAS UMUM ", en: "GENERAL CASH BOOK ")[language]
      + month.title(language).uppercased()
    let lines = workshop.cashLines
    let before = lines.filter { $0.day < month.first }
    let own = lines.filter { $0.day.month == month }
    let start = before.reduce(Rupiah()) { $0 + $1.amount }
    let end = own.reduce(start) { $0 + $1.amount }
    let about =
      workshop.isClosed(month)
      ? Words("bulan ditutup", en: "month closed")
      : Words("SEMENTARA - bulan belum ditutup", en: "PROVISIONAL - month not closed")
    return Paper(
      title, name: Words("bku-", en: "cash-book-")[language] + month.iso, of: workshop, language,
      [
        .head(
          .report(
            title, about: about[language], isPreliminary: !workshop.isClosed(month), of: workshop,
            on: day, language)),
        .table([.table(table(own, from: start, in: workshop, language))], gap: 0),
        .whole([
          .ends(
            .text(
              Words("Saldo \(day.dashed)", en: "Balance \(day.dashed)")[language]),
            .rupiah(end)),
          .note(Paper.Note(Words("Terbilang:", en: "In words:")[language], [.spelled(end)])),
        ]),
        .whole([.signatures(signatures(on: day, in: workshop, language))]),
      ])
  }

  private static let columns = [
    Paper.Column(.number, 0, 3, .end), Paper.Column(.day, 4, 14), Paper.Column(.text, 15, 32),
    Paper.Column(.text, 33, 42), Paper.Column(.rupiah, 42, 53), Paper.Column(.rupiah, 53, 64),
    Paper.Column(.rupiah, 64, 76),
  ]

  private static func table(
    _ lines: [CashLine], from start: Rupiah, in workshop: Workshop, _ language: Language
  ) -> Paper.Table {
    let heads = [
      Words("No.", en: "No."), Words("Tanggal", en: "Date"), Words("Uraian", en: "Details"),
      Words("Bukti", en: "Voucher"), Words("Masuk (Rp)", en: "In (Rp)"),
      Words("Keluar (Rp)", en: "Out (Rp)"), Words("Saldo (Rp)", en: "Balance (Rp)"),
    ].map { Paper.Value.text($0[language]) }
    let opening = Paper.Row([
      .blank, .blank, .text(Words("Saldo awal", en: "Brought forward")[language]), .blank, .blank,
      .blank, .rupiah(start),
    ])
    var balance = start
    let rows = lines.enumerated().map { place, line in
      balance += line.amount
      return Paper.Row(
        [
          .count(place + 1), .day(line.day), .text(workshop.cashWords(for: line, language)),
          .text(workshop.cashProof(of: line)),
          line.amount > Rupiah() ? .rupiah(line.amount) : .blank,
          line.amount < Rupiah() ? .rupiah(Rupiah() - line.amount) : .blank, .rupiah(balance),
        ], of: .account(.treasury))
    }
    let sum = Paper.Row.sum([
      .blank, .blank, .text(Words("Jumlah", en: "Total")[language]), .blank,
      .rupiah(lines.reduce(Rupiah()) { $0 + max(Rupiah(), $1.amount) }),
      .rupiah(lines.reduce(Rupiah()) { $0 + max(Rupiah(), Rupiah() - $1.amount) }), .blank,
    ])
    return Paper.Table(columns, heads: heads, [opening] + rows + [sum], isRuled: true)
  }

  private static func signatures(
    on day: Day, in workshop: Workshop, _ language: Language
  ) -> Paper.Signatures {
    let seen = PaperSigner.of(.report, on: day, .supervisor, in: workshop, language)
    let keeper = PaperSigner.of(.kuitansi, on: day, .treasurer, in: workshop, language)
    var names = Paper.Signatures(left: seen.title, right: keeper.title)
    names.leftAbove = Words("Mengetahui,", en: "Seen by")[language]
    names.leftName = seen.name
    names.rightName = keeper.name
    names.place = workshop.place(of: day, language)
    return names
  }
}

/// A line of the cash book.
struct CashLine {
  var day: Day
  var source: BookEntry.Source
  /// Above zero when it comes in.
  var amount: Rupiah
}

extension Workshop {
  /// All that the treasurer took in and gave out, oldest first.
  var cashLines: [CashLine] {
    books.compactMap { entry in
      let amount = entry.postings.filter { $0.account == .treasury }
        .reduce(Rupiah()) { $0 + $1.amount }
      return amount == Rupiah()
        ? nil : CashLine(day: entry.day, source: entry.source, amount: amount)
    }
  }

  /// What a line is for, shorter than in the journal.
  func cashWords(for line: CashLine, _ language: Language) -> String {
    let words =
      switch line.source {
      case .sale, .payment, .part: Words("penjualan", en: "sale")
      case .voiding: Words("nota batal", en: "voided nota")
      case .advance: Words("uang muka", en: "advance")
      case .refund: Words("retur pembeli", en: "buyer's return")
      case .cost(let cost): Words(costs[cost].words, en: costs[cost].words)
      case .deposit: Words("setoran PNBP", en: "PNBP deposit")
      case .movement(let id): movements[id].kind.name
      case .closing, .opening, .openingUse: Words("saldo awal", en: "opening balance")
      }
    return words[language]
  }

  /// The number of the paper that proves a line; empty where none is on record.
  func cashProof(of line: CashLine) -> String {
    switch line.source {
    case .sale(let sale), .voiding(let sale): nota(sale)
    case .payment(let sale): "K" + nota(sale)
    case .part(let id): nota(payments[id].sale)
    case .advance(let order, _): code(order)
    case .refund(let id): nota(returns[id].sale)
    case .deposit(let id): deposits[id].ntpn
    case .movement(let id): movements[id].proof
    case .cost, .closing, .opening, .openingUse: ""
    }
  }
}
