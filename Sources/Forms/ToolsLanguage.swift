import Workshop

/// How tools of one kind are typed: `7 9-12` and, where they go out, to whom: `7=26 9-12=4`.
///
///     tools   = part { blank part }
///     part    = numbers [ "=" worker ]
///     numbers = number [ "-" number ]
///
/// A worker is the number of a code. Without one the tool goes to whoever had it last.
package enum ToolsLanguage {
  /// Some numbers, and the worker's code as far as it is typed.
  package struct Part: Equatable, Sendable {
    package var numbers: ClosedRange<Int>
    package var worker: String?
  }

  /// `handouts`: whether workers may be named.
  package static func read(_ text: String, handouts: Bool) throws(Misread) -> [Part] {
    var parts: [Part] = []
    for word in text.split(separator: " ") {
      let sides = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let worker = sides.count > 1 ? String(sides[1]) : nil
      guard worker == nil || (handouts && worker?.isEmpty == false) else {
        throw handouts ? .notHandouts : .notTools
      }
      guard let numbers = numbers(sides[0]) else { throw handouts ? .notHandouts : .notTools }
      parts.append(Part(numbers: numbers, worker: worker))
    }
    return parts
  }

  private static func numbers(_ text: Substring) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = ends.compactMap { end in
      end.utf8.count <= 3 && end.utf8.allSatisfy { (48...57).contains($0) } ? Int(end) : nil
    }
    guard numbers.count == ends.count, let first = numbers.first, let last = numbers.last,
      1 <= first, first <= last, last <= 255
    else { return nil }
    return first...last
  }

  /// Numbers as they are typed: those that follow each other as one range.
  package static func write(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }.joined(separator: " ")
  }
}
