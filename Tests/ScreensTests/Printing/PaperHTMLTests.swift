import Reports
import Testing
import Wording
import Workshop

@testable import Screens

/// Every paper as a file for a browser: whole, alone, and saying what the text says.
@Suite struct PaperHTMLTests {
  private static func papers(_ kind: EveryPaper) -> [Paper] {
    let languages: [Language] =
      EveryPaper.reports.contains(kind) ? Language.allCases : [.indonesian]
    return languages.flatMap { kind.papers(of: EveryPaper.workshop, $0) }
  }

  /// The names of the tags of a text in their order: `p`, `/p`; those closed in themselves are left
  /// out.
  private static func tags(_ text: String) -> [String] {
    text.split(separator: "<", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
      let tag = piece.prefix { $0 != ">" }
      if tag.hasSuffix("/") || tag.hasPrefix("!") { return nil }
      return String(tag.prefix { $0 != " " })
    }
  }

  @Test(arguments: EveryPaper.allCases) func everyElementIsClosedInItsTurn(_ kind: EveryPaper) {
    for paper in Self.papers(kind) {
      var open: [String] = []
      for tag in Self.tags(PaperHTML.file(paper)) {
        if tag.hasPrefix("/") {
          #expect(open.popLast() == String(tag.dropFirst()), "\(paper.name): \(tag)")
        } else {
          open.append(tag)
        }
      }
      #expect(open.isEmpty, "\(paper.name): \(open)")
    }
  }

  @Test(arguments: EveryPaper.allCases) func nothingIsAskedOfAnybodyAndNothingRuns(
    _ kind: EveryPaper
  ) {
    for paper in Self.papers(kind) {
      let file = PaperHTML.file(paper).lowercased()
      for word in ["<script", "src=", "href=", "url(", "@import", " onload", "javascript"] {
        #expect(!file.contains(word), "\(paper.name): \(word)")
      }
      #expect(file.contains("default-src 'none'"))
      #expect(file.ranges(of: "<h1>").count == 1, "\(paper.name)")
    }
  }

  /// Values of tables stand each in a cell of its own, in their order.
  @Test(arguments: EveryPaper.allCases) func everyValueOfATableIsThere(_ kind: EveryPaper) {
    for paper in Self.papers(kind) {
      var rest = PaperHTML.file(paper)[...]
      for value in paper.tables.flatMap({ $0.rows }).flatMap(\.values) {
        if case .bar = value { continue }
        let text = VectorPicture.escaped(value.text(paper.language).trimmingBlanks)
        if text.isEmpty { continue }
        guard let place = rest.firstRange(of: ">\(text)<") else {
          Issue.record("\(paper.name): \(text)")
          return
        }
        rest = rest[place.upperBound...]
      }
    }
  }

  @Test(arguments: EveryPaper.allCases) func itsMarksStandOnIt(_ kind: EveryPaper) {
    for paper in Self.papers(kind) {
      let file = PaperHTML.file(paper)
      for mark in paper.marks {
        #expect(
          file.contains("<p class=\"mark\">\(VectorPicture.escaped(mark.text))</p>"),
          "\(paper.name): \(mark.text)")
      }
    }
  }

  /// Whoever listens to the page tells one table from another.
  @Test(arguments: EveryPaper.allCases) func everyTableHasANameOfItsOwn(_ kind: EveryPaper) {
    for paper in Self.papers(kind) {
      let opening = "role=\"region\" tabindex=\"0\" aria-label=\""
      let names = PaperHTML.file(paper).split(separator: opening).dropFirst().map {
        $0.prefix { $0 != "\"" }
      }
      #expect(Set(names).count == names.count, "\(paper.name): \(names)")
    }
  }

  /// What a text holds never becomes a part of the page.
  @Test func aTextIsNoMarkup() {
    let paper = Paper(
      "A & B", name: "a", .english,
      [
        .whole([
          .line(.text("<script>alert(1)</script>")), .note(Paper.Note("\"", "it's <b>")),
          .ends(.text("1 < 2"), .text("&amp;")),
        ])
      ])
    let file = PaperHTML.file(paper)
    #expect(file.contains("<title>A &amp; B</title>"))
    #expect(file.contains("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"))
    #expect(file.contains("<b>&quot;</b> it&#39;s &lt;b&gt;"))
    #expect(file.contains("<span>1 &lt; 2</span> <span>&amp;amp;</span>"))
  }

  /// A chart is a picture with a name, and its table tells the same.
  @Test func chartsAreDrawnAndTold() throws {
    let papers = Self.papers(.quality)
    for paper in papers {
      let file = PaperHTML.file(paper)
      let charts = paper.parts.flatMap(\.blocks).count {
        if case .chart = $0 { true } else { false }
      }
      #expect(charts == 3)
      #expect(file.ranges(of: "<svg ").count == charts)
      #expect(file.ranges(of: "role=\"img\" aria-label=").count >= charts)
    }
    #expect(!papers.isEmpty)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...].drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
