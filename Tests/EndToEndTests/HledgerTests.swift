import Foundation
import Testing

/// The journal of a practice store as hledger itself reads it.
@Suite struct HledgerTests {
  private let store: PracticeStore
  private var journal: String { store.folder + "/money.journal" }

  init() throws {
    store = try PracticeStore(["--until", "2026-10-31"])
    let written = try store.command("export", "hledger", journal, as: "kasubsi")
    #expect(written.code == 0, "\(written.error)")
  }

  @Test func itPassesEveryStrictCheck() throws {
    let checked = try Terminal.execute("hledger", ["-f", journal, "check", "--strict"])
    #expect(checked.code == 0, "\(checked.error)")
    let spoilt = journal + ".spoilt"
    let text = try String(contentsOfFile: journal, encoding: .utf8)
    try text.replacing("IDR 150000\n", with: "IDR 150001\n", maxReplacements: 1)
      .write(toFile: spoilt, atomically: true, encoding: .utf8)
    #expect(try Terminal.execute("hledger", ["-f", spoilt, "check"]).code != 0)
  }

  /// Revenue and receivables against the list of sales, which knows nothing of the books.
  @Test func itsBalancesAreThoseOfTheSales() throws {
    let rows = try store.command("export", "sales").output.split(separator: "\r\n").dropFirst(2)
      .map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
    // Paper notas from before the store's first day have no size and stand in no books.
    let ours = rows.filter { !$0[6].isEmpty }
    let sold = ours.reduce(0) { $0 + (Int($1[12]) ?? 0) }
    #expect(ours.count > 100)
    #expect(try balance("Pendapatan") == -sold)
    #expect(try balance("") == 0)
  }

  /// Line by line what the program's own report says.
  @Test func itsBalancesAreThoseOnTheReport() throws {
    let report = try store.command("report", "money", as: "kasubsi")
    #expect(report.code == 0, "\(report.error)")
    let sums = report.output.split(separator: "\n").compactMap { line -> (String, Int)? in
      let words = line.split(separator: " ")
      guard line.first?.isUppercase == true, words.count == 2,
        let amount = Int(words[1].replacing(".", with: ""))
      else { return nil }
      return (words[0].capitalized, amount)
    }
    #expect(sums.map(\.0) == ["Aset", "Utang", "Ekuitas", "Pendapatan", "Beban"])
    for (name, amount) in sums {
      let theirs = try balance(name)
      #expect(name == "Aset" || name == "Beban" ? theirs == amount : theirs == -amount, "\(name)")
    }
  }

  /// The sum of all accounts below a name.
  private func balance(_ name: String) throws -> Int {
    let query = name.isEmpty ? [] : ["^" + name]
    let found = try Terminal.execute(
      "hledger", ["-f", journal, "balance", "--output-format", "csv"] + query)
    #expect(found.code == 0, "\(found.error)")
    let total = found.output.split(separator: "\n").last ?? ""
    #expect(total.contains("total"))
    let amount = total.split(separator: "\"").last?.replacing("IDR ", with: "") ?? ""
    return try #require(Int(amount), "\(total)")
  }
}
