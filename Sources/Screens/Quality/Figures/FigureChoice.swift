import Reports
import Wording
import Workshop

/// What somebody chose to see of the quality figures.
struct FigureChoice: Equatable, Sendable {
  var period = FigurePeriod.recent
  var product: ID<Product>?
  var gate: UInt8
  var grouping = QualityGrouping.batch
  var measure = DefectPareto.Measure.count
  /// Place of the stage of coaching among the stages that make pieces.
  var stage = 0

  init(of workshop: Workshop) { gate = QualityPaper.usualGate(of: workshop) }

  /// The rows of the box behind S: the gates, all products, each product.
  func filterRows(in scene: Scene) -> [PickScreen.Row] {
    let workshop = scene.workshop
    let kept = scene.say("sekarang", en: "now")
    let gates = workshop.catalogue.gates.enumerated().map { place, row in
      PickScreen.Row(
        row.title(scene.language), group: place == 0 ? scene.say("Gerbang", en: "Gate") : "",
        note: place == Int(gate) ? kept : "")
    }
    let all = PickScreen.Row(
      scene.say("semua barang", en: "all products"), group: scene.say("Barang", en: "Product"),
      note: product == nil ? kept : "")
    return gates + [all]
      + workshop.products.enumerated().map { place, row in
        PickScreen.Row(row.name, note: product == ID(place) ? kept : "")
      }
  }

  /// Takes a row of that box, counted from 1.
  mutating func choose(_ number: Int, of workshop: Workshop) {
    let gates = workshop.catalogue.gates.count
    switch number {
    case 1...max(1, gates): gate = UInt8(number - 1)
    case gates + 1: product = nil
    default:
      let place = number - gates - 2
      if workshop.products.indices.contains(place) { product = ID(place) }
    }
  }

  /// The making stage that coaching is about; nil in a catalogue without any.
  func coachedStage(of workshop: Workshop) -> UInt8? {
    let stages = workshop.catalogue.makingStages
    return stages.isEmpty ? nil : UInt8(stages[stage % stages.count])
  }

  func scope(in scene: Scene) -> QualityScope {
    QualityScope(months: period.months(on: scene.today), product: product)
  }

  /// Period, product and gate in the upper rule; coaching goes by the gate behind each stage.
  func view(_ picture: FigurePicture, in scene: Scene) -> String {
    let gates = scene.workshop.catalogue.gates
    let name =
      gates.indices.contains(Int(gate)) && picture != .coaching
      ? gates[Int(gate)].title(scene.language) : ""
    let parts = [
      period.name(in: scene), product.map { scene.workshop.products[$0].shortName } ?? "",
      name.isEmpty ? "" : scene.say("gerbang \(name)", en: "\(name) gate"),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "   ")
  }
}
