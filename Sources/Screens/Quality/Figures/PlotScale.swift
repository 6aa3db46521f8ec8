import Reports

/// The rows of a chart: which value stands on which row.
struct PlotScale {
  let step: Double
  /// Rows from nothing at the bottom to the highest.
  let rows: Int

  private static let steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 50]

  /// The finest scale on which all points and limits of a chart have room.
  init(_ chart: ControlChart, rows: Int) {
    let highest = chart.points.map { max($0.upper, $0.value) }.max() ?? 1
    self.rows = max(2, rows)
    let most = Double(self.rows - 1)
    step = Self.steps.first { (highest / $0).rounded() <= most } ?? highest / most
  }

  /// Decimals that tell every second row from the others.
  var places: Int { step < 0.05 ? 2 : step < 0.5 ? 1 : 0 }

  /// Rows above the bottom.
  func row(_ value: Double) -> Int { min(rows - 1, max(0, Int((value / step).rounded()))) }
}
