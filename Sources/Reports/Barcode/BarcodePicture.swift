extension Code128 {
  /// The bars as SVG, with the text as their name; one unit a module.
  package var drawing: String {
    let height = 40
    let width = modules.count + 2 * Self.quiet
    var path = ""
    for (place, isBar) in modules.enumerated() where isBar {
      path += "M\(Self.quiet + place) 0h1v\(height)h-1z"
    }
    return "<svg class=\"bars\" xmlns=\"http://www.w3.org/2000/svg\""
      + " viewBox=\"0 0 \(width) \(height)\" preserveAspectRatio=\"none\""
      + " shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"\(VectorPicture.escaped(text))\">"
      + "<path d=\"\(path)\"/></svg>"
  }

  /// What a dot-matrix printer strikes of it: each module so many columns of 1/120 inch.
  var columns: [UInt8] {
    let white = Array(repeating: UInt8(0), count: Self.quiet * Self.columnsOfAModule)
    return white
      + modules.flatMap {
        Array(repeating: $0 ? UInt8(0xFF) : 0, count: Self.columnsOfAModule)
      } + white
  }

  /// 0,42 mm, wide enough for a worn ribbon.
  private static let columnsOfAModule = 2
}

extension ESCP {
  /// How many lines of text a barcode is high: three strikes of 8/72 inch.
  static let barcodeLines = 2

  /// ESC 3 24 (8/72 inch on printers of 9 pins, 8/60 on those of 24, as their eight dots are),
  /// three times ESC * 1 with the columns in double density, and ESC 2.
  static func barcode(_ code: Code128) -> [UInt8] {
    let columns = code.columns
    let strike =
      [0x1B, UInt8(ascii: "*"), 1, UInt8(columns.count % 256), UInt8(columns.count / 256)]
      + columns + [carriageReturn, lineFeed]
    return [0x1B, UInt8(ascii: "3"), 24] + strike + strike + strike + [0x1B, UInt8(ascii: "2")]
  }
}
