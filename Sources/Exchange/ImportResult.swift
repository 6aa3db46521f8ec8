import Workshop

/// What an import found in a file.
package struct ImportResult: Sendable {
  /// What records the good rows, as one record; empty when there are none.
  package let actions: [Action]
  package let newRows: Int
  /// Rows that were there already, by their key.
  package let presentRows: Int
  /// In the order of the rows.
  package let faults: [Fault]
  /// Whether the file as a whole cannot be read, so that no row of it can be taken.
  package let isUnusable: Bool
  let table: FileTable

  /// How many rows have a fault.
  package var faultyRows: Int { Set(faults.map(\.row)).count }

  init(table: FileTable, faults: [Fault], isUnusable: Bool) {
    self.table = table
    self.faults = faults
    self.isUnusable = isUnusable
    actions = []
    newRows = 0
    presentRows = 0
  }

  init(table: FileTable, harvest: Harvest) {
    self.table = table
    actions = harvest.actions
    newRows = harvest.newRows
    presentRows = harvest.presentRows
    faults = harvest.faults.enumerated()
      .sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }.map(\.element)
    isUnusable = false
  }
}
