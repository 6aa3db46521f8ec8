/// The single sampling plans of ISO 2859-1, tables 2-A (normal) and 2-B (tightened), letters A to L
/// and six limits.
///
/// Cut at L, no column needs a row beyond it: every arrow ends inside. The columns 0.65 and 1.5,
/// which are printed less often, follow the same diagonals as the others: along one, sample size
/// times limit stays about the same, and so does the acceptance number.
enum SamplingTable {
  /// A cell of the standard: an acceptance number, or the arrow to the plan above or below.
  private enum Cell: ExpressibleByIntegerLiteral {
    case accept(Int)
    case up
    case down

    init(integerLiteral value: Int) { self = .accept(value) }
  }

  private static let u = Cell.up
  private static let v = Cell.down

  /// Rows A to L; columns 0.65, 1.0, 1.5, 2.5, 4.0, 6.5.
  private static let normal: [[Cell]] = [
    [v, v, v, v, v, 0],
    [v, v, v, v, 0, u],
    [v, v, v, 0, u, v],
    [v, v, 0, u, v, 1],
    [v, 0, u, v, 1, 2],
    [0, u, v, 1, 2, 3],
    [u, v, 1, 2, 3, 5],
    [v, 1, 2, 3, 5, 7],
    [1, 2, 3, 5, 7, 10],
    [2, 3, 5, 7, 10, 14],
    [3, 5, 7, 10, 14, 21],
  ]

  private static let tightened: [[Cell]] = [
    [v, v, v, v, v, v],
    [v, v, v, v, v, 0],
    [v, v, v, v, 0, v],
    [v, v, v, 0, v, v],
    [v, v, 0, v, v, 1],
    [v, 0, v, v, 1, 2],
    [0, v, v, 1, 2, 3],
    [v, v, 1, 2, 3, 5],
    [v, 1, 2, 3, 5, 8],
    [1, 2, 3, 5, 8, 12],
    [2, 3, 5, 8, 12, 18],
  ]

  /// The letter whose plan is used, arrows followed, and its acceptance number; the sample size is
  /// that letter's own.
  static func plan(
    _ letter: CodeLetter, _ limit: QualityLimit, _ severity: InspectionSeverity
  ) -> (letter: CodeLetter, accept: Int) {
    let table = severity == .normal ? normal : tightened
    let column = QualityLimit.allCases.firstIndex(of: limit) ?? 0
    var row = Int(letter.rawValue)
    while true {
      switch table[row][column] {
      case .accept(let number): return (CodeLetter.allCases[row], number)
      case .up: row -= 1
      case .down: row += 1
      }
    }
  }
}
