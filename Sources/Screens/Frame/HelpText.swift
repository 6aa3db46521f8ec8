import Wording

/// The help texts of the resources, by topic; a language is read when it is first asked for.
///
/// A file holds paragraphs under lines `# topic`; lines are at most 77 wide.
enum HelpText {
  private static let indonesian = read(.indonesian)
  private static let english = read(.english)

  private static func all(_ language: Language) -> [(topic: String, lines: [String])] {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }

  /// In the order of the file.
  static func topics(_ language: Language) -> [String] { all(language).map(\.topic) }

  static func paragraphs(of topic: String, _ language: Language) -> [String] {
    all(language).first { $0.topic == topic }?.lines ?? []
  }

  /// The paragraphs as texts without line breaks: a line that ends its sentence ends its paragraph.
  static func texts(of topic: String, _ language: Language) -> [String] {
    var texts: [String] = []
    var isOpen = false
    for line in paragraphs(of: topic, language) {
      if isOpen && !line.isEmpty {
        texts[texts.count - 1] += " " + line
      } else if !line.isEmpty {
        texts.append(line)
      }
      isOpen = !line.isEmpty && !line.hasSuffix(".")
    }
    return texts
  }

  private static func read(_ language: Language) -> [(topic: String, lines: [String])] {
    guard let text = resource(named: "Help/\(language.rawValue).txt") else { return [] }
    var topics: [(topic: String, lines: [String])] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# ") {
        topics.append((String(line.dropFirst(2)), []))
      } else if !topics.isEmpty {
        topics[topics.count - 1].lines.append(String(line))
      }
    }
    return topics.map { topic, lines in
      (topic, Array(lines.prefix((lines.lastIndex { !$0.isEmpty } ?? -1) + 1)))
    }
  }
}
