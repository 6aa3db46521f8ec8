/// A row of heights, one cell a number.
package enum Sparkline {
  private static let signs: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Numbers from 0 as eighths of the largest of them, to the nearest, at least one; `·` for none.
  package static func text(of numbers: [Int]) -> String {
    let largest = max(1, numbers.max() ?? 0)
    return String(
      numbers.map { number in
        if number <= 0 { return "·" }
        let eighths = (number * signs.count * 2 / largest + 1) / 2
        return signs[max(0, eighths - 1)]
      })
  }
}
