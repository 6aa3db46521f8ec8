import Foundation
import Testing

/// The small mistakes that Scripts/mutants builds in are of lines that are there.
@Suite struct MistakeListTests {
  private static let groups = ["rules", "pay", "stock", "papers", "exports", "pages", "words"]

  /// Each names a file, a text that stands there exactly once, and what takes its place.
  @Test(arguments: groups) func everyMistakeStandsWhereItIsSaidToBe(_ group: String) throws {
    let text = try #require(SourceTree.read("Scripts/mutants.d/" + group))
    let blocks = text.trimmingCharacters(in: .newlines).components(separatedBy: "\n\n")
    #expect(blocks.count > 4)
    for block in blocks {
      let lines = block.components(separatedBy: "\n")
      let path = lines[0].drop { $0 != " " }.dropFirst()
      let old = try #require(lines.first { $0.hasPrefix("- ") }?.dropFirst(2), "\(block)")
      let file = try #require(SourceTree.read(String(path)), "\(block)")
      #expect(file.components(separatedBy: String(old)).count == 2, "\(block)")
    }
  }
}
