import Reports
import Testing
import Wording
import Workshop

@testable import Screens

/// The signing of the monthly report at the supervisor's desk, key by key.
@Suite struct SigningTests {
  private func stage(_ workshop: Workshop = ReportsTests.workshop, as login: String = "ksb-1")
    -> Stage
  {
    Stage(workshop, as: login)
  }

  private func signed() -> Stage {
    let stage = stage()
    stage.play("7 Enter Ctrl+X `135790 Enter")
    return stage
  }

  /// 7 Enter Ctrl+X, the PIN, then C Enter.
  @Test func itIsSignedAndOnPaperInSixKeysBesideThePIN() throws {
    let stage = signed()
    #expect(stage.message.hasPrefix("Tersimpan #"))
    #expect(stage.desk.workshop.signedPapers.map(\.paper.name) == ["laporan-bulanan-2026-10"])
    stage.play("c Enter")
    guard case .printing(let job)? = stage.desk.job?.job else {
      Issue.record("nothing is printed")
      return
    }
    let text = String(decoding: job.bytes, as: UTF8.self)
    #expect(text.contains("Ditandatangani: ") && text.contains("Kode rangkaian: #4820"))
  }

  @Test(arguments: ["ptg-2", "pmu-1"]) func onlyTheSupervisorSigns(_ login: String) {
    let stage = stage(as: login)
    stage.play("7 Enter Ctrl+X")
    #expect(!stage.screen.contains("┌"), "\(stage.screen)")
    #expect(stage.desk.workshop.signedPapers.isEmpty)
  }

  /// One paper, one language: the English page of the same month takes no signature of its own.
  @Test func aReportIsSignedInIndonesianAlone() {
    let signed = signed()
    #expect(signed.screen.contains("ditandatangani 23-11-2026, edisi 1"), "\(signed.screen)")
    signed.play("Enter")
    #expect(signed.message.hasPrefix("Kertas yang ditandatangani."), "\(signed.screen)")
    let english = Stage(ReportsTests.workshop, as: "ksb-1", language: .english)
    english.play("7 Enter Ctrl+X")
    #expect(english.message.contains("signed in Indonesian"), "\(english.screen)")
    #expect(english.desk.workshop.signedPapers.isEmpty)
  }

  @Test func theWrongPINSignsNothing() {
    let stage = stage()
    stage.play("7 Enter Ctrl+X `000000 Enter")
    #expect(stage.desk.workshop.signedPapers.isEmpty)
  }

  @Test func itIsNotSignedTwiceWithoutAChange() {
    let stage = signed()
    stage.play("Ctrl+X")
    #expect(stage.message.contains("Sudah ditandatangani, edisi 1"))
    #expect(stage.desk.workshop.signedPapers.count == 1)
  }

  /// The sale of October is taken back afterwards: the paper stays, V names what moved, and the
  /// next signature is edition 2.
  @Test func whatChangesLaterMovesThePageOfChangesAlone() throws {
    let first = signed()
    var workshop = first.desk.workshop
    workshop.sales[ID(0)].isWithdrawn = true
    let stage = stage(Workshop(rows: workshop))
    stage.play("7 Enter")
    #expect(Array(stage.lines[2..<20]) == Array(first.lines[2..<20]))
    stage.play("v")
    #expect(stage.screen.contains("YANG BERUBAH SEJAK DITANDATANGANI"), "\(stage.screen)")
    #expect(stage.screen.contains("Jumlah"), "\(stage.screen)")
    #expect(stage.screen.contains("dulu      1 150.000"), "\(stage.screen)")
    #expect(stage.screen.contains("sekarang  0 0"), "\(stage.screen)")
    stage.play("Esc Ctrl+X `135790 Enter")
    #expect(stage.desk.workshop.signedPapers.map(\.paper.edition) == [1, 2])
    #expect(stage.desk.workshop.signedPapers[ID(0)] == workshop.signedPapers[ID(0)])
  }

  @Test func withoutAChangeThePageSaysSo() {
    let stage = signed()
    stage.play("v")
    #expect(stage.screen.contains("Tidak ada angka yang berubah."))
  }

  /// What is written after the signature changes no paper, and the page says so.
  @Test func wordsThatAreWrittenLaterLeaveTheSignedPaper() {
    let stage = signed()
    let before = Array(stage.lines[2..<20])
    stage.press("u")
    stage.type("serat habis seminggu")
    stage.press("Ctrl+X")
    #expect(stage.message.contains("Kertas tetap seperti ditandatangani"), "\(stage.message)")
    #expect(Array(stage.lines[2..<20]) == before)
  }

  /// Only the Indonesian paper is signed; the English page counts anew and says so.
  @Test func theEnglishPageOfASignedReportSaysWhatItIs() {
    let first = signed()
    let stage = Stage(first.desk.workshop, as: "ksb-1", language: .english)
    stage.play("7 Enter")
    #expect(
      stage.lines[1].contains("counted anew; the Indonesian one is signed"), "\(stage.lines[1])")
  }

  /// The lines without those at the top of each sheet.
  private static func told(_ lines: [Substring]) -> [Substring] {
    lines.filter { !$0.contains("halaman") }
  }

  @Test func aPrintOfItSaysOnlyWhichPrintItIs() throws {
    let stage = signed()
    let before = stage.lines
    stage.play("c Enter")
    guard case .printing(let job)? = stage.desk.job?.job else { return }
    stage.desk.ended = (.printing(job), .printed(job.target, sheets: job.sheets))
    stage.app.hearOfJob()
    stage.play("Enter c Enter")
    guard case .printing(let second)? = stage.desk.job?.job else { return }
    let lines = String(decoding: job.bytes, as: UTF8.self).split(separator: "\n")
    let again = String(decoding: second.bytes, as: UTF8.self).split(separator: "\n")
    #expect(again.count { $0.hasSuffix("Cetakan ke-2") } == 1, "\(again)")
    #expect(
      Self.told(again.filter { !$0.hasSuffix("Cetakan ke-2") }) == Self.told(lines))
    #expect(before.count == 24)
  }

  @Test func aMonthThatRunsIsNotSigned() {
    let stage = Stage(EveryPaper.workshop, as: EveryPaper.workshop.users[ID(2)].login)
    let report = MonthlyReport(Sample.today.month, of: EveryPaper.workshop)
      .paper(of: EveryPaper.workshop, on: Sample.today, .indonesian)
    let keys = PaperSigning(report, isSigned: true).bindings(in: stage.app.scene)
    #expect(
      keys.map(\.disabledBecause) == [
        "Kertas ini masih sementara. Tanda tangani sesudah selesai."
      ])
  }
}
