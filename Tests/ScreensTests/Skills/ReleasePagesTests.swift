import Reports
import Screens
import Testing
import Workshop

@testable import Screens

/// Release packs and what follows them, by keys.
@Suite struct ReleasePagesTests {
  /// Six keys from home beside the code and the PIN.
  @Test func aPackIsGivenInSixKeys() throws {
    let stage = Stage(SkillSample.workshop, as: "ksb-1")
    stage.play("1 p t `2 Ctrl+X `135790 Enter")
    let row = try #require(stage.desk.workshop.releasePacks.last)
    #expect(row.inmate == ID(1) && row.signer == ID(2) && !row.consents, "\(stage.screen)")
    #expect(stage.message == "Tersimpan #4821. Bekal WB-002 diserahkan. Z mengurungkan.")
  }

  @Test func whatGoesAlongIsTypedWithSemicolons() throws {
    let stage = Stage(SkillSample.workshop, as: "ksb-1")
    stage.play("1 p t `2 Enter `2_jarum;_1_gulung_benang_emas Enter `ya Ctrl+X `135790 Enter")
    let row = try #require(stage.desk.workshop.releasePacks.last, "\(stage.screen)")
    #expect(row.given == ["2 jarum", "1 gulung benang emas"] && row.consents)
  }

  /// The premi of WB-002 is not paid out yet: the sentence names what is open, no amount.
  @Test func whatIsOpenStopsItAndIsNamed() {
    var workshop = EarningsSample.sold
    EarningsSample.close(EarningsSample.october, on: EarningsSample.day(11, 5), in: &workshop)
    EarningsSample.release(1, in: &workshop)
    let stage = Stage(workshop)
    stage.play("1 p t `2 Ctrl+X")
    #expect(stage.screen.contains("Belum selesai: saldo premi."), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func homeAsksForThePackOfWhoLeftAndForAnswers() {
    let stage = Stage(SkillSample.workshop)
    #expect(
      stage.screen.contains("WB-002 sudah bebas, bekal belum diserahkan"), "\(stage.screen)")
    #expect(!stage.screen.contains("WB-003 sudah bebas"))
    let later = TestDesk(SkillSample.workshop, now: Sample.now)
    later.now.milliseconds += 90 * 86_400_000
    let asked = Stage(later, as: "ptg-2")
    #expect(asked.screen.contains("1 mantan penganyam perlu ditanyai"), "\(asked.screen)")
    asked.play("1 p j 2 Enter")
    #expect(later.workshop.followUps.last?.answer == .works, "\(asked.screen)")
    #expect(asked.screen.contains("bekerja di anyam"), "\(asked.screen)")
  }

  // MARK: Paper

  private static let person = SlipPaper.Person(name: "SITTI MISAL", register: "B.I 73/2024")

  private static func paper(
    _ inmate: Int, in workshop: Workshop = SkillSample.workshop
  ) -> Paper {
    ReleasePaper(
      of: ID(inmate), workshop.pack(of: ID(inmate)), in: workshop, on: Sample.today
    ).paper(for: person)
  }

  /// WB-001 earned by ten crowns and twenty bases: his sums are those of the ledger.
  @Test func itsMoneyIsTheLedgerToTheRupiah() throws {
    for inmate in 0...2 {
      let workshop = SkillSample.workshop
      let table = try #require(
        Self.paper(inmate).tables.first { $0.rows.last?.values.first == "Sisa saldo" })
      let lines = workshop.ledger(of: ID(inmate))
      let came = lines.filter { $0.amount > Rupiah() }.reduce(Rupiah()) { $0 + $1.amount }
      #expect(table.rows[1].values[1] == .rupiah(came))
      #expect(table.rows.last?.values[1] == .rupiah(lines.last?.balance ?? Rupiah()))
    }
    let paid = try #require(Self.paper(1).tables.last { $0.rows.last?.isSum == true })
    #expect(paid.rows.last?.values[1] == .rupiah(Rupiah()))
  }

  @Test func itNamesSkillsPiecesAndWhatWentAlong() {
    let text = Self.paper(0).lines.joined(separator: "\n")
    let parts = [
      "RAHASIA", "SEMENTARA", "SITTI MISAL", "B.I 73/2024", "anyam dasar", "1 dasar",
      "B-0001-01 B-0001-02", "dan 5 lagi",
    ]
    for part in parts {
      #expect(text.contains(part), "\(part): \(text)")
    }
    let given = Self.paper(2).lines.joined(separator: "\n")
    #expect(given.contains("- 2 jarum anyam") && given.contains("Saya setuju ditanyai"))
    #expect(!given.contains("SEMENTARA"))
  }

  /// With more of everything than a person ever has.
  @Test func itIsNeverLongerThanThreePages() {
    var workshop = SkillSample.workshop
    for number in 0..<30 {
      MarketSample.must(
        .holdTraining(
          HoldTraining {
            $0.day = Sample.today
            $0.programme = "pelatihan \(number)"
            $0.instructor = "BLK CONTOH"
            $0.first = Sample.today
            $0.last = Sample.today
            $0.participants = [ID(0)]
          }), by: Sample.clerk, in: &workshop)
      MarketSample.must(
        .setPartner(
          SetPartner {
            $0.day = Sample.today
            $0.name = "MITRA CONTOH \(number)"
          }), by: Sample.clerk, in: &workshop)
      MarketSample.must(
        .setAgreement(
          SetAgreement {
            $0.day = Sample.today
            $0.number = "\(number)"
            $0.partner = ID(number)
            $0.scope = "pasar"
            $0.ourSigner = "Kepala Lapas"
            $0.theirSigner = "Kepala Dinas"
            $0.signed = Sample.today
            $0.until = Sample.today + 300
          }), by: Sample.clerk, in: &workshop)
    }
    let sheets = Print(Self.paper(0, in: workshop), PaperSetup()).sheets
    #expect(sheets.count <= 3)
    for inmate in SkillSample.workshop.inmates {
      #expect(Print(Self.paper(Int(inmate.index)), PaperSetup()).sheets.count <= 3)
    }
  }

  /// The register number stands on the paper, not on the page; a clerk sees neither.
  @Test func thePageHidesTheRegisterNumber() {
    let stage = Stage(SkillSample.workshop, as: "ksb-1")
    stage.play("1 p Enter")
    #expect(stage.screen.contains("SITTI MISAL"), "\(stage.screen)")
    #expect(!stage.screen.contains("B.I 73/2024"), "\(stage.screen)")
    stage.play("c Enter")
    guard case .printing(let job) = stage.desk.job?.job else {
      Issue.record("nothing is printed: \(stage.screen)")
      return
    }
    #expect(String(decoding: job.bytes, as: UTF8.self).contains("B.I 73/2024"))
    #expect(job.disclosure?.worker == ID(2) && job.disclosure?.kind == .print)
    let clerk = Stage(SkillSample.workshop)
    clerk.play("1 p Enter")
    #expect(!clerk.screen.contains("RAHASIA"), "\(clerk.screen)")
    #expect(clerk.message == "Hanya Kasubsi, Bendahara.", "\(clerk.screen)")
  }
}
