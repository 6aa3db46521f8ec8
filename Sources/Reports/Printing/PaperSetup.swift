/// The paper in the printer, and how much of it is printed on.
package struct PaperSetup: Equatable, Sendable {
  package static let mostCopies = 9
  /// Lines of a page: the least that holds a heading and its rows, the most that ESC C can say.
  package static let lengths = 20...127
  /// Continuous paper of 11 inches at 6 lines an inch.
  package static let continuous = 66
  /// A sheet of A4, without what a printer cannot reach.
  package static let a4 = 64
  /// Lines at the foot that stay free for the fold of continuous paper.
  static let foot = 6

  package var pitch = Pitch.pica
  /// Lines of a page.
  package var length = continuous
  package var copies = 1
  /// Whether the copies are made by carbon paper, in one pass.
  package var isCarbon = false

  package init() {}

  /// Lines of a page that are printed on.
  var printed: Int { length - Self.foot }
  /// How often the text goes through the printer.
  var passes: Int { isCarbon ? 1 : copies }
}

/// How many characters stand on an inch, as dot-matrix printers can.
package enum Pitch: CaseIterable, Sendable {
  /// 10 an inch: 80 on paper of 8 inches.
  case pica
  /// 12 an inch: 80 columns with broad margins.
  case elite
  /// 17 an inch: 132 on paper of 8 inches.
  case condensed

  package var columns: Int { self == .condensed ? 132 : 80 }
}
