import Wording
import Workshop

/// What an office file came to when it was read, before anything of it is recorded.
package struct FilePreview: Equatable, Sendable {
  /// A column that is read.
  package struct Column: Equatable, Sendable {
    package var heading: Words
    /// Whether numbers stand in it.
    package var isNumber: Bool

    package init(_ heading: Words, isNumber: Bool) {
      self.heading = heading
      self.isNumber = isNumber
    }
  }

  /// A cell as it was understood; a text where that is all that can be said of it.
  package enum Cell: Equatable, Sendable {
    case text(String)
    case number(Int)
    case money(Rupiah)
    case day(Day)
  }

  /// Why a row needs a look.
  package struct Note: Equatable, Sendable {
    /// What becomes of the row.
    package enum Weight: Sendable {
      /// It is not taken, for something is wrong with it.
      case fault
      /// It is recorded otherwise.
      case difference
      /// It is taken all the same.
      case warning
    }

    package var weight: Weight
    /// The column, what stands there, and what is to be said of it.
    package var words: Words

    package init(_ weight: Weight, _ words: Words) {
      self.weight = weight
      self.words = words
    }
  }

  /// A row under the number that a spreadsheet shows beside it.
  package struct Row: Equatable, Sendable {
    package var number: Int
    /// One for each column; none for a row that is no data.
    package var cells: [Cell]
    package var notes: [Note]

    package init(_ number: Int, cells: [Cell] = [], notes: [Note] = []) {
      self.number = number
      self.cells = cells
      self.notes = notes
    }

    package func has(_ weight: Note.Weight) -> Bool { notes.contains { $0.weight == weight } }
  }

  package var kind: ImportKind
  /// How the file was understood, a line for each matter.
  package var understood: [Words] = []
  /// Of a workbook.
  package var sheets: [String] = []
  package var columns: [Column] = []
  package var rows: [Row] = []
  /// Rows that would be recorded anew, edited, and that are recorded as they are.
  package var newRows = 0
  package var updatedRows = 0
  package var presentRows = 0
  /// Rows at fault, and rows that are recorded otherwise.
  package var faultyRows = 0
  package var differentRows = 0
  /// Whether the file as a whole cannot be read.
  package var isUnusable = false
  /// What records the good rows.
  package var actions: [Action] = []
  /// The rows that are not taken with their reasons, behind the headings.
  package var rejected: [[String]] = []

  package init(_ kind: ImportKind) { self.kind = kind }

  package var hasFaults: Bool { isUnusable || faultyRows + differentRows > 0 }
}
