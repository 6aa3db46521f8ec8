import Reports
import Workshop

/// The quality figures of one choice, counted anew only when something was recorded or another
/// choice was made.
struct FigureSet {
  private(set) var yield: QualityYield
  private(set) var pareto: DefectPareto
  private(set) var groups: [QualityGroup]
  private(set) var failed: ControlChart
  private(set) var faults: ControlChart
  /// Nil for a role that may not see people.
  private(set) var coaching: CoachingFigures?
  private(set) var opinions: SecondOpinions
  private let choice: FigureChoice
  private let stamp: [Int]

  init(_ choice: FigureChoice, in scene: Scene) {
    let workshop = scene.workshop
    self.choice = choice
    stamp = Self.stamp(scene)
    let records = QualityRecords(choice.scope(in: scene), of: workshop)
    let pieces = records.pieces(at: choice.gate)
    yield = QualityYield(records, of: workshop)
    pareto = DefectPareto(pieces, by: choice.measure, of: workshop)
    groups = QualityGroups.of(pieces, by: choice.grouping, of: workshop)
    let isSeries = choice.grouping.isSeries
    failed = ControlChart(.p, groups.map(\.sampleOfFailed), isSeries: isSeries)
    faults = ControlChart(.u, groups.map(\.sampleOfDefects), isSeries: isSeries)
    let stage = scene.may(.seePeople) ? choice.coachedStage(of: workshop) : nil
    let scope = choice.scope(in: scene)
    opinions = SecondOpinions(in: scope.months, product: scope.product, of: workshop)
    coaching = stage.map { CoachingFigures(stage: $0, records, of: workshop) }
  }

  private static func stamp(_ scene: Scene) -> [Int] {
    [
      scene.workshop.checks.edits, scene.workshop.batches.edits, scene.workshop.secondLooks.edits,
      Int(scene.today.month.number),
    ]
  }

  func holds(_ choice: FigureChoice, in scene: Scene) -> Bool {
    self.choice == choice && stamp == Self.stamp(scene)
  }

  /// The chart of a picture; nil for one without.
  func chart(_ picture: FigurePicture) -> ControlChart? {
    switch picture {
    case .failed: failed
    case .faultsPerPiece: faults
    case .faults, .coaching: nil
    }
  }

  /// What is known of the cause of a chart's point; nil where it is no batch's.
  func cause(_ picture: FigurePicture, at place: Int) -> CauseNotes? {
    guard let chart = chart(picture), groups.indices.contains(place) else { return nil }
    return CauseNotes(groups[place], chart.kind, at: choice.gate)
  }

  /// How many rows or groups a picture has.
  func count(_ picture: FigurePicture) -> Int {
    switch picture {
    case .faults: pareto.bars.count
    case .failed, .faultsPerPiece: groups.count
    case .coaching: coaching?.rows.count ?? 0
    }
  }

  /// The checks behind a row or group.
  func checks(_ picture: FigurePicture, at place: Int) -> [ID<QualityCheck>] {
    guard (0..<count(picture)).contains(place) else { return [] }
    return switch picture {
    case .faults: pareto.bars[place].checks
    case .failed, .faultsPerPiece: groups[place].checks
    case .coaching: coaching?.rows[place].checks ?? []
    }
  }

  /// What a row or group is called, as the title of the page behind it.
  func label(_ picture: FigurePicture, at place: Int, in scene: Scene) -> String {
    switch picture {
    case .faults:
      let defect = scene.workshop.catalogue.defects[pareto.bars[place].defect]
      return defect.code + " " + defect.title(scene.language)
    case .failed, .faultsPerPiece: return groups[place].label(in: scene.workshop, scene.language)
    case .coaching: return (coaching?.rows[place].inmate).map(scene.workshop.code) ?? ""
    }
  }
}
