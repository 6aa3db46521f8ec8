import Screens
import Testing
import Wording
import Workshop

/// Kept views, and rows on their way to a file.
@Suite struct ListFileTests {
  private func written(_ stage: Stage) -> (table: ListTable, name: String)? {
    guard case .write(let table, let name) = stage.desk.orders.last else { return nil }
    return (table, name)
  }

  @Test func whatIsShownLeavesInItsOrderAndColumns() throws {
    let stage = Stage(MarketSample.workshop)
    stage.desk.result = .written("/srv/penjualan.csv")
    stage.play("5 r 7 / `umum Backspace Backspace Backspace Backspace Enter e Enter")
    let file = try #require(written(stage))
    #expect(file.name == "penjualan-2026-11-23.csv")
    #expect(
      file.table.headings == [
        "Nota", "Tanggal", "Pembeli", "Saluran", "Buah", "Jumlah (Rp)", "Bayar", "Tanda",
      ])
    // The buyer of 0002 is a private person.
    #expect(
      file.table.rows == [
        row("0001", "2026-11-20", "TOKO MISAL", "Mitra", 125_000, "tunai", ""),
        row("0003", "2026-11-23", "umum", "Etalase", 150_000, "belum", "!"),
        row("0002", "2026-11-23", "(pribadi)", "Etalase", 225_000, "tunai", ""),
      ])
    #expect(stage.message == "3 baris di /srv/penjualan.csv.")
  }

  private func row(
    _ nota: String, _ day: String, _ buyer: String, _ channel: String, _ sum: Int64,
    _ paid: String, _ sign: String
  ) -> [ListTable.Cell] {
    [
      .text(nota), .text(day), .text(buyer), .text(channel), .number(1), .number(sum), .text(paid),
      .text(sign),
    ]
  }

  @Test func onlyTheMarkedLeaveAndNoNamesOfInmates() throws {
    let stage = Stage()
    stage.play("1 Down Space e Ctrl+U `orang.csv Enter")
    let file = try #require(written(stage))
    #expect(file.name == "orang.csv")
    #expect(file.table.headings == ["Kode", "Keterampilan", "Batch", "Hadir"])
    #expect(
      file.table.rows == [[.text("WB-002"), .text("3 2 2 1 0"), .text("-"), .number(0)]])
  }

  @Test func aTakenNameAsksForAnother() {
    let stage = Stage(MarketSample.workshop)
    stage.desk.result = .notWritten(FileFault(.taken, "/srv/a.csv"))
    stage.play("5 e Ctrl+U `a.csv Enter")
    #expect(stage.message == "/srv/a.csv sudah ada dan tidak ditimpa. Ketik nama lain.")
    #expect(stage.screen.contains("[a.csv"))
    stage.desk.result = .written("/srv/b.csv")
    stage.play("Ctrl+U `b.csv Enter")
    #expect(stage.message == "3 baris di /srv/b.csv.")
    #expect(!stage.screen.contains("┌"))
  }

  @Test func theNextFreeNameIsProposedInThePlaceOfATakenOne() throws {
    let stage = Stage(MarketSample.workshop)
    stage.desk.freeNames = ["penjualan-2026-11-23.csv": "penjualan-2026-11-23-2.csv"]
    stage.play("5 e Enter")
    #expect(try #require(written(stage)).name == "penjualan-2026-11-23-2.csv")
  }

  // MARK: Views

  @Test func aKeptViewComesBackByItsDigit() {
    let stage = Stage()
    stage.play("1 s Down Enter Esc r 2 r r / `contoh Enter v Enter `muda Enter")
    #expect(stage.message == "Tampilan muda disimpan. V lalu 1 membukanya lagi.")
    #expect(
      stage.desk.keptViews["ptg-2"] == [
        SavedView(
          .people, name: "muda", query: "contoh", chips: ["active"], sort: "name",
          isReversed: true)
      ])
    let before = stage.lines
    stage.play("5 1 v 1")
    #expect(stage.lines[2] == before[2])
    #expect(stage.lines[3...20] == before[3...20])
    #expect(stage.message == "Tampilan: muda.")
  }

  @Test func viewsOfBeforeTheRestartAreThereAndOnesOwnListOnly() {
    let views = [
      SavedView(.sales, name: "tunai", chips: ["cash"]),
      SavedView(.people, name: "lama", chips: ["gone"], sort: "gone"),
    ]
    let desk = Stage(MarketSample.workshop).desk
    desk.keptViews["ptg-2"] = views
    let stage = Stage(desk, as: "ptg-2")
    stage.play("5 v")
    #expect(stage.screen.contains("1  tunai"))
    #expect(!stage.screen.contains("lama"))
    stage.play("1")
    #expect(stage.lines[2].contains("saring: tunai"))
    // Filters and columns that no longer exist count as none.
    stage.play("1 v 1")
    #expect(stage.lines[2].contains("saring: semua   urut: kode"))
    stage.play("v Del")
    #expect(desk.keptViews["ptg-2"] == [views[0]])
  }
}
