import Reports
import TerminalUI
import Testing
import Wording
import Workshop

@testable import Screens

/// What is stuck on pieces, and what a scanner types of it.
@Suite struct LabelTests {
  private static let workshop = WeavingStage.workshop

  @Test func everyPieceOfABatchHasItsLabel() {
    let paper = LabelPaper.paper(of: WeavingStage.bank, in: Self.workshop, .indonesian)
    let codes = paper.lines.filter { $0.hasPrefix("B-0002-") }
    #expect(codes.count == 20)
    #expect(codes.first == "B-0002-01" && codes.last == "B-0002-20")
    // A file for the browser has bars named by the same codes.
    let file = PaperHTML.file(paper)
    for code in codes { #expect(file.contains("aria-label=\"\(code)\"")) }
  }

  @Test func theCardListsThePiecesWithABoxForEachStage() {
    let stage = Stage(Self.workshop)
    stage.press("2 Enter c")
    #expect(stage.screen.contains("KARTU BATCH B-000"), "\(stage.screen)")
    expectGolden(stage.screen, "batch-card")
    stage.press("Tab")
    #expect(stage.screen.contains("LABEL B-000"), "\(stage.screen)")
  }

  /// On a dot-matrix printer bars take the two lines above the code.
  @Test func aDotMatrixPrinterStrikesTheBars() {
    let paper = LabelPaper.paper(of: WeavingStage.bank, in: Self.workshop, .indonesian)
    let print = Print(paper, PaperSetup())
    let graphic: [UInt8] = [0x1B, 0x2A, 1]
    #expect(print.bytes(.escp).ranges(of: graphic).count == 20 * 3)
    #expect(print.bytes(.plain).ranges(of: graphic).isEmpty)
    #expect(print.bytes(.file).ranges(of: graphic).isEmpty)
  }

  // MARK: Scanner

  /// As a scanner types it: all at once, or in two reads of the keyboard.
  @Test(arguments: [0, 6, 7, 8]) func aScannedLabelOpensItsPiece(_ split: Int) {
    let stage = Stage(Self.workshop)
    stage.press("2")
    scan("B-0002-11", split, on: stage)
    #expect(stage.title.contains("B-0002-11"), "\(stage.screen)")
  }

  @Test func inTheQueueItGoesToItsRow() {
    let stage = Stage(PageSample.workshop, as: "pmu-1")
    stage.press("4")
    let row = stage.lines.last { $0.contains("B-0003-0") && !$0.hasPrefix(">") } ?? ""
    let code = row.split(separator: " ").first { $0.hasPrefix("B-") }.map(String.init) ?? ""
    #expect(!code.isEmpty)
    scan(code, 0, on: stage)
    #expect(stage.lines.contains { $0.hasPrefix(">") && $0.contains(code) }, "\(stage.screen)")
    scan("B-0001-01", 0, on: stage)
    #expect(stage.message == "B-0001-01 tidak menunggu di antrean ini.", "\(stage.message)")
  }

  @Test func inASaleItIsTheLine() {
    let stage = Stage(PageSample.workshop)
    stage.press("5 t Enter Enter Enter Enter")
    #expect(stage.app.takesText)
    scan("B-0002-01", 0, on: stage)
    #expect(stage.screen.contains("B-0002-01"), "\(stage.screen)")
  }

  @Test func aLabelOfNoPieceIsIgnored() {
    let stage = Stage(Self.workshop)
    stage.press("2")
    let before = stage.title
    scan("B-0002-99", 0, on: stage)
    #expect(stage.title == before)
    #expect(stage.message == "9 huruf tempelan diabaikan. Buka formulir dulu.")
  }

  private func scan(_ code: String, _ split: Int, on stage: Stage) {
    var guarding = BurstGuard()
    let keys = code.unicodeScalars.map { Key.character($0) } + [.enter]
    let parts = split == 0 ? [keys] : [Array(keys.prefix(split)), Array(keys.dropFirst(split))]
    var now: Int64 = 1000
    for part in parts + [[]] {
      let isText = stage.app.takesText ? stage.app.isText : nil
      for key in guarding.sort(part, at: now, isText: isText) { stage.app.press(key) }
      now += 5
    }
    _ = stage.app.draw()
  }
}
