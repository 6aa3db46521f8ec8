import Workshop

/// Takes in the holidays of a year: each day that is none yet, under its name.
struct HolidaysImport: RowImport {
  private(set) var harvest = Harvest()
  private let ground: ImportGround
  /// The row in which each day stood first.
  private var seen: [Day: Int] = [:]
  private var taken: [NamedDay] = []

  init(_ ground: ImportGround) { self.ground = ground }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    let name = reader.text(.name, required: true)
    if let day = reader.day(.day, required: true) {
      note(day, name, &reader)
    }
    harvest.faults += reader.faults
  }

  private mutating func note(_ day: Day, _ name: String, _ reader: inout RowReader) {
    if let first = seen[day] {
      reader.note(.duplicate(row: first), .day)
      return
    }
    seen[day] = reader.row.number
    let named = NamedDay {
      $0.day = day
      $0.name = name
    }
    if let ours = ground.workshop.holiday(on: day) {
      let isOther = ours != name && reader.faults.isEmpty
      if isOther && ground.isUpdating && !name.isEmpty {
        return take(named, &reader, isUpdate: true)
      }
      reader.compare(.name, ours, with: name)
      if reader.faults.isEmpty { harvest.presentRows += 1 }
      return
    }
    take(named, &reader)
  }

  private mutating func take(
    _ named: NamedDay, _ reader: inout RowReader, isUpdate: Bool = false
  ) {
    let broken = ground.workshop.broken(
      by: .setHolidays(action([named])), as: ground.authority, on: ground.today)
    reader.note(broken, else: .day, in: ground.workshop)
    guard reader.faults.isEmpty else { return }
    taken.append(named)
    if isUpdate { harvest.updatedRows += 1 } else { harvest.newRows += 1 }
  }

  /// All of them are one action.
  mutating func finish() {
    if !taken.isEmpty { harvest.actions.append(.setHolidays(action(taken))) }
  }

  private func action(_ holidays: [NamedDay]) -> SetHolidays {
    SetHolidays {
      $0.day = ground.today
      $0.holidays = holidays
    }
  }
}
