import Screens
import Testing
import Workshop

@testable import Screens

/// Opening balances are typed under their control total and signed by two, by keys.
@Suite struct OpeningPagesTests {
  private static let toOpening = "0 b" + String(repeating: " Down", count: 8) + " Enter"
  private static let goods =
    toOpening + " Enter j `7 Enter `1050rb Ctrl+X t `4xP8 Enter `lunas Ctrl+X"

  @Test func rowsAreEnteredUnderTheirControlTotal() {
    let stage = Stage(as: "ptg-2")
    stage.play(Self.goods)
    #expect(stage.desk.workshop.openings.map(\.count) == [4])
    #expect(stage.desk.workshop.openings[ID(0)].value == Rupiah(150_000))
    #expect(stage.screen.contains("beda -450.000 !"), "\(stage.screen)")
    stage.play("t `3xP9 Ctrl+X")
    #expect(stage.screen.contains("cocok, belum sah"), "\(stage.screen)")
  }

  @Test func aRowTakesFiveKeysBesideItsData() {
    let stage = Stage(as: "ptg-2")
    stage.play(Self.goods)
    // T, Enter behind the goods, Ctrl+X: the makers are those of the row before.
    stage.play("t `3xP9 Enter Ctrl+X")
    #expect(stage.desk.workshop.openings.map(\.count) == [4, 3])
    #expect("t Enter Ctrl+X".split(separator: " ").count <= 5)
  }

  @Test func aRowBeforeItsTotalIsRefused() {
    let stage = Stage(as: "ptg-2")
    stage.play(Self.toOpening + " Enter t")
    #expect(stage.screen.contains("Isi dulu jumlah kontrol"), "\(stage.screen)")
  }

  @Test func twoPeopleSignWhatFits() {
    let stage = Stage(as: "ptg-2")
    // A block with nothing in it is signed once its total says so.
    stage.play(Self.goods + " t `3xP9 Ctrl+X Esc Down j `0 Enter `0 Ctrl+X Ctrl+X")
    #expect(stage.screen.contains("Titip jual  0 buah, Rp0"), "\(stage.screen)")
    stage.play("`ksb-1 Enter `135790 Enter")
    let signed = OpeningBlock.allCases.filter {
      stage.desk.workshop.openingSignature(of: $0) != nil
    }
    #expect(signed == [.finished, .consigned])
    #expect(stage.desk.workshop.derived.stock.values.reduce(0, +) >= 7, "\(stage.screen)")
  }

  @Test func aNewBuyerIsAskedForWhereThereIsNobodyToChooseFrom() {
    var workshop = Sample.workshop
    for buyer in workshop.buyers.indices { workshop.buyers[buyer].isWithdrawn = true }
    let stage = Stage(workshop, as: "ptg-2")
    stage.play(Self.toOpening + " Down Enter j `4 Enter `600rb Ctrl+X t `4xP8 Enter")
    // All of the name at once, so that no list opened while it was typed.
    stage.app.press(.paste("toko contoh", further: 0))
    stage.play("Enter")
    #expect(stage.screen.contains("Pembeli baru"), "\(stage.screen)")
    stage.play("Down Enter `etalase Enter `lunas Ctrl+X")
    #expect(stage.desk.workshop.openings.map(\.count) == [4], "\(stage.screen)")
    #expect(stage.desk.workshop.buyers.last?.name == "TOKO CONTOH")
  }
}
