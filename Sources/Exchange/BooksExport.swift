import Wording
import Workshop

extension Export {
  /// All money in double entry, one record for each posting; debits and credits have columns.
  func money(_ writer: inout some CellWriter) {
    writer.headings(["Tanggal", "Keterangan", "Akun", "Debit", "Kredit"])
    for entry in workshop.books {
      for posting in entry.postings {
        let amount = posting.amount.amount
        writer.write([
          .day(entry.day), .text(workshop.words(for: entry.source, .indonesian)),
          .text(HledgerJournal.path(posting.account, in: workshop)),
          amount > 0 ? .number(amount) : .empty, amount < 0 ? .number(-amount) : .empty,
        ])
      }
    }
  }
}

/// The books as a journal for hledger, with every account and the currency declared, so that its
/// strict checks have something to check.
///
/// Format: https://hledger.org/hledger.html#journal
enum HledgerJournal {
  static let currency = "IDR"

  static func text(of workshop: Workshop) -> String {
    let books = workshop.books
    let paths = Set(books.flatMap(\.postings).map(\.account)).map { account in
      (account, path(account, in: workshop))
    }
    let accounts = Dictionary(paths.map { ($1, $0.class) }, uniquingKeysWith: { first, _ in first })
    let mark = workshop.settings.isPractice ? ["; " + Words.practiceMark.id, ""] : []
    var lines = mark + ["commodity \(currency) 1000.", ""]
    lines += accounts.sorted { $0.key < $1.key }.map { path, kind in
      "account \(path)  ; type: \(letter(kind))"
    }
    for entry in books { lines += [""] + self.lines(entry, in: workshop) }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func lines(_ entry: BookEntry, in workshop: Workshop) -> [String] {
    let words = plain(workshop.words(for: entry.source, .indonesian))
    return ["\(entry.day.iso) \(words)"]
      + entry.postings.map {
        "    \(path($0.account, in: workshop))  \(currency) \($0.amount.amount)"
      }
  }

  /// `Aset:Piutang:Kantor MISAL`.
  static func path(_ account: BookAccount, in workshop: Workshop) -> String {
    let names = [account.class.name.id] + workshop.name(of: account, .indonesian)
    return names.map(plain).joined(separator: ":")
  }

  private static func letter(_ kind: BookClass) -> String {
    switch kind {
    case .asset: "A"
    case .liability: "L"
    case .equity: "E"
    case .revenue: "R"
    case .expense: "X"
    }
  }

  /// A name without what has a meaning in a journal; single blanks only, for two end an account.
  private static func plain(_ name: String) -> String {
    let meanings: Set<Character> = [":", ";", "|", "=", "*", "!", "(", ")", "[", "]", "\""]
    let words = name.cleaned.map { meanings.contains($0) ? " " : $0 }
    let text = String(words).split(separator: " ").joined(separator: " ")
    return text.isEmpty ? "-" : text
  }
}
