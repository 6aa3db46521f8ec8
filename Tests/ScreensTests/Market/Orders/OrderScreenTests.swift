import Reports
import Testing
import Workshop

@testable import Screens

/// Orders as the clerk works with them, by keys alone.
@Suite struct OrderScreenTests {
  private func stage(_ login: String = "ptg-2") -> Stage {
    Stage(OrderSample.workshop, as: login)
  }

  @Test func theBoardHangsFromTheSalesAndIsInOrderOfDanger() {
    let stage = stage()
    stage.play("5 a Ctrl+L")
    #expect(stage.title.contains("PENJUALAN > PAPAN PESANAN"))
    #expect(stage.lines[1].hasPrefix("  2 pesanan   17 buah   0 diterima"), "\(stage.screen)")
    expectGolden(stage.screen, "orders")
  }

  /// PS-0001 is promised for Friday 4 December; nobody works from Friday to Sunday.
  @Test(arguments: [
    (-1, "04-12-2026, 1 hari lagi"), (0, "04-12-2026, hari ini"), (1, "04-12-2026"),
    (2, "04-12-2026"), (3, "04-12-2026, lewat 1 hari !"),
  ])
  func aPromiseThatWentByIsLateOnceSomebodyCouldHaveWorked(_ days: Int64, _ said: String) {
    var workshop = OrderSample.workshop
    let week = SetWorkWeek {
      $0.day = Sample.today
      $0.from = Sample.today + 7
      $0.days = 0b000_1111
    }
    MarketSample.must(.setWorkWeek(week), by: Sample.supervisor, in: &workshop)
    let friday: Int64 = 11
    let desk = TestDesk(
      workshop, now: Instant(milliseconds: Sample.now.milliseconds + (friday + days) * 86_400_000))
    let stage = Stage(desk, as: "ptg-2")
    stage.play("5 a / `0001 Enter Enter")
    #expect(stage.lines.contains { $0.hasSuffix("janji \(said)") }, "\(stage.screen)")
  }

  /// Today is Monday 23 November.
  @Test(arguments: [
    ("h+3", "Kamis 26-11-2026, 3 hari lagi"), ("h", "Senin 23-11-2026, hari ini"),
    ("h-2", "Sabtu 21-11-2026, 2 hari lalu"),
  ])
  func aDueDayIsSaidAsItWasUnderstood(_ typed: String, _ said: String) {
    let promise = stage()
    promise.play("5 a Down j `\(typed)")
    #expect(promise.screen.contains(said), "\(promise.screen)")
    let batch = stage()
    batch.play("2 t Enter Enter Enter Enter `\(typed)")
    #expect(batch.screen.contains(said), "\(batch.screen)")
  }

  /// Twelve P10 are in nobody's hands.
  ///
  /// 9 working days of material from Monday 23 November end on 3 December. 36 stages cost 36 x 14 /
  /// 100 days of one person and the usual crew has 36 / 9, four people: two days, 4 and 5 December.
  /// Four working days later is 10 December.
  @Test func whatIsOrderedIsPromisedWithItsReasons() {
    let stage = stage()
    stage.play("5 a Down j")
    #expect(stage.title.contains("PESANAN > PS-0002 > JANJI"))
    expectGolden(stage.screen, "order-promise")
    stage.play("`h+3 Enter Enter")
    #expect(stage.screen.contains("Isi alasannya."), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
    stage.play("`lembur_hari_Minggu Enter")
    #expect(
      stage.message == "Tersimpan #4821. PS-0002 dijanjikan 26-11-2026. Z mengurungkan.",
      "\(stage.screen)")
    let promise = stage.desk.workshop.orders[OrderSample.second].promises.last
    #expect(promise?.due == Sample.today + 3)
    #expect(promise?.reason == "lembur hari Minggu")
    #expect(promise?.earliest ?? Sample.today > Sample.today + 3)
    stage.play("z Enter")
    #expect(stage.desk.workshop.orders[OrderSample.second].promised == nil)
  }

  @Test func anOrderComesWithItsBuyerPromiseAndAdvanceAsOneRecord() throws {
    let stage = stage()
    stage.play("5 a t `bank_contoh Down Enter")
    #expect(stage.screen.contains("Nama orang pribadi disegel."), "\(stage.screen)")
    stage.play("2 Enter Enter `12xP7 Enter `+30 Enter Enter `500rb Ctrl+X")
    #expect(
      stage.message == "Tersimpan #4821. Pesanan PS-0003, 12 buah. Z mengurungkan.",
      "\(stage.screen)")
    #expect(stage.desk.saved.map(\.count) == [4])
    let order = try #require(stage.desk.workshop.orders.last)
    #expect(stage.desk.workshop.buyers[order.buyer].name == "BANK CONTOH")
    #expect(stage.desk.workshop.buyers[order.buyer].subject == nil)
    #expect(order.total == Rupiah(1_800_000))
    #expect(order.promised == Sample.today + 30)
    #expect(order.advances.map(\.amount) == [Rupiah(500_000)])
    #expect(stage.screen.contains("uang muka Rp500.000"))
    stage.play("z Enter")
    #expect(stage.desk.workshop.orders.last?.isWithdrawn == true, "\(stage.screen)")
  }

  @Test func withoutAnAdvanceNobodyAsksHowItWasPaid() throws {
    let stage = stage()
    stage.play("5 a t `tel Enter Enter `3xP8 Enter Enter Enter Enter Ctrl+U Ctrl+X")
    #expect(stage.desk.saved.map(\.count) == [1], "\(stage.screen)")
    let order = try #require(stage.desk.workshop.orders.last)
    #expect(order.lines.map(\.quantity) == [3] && order.advances.isEmpty)
    stage.play("Esc t `tel Enter Enter `3xP8 Enter Enter Enter `500rb Enter Ctrl+U Ctrl+X")
    #expect(stage.desk.saved.count == 1, "\(stage.screen)")
    #expect(stage.message == "1 isian perlu dibetulkan. Ctrl+X menyimpan sesudahnya.")
  }

  @Test func aPrivatePersonsNameIsSealed() throws {
    let stage = stage()
    stage.play("5 a t `peraga_contoh Down Enter 3 Enter Enter `1xP7 Ctrl+X")
    let order = try #require(stage.desk.workshop.orders.last)
    #expect(stage.desk.workshop.buyers[order.buyer].name == "PERAGA CONTOH", "\(stage.screen)")
    #expect(stage.desk.workshop.buyers[order.buyer].subject != nil)
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var keys: String
    var sentence: String
  }

  static let mistakes = [
    Mistake(
      testDescription: "without a count", keys: "`P8",
      sentence: "Berapa buah? Contoh 20xR8."),
    Mistake(
      testDescription: "of an unknown thing", keys: "`2xQ8", sentence: "Tidak ditemukan."),
    Mistake(
      testDescription: "at a price that can be read two ways", keys: "`2xP8@1.5",
      sentence: "Artinya bisa dua."),
  ]

  @Test(arguments: mistakes) func whatIsTypedWrongStandsAtItsField(_ row: Mistake) {
    let stage = stage()
    stage.play("5 a t `tel Enter Enter " + row.keys + " Ctrl+X")
    #expect(stage.screen.contains(row.sentence), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func whatIsOrderedIsChangedAndItsPageSaysWhatItWas() {
    let stage = stage()
    stage.play("5 a Enter u Ctrl+U `8xP8 Down Down `pemesan_menambah Ctrl+X")
    let order = stage.desk.workshop.orders[OrderSample.first]
    #expect(order.lines.map(\.quantity) == [8], "\(stage.screen)")
    #expect(stage.screen.contains("Semula"), "\(stage.screen)")
    #expect(stage.screen.contains("5xP8@150000"), "\(stage.screen)")
  }

  @Test func whatWasTypedComesBack() {
    let stage = stage()
    stage.play("5 a t `tel Enter Enter `3xP8 Esc 5 Esc")
    #expect(stage.desk.drafts(of: "ptg-2").map(\.key.form) == [.order])
    stage.play("Enter Ctrl+L")
    #expect(stage.screen.contains("3xP8"), "\(stage.screen)")
  }

  @Test func aBatchIsOpenedForWhatTheOrderLacks() {
    let stage = stage()
    stage.play("5 a Down Enter h")
    #expect(stage.screen.contains("PS-0002") && stage.screen.contains("10x12"), "\(stage.screen)")
    stage.play("`+38 Ctrl+X")
    let batch = stage.desk.workshop.batches.indices.last ?? 0
    #expect(stage.desk.workshop.batches[batch].order == OrderSample.second, "\(stage.screen)")
    #expect(stage.desk.workshop.state(of: OrderSample.second) == .inWork)
    #expect(stage.screen.contains("> B-0006"), "\(stage.screen)")
    stage.play("h")
    #expect(stage.message == "Semua sudah ada batch atau stoknya.")
  }

  /// The newest batch of plain caps is one of five number 8; its sizes are not what is lacking.
  @Test func anotherDueDayLeavesWhatTheOrderLacks() {
    let stage = stage()
    stage.play("5 a Down Enter h `+38 Enter Ctrl+X")
    let batch = stage.desk.workshop.batches.last
    #expect(batch?.order == OrderSample.second, "\(stage.screen)")
    #expect(batch?.pieces.map(\.size) == Array(repeating: 10, count: 12), "\(stage.screen)")
  }

  /// In stock are four and three P8 of grade A; 5 x 150,000 less 300,000 are to be paid.
  @Test func aNotaHandsOverWhatIsReadyAndUsesTheAdvance() {
    let stage = stage()
    stage.play("5 a Enter n")
    #expect(stage.screen.contains("PS-0001, sisa 5 buah"), "\(stage.screen)")
    expectGolden(stage.screen, "sale-delivery")
    stage.play("Enter Enter")
    #expect(stage.screen.contains("Uang muka pesanan PS-0001"), "\(stage.screen)")
    let sale = stage.desk.workshop.sales[3]
    #expect(sale.order == OrderSample.first)
    #expect(sale.advance == Rupiah(300_000))
    #expect(sale.paid == Rupiah(450_000))
    #expect(stage.desk.workshop.state(of: OrderSample.first) == .settled)
    stage.play("Esc")
    #expect(stage.lines[1].contains("lunas"), "\(stage.screen)")
    #expect(stage.screen.contains("Nota 0004"))
  }

  @Test func anUntouchedDeliveryLeavesNoDraft() {
    let stage = stage()
    stage.play("5 a Enter n Esc")
    #expect(stage.desk.drafts(of: "ptg-2").isEmpty)
  }

  @Test func anAdvanceIsGivenBackWithASecondPersonAlone() {
    let stage = stage()
    stage.play("5 a Enter g `-300rb Ctrl+X")
    #expect(stage.screen.contains("Uang muka kembali"), "\(stage.screen)")
    #expect(stage.screen.contains("PS-0001, Rp300.000"), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
    stage.play("`ksb-1 Enter `135790 Enter")
    #expect(stage.desk.workshop.advanceLeft(of: OrderSample.first) == Rupiah(), "\(stage.screen)")
  }

  @Test func anOrderIsCancelledWithItsReasonAndItsAdvanceGoesBack() {
    let stage = stage()
    stage.play("5 a Enter F8 `dibatalkan_pemesan Enter `ksb-1 Enter `135790 Enter")
    let workshop = stage.desk.workshop
    #expect(workshop.state(of: OrderSample.first) == .cancelled, "\(stage.screen)")
    #expect(workshop.advanceLeft(of: OrderSample.first) == Rupiah())
    stage.play("Esc s")
    #expect(stage.screen.contains("PS-0001") && stage.screen.contains("batal"), "\(stage.screen)")
  }

  /// With an advance to give back, two actions are signed; the second is tried before the PIN.
  @Test func aCancellingThatIsRefusedIsNotSigned() {
    let stage = stage()
    stage.play("5 a Enter F8 `abc Enter")
    #expect(stage.screen.contains("! "), "\(stage.screen)")
    #expect(stage.title.contains("BATALKAN") && !stage.screen.contains("PIN"), "\(stage.screen)")
    #expect(stage.message == "1 isian perlu dibetulkan. Ctrl+X menyimpan sesudahnya.")
  }

  @Test func theAdvanceHasAReceiptInWords() throws {
    let stage = stage()
    stage.play("5 a Enter c")
    #expect(stage.screen.contains("Cetak 1 halaman"), "\(stage.screen)")
    let receipt = try #require(
      AdvanceReceipt.paper(
        of: OrderSample.first, buyer: "KOPERASI TELADAN", in: OrderSample.workshop))
    let text = receipt.lines.joined(separator: "\n")
    #expect(text.contains("Rp300.000"))
    #expect(text.contains("tiga ratus ribu rupiah"))
    let words = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    let aim = "uang muka pesanan PS-0001, 5 buah Songkok guru polos, seluruhnya Rp750.000"
    #expect(words.contains(aim), "\(text)")
    #expect(text.contains("4 Desember 2026"))
  }

  @Test func aTreasurerLooksAndChangesNothing() {
    let stage = stage("bdh-1")
    stage.play("5 a t")
    #expect(stage.message.hasPrefix("Hanya "))
    stage.play("Enter j")
    #expect(stage.message.hasPrefix("Hanya "), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }
}
