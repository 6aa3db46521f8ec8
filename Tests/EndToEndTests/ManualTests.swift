import Foundation
import Testing

/// `bengkel manual` holds the whole help, every row of the key card and every lesson.
@Suite struct ManualTests {
  private static func words(_ text: some StringProtocol) -> String {
    text.split { $0 == " " || $0 == "\n" || $0 == "\u{0C}" }.joined(separator: " ")
  }

  private static func resource(_ name: String) throws -> String {
    let bytes = FileManager.default.contents(atPath: name)
    return String(decoding: try #require(bytes), as: UTF8.self)
  }

  private static func manual(_ language: String, _ more: String...) throws -> String {
    try Terminal.run(PracticeStore.binary, ["manual", "--lang", language] + more)
  }

  /// The text of all pages without their heads and without headings that stand there again.
  private static func body(_ manual: String) -> String {
    var lines: [Substring] = []
    for page in manual.split(separator: "\u{0C}") {
      var rest = page.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
      if let first = rest.first, lines.contains(first) { rest.removeFirst() }
      lines += rest
    }
    return lines.joined(separator: "\n")
  }

  /// Letters that a printer may lack are others on paper.
  private static func plain(_ text: String) -> String { text.filter(\.isASCII) }

  @Test(arguments: ["id", "en"]) func everyTopicStandsUnderItsName(_ language: String) throws {
    let manual = Self.plain(Self.words(Self.body(try Self.manual(language))))
    let help = try Self.resource("Resources/Help/\(language).txt")
    let topics = ("\n" + help).split(separator: "\n# ")
    #expect(topics.count > 100)
    for topic in topics {
      let lines = topic.split(separator: "\n")
      let name = lines[0].split(separator: "-").joined(separator: " ").uppercased()
      let start = Self.plain(Self.words(name + " " + lines[1]))
      #expect(manual.contains(start), "\(start)")
      for line in lines.dropFirst() {
        #expect(manual.contains(Self.plain(Self.words(line))), "\(line)")
      }
    }
  }

  @Test(arguments: ["id", "en"]) func everyRowOfTheKeyCardStandsInIt(_ language: String) throws {
    let lines = Self.body(try Self.manual(language)).split(separator: "\n").map(Self.words)
    let card = try Terminal.run(PracticeStore.binary, ["keys", "--lang", language])
    let rows = card.split(separator: "\n").map(Self.words)
    #expect(rows.count > 40)
    for row in rows { #expect(lines.contains(row), "\(row)") }
  }

  @Test(arguments: ["id", "en"]) func everyLessonStandsInIt(_ language: String) throws {
    let manual = Self.plain(Self.words(Self.body(try Self.manual(language))))
    let lessons = try Self.resource("Resources/Lessons/\(language).txt")
    for line in lessons.split(separator: "\n") where line.hasPrefix("# ") {
      let title = try #require(line.split(separator: ": ", maxSplits: 1).last)
      #expect(manual.contains(Self.words(title)), "\(title)")
    }
  }

  /// Each line of the contents names the page on which its heading stands.
  @Test(arguments: ["id", "en"]) func theContentsNameThePages(_ language: String) throws {
    let pages = try Self.manual(language).split(separator: "\u{0C}").map {
      $0.split(separator: "\n").map(String.init)
    }
    #expect(pages.count > 20)
    var rows = 0
    for line in pages.prefix(4).joined() {
      let words = line.split(separator: " ")
      guard let last = words.last, let page = Int(last), line.count == 76, words.count > 1,
        line.hasSuffix("  " + last), page > 2, page <= pages.count
      else { continue }
      rows += 1
      let heading = words.dropLast().joined(separator: " ")
      #expect(pages[page - 1].contains(heading), "\(heading) on page \(page)")
    }
    #expect(rows > 100)
  }

  @Test func noLineIsWiderThanThePaper() throws {
    let lines = try Self.manual("id").split(separator: "\n")
    #expect(lines.count > 1_000)
    for line in lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test func thePageForABrowserHoldsTheSame() throws {
    let page = try Self.manual("id", "--format", "html")
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("<b>JAM MUNDUR</b>"))
    #expect(page.contains("KARTU TOMBOL BENGKEL"))
  }
}
