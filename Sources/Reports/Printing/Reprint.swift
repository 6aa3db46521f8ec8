import Wording
import Workshop

extension Paper {
  /// The same as it is printed next: as it was signed, where it was; from its second print on it
  /// says at its top which one it is, where it is no copy that says so already.
  ///
  /// A signed paper keeps that line free on its first print, so that no other line ever moves.
  package func printed(of workshop: Workshop) -> Paper {
    var paper = standing(in: workshop)
    let number = workshop.nextPrint(of: paper.name)
    if paper.marks.contains(where: { $0.kind == .copy }) { return paper }
    if number > 1 {
      let text = Words("Cetakan ke-\(number)", en: "Print number \(number)")[language]
      paper.parts.insert(
        .whole([.line(.mark(Mark(kind: .reprint, text: text)))], bold: 1), at: 0)
    } else if workshop.signedPaper(name) != nil {
      paper.parts.insert(.whole([.blank]), at: 0)
    }
    return paper
  }
}
