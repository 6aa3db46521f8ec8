import Workshop

/// A workshop that has what the rows before came to, so that each row is asked of all before it.
struct Growth {
  let ground: ImportGround
  private(set) var workshop: Workshop
  private(set) var harvest = Harvest()
  /// The row in which each key stood first.
  private var seen: [String: Int] = [:]

  init(_ ground: ImportGround) {
    self.ground = ground
    workshop = ground.workshop
  }

  /// Notes that a key is in the file twice.
  mutating func noteRepetition(of key: String, _ field: FieldName, _ reader: inout RowReader) {
    if let first = seen[key] {
      reader.note(.duplicate(row: first), field)
    } else {
      seen[key] = reader.row.number
    }
  }

  /// Takes what a row comes to, or its faults; `field`: which column a rule is told of that names
  /// none.
  mutating func take(
    _ actions: [Action], _ reader: RowReader, else field: FieldName, isUpdate: Bool = false
  ) {
    var reader = reader
    var grown = workshop
    for action in actions where reader.faults.isEmpty {
      let broken = grown.broken(by: action, as: ground.authority, on: ground.today)
      reader.note(broken, else: field, in: grown)
      if broken.isEmpty { grown.apply(action, by: ground.authority) }
    }
    harvest.faults += reader.faults
    guard reader.faults.isEmpty else { return }
    workshop = grown
    harvest.actions += actions
    if isUpdate { harvest.updatedRows += 1 } else { harvest.newRows += 1 }
  }

  /// Takes a row whose key is recorded: the same, edited by `action` where that was asked for, or a
  /// difference, which `compared` has noted.
  mutating func settle(
    _ action: Action, _ reader: RowReader, compared: RowReader, else field: FieldName
  ) {
    if compared.faults.isEmpty {
      harvest.presentRows += 1
    } else if ground.isUpdating && reader.faults.isEmpty {
      take([action], reader, else: field, isUpdate: true)
    } else {
      harvest.faults += compared.faults
    }
  }
}
