import Reports
import Testing
import Wording
import Workshop

@testable import Screens

@Suite struct SlipTests {
  private func slip(as login: String = "bdh-1", height: Int = 24) -> Stage {
    let stage = Stage(EarningsSample.closed, as: login, height: height)
    stage.play("6 Down Enter Enter")
    return stage
  }

  /// 25% of 862.400 are 215.600; the account had nothing before October.
  @Test func thePersonItBelongsToCanCheckIt() {
    let stage = slip(height: 60)
    #expect(stage.title.contains("OKTOBER 2026 > SLIP"))
    let shown = stage.screen
    for text in [
      "RAHASIA - HANYA UNTUK INTERNAL", "SLIP PREMI OKTOBER 2026",
      "WB-001  CONTOH SATU   Register (disembunyikan)", "3,00", "30,00", "5,50", "110,00", "140,00",
      "delapan ratus enam puluh dua ribu empat ratus rupiah", "25% x 862.400 - ",
    ] {
      #expect(shown.contains(text), "\(text) in\n\(shown)")
    }
  }

  @Test func theCodeIsRecountedFromTheRecords() throws {
    let stage = slip()
    let workshop = stage.desk.workshop
    let figures = try #require(workshop.closure(of: EarningsSample.october)?.figures)
    let code = try #require(workshop.slip(of: ID(0), in: figures)?.checkCode)
    stage.play("End Ctrl+L")
    #expect(stage.screen.contains("Kode verifikasi " + code), "\(stage.screen)")
    stage.play("=")
    #expect(stage.message == "Dihitung ulang dari catatan: sama, \(code).")
  }

  @Test func theNextSlipIsOneKeyAway() {
    let stage = slip()
    stage.play("PgDn")
    #expect(stage.screen.contains("WB-002  BASO CONTOH"), "\(stage.screen)")
    #expect(stage.lines[1].contains("slip 2 dari 3"))
    stage.play("PgUp PgUp")
    #expect(stage.screen.contains("Hari kerja: 5"), "\(stage.screen)")
  }

  @Test func allSlipsArePrintedAndNoneIsParted() {
    let stage = slip()
    stage.play("+")
    #expect(stage.screen.contains("slip-premi-2026-10.txt"), "\(stage.screen)")
    stage.play("Esc b")
    #expect(stage.title.contains("BUKU > WB-001"))
  }

  /// October before it is closed: nothing on the paper may be taken for the final slip, in text as
  /// for a printer.
  @Test func aSlipOfAnOpenMonthSaysSoOnPaper() throws {
    let open = EarningsSample.sold
    let closed = EarningsSample.closed
    let figures = try open.figures(of: EarningsSample.october)
    let person = SlipPaper.Person(name: "CONTOH SATU", register: "B.I 71/2024")
    func papers(_ workshop: Workshop) throws -> [String] {
      let slip = try #require(workshop.slip(of: ID(0), in: figures))
      let document = SlipPaper.paper(of: [(slip, person)], in: workshop)
      return [PrintForm.file, .escp].map {
        String(decoding: Print(document, PaperSetup()).bytes($0), as: UTF8.self)
      }
    }
    for paper in try papers(open) {
      #expect(paper.contains("SEMENTARA"))
      #expect(!paper.contains("Diserahkan") && !paper.contains("Saldo akhir"))
    }
    for paper in try papers(closed) {
      #expect(!paper.contains("SEMENTARA"))
      #expect(paper.contains("Diserahkan") && paper.contains("Saldo akhir"))
    }
  }

  /// What somebody has when the month is closed: what he had, and the premi of the month.
  @Test func theListOnPaperBearsTheBalanceWithTheMonth() throws {
    let workshop = EarningsSample.closed
    let figures = try #require(workshop.closure(of: EarningsSample.october)?.figures)
    let share = try #require(figures.shares.first { $0.premi > Rupiah() })
    let had = workshop.ledger(of: share.worker).filter { $0.day < EarningsSample.october.first }
      .reduce(Rupiah()) { $0 + $1.amount }
    let code = workshop.code(share.worker)
    let line = PremiList.paper(of: figures, in: workshop, .indonesian).lines
      .first { $0.contains(code) }
    #expect(line?.hasSuffix(" " + (had + share.premi).bare) == true, "\(line ?? "")")
  }

  @Test func theListOnPaperHasCodesAndNoNames() throws {
    let workshop = EarningsSample.closed
    let figures = try #require(workshop.closure(of: EarningsSample.october)?.figures)
    let paper = PremiList.paper(of: figures, in: workshop, .indonesian).lines
      .joined(separator: "\n")
    for text in [
      "DAFTAR PREMI OKTOBER 2026", "ditutup 5 November 2026", "WB-001", "862.400", "1.400.000",
      "satu juta empat ratus ribu rupiah", figures.checkCode, "setor sesudah penutupan",
    ] {
      #expect(paper.contains(text), "\(text) in\n\(paper)")
    }
    for identity in workshop.people.compactMap(\.identity) {
      #expect(!paper.contains(identity.name))
      #expect(!paper.contains(identity.register))
    }
  }
}
