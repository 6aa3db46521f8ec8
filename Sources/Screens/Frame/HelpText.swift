import Wording

/// The help texts of the resources, by topic.
///
/// A file holds paragraphs under lines `# topic`; lines are at most 77 wide.
enum HelpText {
  static func paragraphs(of topic: String, _ language: Language) -> [String] {
    guard let text = resource(named: "Help/\(language.rawValue).txt") else { return [] }
    var lines: [String] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# ") {
        isInside = line.dropFirst(2) == topic
      } else if isInside {
        lines.append(String(line))
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
