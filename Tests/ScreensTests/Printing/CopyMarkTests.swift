import Reports
import Testing
import Workshop

@testable import Screens

/// A proof printed once is a copy ever after, on the screen as on paper.
@Suite struct CopyMarkTests {
  private func print(_ keys: String, on stage: Stage, comesOut: Bool = true) throws -> String {
    stage.play(keys)
    guard case .printing(let job)? = stage.desk.job?.job else { return "" }
    let outcome: JobOutcome =
      comesOut
      ? .printed(job.target, sheets: job.sheets) : .notPrinted(.refused, job.target)
    stage.desk.ended = (.printing(job), outcome)
    stage.app.hearOfJob()
    return String(decoding: job.bytes, as: UTF8.self)
  }

  @Test func theSecondNotaSaysSo() throws {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    stage.play("5 Down Enter")
    #expect(!stage.screen.contains("SALINAN"))
    #expect(try !print("c Enter", on: stage).contains("SALINAN"))
    #expect(stage.message.hasPrefix("Tercetak 1 halaman"))
    #expect(stage.screen.contains("SALINAN"), "\(stage.screen)")
    #expect(try print("c Enter", on: stage).contains("SALINAN"))
    #expect(stage.desk.workshop.printings.count == 1)
    #expect(stage.desk.workshop.printings[0].officer == ID(0))
  }

  @Test func theKuitansiHasAnOriginalOfItsOwn() throws {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    _ = try print("5 Down Enter c Enter", on: stage)
    #expect(try !print("k c Enter", on: stage).contains("SALINAN"))
    #expect(try print("c Enter", on: stage).contains("SALINAN"))
  }

  @Test func whatDidNotComeOutIsNoOriginal() throws {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    _ = try print("5 Down Enter c Enter", on: stage, comesOut: false)
    stage.play("Esc")
    #expect(!stage.screen.contains("SALINAN"))
    #expect(stage.desk.workshop.printings.isEmpty)
  }

  @Test func eachSlipOfAClosedMonthIsMarkedForItself() throws {
    let stage = Stage(EarningsSample.closed, as: "bdh-1")
    stage.play("6 Down Enter Enter")
    #expect(try !print("c Enter", on: stage).contains("SALINAN"))
    let all = try print("a Enter", on: stage)
    #expect(all.components(of: "SALINAN") == 1)
    #expect(stage.desk.workshop.printings.map(\.proofs.count) == [1, 2])
    #expect(try print("a Enter", on: stage).components(of: "SALINAN") == 3)
  }

  @Test func aPrintedNotaIsNotUndoneButNamed() throws {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    _ = try print("5 Down Enter c Enter", on: stage)
    stage.play("z")
    #expect(stage.screen.contains("kertasnya sudah keluar"), "\(stage.screen)")
    #expect(stage.desk.workshop.printings.count == 1)
  }
}

extension String {
  fileprivate func components(of word: String) -> Int { split(separator: word).count - 1 }
}
