import Testing
import Workshop

@testable import Screens

/// A new record like one that is there already, by one key on every list and in every form.
@Suite struct RecordFormTests {
  @Test func anOrderIsTakenAgainWithinSixKeys() throws {
    let stage = Stage(OrderSample.workshop)
    let keys = "5 a Ctrl+D Ctrl+X"
    stage.play(keys)
    #expect(keys.split(separator: " ").count <= 6)
    #expect(stage.desk.workshop.orders.count == 3, "\(stage.screen)")
    let order = try #require(stage.desk.workshop.orders.last)
    let first = stage.desk.workshop.orders[OrderSample.first]
    #expect(order.buyer == first.buyer)
    #expect(order.lines.map(\.kind) == first.lines.map(\.kind))
    #expect(order.lines.map(\.quantity) == first.lines.map(\.quantity))
    #expect(order.day == Sample.today)
    #expect(order.promised == nil && order.advances.isEmpty)
  }

  @Test func whatWasTypedStaysAndTheRestIsFilledIn() {
    let stage = Stage(OrderSample.workshop)
    stage.play("5 a t Down Down `7xR8 Ctrl+D")
    #expect(stage.lines.contains { $0.contains("Barang") && $0.contains("[7xR8") })
    #expect(!stage.screen.contains("Pemesan              ..."), "\(stage.screen)")
  }

  @Test func aNotaIsWrittenAgainFromWhatIsInStock() throws {
    let stage = Stage(MarketSample.workshop)
    stage.play("5 Down Ctrl+D")
    #expect(stage.lines.contains { $0.contains("CONTOH PEMBELI") }, "\(stage.screen)")
    #expect(stage.message == "Belum masuk, stok kurang: 1xR8B. Lainnya masuk nota.")
    #expect(stage.desk.saved.isEmpty)
    let other = Stage(MarketSample.workshop)
    other.play("5 Ctrl+D Ctrl+X")
    let sale = try #require(other.desk.workshop.sales.last)
    #expect(other.desk.workshop.sales.count == 4, "\(other.screen)")
    #expect(sale.lines.map(\.size) == [7] && sale.lines.map(\.price) == [Rupiah(150_000)])
    #expect(sale.payment == .cash, "that nothing was paid is never taken over")
  }

  @Test func aPersonIsEnrolledLikeAnotherWithoutNameAndNumber() {
    let stage = Stage()
    stage.play("1 Ctrl+D")
    #expect(stage.lines.contains { $0.hasPrefix("> Nomor register      [_") }, "\(stage.screen)")
    #expect(stage.lines.contains { $0.hasPrefix("  Nama                 ..") }, "\(stage.screen)")
    #expect(stage.lines.contains { $0.hasPrefix("  Nomor SK             SK-014/2026") })
  }

  @Test func whereNothingIsThereTheKeySaysSo() {
    let stage = Stage()
    stage.play("5 Ctrl+D")
    #expect(stage.message == "Tidak ada baris untuk ini. Esc kembali.")
    stage.play("t Ctrl+D")
    #expect(stage.message == "Belum ada catatan untuk digandakan.")
  }

  /// Lists whose rows are made by T, and what the sample has there.
  static let pages = [
    "costs", "consignments", "leavings", "material", "orders", "officials", "products", "channels",
    "tool kinds", "material kinds", "pledges", "agreements", "supports", "contacts",
    "market prices", "absences", "courses", "course", "exercises", "allowances",
    "release packs",
  ]

  /// Those that only a supervisor adds to.
  static let office = ["officials", "products", "channels", "tool kinds", "material kinds"]

  @Test(arguments: pages) func theFormOpensFilledInAndNothingIsSaved(_ page: String) throws {
    let row = try #require(EveryListTests.rows.first { $0.page == page })
    let state = try #require(PageStates.all.first { $0.name == page })
    func filled(_ key: String) throws -> Int {
      let stage = state.stage(as: Self.office.contains(page) ? "ksb-1" : row.login, .indonesian)
      stage.play(key)
      let form = try #require(stage.app.top as? any RecordForm, "\(stage.screen)")
      return form.form.filled
    }
    #expect(try filled("Ctrl+D") > filled("t"))
  }
}
