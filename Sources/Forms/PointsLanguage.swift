import Wording
import Workshop

/// How points are typed, in tenths: those of a product's stages as `anyam 5,5 + akhir 1,5`, those
/// of grades as `1 0,8 0,5`.
package enum PointsLanguage {
  /// Every stage of a product's way once, by name in either language.
  package static func stages(
    _ text: String, of product: ID<Product>, in workshop: Workshop
  ) throws(Misread) -> [StagePoints] {
    let way = workshop.products[product].workedStages
    var points: [StagePoints] = []
    for part in text.split(separator: "+", omittingEmptySubsequences: false) {
      let words = part.split(separator: " ")
      guard words.count >= 2, let last = words.last, let tenths = PerMilleLanguage.perMille(last),
        let stage = way.first(where: {
          Words(
            workshop.catalogue.stages[Int($0)].name, en: workshop.catalogue.stages[Int($0)].english
          ).areTyped(words.dropLast().joined(separator: " "))
        })
      else { throw .notPoints }
      points.append(
        StagePoints {
          $0.product = product
          $0.stage = stage
          $0.tenths = tenths
        })
    }
    if points.map(\.stage).sorted() != way.sorted() { throw .notPoints }
    return points
  }

  /// As it is typed.
  package static func written(
    _ scheme: SplitScheme, of product: ID<Product>, in workshop: Workshop
  ) -> String {
    workshop.products[product].workedStages.map { stage in
      let tenths = scheme.stageTenths(of: stage, product: product)
      return workshop.catalogue.stages[Int(stage)].name + " " + PerMilleLanguage.written(tenths)
    }.joined(separator: " + ")
  }
}

extension ValueLanguage where Value == [StagePoints] {
  /// What the stages of one product count.
  package static func points(of product: ID<Product>) -> Self {
    var language = Self { text, basis throws(Misread) in
      try PointsLanguage.stages(text, of: product, in: basis.workshop)
    }
    language.longest = 250
    return language
  }
}

extension ValueLanguage where Value == [Int32] {
  /// What a piece of grade A, B, C counts, in tenths: `1 0,8 0,5`.
  package static var gradePoints: Self {
    Self { text, _ throws(Misread) in
      let factors = text.split(separator: " ").map { PerMilleLanguage.perMille($0) }
      let known = factors.compactMap { $0 }
      guard known.count == factors.count, known.count == Grade.allCases.count else {
        throw .notGradePoints
      }
      return known
    }
  }
}
