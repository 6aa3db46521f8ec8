import Reports
import Testing
import Workshop

@testable import Screens

/// The market sample of which two P8 went to KANTOR CONTOH as souvenirs.
enum LeavingSample {
  static let workshop: Workshop = {
    var workshop = MarketSample.workshop
    let action = LetGo {
      $0.day = Sample.today
      $0.kind = .souvenir
      $0.pieces = [PiecePlace(ID(0), 1), PiecePlace(ID(0), 2)]
      $0.receiver = "KANTOR CONTOH"
      $0.reason = "kunjungan kerja"
    }
    let signed = Authority(user: ID(0), signer: ID(2))
    MarketSample.must(.letGo(action), by: signed, in: &workshop)
    let count = AdjustStock {
      $0.day = Sample.today
      $0.missing = [PiecePlace(ID(3), 3)]
      $0.reason = "opname akhir bulan"
    }
    MarketSample.must(.adjustStock(count), by: signed, in: &workshop)
    return workshop
  }()
}

@Suite struct LeavingTests {
  @Test func aSouvenirLeavesWithTwoSignaturesAndItsMinute() throws {
    let stage = Stage(MarketSample.workshop)
    stage.play("9 n t `hadiah Enter `2xP8_4-3 Enter `KANTOR_CONTOH Enter `nol Enter")
    stage.play("`kunjungan_kerja Ctrl+X")
    #expect(stage.screen.contains("3 buah: B-0001-01 B-0001-02 B-0004-03"), "\(stage.screen)")
    #expect(stage.screen.contains("Nilai untuk premi: nol"), "\(stage.screen)")
    stage.play("`ksb-1 Enter `135790 Enter")
    #expect(stage.message.contains("KT-0001, 3 buah keluar."), "\(stage.screen)")
    #expect(stage.screen.contains("Berita acara barang keluar tanpa jual"), "\(stage.screen)")
    let row = try #require(stage.desk.workshop.leavings.last)
    #expect(row.kind == .gift && !row.isPaid && row.approver == ID(2))
    #expect(
      row.pieces == [PiecePlace(ID(0), 1), PiecePlace(ID(0), 2), PiecePlace(ID(3), 3)])
  }

  @Test func thePageOfAPieceSaysByWhichItLeft() {
    let stage = Stage(LeavingSample.workshop)
    stage.play("2 / `B-0001 Enter Enter Enter")
    #expect(stage.screen.contains("keluar tanpa jual KT-0001"), "\(stage.screen)")
  }

  @Test func theTraceOfAPieceLeadsToIt() {
    let stage = Stage(LeavingSample.workshop)
    stage.play("2 / `B-0001 Enter Enter Enter l")
    for _ in 0..<6
    where !stage.lines.contains(where: { $0.hasPrefix(">") && $0.contains("suvenir") }) {
      stage.play("Tab")
    }
    #expect(stage.screen.contains("suvenir   KANTOR CONTOH   2 buah"), "\(stage.screen)")
    stage.play("Enter")
    #expect(stage.screen.contains("Berita acara barang keluar tanpa jual"), "\(stage.screen)")
  }

  /// WB-001 made every stage; the slip says of his two caps that left that nothing is counted.
  @Test(arguments: [(false, "nol, tanpa premi"), (true, "harga biasa, dihitung")])
  func theSlipOfTheMakerSaysSo(_ isPaid: Bool, _ words: String) throws {
    var workshop = MarketSample.workshop
    let action = LetGo {
      $0.day = Sample.today
      $0.kind = .souvenir
      $0.pieces = [PiecePlace(ID(0), 1), PiecePlace(ID(0), 2)]
      $0.receiver = "KANTOR CONTOH"
      $0.reason = "kunjungan kerja"
      $0.isPaid = isPaid
    }
    MarketSample.must(.letGo(action), by: Authority(user: ID(0), signer: ID(2)), in: &workshop)
    let figures = try workshop.figures(of: Sample.today.month)
    let slip = try #require(workshop.slip(of: ID(0), in: figures))
    let person = SlipPaper.Person(name: "", register: "")
    let paper = SlipPaper.paper(of: [(slip, person)], in: workshop)
    let text = String(decoding: Print(paper, PaperSetup()).bytes(.file), as: UTF8.self)
    #expect(text.contains("KT-0001 suvenir, tanpa jual: 2 buah"), "\(text)")
    #expect(text.contains(words), "\(text)")
  }

  @Test func itIsTakenBackFromTheList() {
    let stage = Stage(LeavingSample.workshop)
    stage.play("9 n F8 Down Enter")
    stage.play("`ksb-1 Enter `135790 Enter")
    #expect(stage.desk.workshop.leavings.last?.isWithdrawn == true, "\(stage.screen)")
    #expect(stage.desk.workshop.state(of: PiecePlace(ID(0), 1)) == .accepted)
  }
}
