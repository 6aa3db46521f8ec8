import Testing

/// Whoever asks for the rules of an action says on which day, but for the practice workshop, whose
/// history is in order.
@Suite struct DayDoorTests {
  @Test func rulesAreAskedWithTheirDay() {
    var asked = 0
    for file in SourceTree.files("Sources") where file.module != "Workshop" {
      for call in Self.calls(in: file.text) {
        asked += 1
        #expect(
          call.contains("on: ") || file.path.hasSuffix("PracticeStory.swift"),
          "\(file.path): broken(\(call))")
      }
    }
    #expect(asked > 9, "the calls were not found")
  }

  /// What stands between the parentheses of each call that begins with an action.
  private static func calls(in text: String) -> [String] {
    text.components(between: "broken(").compactMap { tail in
      guard tail.drop(while: \.isWhitespace).hasPrefix("by:") else { return nil }
      var depth = 1
      let end = tail.firstIndex { sign in
        depth += sign == "(" ? 1 : sign == ")" ? -1 : 0
        return depth == 0
      }
      return end.map { String(tail[..<$0]) }
    }
  }
}
