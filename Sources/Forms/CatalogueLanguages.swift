import Wording
import Workshop

// How what a product is made of is typed.

/// A colour of a product with its letter in sale codes.
package struct LetteredColour: Equatable, Sendable {
  package var name: String
  package var letter: String

  package init(_ name: String, letter: String) {
    self.name = name
    self.letter = letter
  }
}

extension ValueLanguage where Value == [LetteredColour] {
  /// Colours with commas between, each with its letter where it is not the first one that is left
  /// of its name: `hitam, hijau=J`.
  package static var colours: Self {
    Self { text, _ throws(Mistake) in
      let parts = text.split(separator: ",").map { part in
        part.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      }.filter { !($0.first ?? "").isEmpty }
      var taken = parts.filter { $0.count > 1 }.map { $0[1].uppercased() }
      return parts.map { part in
        if part.count > 1 { return LetteredColour(part[0], letter: part[1].uppercased()) }
        let letters = part[0].uppercased().filter { ("A"..."Z").contains($0) }.map { String($0) }
        let letter = letters.first { !taken.contains($0) } ?? letters.first ?? ""
        taken.append(letter)
        return LetteredColour(part[0], letter: letter)
      }
    }
  }
}

extension Product {
  /// Its colours as they are typed.
  package var coloursText: String {
    colours.indices.map { "\(colours[$0])=\(letter(ofColour: $0))" }.joined(separator: ", ")
  }
}

extension ValueLanguage where Value == ClosedRange<UInt8> {
  /// Sizes from small to large: `6-10`, or one alone.
  package static var sizeRange: Self {
    Self { text, _ throws(Mistake) in
      let ends = text.filter { $0 != " " }.split(separator: "-").map { UInt8($0) }
      guard let first = ends.first, let smallest = first, ends.count <= 2,
        let largest = ends[ends.count - 1], smallest > 0, smallest <= largest
      else { throw .rule(.office(.sizesForm)) }
      return smallest...largest
    }
  }
}

extension ValueLanguage where Value == [UInt8] {
  /// Stages of work on material by their names, with commas between.
  package static var materialStages: Self {
    Self { text, basis throws(Mistake) in
      var stages: [UInt8] = []
      for name in Steps.names(in: text) {
        guard case .stage(let index, .material)? = Steps.named(name, in: basis.workshop) else {
          throw .rule(.office(.stageMissing))
        }
        stages.append(index)
      }
      return stages
    }.whenEmpty([])
  }
}

extension ValueLanguage where Value == [Step] {
  /// Stages of work on pieces, and gates in brackets, in the order of the work.
  package static var way: Self {
    Self { text, basis throws(Mistake) in
      var steps: [Step] = []
      for name in Steps.names(in: text) {
        switch Steps.named(name, in: basis.workshop) {
        case .stage(let index, .piece): steps.append(.stage(Int(index)))
        case .gate(let index): steps.append(.gate(Int(index)))
        case .stage, nil: throw .rule(.office(.stageMissing))
        }
      }
      return steps
    }
  }
}

extension ValueLanguage where Value == [PriceBand] {
  /// Usual and lowest price of each grade: `150rb/125rb 125rb/110rb 90rb/75rb`.
  package static var bands: Self {
    Self { text, _ throws(Mistake) in
      let bands = text.split(separator: " ").map { $0.split(separator: "/") }
      guard bands.count == Grade.allCases.count, bands.allSatisfy({ $0.count == 2 }) else {
        throw .rule(.market(.priceMissing))
      }
      do throws(Misread) {
        var read: [PriceBand] = []
        for band in bands {
          var prices = PriceBand()
          prices.usual = try MoneyLanguage.read(String(band[0]))
          prices.lowest = try MoneyLanguage.read(String(band[1]))
          read.append(prices)
        }
        return read
      } catch { throw .misread(error) }
    }
  }
}

/// The names of stages and gates as they are typed.
private enum Steps {
  case stage(UInt8, Stage.Kind)
  case gate(UInt8)

  static func names(in text: String) -> [String] {
    text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  static func named(_ name: String, in workshop: Workshop) -> Steps? {
    if name.hasPrefix("[") && name.hasSuffix("]") {
      let wanted = String(name.dropFirst().dropLast()).trimmed.searchForm
      return workshop.catalogue.gates.firstIndex {
        [$0.name.searchForm, $0.english.searchForm].contains(wanted)
      }.map { .gate(UInt8($0)) }
    }
    let wanted = name.searchForm
    return workshop.catalogue.stages.firstIndex {
      [$0.name.searchForm, $0.english.searchForm].contains(wanted)
    }.map { .stage(UInt8($0), workshop.catalogue.stages[$0].kind) }
  }
}
