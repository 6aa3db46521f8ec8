/// How reports are laid out as text: 76 columns, words at the left, numbers right.
package enum ReportText {
  package static let width = 76

  static let rule = String(repeating: "-", count: width)

  /// One row: a label, then texts that end where their columns end.
  static func row(_ label: String, _ cells: [String], _ columns: TextColumns) -> String {
    var line = pad(label, to: columns.label)
    for (cell, width) in zip(cells, columns.widths) { line += leftPad(cell, to: width) }
    return line
  }

  static func centred(_ text: String) -> String {
    String(repeating: " ", count: max(0, (width - text.count) / 2)) + text
  }

  /// Two texts at the two ends of a line.
  static func ends(_ left: String, _ right: String) -> String {
    left + leftPad(right, to: width - left.count)
  }

  static func pad(_ text: String, to width: Int) -> String {
    let cut = text.count > width ? text.prefix(max(0, width - 3)) + ".." : text[...]
    return cut + String(repeating: " ", count: max(0, width - cut.count))
  }

  static func leftPad(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// Words broken into lines of a width, the later ones indented under the first.
  static func wrapped(_ label: String, _ words: [String], indent: Int) -> [String] {
    var lines: [String] = []
    var line = pad(label, to: indent)
    for word in words {
      let isEmpty = line.count <= indent
      if !isEmpty && line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
      }
      line += (line.count <= indent ? "" : " ") + word
    }
    return lines + [line]
  }
}

/// The width of a label and of the columns behind it, their gaps included.
struct TextColumns {
  var label: Int
  var widths: [Int]
}
