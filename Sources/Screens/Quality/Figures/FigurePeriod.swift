import Reports
import Wording
import Workshop

/// The months that figures are about.
enum FigurePeriod: Equatable, Sendable {
  /// This month and the two before it: what there is to teach now.
  case recent
  case all
  case month(Month)

  /// The months as a scope has them.
  func months(on today: Day) -> ClosedRange<Month>? {
    switch self {
    case .recent: ReportPeriod.recent(on: today)
    case .all: nil
    case .month(let month): month...month
    }
  }

  func name(in scene: Scene) -> String {
    switch self {
    case .recent: scene.say("3 bulan terakhir", en: "last 3 months")
    case .all: scene.say("semua bulan", en: "all months")
    case .month(let month): month.title(scene.language)
    }
  }

  /// The one after this: all months, then the months with sheets, newest first, then round.
  func next(in scene: Scene) -> FigurePeriod {
    let months = Set(scene.workshop.inspections.map(\.day.month)).sorted(by: >)
    switch self {
    case .recent: return .all
    case .all: return months.first.map { .month($0) } ?? .recent
    case .month(let month): return months.first { $0 < month }.map { .month($0) } ?? .recent
    }
  }
}
