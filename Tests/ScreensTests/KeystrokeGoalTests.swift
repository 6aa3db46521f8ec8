import Reports
import Screens
import Testing
import Wording
import Workshop

/// The commonest tasks from the home page in as few keys as were promised.
@Suite struct KeystrokeGoalTests {
  struct Goal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// What is pressed, as `Stage.play` takes it; counted as `count` does.
    var keys: String
    /// What is typed beside it and not counted, such as a PIN.
    var beside = ""
    var most: Int
    /// What the message line says then.
    var message: String
    var workshop: Workshop
    /// How many days before the sample's today it is.
    var daysBack: Int64 = 0
  }

  static let goals = [
    Goal(
      testDescription: "add an inmate",
      keys: "1 t `B.I_88/2024 Enter `CONTOH_EMPAT Enter `B-2 Enter Enter `150828 Enter `h Ctrl+X",
      most: 46, message: "Tersimpan #4821. WB-009. Z mengurungkan.", workshop: Sample.workshop),
    Goal(
      testDescription: "admit the first of the waiting list",
      keys: "1 f Enter", most: 4,
      message: "Tersimpan #4821. WB-007 diterima, boleh masuk regu. Z mengurungkan.",
      workshop: EligibilitySample.workshop),
    Goal(
      testDescription: "decline the first of the waiting list",
      keys: "1 f o 3", most: 4,
      message: "Tersimpan #4821. WB-007 tidak diterima. Z mengurungkan.",
      workshop: EligibilitySample.workshop),
    Goal(
      testDescription: "open a batch like the one before",
      keys: "2 t p Enter Enter Enter Enter `+38 Ctrl+X",
      most: 22, message: "Tersimpan #4821. B-0005, 12 buah dibagi ke regu. Z mengurungkan.",
      workshop: WeavingStage.workshop),
    Goal(
      testDescription: "open a batch of other sizes",
      keys: "2 t p Enter Enter `7x2_8x1 Enter Enter `+38 Ctrl+X",
      most: 22, message: "Tersimpan #4821. B-0005, 3 buah dibagi ke regu. Z mengurungkan.",
      workshop: WeavingStage.workshop),
    Goal(
      testDescription: "log the output of 10 weavers",
      keys: "3 1 Enter 1 Enter 1 Enter 1 Enter 1 Enter 1 Enter 1 Enter 1 Enter 1 Enter 1 Ctrl+X",
      most: 24, message: "Tersimpan #4821. Lembar 0001, 10 baris. Ctrl+Z mengurungkan.",
      workshop: tenWeavers),
    Goal(
      testDescription: "a sale of 3 lines with its receipt",
      keys: "5 t `tel Enter Enter Enter `3xP8 Enter `2xR8 Enter `1xP9B Enter Enter Enter Enter Tab",
      most: 30, message: "Tab kembali ke nota, C mencetak. Esc menutup.",
      workshop: MarketSample.workshop),
    Goal(
      testDescription: "an order with a promise and a deposit",
      keys: "5 a t `tel Enter Enter `20xR8 Enter `+60 Enter Enter `1jt Ctrl+X",
      most: 24, message: "Tersimpan #4821. Pesanan PS-0001, 20 buah. Z mengurungkan.",
      workshop: MarketSample.workshop),
    Goal(
      testDescription: "an agreement, beside its words",
      keys: "8 j t Enter `9 Enter `BALAI Enter Enter `latih Enter `Kalapas Enter `Kepala Enter "
        + "Enter `301227 Ctrl+X",
      most: 64, message: "Tersimpan #4821. MoU 9. Z mengurungkan.",
      workshop: PartnershipSample.workshop),
    Goal(
      testDescription: "a pledge, beside its words",
      keys:
        "8 t Enter Enter `pas Enter `dua_kali Enter `duk Enter Enter `2 Enter Enter `+30 Ctrl+X",
      most: 33, message: "Tersimpan #4821. Janji J-05. Z mengurungkan.",
      workshop: PartnershipSample.workshop),
    Goal(
      testDescription: "a contact, beside its words",
      keys: "8 k t Enter `telepon Enter `surat Enter `+7 Ctrl+X", most: 27,
      message: "Tersimpan #4821. Kontak tercatat. Z mengurungkan.",
      workshop: PartnershipSample.workshop),
    Goal(
      testDescription: "a support of ten tools",
      keys: "8 d t `alat Enter Enter `baja Enter `jar Enter `10 Enter `500rb Ctrl+X", most: 30,
      message: "Tersimpan #4821. D-003: Jarum 49-58. Z mengurungkan.",
      workshop: PartnershipSample.workshop),
    Goal(
      testDescription: "a consignment settled", keys: "5 i Enter p `2xP8 Ctrl+X", most: 12,
      message: "Tersimpan #4821. Terjual 2, kembali 0, masih 3.",
      workshop: ConsignmentScreenTests.workshop),
    Goal(
      testDescription: "what is ready of an order handed over with its nota",
      keys: "5 a Enter n Enter Enter", most: 6,
      message: "Tersimpan #4821. Nota 0004, 5 buah, Rp750.000. Z mengurungkan.",
      workshop: OrderSample.workshop),
    Goal(
      testDescription: "a release pack, beside code and PIN",
      keys: "1 p t `2 Ctrl+X", beside: " `ksb-1 Enter `135790 Enter", most: 6,
      message: "Tersimpan #4821. Bekal WB-002 diserahkan. Z mengurungkan.",
      workshop: SkillSample.workshop),
    Goal(
      testDescription: "correct yesterday's entry", keys: "3 PgUp / 4 Enter 9 Ctrl+X", most: 14,
      message: "Tersimpan #4821. Lembar 0010, 1 baris. Ctrl+Z mengurungkan.",
      workshop: WeavingStage.workshop, daysBack: 1),
  ]

  /// A batch of ten pieces in the hands of ten weavers.
  private static let tenWeavers: Workshop = {
    var workshop = FloorSample.staffed(upTo: 11)
    let opening = OpenBatch {
      $0.day = Sample.day(2026, 11, 20)
      $0.sizes = [SizeCount(size: 8, count: 10)]
      $0.due = Sample.day(2026, 12, 4)
      $0.crew = workshop.inmates.filter { workshop.mayWork($0, on: Sample.today) }
    }
    MarketSample.must(.openBatch(opening), by: Sample.clerk, in: &workshop)
    return workshop
  }()

  /// On the desk of a clerk without a printer the paper is a file.
  @Test func theMonthlyReportIsOnPaperInSixKeys() throws {
    let keys = "7 Enter c Enter"
    let stage = Stage(ReportsTests.workshop)
    stage.play(keys)
    #expect(Self.count(keys) <= 6)
    guard case .printing(let job) = stage.desk.job?.job else {
      Issue.record("nothing is printed")
      return
    }
    let report = MonthlyReport(.init(year: 2026, month: 10), of: ReportsTests.workshop)
      .paper(of: ReportsTests.workshop, on: Sample.day(2026, 11, 23), .indonesian)
    let sent = String(decoding: job.bytes, as: UTF8.self).split { $0 == "\n" || $0 == "\u{C}" }
    // Each of its sheets says at its top what it is, and a table that goes on there has its heading
    // again; what stands on them is the report.
    var told = sent.filter { !$0.contains("   halaman ") }
    if let again = told.lastIndex(where: { $0.hasPrefix("E. KEUANGAN") }) { told.remove(at: again) }
    #expect(told == report.lines.filter { !$0.isEmpty }.map { Substring($0) })
  }

  /// Every key is one, and a key held with Ctrl another.
  private static func count(_ keys: String) -> Int {
    keys.split(separator: " ").reduce(0) {
      $0 + ($1.hasPrefix("`") ? $1.count - 1 : $1.hasPrefix("Ctrl+") ? 2 : 1)
    }
  }

  @Test(arguments: goals) func aTaskTakesNoMoreKeysThanPromised(_ goal: Goal) {
    let stage = Stage(goal.workshop)
    stage.desk.now.milliseconds -= goal.daysBack * 86_400_000
    stage.play(goal.keys + goal.beside)
    #expect(Self.count(goal.keys) <= goal.most)
    #expect(stage.message == goal.message)
    #expect(stage.desk.saved.count == 1)
  }
}
