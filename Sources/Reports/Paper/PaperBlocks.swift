import Wording

extension Paper {
  /// A sentence beside a label, broken between its words.
  package struct Note: Equatable, Sendable {
    package var label: String
    /// Each is kept together on a line, but for an amount in words.
    package var words: [Value]
    /// Where all lines of it begin; nil for behind the label.
    package var indent: Int?

    package init(_ label: String, indent: Int? = nil, _ words: [Value]) {
      self.label = label
      self.words = words
      self.indent = indent
    }

    /// A text that may be broken at each blank.
    package init(_ label: String, _ text: String) {
      self.init(label, text.split(separator: " ").map { .text(String($0)) })
    }
  }

  /// Where two people sign, or one alone at the right.
  package struct Signatures: Equatable, Sendable {
    package var left: String
    package var right: String
    /// Blanks behind the name at the right, over the line below it.
    package var inset = 0
    /// Whether the lines stand beside the names.
    package var isShort = false
    /// `Takalar, 29 November 2026`, above the right one.
    package var place = ""
    /// What stands above the title at the left, such as that he has seen it.
    package var leftAbove = ""
    /// The same at the right, below place and day.
    package var rightAbove = ""
    /// What is stuck on where one signs alone, such as the duty stamp.
    package var stamp: String?
    /// Name and number of who signs, in place of the line of dots.
    package var leftName: [String] = []
    package var rightName: [String] = []

    /// Whether nobody signs at the left.
    var isAlone: Bool { left.isEmpty && leftAbove.isEmpty && leftName.isEmpty }
  }

  /// A picture as numbers, with the table that tells the same in words.
  package struct Chart: Equatable, Sendable {
    /// What is drawn of it.
    package enum Kind: Equatable, Sendable {
      case pareto([Bar])
      /// With the length that a full bar stands for.
      case bars([Level], full: Int)
      case control(ControlChart, [Group])
    }

    /// A bar of a Pareto.
    package struct Bar: Equatable, Sendable {
      package var label: String
      package var count: Int
      package var cumulative: Portion
      /// Whether the line of 80% is crossed here.
      package var crosses: Bool
    }

    /// What stands below a point of a control chart.
    package struct Group: Equatable, Sendable {
      package var mark: String
      package var source: Source?
    }

    package var kind: Kind
    package var table: Table
  }
}
