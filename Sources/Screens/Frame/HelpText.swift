import Wording

/// The help texts of the resources, by topic; a language is read when it is first asked for.
///
/// A file holds paragraphs under lines `# topic`; lines are at most 77 wide.
enum HelpText {
  private static let indonesian = topics(.indonesian)
  private static let english = topics(.english)

  static func paragraphs(of topic: String, _ language: Language) -> [String] {
    switch language {
    case .indonesian: indonesian[topic] ?? []
    case .english: english[topic] ?? []
    }
  }

  private static func topics(_ language: Language) -> [String: [String]] {
    guard let text = resource(named: "Help/\(language.rawValue).txt") else { return [:] }
    var topics: [String: [String]] = [:]
    var topic: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# ") {
        topic = String(line.dropFirst(2))
      } else if let topic {
        topics[topic, default: []].append(String(line))
      }
    }
    return topics.mapValues { lines in
      Array(lines.prefix((lines.lastIndex { !$0.isEmpty } ?? -1) + 1))
    }
  }
}
