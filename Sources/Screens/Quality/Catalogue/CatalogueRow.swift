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

  static func columns(in scene: Scene) -> Columns {
    Columns([
      Column("", 8, from: 80), Column("", 4),
      Column(scene.say("Ukuran, cacat", en: "Measure, defect"), 18),
      Column(scene.say("Boleh, kelas", en: "Allowed, class"), 16, from: 60),
      Column(scene.say("Mulai", en: "From"), 10),
      Column(scene.say("Sampai", en: "Until"), 10, from: 80),
    ])
  }

  /// Behind the group.
  func texts(in scene: Scene) -> [String] {
    what(in: scene) + [from.dashed, until?.dashed ?? ""]
  }

  private func what(in scene: Scene) -> [String] {
    switch subject {
    case .measure(_, _, let measure):
      let limits = measure.limits(scene.language) + " " + scene.say(measure.unit.name)
      let none = scene.say("tidak diukur", en: "not measured")
      return [
        "\(measure.places)x", measure.title(scene.language), measure.places == 0 ? none : limits,
      ]
    case .defect(let place):
      let defect = scene.workshop.catalogue.defects[place]
      return [defect.code, defect.title(scene.language), scene.say(defect.severity.name)]
    }
  }

  /// What the focused row still has to say.
  func remark(in scene: Scene) -> String {
    switch subject {
    case .measure(_, _, let measure) where measure.goesBySize:
      return scene.say(
        "Untuk No.0; tiap nomor 1 cm lebih. Enter menetapkan batas baru.",
        en: "For No.0; each size is 1 cm more. Enter sets new limits.")
    case .measure:
      return scene.say(
        "Enter menetapkan batas baru. Mulai suatu tanggal; yang lama tetap.",
        en: "Enter sets new limits. They hold from a day on; what was stays.")
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
          en: "No stage mends it. F8 retires it, T adds a defect.")
    }
  }
}
