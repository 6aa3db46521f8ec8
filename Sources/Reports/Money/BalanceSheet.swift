import Wording
import Workshop

/// What the books say of each account on a day: the same sums as the journal for an accountant.
package enum BalanceSheet {
  /// Debts, capital and revenue stand in it as they are spoken of, above zero.
  package static func document(of workshop: Workshop, on today: Day, _ language: Language)
    -> Document
  {
    let title =
      Words("KAS, UTANG DAN PIUTANG ", en: "CASH, DEBTS AND RECEIVABLES ")[language]
      + today.long(language).uppercased()
    let names = Practice.lines(workshop, language) + [ReportText.centred(title)]
    let balances = workshop.books.balances
    return Document(
      title, name: Words("kas-", en: "cash-")[language] + today.iso, of: workshop,
      language,
      [.whole(names + [ReportText.rule], bold: names.count)]
        + BookClass.allCases.map {
          .table(table($0, balances, of: workshop, language), gap: $0 == .asset ? 0 : 1)
        } + [.whole(proof(balances, language), bold: 0)])
  }

  private static let columns = TextColumns(label: 56, widths: [20])

  private static func table(
    _ kind: BookClass, _ balances: [BookAccount: Rupiah], of workshop: Workshop,
    _ language: Language
  ) -> [String] {
    let rows = balances.filter { $0.key.class == kind && $0.value != Rupiah() }.map {
      account, balance in
      let name = workshop.name(of: account, language).joined(separator: ", ")
      return (name.printable, kind.spoken(balance))
    }
    let head = ReportText.row(
      kind.name[language].uppercased(), [kind.spoken(sum(kind, balances)).bare], columns)
    return [head]
      + rows.sorted { $0.0 < $1.0 }.map { ReportText.row("  " + $0.0, [$0.1.bare], columns) }
  }

  private static func sum(_ kind: BookClass, _ balances: [BookAccount: Rupiah]) -> Rupiah {
    balances.reduce(Rupiah()) { $1.key.class == kind ? $0 + $1.value : $0 }
  }

  /// Both sides of the books, which are the same when nothing is lost.
  private static func proof(_ balances: [BookAccount: Rupiah], _ language: Language) -> [String] {
    func row(_ label: Words, _ kinds: [BookClass]) -> String {
      let sum = kinds.reduce(Rupiah()) { $0 + Self.sum($1, balances) }
      return ReportText.row(label[language], [kinds[0].spoken(sum).bare], columns)
    }
    return [
      ReportText.rule,
      row(Words("Aset dan beban", en: "Assets and expenses"), [.asset, .expense]),
      row(
        Words("Utang, ekuitas dan pendapatan", en: "Liabilities, equity and revenue"),
        [.liability, .equity, .revenue]),
    ]
  }
}

extension BookClass {
  /// A balance as it is spoken of: debts and revenue are credits.
  fileprivate func spoken(_ balance: Rupiah) -> Rupiah {
    self == .asset || self == .expense ? balance : Rupiah() - balance
  }
}
