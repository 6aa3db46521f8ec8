import Workshop

/// How a mix of sizes is typed: `7x4 8x6 9x2`; a bare number of pieces is not enough.
///
///     mix  = part { blanks part }
///     part = size "x" count
///     size, count = 1 to 255
package enum SizeLanguage {
  package static func read(_ text: String) throws(Misread) -> [SizeCount] {
    var sizes: [SizeCount] = []
    for part in text.lowercased().split(separator: " ") {
      let sides = part.split(separator: "x", omittingEmptySubsequences: false)
      guard sides.count == 2, part.utf8.allSatisfy({ (48...57).contains($0) || $0 == 120 }),
        let size = UInt8(sides[0]), let count = UInt8(sides[1]),
        size > 0, count > 0
      else { throw .notSizes }
      sizes.append(SizeCount(size: Int(size), count: Int(count)))
    }
    if sizes.isEmpty { throw .notSizes }
    return sizes
  }

  package static func write(_ sizes: [SizeCount]) -> String {
    sizes.map { "\($0.size)x\($0.count)" }.joined(separator: " ")
  }
}
