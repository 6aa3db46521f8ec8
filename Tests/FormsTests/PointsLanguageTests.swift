import Testing
import Wording
import Workshop

@testable import Forms

/// A workshop with one product that is woven and finished.
@Suite struct PointsLanguageTests {
  private static let workshop: Workshop = {
    var workshop = Workshop()
    let founding = FoundWorkshop {
      $0.settings = .standard
      $0.catalogue.stages = [
        Stage.named("belah", "split"), Stage.named("anyam badan", "weaving"),
        Stage.named("akhir", "finish"),
      ]
      $0.products = [
        Product {
          $0.code = "X"
          $0.route = [.stage(1), .gate(0), .stage(2)]
        }
      ]
    }
    workshop.apply(.foundWorkshop(founding), by: Authority(user: ID(0)))
    return workshop
  }()

  @Test func everyStageOfTheWayIsNamedOnceInEitherLanguage() throws {
    for text in ["anyam badan 5,5 + akhir 1", "finish 1+weaving 5,5%"] {
      let points = try PointsLanguage.stages(text, of: ID(0), in: Self.workshop)
      #expect(points.first { $0.stage == 1 }?.tenths == 55, "\(text)")
      #expect(points.first { $0.stage == 2 }?.tenths == 10, "\(text)")
      #expect(points.count == 2)
    }
  }

  @Test(arguments: [
    "", "akhir 1", "anyam badan 5 + akhir", "anyam badan 5 + akhir 1 + akhir 2",
    "anyam badan 5 + belah 1", "anyam badan 5 + akhir 1 +",
  ])
  func whatNamesNotEveryStageOnceIsRefused(_ text: String) {
    #expect(throws: Misread.notPoints) {
      try PointsLanguage.stages(text, of: ID(0), in: Self.workshop)
    }
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    var scheme = SplitScheme()
    scheme.stages = try PointsLanguage.stages(
      "anyam badan 5,5 + akhir 1", of: ID(0), in: Self.workshop)
    #expect(
      PointsLanguage.written(scheme, of: ID(0), in: Self.workshop)
        == "anyam badan 5,5 + akhir 1")
  }
}

extension Stage {
  fileprivate static func named(_ name: String, _ english: String) -> Stage {
    Stage {
      $0.name = name
      $0.english = english
    }
  }
}
