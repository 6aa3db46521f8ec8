import Reports
import Testing
import Workshop

@testable import Screens

/// A proof printed once is a copy ever after, on the screen as on paper.
@Suite struct CopyMarkTests {
  /// `answer`: the keys that say what came of it.
  private func print(
    _ keys: String, on stage: Stage, comesOut: Bool = true, answer: String = "Enter"
  ) throws -> String {
    stage.play(keys)
    guard case .printing(let job)? = stage.desk.job?.job else { return "" }
    let outcome: JobOutcome =
      comesOut
      ? .printed(job.target, sheets: job.sheets) : .notPrinted(.refused, job.target)
    stage.desk.ended = (.printing(job), outcome)
    stage.app.hearOfJob()
    if comesOut { stage.play(answer) }
    return String(decoding: job.bytes, as: UTF8.self)
  }

  @Test func theSecondNotaSaysSo() throws {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    stage.play("5 Down Enter")
    #expect(!stage.screen.contains("SALINAN"))
    #expect(try !print("c Enter", on: stage).contains("SALINAN"))
    #expect(stage.screen.contains("SALINAN"), "\(stage.screen)")
    #expect(try print("c Enter", on: stage).contains("SALINAN"))
    let prints = stage.desk.workshop.prints
    #expect(prints.map(\.number) == [1, 2])
    #expect(prints.map(\.proofs.count) == [1, 0])
    #expect(prints[0].officer == ID(0) && prints[0].paper.hasPrefix("nota-"))
  }

  @Test func theKuitansiHasAnOriginalOfItsOwn() throws {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    _ = try print("5 Down Enter c Enter", on: stage)
    #expect(try !print("Tab c Enter", on: stage).contains("SALINAN"))
    #expect(try print("c Enter", on: stage).contains("SALINAN"))
  }

  @Test func whatDidNotComeOutIsNoOriginal() throws {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    _ = try print("5 Down Enter c Enter", on: stage, comesOut: false)
    stage.play("Esc")
    #expect(!stage.screen.contains("SALINAN"))
    #expect(stage.desk.workshop.prints.isEmpty)
  }

  /// A trial into a file, a jam and an answer that nobody gave cost no original.
  @Test(arguments: ["n 1", "n 2", "n 3", "n 4", "n Esc Esc", "Esc"])
  func onlyAYesMakesTheNextOneACopy(_ answer: String) throws {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    _ = try print("5 Down Enter c Enter", on: stage, answer: answer)
    #expect(!stage.screen.contains("SALINAN") && !stage.screen.contains("┌"), "\(stage.screen)")
    #expect(try !print("c Enter", on: stage, answer: "y").contains("SALINAN"))
    #expect(stage.screen.contains("SALINAN"))
    #expect(stage.desk.workshop.prints.map(\.number) == [1, 1])
  }

  /// What a program of before noted stays a copy.
  @Test func whatWasNotedBeforeStaysACopy() throws {
    var workshop = MarketSample.workshop
    let note = NotePrinted {
      $0.day = Sample.today
      $0.proofs = workshop.sales.indices.map { .nota(ID($0)) }
    }
    MarketSample.must(.notePrinted(note), by: Sample.clerk, in: &workshop)
    let stage = Stage(workshop, as: "ptg-2")
    #expect(try print("5 Down Enter c Enter", on: stage).contains("SALINAN"))
  }

  @Test func eachSlipOfAClosedMonthIsMarkedForItself() throws {
    let stage = Stage(EarningsSample.closed, as: "bdh-1")
    stage.play("6 Down Enter Enter")
    #expect(try !print("c Enter", on: stage).contains("SALINAN"))
    let all = try print("+ Enter", on: stage)
    #expect(all.components(of: "SALINAN") == 1)
    #expect(stage.desk.workshop.prints.map(\.proofs.count) == [1, 2])
    #expect(try print("+ Enter", on: stage).components(of: "SALINAN") == 3)
  }

  @Test func aPrintedNotaIsNotUndoneButNamed() throws {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    _ = try print("5 Down Enter c Enter", on: stage)
    stage.play("z")
    #expect(stage.screen.contains("kertasnya sudah keluar"), "\(stage.screen)")
    #expect(stage.desk.workshop.prints.count == 1)
  }
}

extension String {
  fileprivate func components(of word: String) -> Int { split(separator: word).count - 1 }
}
