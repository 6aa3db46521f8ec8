import TerminalUI
import Forms
import Testing
import Wording
import Workshop

/// What holds for every picture, whatever it shows.
@Suite struct PictureTests {
  private static let sizes = [(80, 24), (60, 20), (40, 12)]

  private func pictures(
    _ state: PageState, _ language: Language
  ) -> [(canvas: Canvas, place: String)] {
    state.logins.flatMap { login in
      Self.sizes.map { width, height in
        (
          state.picture(as: login, language, width: width, height: height),
          "\(state) as \(login), \(width)x\(height)"
        )
      }
    }
  }

  /// Only rules and the frame of a dialog reach column 80; a text there was cut.
  @Test(arguments: PageStates.all, Language.allCases)
  func theLastColumnStaysEmpty(_ state: PageState, _ language: Language) {
    for (canvas, place) in pictures(state, language) {
      #expect(canvas.cells.count == canvas.width * canvas.height)
      #expect(canvas[canvas.width - 1, canvas.height - 1].scalar == " ", "\(place)")
      for y in 0..<canvas.height {
        let last = canvas[canvas.width - 1, y].scalar
        #expect(last == " " || last == "─", "\(place), row \(y): \(canvas.lines[y])")
      }
    }
  }

  @Test(arguments: PageStates.all, Language.allCases)
  func theCursorStandsOnTheFocus(_ state: PageState, _ language: Language) {
    for (canvas, place) in pictures(state, language) {
      if let fault = DrawnFocus.fault(in: canvas) { Issue.record("\(place): \(fault)") }
      #expect(state.isRead || DrawnFocus.isSigned(canvas), "\(place): nothing is in focus")
    }
  }

  /// Names of the sample and what the states type into a field, of which only the beginning may
  /// stand, with `..` behind it.
  private static let names =
    [
      "BANK CONTOH", "KOPERASI TELADAN", "TOKO MISAL", "bukan tanggal",
      SplitScheme.decree.partWords(.indonesian),
    ]
    + PageSample.workshop.people.compactMap { $0.identity?.name }
    + PageSample.workshop.products.map(\.name)
    + PageSample.workshop.products.indices.map {
      PointsLanguage.written(.decree, of: ID($0), in: PageSample.workshop)
    }

  @Test(arguments: PageStates.all, Language.allCases)
  func nothingIsCutButNames(_ state: PageState, _ language: Language) {
    for (canvas, place) in pictures(state, language) {
      for line in canvas.lines {
        for cut in Self.cuts(in: line) where !Self.names.contains(where: { cut.isEnd(of: $0) }) {
          Issue.record("\(place): \(cut.text).. in \(line)")
        }
      }
    }
  }

  /// What stands before two dots that end a text, back to a gap of two blanks.
  private struct Cut {
    var text: String

    /// Whether the text ends with a beginning of a name.
    func isEnd(of name: String) -> Bool {
      (4...name.count).contains { text.hasSuffix(name.prefix($0)) }
    }
  }

  private static func cuts(in line: String) -> [Cut] {
    var cuts: [Cut] = []
    var text = ""
    var dots = 0
    for character in line + " " {
      if character == "." {
        dots += 1
      } else {
        if dots == 2, !text.isEmpty { cuts.append(Cut(text: text)) }
        text = character == " " && text.last == " " ? "" : text + String(character)
        dots = 0
      }
    }
    return cuts
  }

  /// Words of the program that no name of a product, buyer or defect contains.
  private static let indonesian = [
    "Kembali", "Simpan", "Tersimpan", "Belum", "belum", "Bantuan", "hari", "Tambah", "Buka",
    "Cari", "buah", "dari", "orang", "tidak", "Tidak", "baris", "isian", "Lanjut", "Batal",
    "Tutup", "urut", "saring", "menunggu", "Ketik", "lalu", "Hanya",
  ]
  private static let english = [
    "Back", "Save", "Saved", "days", "Help", "Add", "Open", "Search", "the", "The", "of", "is",
    "not", "Not", "pieces", "waiting", "Type", "then", "Only", "Close", "Next", "sort", "filter",
  ]

  /// Papers are in Indonesian whatever the screen speaks.
  private static let papers: Set<String> = [
    "nota", "nota, unpaid", "receipt", "slip", "leaving", "release pack", "stock count",
  ]

  @Test(arguments: PageStates.all, Language.allCases)
  func noWordIsOfTheOtherLanguage(_ state: PageState, _ language: Language) {
    let wrong = Set(language == .english ? Self.indonesian : Self.english)
    for (canvas, place) in pictures(state, language) {
      let lines = canvas.lines
      let body = Self.papers.contains(state.name) ? [] : lines[2..<(lines.count - 2)]
      for line in lines.prefix(2) + body + lines.suffix(2) {
        for word in line.split(whereSeparator: { !$0.isLetter }) {
          #expect(!wrong.contains(String(word)), "\(place): \(word) in \(line)")
        }
      }
    }
  }
}
