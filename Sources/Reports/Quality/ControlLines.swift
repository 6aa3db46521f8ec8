extension ControlChart {
  /// A line of so many cells for each of its points: `[` and `]` are the limits, `:` is the mean,
  /// `o` the point and `X` one beyond its limits.
  func lines(of cells: Int) -> [String] {
    let highest = ChartPicture.highest(of: points[...])
    func cell(_ value: Double) -> Int {
      min(cells - 1, Int((value / highest * Double(cells - 1)).rounded()))
    }
    return points.map { point in
      var line = Array(repeating: Character(" "), count: cells)
      line[cell(centre.value ?? 0)] = ":"
      line[cell(point.lower)] = "["
      line[cell(point.upper)] = "]"
      line[cell(point.value)] = point.isBeyond ? "X" : "o"
      return String(line).trimmedAtEnd
    }
  }
}
