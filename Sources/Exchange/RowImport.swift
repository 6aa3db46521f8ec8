import Workshop

/// What an import leans on.
struct ImportGround {
  let workshop: Workshop
  let authority: Authority
  let today: Day
  let digest: [UInt8]
  /// Whether what is recorded otherwise is edited, where the program allows it.
  let isUpdating: Bool
}

/// What the rows of a file came to.
struct Harvest {
  var actions: [Action] = []
  /// Rows that the actions record.
  var newRows = 0
  /// Rows that were recorded otherwise and that the actions edit.
  var updatedRows = 0
  /// Rows that were recorded before.
  var presentRows = 0
  /// Of rows that are not taken, differences among them.
  var faults: [Fault] = []
  /// What needs a look in rows that are taken.
  var warnings: [Fault] = []
}

/// How one kind of file is taken in: row by row, then what needs all of them.
protocol RowImport {
  var harvest: Harvest { get }
  mutating func take(_ row: FileRow)
  mutating func finish()
}
