import Workshop

/// Lines of a paper in plain ASCII: a margin of four blanks, then 72 columns.
struct PaperText {
  static let margin = 4
  static let width = 72

  private(set) var lines: [String] = []

  /// A left text and one that ends at the right edge; the left one is cut when both do not fit.
  mutating func row(_ left: String, right: String = "") {
    let right = right.printable
    let room = Self.width - (right.isEmpty ? 0 : right.count + 2)
    let left = left.printable.cut(to: room)
    let gap = right.isEmpty ? 0 : Self.width - left.count - right.count
    add(left + blanks(gap) + right)
  }

  /// Texts at columns of their own, each cut before the next begins.
  mutating func cells(_ cells: [Cell]) {
    var line = ""
    for (place, cell) in cells.enumerated() {
      let next = place + 1 < cells.count ? cells[place + 1].start - 1 : Self.width
      let text = cell.text.printable.cut(to: next - cell.start)
      line += blanks(cell.start - line.count) + text
    }
    add(line)
  }

  mutating func rule() { add(String(repeating: "-", count: Self.width)) }
  mutating func blank() { lines.append("") }

  /// A text broken between words; what follows the first line stands under the label's end.
  mutating func paragraph(_ label: String, _ text: String) {
    var line = label
    for word in text.printable.split(separator: " ") {
      if line.count + 1 + word.count > Self.width {
        add(line)
        line = blanks(label.count)
      }
      line += " " + word
    }
    add(line)
  }

  private mutating func add(_ text: String) { lines.append(blanks(Self.margin) + text) }

  /// A text that starts at a column, or ends before one.
  struct Cell {
    var text: String
    var start: Int

    init(_ text: String, at start: Int) {
      self.text = text
      self.start = start
    }

    init(_ text: String, endingAt end: Int) {
      self.text = text
      start = end - text.count
    }
  }
}

private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

extension String {
  fileprivate func cut(to width: Int) -> String {
    count <= width ? self : String(prefix(max(0, width - 2))) + ".."
  }
}
