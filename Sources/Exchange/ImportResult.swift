import Workshop

/// What an import found in a file.
package struct ImportResult: Sendable {
  /// What records the good rows, as one record; empty when there are none.
  package let actions: [Action]
  package let newRows: Int
  /// Rows that were recorded otherwise and are edited.
  package let updatedRows: Int
  /// Rows that were there already, with the same content.
  package let presentRows: Int
  /// What keeps rows from being taken, in the order of the rows: what is wrong with them, and what
  /// is recorded otherwise under the same key.
  package let faults: [Fault]
  /// What needs a look in rows that are taken, in the order of the rows.
  package let warnings: [Fault]
  /// Whether the file as a whole cannot be read, so that no row of it can be taken.
  package let isUnusable: Bool
  let table: FileTable

  /// How many rows have a fault.
  package var faultyRows: Int { Set(faults.lazy.filter { !$0.rule.isDifference }.map(\.row)).count }
  /// How many rows are recorded with another content.
  package var differentRows: Int {
    Set(faults.lazy.filter(\.rule.isDifference).map(\.row)).count
  }
  /// How many rows of data were read.
  package var readRows: Int { table.rows.count }
  /// How many records behind the headings are no data.
  package var leftRows: Int { table.blankRows + table.left.count }
  /// Those of them that hold something.
  package var left: [LeftRow] { table.left }
  package var agreedSums: [AgreedSum] { table.sums.agreed }

  init(table: FileTable, faults: [Fault], isUnusable: Bool) {
    self.table = table
    self.faults = faults
    self.isUnusable = isUnusable
    actions = []
    newRows = 0
    updatedRows = 0
    presentRows = 0
    warnings = []
  }

  init(table: FileTable, harvest: Harvest) {
    self.table = table
    actions = harvest.actions
    newRows = harvest.newRows
    updatedRows = harvest.updatedRows
    presentRows = harvest.presentRows
    faults = Self.inOrder(harvest.faults + table.sums.faults)
    warnings = Self.inOrder(harvest.warnings)
    isUnusable = false
  }

  private static func inOrder(_ faults: [Fault]) -> [Fault] {
    faults.enumerated()
      .sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }.map(\.element)
  }
}
