import Wording
import Workshop

/// PNBP of a year, month by month: what each owes the state and what was deposited for it, with
/// the numbers of the state's receipts.
package enum DepositPaper {
  package static func paper(
    _ year: Int, of workshop: Workshop, on today: Day, _ language: Language
  ) -> Paper {
    let title = Words("SETORAN PNBP \(year)", en: "PNBP DEPOSITS \(year)")[language]
    return Paper(
      title, name: Words("setoran-pnbp-\(year)", en: "pnbp-deposits-\(year)"),
      of: workshop, language,
      [
        .head(.report(title, about: "", of: workshop, on: today, language)),
        .table([.table(months(year, of: workshop, on: today, language))], gap: 0),
        .table([.table(receipts(year, of: workshop, on: today, language))]),
        MonthlyReport.signatures(on: today, of: workshop, language),
      ])
  }

  private static let columns = Paper.Column.row(
    label: 28, [(.rupiah, 16), (.rupiah, 16), (.rupiah, 16)])

  private static func months(
    _ year: Int, of workshop: Workshop, on today: Day, _ language: Language
  ) -> Paper.Table {
    let heads = [
      Words("BULAN", en: "MONTH"), Words("Wajib setor", en: "Owed"),
      Words("Sudah disetor", en: "Deposited"), Words("Sisa setor", en: "Still owed"),
    ].map { Paper.Value.text($0[language]) }
    let months = (1...12).map { Month(year: year, month: $0) }.filter {
      $0 <= today.month && $0 >= workshop.settings.firstDay.month
    }
    // Nil where the months before are open, so that nobody can say what this one owes.
    let sums = months.map { month -> (due: Rupiah?, done: Rupiah, left: Rupiah?) in
      let figures = try? workshop.division(of: month)
      return (
        figures.map { workshop.stateDue($0) }, workshop.deposited(for: month),
        figures.map { workshop.undeposited($0) }
      )
    }
    let rows = zip(months, sums).map { month, sum in
      Paper.Row(
        [
          .text(month.title(language)), sum.due.map { .rupiah($0) } ?? .unknown,
          .rupiah(sum.done), sum.left.map { .rupiah($0) } ?? .unknown,
        ], of: .deposits(month))
    }
    let total = sums.reduce((Rupiah(), Rupiah(), Rupiah())) {
      ($0.0 + ($1.due ?? Rupiah()), $0.1 + $1.done, $0.2 + ($1.left ?? Rupiah()))
    }
    let label = Words("Jumlah", en: "Total")[language]
    let sum = Paper.Row.sum(
      [.text(label), .rupiah(total.0), .rupiah(total.1), .rupiah(total.2)])
    return Paper.Table(columns, heads: heads, rows + [sum], indent: 2)
  }

  private static let receiptColumns = [
    Paper.Column(.text, 0, 20), Paper.Column(.day, 20, 32), Paper.Column(.code, 34, 54),
    Paper.Column(.rupiah, 56, 76),
  ]

  private static func receipts(
    _ year: Int, of workshop: Workshop, on today: Day, _ language: Language
  ) -> Paper.Table {
    let heads = [
      Words("UNTUK BULAN", en: "FOR THE MONTH"), Words("Tanggal", en: "Date"),
      Words("NTPN", en: "NTPN"), Words("Jumlah (Rp)", en: "Sum (Rp)"),
    ].map { Paper.Value.text($0[language]) }
    let made = workshop.deposits.indices.map { ID<Deposit>($0) }.filter {
      workshop.deposits[$0].month.year == year && workshop.deposits[$0].day <= today
    }
    let rows = made.map { id in
      let row = workshop.deposits[id]
      return Paper.Row(
        [.text(row.month.title(language)), .day(row.day), .code(row.ntpn), .rupiah(row.amount)],
        of: .deposit(id))
    }
    let none = Paper.Row([.text(Words("belum ada", en: "none yet")[language])])
    return Paper.Table(receiptColumns, heads: heads, rows.isEmpty ? [none] : rows, indent: 2)
  }
}
