import Wording
import Workshop

/// What the books say of each account on a day: the same sums as the journal for an accountant.
package enum BalanceSheet {
  /// Debts, capital and revenue stand in it as they are spoken of, above zero.
  package static func paper(of workshop: Workshop, on today: Day, _ language: Language) -> Paper {
    let title =
      Words("NERACA SALDO PER ", en: "TRIAL BALANCE ")[language]
      + today.long(language).uppercased()
    let balances = workshop.books.balances
    return Paper(
      title, name: Words("kas-", en: "cash-")[language] + today.iso, of: workshop,
      language,
      [.head(.list(title, of: workshop, language))]
        + BookClass.allCases.map {
          .table(
            [.table(table($0, balances, of: workshop, language))], gap: $0 == .asset ? 0 : 1)
        } + [.whole([.rule, .table(proof(balances, language))])])
  }

  private static let columns = Paper.Column.row(label: 56, [(.rupiah, 20)])

  private static func table(
    _ kind: BookClass, _ balances: [BookAccount: Rupiah], of workshop: Workshop,
    _ language: Language
  ) -> Paper.Table {
    let accounts = balances.filter { $0.key.class == kind && $0.value != Rupiah() }.map {
      account, balance in
      let name = workshop.name(of: account, language).joined(separator: ", ")
      return (name: name.printable, account: account, balance: kind.spoken(balance))
    }
    return Paper.Table(
      columns,
      heads: [.text(kind.name[language].uppercased()), .rupiah(kind.spoken(sum(kind, balances)))],
      accounts.sorted { $0.name < $1.name }.map {
        Paper.Row([.text($0.name), .rupiah($0.balance)], of: .account($0.account))
      }, indent: 2)
  }

  private static func sum(_ kind: BookClass, _ balances: [BookAccount: Rupiah]) -> Rupiah {
    balances.reduce(Rupiah()) { $1.key.class == kind ? $0 + $1.value : $0 }
  }

  /// Both sides of the books, which are the same when nothing is lost.
  private static func proof(
    _ balances: [BookAccount: Rupiah], _ language: Language
  ) -> Paper.Table {
    func row(_ label: Words, _ kinds: [BookClass]) -> Paper.Row {
      let sum = kinds.reduce(Rupiah()) { $0 + Self.sum($1, balances) }
      return .sum([.text(label[language]), .rupiah(kinds[0].spoken(sum))])
    }
    return Paper.Table(
      columns,
      [
        row(
          Words("Jumlah debit (aset + beban)", en: "Debits (assets + expenses)"),
          [.asset, .expense]),
        row(
          Words(
            "Jumlah kredit (utang + ekuitas + pendapatan)",
            en: "Credits (liabilities + equity + revenue)"),
          [.liability, .equity, .revenue]),
      ])
  }
}

extension BookClass {
  /// A balance as it is spoken of: debts and revenue are credits.
  fileprivate func spoken(_ balance: Rupiah) -> Rupiah {
    self == .asset || self == .expense ? balance : Rupiah() - balance
  }
}
