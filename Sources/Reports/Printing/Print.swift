import Wording

/// A paper on its sheets: the very lines that are shown before and that reach the printer.
///
/// Plain ASCII. One sheet needs no number; of several each says which it is.
package struct Print: Equatable, Sendable {
  /// A line of a sheet.
  package struct Line: Equatable, Sendable {
    package var text: String
    package var isBold: Bool
    /// Bars that take this line and the blank one behind it.
    var barcode: Code128?

    package init(_ text: String, isBold: Bool = false) {
      self.text = text
      self.isBold = isBold
    }
  }

  package let setup: PaperSetup
  /// All copies, one behind the other.
  package let sheets: [[Line]]

  package init(_ paper: Paper, _ setup: PaperSetup) {
    self.setup = setup
    let columns = setup.pitch.columns
    let passages = paper.passages(columns: columns)
    let alone = Self.bodies(of: passages, room: setup.printed, columns: columns)
    if alone.count == 1 && setup.copies == 1 {
      sheets = alone
      return
    }
    let room = setup.printed - Self.headLines
    let bodies = Self.bodies(of: passages, room: room, columns: columns)
    sheets = (1...setup.passes).flatMap { pass in
      bodies.enumerated().map { place, body in
        Self.head(paper, setup, pass: pass, page: place + 1, of: bodies.count) + body
      }
    }
  }

  // MARK: Head

  /// The head and a blank.
  private static let headLines = 2

  private static func head(
    _ paper: Paper, _ setup: PaperSetup, pass: Int, page: Int, of pages: Int
  ) -> [Line] {
    let number = Words("halaman \(page) dari \(pages)", en: "page \(page) of \(pages)")
    let words = copy(setup, pass: pass).map { $0 + "   " + number } ?? number
    let right = words[paper.language]
    let line = PaperLayout(paper, columns: setup.pitch.columns)
      .sheetHead(paper.title.printable, right)
    return [Line(line), Line("")]
  }

  /// Which copy it is; on carbon paper all of them at once.
  private static func copy(_ setup: PaperSetup, pass: Int) -> Words? {
    if setup.copies == 1 { return nil }
    return setup.isCarbon
      ? Words("rangkap \(setup.copies)", en: "\(setup.copies) copies")
      : Words("rangkap \(pass)/\(setup.copies)", en: "copy \(pass)/\(setup.copies)")
  }

  // MARK: Body

  private static func bodies(of passages: [Passage], room: Int, columns: Int) -> [[Line]] {
    var pages: [[Line]] = [[]]
    for passage in passages {
      for (place, piece) in passage.pieces.enumerated() {
        let lines = piece.map { line(passage, $0, columns) }
        add(lines, of: passage, continuing: place > 0, to: &pages, room: room, columns: columns)
      }
    }
    return pages
  }

  private static func line(_ passage: Passage, _ place: Int, _ columns: Int) -> Line {
    let text = passage.lines[place].printable.trimmedAtEnd
    var line = Line(String(text.prefix(columns)), isBold: place < passage.bold)
    line.barcode = passage.barcodes[place]
    return line
  }

  /// Begins a page where the lines no longer fit, and says there again what the columns are.
  private static func add(
    _ lines: [Line], of passage: Passage, continuing: Bool, to pages: inout [[Line]], room: Int,
    columns: Int
  ) {
    var page = pages.removeLast()
    let gap = continuing || page.isEmpty ? 0 : passage.gap
    if !page.isEmpty, page.count + gap + lines.count > room {
      pages.append(page)
      let isRepeated = continuing && passage.heading + lines.count <= room
      page = isRepeated ? (0..<passage.heading).map { line(passage, $0, columns) } : []
    } else {
      page += Array(repeating: Line(""), count: gap)
    }
    for line in lines {
      if page.count == room {
        pages.append(page)
        page = []
      }
      page.append(line)
    }
    pages.append(page)
  }
}

extension String {
  /// Without blanks at the end.
  var trimmedAtEnd: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
