/// A picture in lines, boxes and text as an SVG file: black on white for any printer, no fonts, no
/// scripts, nothing from elsewhere; the same bytes for the same picture.
///
/// Coordinates are whole units from the upper left corner.
package struct VectorPicture: Equatable, Sendable {
  /// Which part of a text stands at its place.
  package enum Anchor: String, Sendable {
    case start, middle, end
  }

  private let width: Int
  private let height: Int
  private var shapes: [String] = []

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  package mutating func text(_ text: String, x: Int, y: Int, _ anchor: Anchor = .start) {
    shapes.append(
      "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor.rawValue)\">"
        + Self.escaped(text) + "</text>")
  }

  package mutating func box(x: Int, y: Int, width: Int, height: Int) {
    shapes.append(
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"#444\"/>")
  }

  package mutating func line(from: (x: Int, y: Int), to: (x: Int, y: Int), isDashed: Bool = false) {
    shapes.append(
      "<line x1=\"\(from.x)\" y1=\"\(from.y)\" x2=\"\(to.x)\" y2=\"\(to.y)\" stroke=\"#000\""
        + (isDashed ? " stroke-dasharray=\"4 3\"" : "") + "/>")
  }

  package mutating func dot(x: Int, y: Int, radius: Int, isFilled: Bool) {
    shapes.append(
      "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\" stroke=\"#000\" fill=\""
        + (isFilled ? "#000" : "#fff") + "\"/>")
  }

  /// The file's text, with a title for readers who cannot see it.
  package func file(title: String) -> String {
    (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"] + element(title, as: "")).map { $0 + "\n" }
      .joined()
  }

  /// To stand in a page, as one picture with a name.
  func drawing(title: String) -> String {
    element(title, as: " role=\"img\" aria-label=\"\(Self.escaped(title))\"")
      .joined(separator: "\n")
  }

  private func element(_ title: String, as role: String) -> [String] {
    let head = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\""
        + " font-family=\"sans-serif\" font-size=\"12\"\(role)>",
      "<title>\(Self.escaped(title))</title>",
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"#fff\"/>",
    ]
    return head + shapes + ["</svg>"]
  }

  /// Text as XML holds it; characters that XML forbids are left out.
  package static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n", "\r": result += " "
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
