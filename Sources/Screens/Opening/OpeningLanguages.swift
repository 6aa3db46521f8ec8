import Forms
import Wording
import Workshop

/// So many pieces of a kind, as the shelf has them.
struct OpeningGoods: Equatable, Sendable {
  var product = ID<Product>()
  var colour: UInt8 = 0
  var size: UInt8 = 0
  var grade = Grade.a
  var count: UInt8 = 0
}

extension ValueLanguage where Value == OpeningGoods {
  /// A code of a sale with its count: `12xPC8B`; without a colour the first, without a grade A.
  static var openingGoods: Self {
    Self { text, basis throws(Mistake) in
      let code: SaleCode
      do throws(Misread) { code = try SaleCode.read(text) } catch { throw .misread(error) }
      guard let count = code.count else { throw .misread(.saleCount) }
      guard let product = basis.workshop.product(letter: code.letter) else { throw .unknown }
      let colour: UInt8?
      do throws(Misread) {
        colour = try code.colourIndex(of: basis.workshop.products[product])
      } catch { throw .misread(error) }
      return OpeningGoods(
        product: product, colour: colour ?? 0, size: code.size, grade: code.grade ?? .a,
        count: UInt8(clamping: count))
    }
  }
}

extension ValueLanguage where Value == [ID<Inmate>] {
  /// Who made the stages before, in their order; nobody where their premi was paid.
  static var openingMakers: Self {
    Self { text, basis throws(Mistake) in
      let word = text.searchForm
      if word == OpeningRow.paidMakers.id || word == OpeningRow.paidMakers.en { return [] }
      let crew = CrewText.read(text, in: basis.workshop)
      if crew.unknown != nil || crew.crew.isEmpty { throw .unknown }
      return crew.crew
    }
  }
}

/// How makers are written.
enum OpeningMakers {
  static func text(_ makers: [ID<Inmate>], in scene: Scene) -> String {
    makers.isEmpty ? scene.say(OpeningRow.paidMakers) : CrewText.write(makers, in: scene.workshop)
  }
}

extension ValueLanguage where Value == ID<Inmate> {
  /// A person by the code.
  static var person: Self {
    Self { text, basis throws(Mistake) in
      guard let inmate = basis.workshop.inmate(code: text.trimmed) else { throw .unknown }
      return inmate
    }.lookedUp
  }
}

extension ValueLanguage where Value == Month {
  /// `10-2026`.
  static func text(_ month: Month) -> String {
    Workshop.padded(month.month, to: 2) + "-\(month.year)"
  }
}
