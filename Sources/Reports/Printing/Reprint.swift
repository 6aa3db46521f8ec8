import Wording
import Workshop

extension Paper {
  /// The same as it is printed next: from its second print on it says at its top which one it is,
  /// where it is no copy that says so already.
  package func printed(of workshop: Workshop) -> Paper {
    let number = workshop.nextPrint(of: name)
    if number == 1 || marks.contains(where: { $0.kind == .copy }) { return self }
    let text = Words("Cetakan ke-\(number)", en: "Print number \(number)")[language]
    var paper = self
    paper.parts.insert(
      .whole([.line(.mark(Mark(kind: .reprint, text: text)))], bold: 1), at: 0)
    return paper
  }
}
