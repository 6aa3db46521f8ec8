/// What a printer or file is sent for a print.
package enum PrintForm: CaseIterable, Sendable {
  /// Text for a file: lines end as files end them here.
  case file
  /// Text for a printer, which must be told to go back to the left edge.
  case plain
  /// The same with the commands of dot-matrix printers (ESC/P).
  case escp
}

extension Print {
  /// The bytes of all sheets, each ended by a form feed.
  package func bytes(_ form: PrintForm) -> [UInt8] {
    let lineEnd = form == .file ? [ESCP.lineFeed] : [ESCP.carriageReturn, ESCP.lineFeed]
    var bytes = form == .escp ? ESCP.begin(setup) : []
    for sheet in sheets {
      var struck = 0
      for line in sheet {
        if form == .escp, let code = line.barcode {
          bytes += ESCP.barcode(code)
          struck = ESCP.barcodeLines
        }
        struck -= 1
        if struck >= 0 { continue }
        let isBold = form == .escp && line.isBold && !line.text.isEmpty
        bytes += isBold ? ESCP.bold(line.text) : Array(line.text.utf8)
        bytes += lineEnd
      }
      bytes.append(ESCP.formFeed)
    }
    return bytes + (form == .escp ? ESCP.initialise : [])
  }
}

/// The commands of Epson's standard code for printers that are used here (ESC/P Reference Manual).
enum ESCP {
  static let lineFeed: UInt8 = 0x0A
  static let formFeed: UInt8 = 0x0C
  static let carriageReturn: UInt8 = 0x0D

  private static let escape: UInt8 = 0x1B
  /// ESC @: as after switching on, with 6 lines an inch.
  static let initialise = command("@")
  private static let shiftIn: UInt8 = 0x0F

  private static func command(_ letter: Unicode.Scalar) -> [UInt8] {
    [escape, UInt8(letter.value)]
  }

  /// ESC @, ESC C with the lines of a page, and the pitch: ESC P, ESC M, or ESC P and SI.
  static func begin(_ setup: PaperSetup) -> [UInt8] {
    let pitch: [UInt8] =
      switch setup.pitch {
      case .pica: command("P")
      case .elite: command("M")
      case .condensed: command("P") + [shiftIn]
      }
    return initialise + command("C") + [UInt8(clamping: setup.length)] + pitch
  }

  /// ESC E, the text, ESC F.
  static func bold(_ text: String) -> [UInt8] { command("E") + Array(text.utf8) + command("F") }
}
