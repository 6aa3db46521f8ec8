import Screens
import Testing
import Wording
import Workshop

@testable import Screens

/// Rows counted and added up by the values of a column.
@Suite struct ValueCountsTests {
  /// Notas of `MarketSample`: 0001 through Mitra for Rp125.000; 0002 and 0003 through Etalase for
  /// Rp225.000 and Rp150.000; one piece each.
  private func sales(_ keys: String) -> Stage {
    let stage = Stage(MarketSample.workshop)
    stage.play("5 " + keys)
    return stage
  }

  /// What stands between blanks in the lines of the body that have numbers.
  private func rows(_ stage: Stage) -> [[String]] {
    stage.lines[4..<21].map { line in
      line.split(separator: " ").map(String.init).filter { $0 != ">" }
    }.filter { $0.count > 1 }
  }

  @Test func threeKeysCountSalesByChannelWithTheirSumsAndTheTotal() {
    let stage = sales("= 4")
    #expect(
      rows(stage) == [
        ["Etalase", "2", "2", "375.000"], ["Mitra", "1", "1", "125.000"],
        ["Jumlah", "3", "3", "500.000"],
      ], "\(stage.screen)")
    #expect(stage.title.contains("PENJUALAN > PER SALURAN"))
    #expect(stage.lines[1].contains("3 baris   2 nilai"))
  }

  @Test func enterOpensTheRowsOfAValueAndEscComesBackToIt() {
    let stage = sales("= 4 Down Enter")
    #expect(stage.lines[2].contains("saring: Mitra"), "\(stage.screen)")
    #expect(stage.lines[1].contains("1 tampil, 1 buah, Rp125.000"))
    stage.play("Esc")
    #expect(stage.lines.contains { $0.hasPrefix("> Mitra") })
    stage.play("Esc")
    #expect(stage.lines[2].contains("saring: semua"))
  }

  @Test func onlyWhatFilterAndSearchLeaveIsCounted() {
    let stage = sales("/ `misal Enter = 4")
    #expect(
      rows(stage) == [["Mitra", "1", "1", "125.000"], ["Jumlah", "1", "1", "125.000"]],
      "\(stage.screen)")
    stage.play("Enter")
    #expect(stage.lines[2].contains("cari: misal") && stage.lines[2].contains("saring: Mitra"))
  }

  @Test func aValueIsAFilterThatIsKeptAndLifted() throws {
    let stage = sales("= 4 Enter v Enter `etalase Enter")
    let kept = try #require(stage.app.views.last)
    #expect(kept.list == .sales && kept.chips == ["=channel=Etalase"])
    stage.play("Esc Esc v 1")
    #expect(stage.lines[1].contains("2 tampil, 2 buah, Rp375.000"), "\(stage.screen)")
    stage.play("s - Esc")
    #expect(stage.lines[2].contains("saring: semua"))
  }

  @Test func aListWithoutRowsSaysThatThereIsNothingToCount() {
    let stage = sales("/ `zzz Enter =")
    #expect(stage.message == "Tidak ada baris untuk ini. Esc kembali.")
  }

  /// A private buyer's name stays out of the file of the counts as well.
  @Test func countsByBuyerLeaveWithoutPrivateNames() {
    let stage = sales("= 3 e Enter")
    guard case .write(let table, _) = stage.desk.orders.last else {
      Issue.record("nothing was written: \(stage.screen)")
      return
    }
    #expect(table.headings == ["Pembeli", "Baris", "Buah", "Jumlah (Rp)"])
    #expect(table.rows.contains { $0[0] == .text("(pribadi)") })
    #expect(table.rows.allSatisfy { $0[1] == .number(1) })
  }

  // MARK: Every list

  private func table(_ stage: Stage) -> ListTable? {
    guard case .write(let table, _) = stage.desk.orders.last else { return nil }
    return table
  }

  private func number(_ cell: ListTable.Cell) -> Int64 {
    if case .number(let number) = cell { number } else { 0 }
  }

  /// Recounted from the file of the list: rows, and what its columns of numbers come to.
  @Test(arguments: EveryListTests.rows) func theCountsAddUpToTheRows(
    _ row: EveryListTests.Row
  ) throws {
    let state = try #require(PageStates.all.first { $0.name == row.page })
    let stage = state.stage(as: row.login, .indonesian)
    stage.play("e Enter")
    let all = try #require(table(stage))
    let page = try #require(stage.app.stack.last as? ListScreen)
    let columns = ListDialogs.countable(page.subject, in: stage.app.scene)
    for (place, column) in columns.enumerated() {
      stage.play("= Home" + String(repeating: " Down", count: place) + " Enter e Enter")
      let counts = try #require(table(stage), "\(row) by \(column.title)")
      // The value itself leaves only where the list's own column does.
      let count = column.leaves ? 1 : 0
      #expect(counts.headings[count] == "Baris")
      #expect(
        counts.rows.reduce(0) { $0 + number($1[count]) } == row.rows, "\(row) by \(column.title)")
      for (sum, heading) in counts.headings.enumerated().dropFirst(count + 1) {
        // A code and a count may have one heading; the count is meant.
        let source = all.headings.indices.first { place in
          all.headings[place] == heading
            && all.rows.contains { if case .number = $0[place] { true } else { false } }
        }
        guard let source else { continue }
        #expect(
          counts.rows.reduce(0) { $0 + number($1[sum]) }
            == all.rows.reduce(0) { $0 + number($1[source]) },
          "\(row) by \(column.title): \(heading)")
      }
      stage.play("Esc")
    }
  }
}
