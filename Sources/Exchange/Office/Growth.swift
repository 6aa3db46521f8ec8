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

  /// Carries out what a row comes to, or notes why not.
  ///
  /// `field`: which column a rule is told of that names none.
  private mutating func grow(
    _ actions: [Action], _ reader: inout RowReader, else field: FieldName
  ) -> Bool {
    var grown = workshop
    for action in actions where reader.faults.isEmpty {
      let broken = grown.broken(by: action, as: ground.authority, on: ground.today)
      reader.note(broken, else: field, in: grown)
      if broken.isEmpty { grown.apply(action, by: ground.authority) }
    }
    guard reader.faults.isEmpty else { return false }
    workshop = grown
    harvest.actions += actions
    return true
  }

  /// Takes what a row comes to, or its faults.
  mutating func take(
    _ actions: [Action], _ reader: RowReader, else field: FieldName, isUpdate: Bool = false
  ) {
    var reader = reader
    guard grow(actions, &reader, else: field) else { return refuse(reader.faults) }
    if isUpdate { harvest.updatedRows += 1 } else { harvest.newRows += 1 }
  }

  /// Takes what several rows come to, or says so; the faults are noted at the first.
  mutating func take(
    _ actions: [Action], of rows: Int, _ first: inout RowReader, else field: FieldName
  ) -> Bool {
    guard grow(actions, &first, else: field) else { return false }
    harvest.newRows += rows
    return true
  }

  /// Notes why rows are not taken.
  mutating func refuse(_ faults: [Fault]) { harvest.faults += faults }

  /// Notes that rows are recorded as they are.
  mutating func found(_ rows: Int) { harvest.presentRows += rows }

  /// The rules that an action would break beside what the rows before came to.
  func refusal(of action: Action) -> [RuleBroken] {
    workshop.broken(by: action, as: ground.authority, on: ground.today)
  }

  /// What the workshop would be after an action.
  func workshop(after action: Action) -> Workshop {
    var grown = workshop
    grown.apply(action, by: ground.authority)
    return grown
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
