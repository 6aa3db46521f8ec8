import TerminalUI
import Wording
import Workshop

/// One line of the quality catalogue: what a measure asks for in one period, or a defect.
struct CatalogueRow {
  enum Subject {
    case measure(ID<Product>, UInt8, Measure)
    /// Index in the catalogue's defects.
    case defect(Int)
  }

  var subject: Subject
  var from: Day
  /// The last day on which it holds.
  var until: Day?

  static func all(in workshop: Workshop) -> [CatalogueRow] {
    workshop.products.indices.flatMap { index in
      let product = ID<Product>(index)
      return workshop.products[product].measures.indices.flatMap {
        rows(of: UInt8($0), of: product, in: workshop)
      }
    }
      + workshop.catalogue.defects.indices.map { place in
        let defect = workshop.catalogue.defects[place]
        return CatalogueRow(
          subject: .defect(place), from: defect.since ?? workshop.settings.firstDay,
          until: defect.retired.map { $0 - 1 })
      }
  }

  private static func rows(
    of measure: UInt8, of product: ID<Product>, in workshop: Workshop
  ) -> [CatalogueRow] {
    let periods = workshop.periods(of: measure, of: product)
    return periods.indices.map { place in
      CatalogueRow(
        subject: .measure(product, measure, periods[place].measure), from: periods[place].from,
        until: place + 1 < periods.count ? periods[place + 1].from - 1 : nil)
    }
  }

  /// What stands in front of the first row of its kind.
  func group(in scene: Scene) -> String {
    switch subject {
    case .measure(let product, _, _): scene.workshop.products[product].shortName
    case .defect: scene.say("Cacat", en: "Defects")
    }
  }

  /// The product of a measure; nil for a defect.
  var product: ID<Product>? {
    if case .measure(let product, _, _) = subject { product } else { nil }
  }

  /// The place of a defect; nil for a measure.
  var defect: Int? { if case .defect(let place) = subject { place } else { nil } }

  /// Defects are counted from here on.
  private static let firstDefect = 1 << 60

  /// The number that stays its own while periods and defects are added.
  var number: Int {
    switch subject {
    case .measure(let product, let measure, _):
      Int(product.index) << 32 | Int(measure) << 24 | Int(from.number & 0xFF_FFFF)
    case .defect(let place): Self.firstDefect + place
    }
  }

  // MARK: Texts

  func code(in scene: Scene) -> String {
    switch subject {
    case .measure(_, _, let measure): "\(measure.places)x"
    case .defect(let place): scene.workshop.catalogue.defects[place].code
    }
  }

  func name(in scene: Scene) -> String {
    switch subject {
    case .measure(_, _, let measure): measure.title(scene.language)
    case .defect(let place): scene.workshop.catalogue.defects[place].title(scene.language)
    }
  }

  /// The limits of a measure, or the class of a defect.
  func allowed(in scene: Scene) -> String {
    switch subject {
    case .measure(_, _, let measure) where measure.places == 0:
      scene.say("tidak diukur", en: "not measured")
    case .measure(_, _, let measure):
      measure.limits(scene.language) + " " + scene.say(measure.unit.name)
    case .defect(let place): scene.say(scene.workshop.catalogue.defects[place].severity.name)
    }
  }

  /// What the focused row still has to say.
  func remark(in scene: Scene) -> String {
    switch subject {
    case .measure(_, _, let measure) where measure.goesBySize:
      return scene.say(
        "Untuk No.0; tiap nomor naik 1 cm. Enter menetapkan batas baru.",
        en: "For No.0; each size is 1 cm more. Enter sets new limits.")
    case .measure:
      return scene.say(
        "Enter menetapkan batas baru. Berlaku mulai suatu tanggal.",
        en: "Enter sets new limits. They apply from a date on.")
    case .defect(let place):
      let origin = scene.workshop.catalogue.defects[place].origin.map {
        scene.workshop.catalogue.stages[Int($0)].title(scene.language)
      }
      return origin.map {
        scene.say(
          "Asalnya tahap \($0). F8 menghentikan, T menambah cacat.",
          en: "It comes from \($0). F8 retires it, T adds a defect.")
      }
        ?? scene.say(
          "Tidak dapat diperbaiki. F8 menghentikan, T menambah cacat.",
          en: "It cannot be repaired. F8 retires it, T adds a defect.")
    }
  }
}
