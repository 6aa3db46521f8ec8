import Forms
import Wording
import Workshop

/// Takes in a list of new release dates, as a decree of remission brings it; the dates of before
/// are kept.
///
/// Somebody is named by the worker code or the register number.
struct ReleasesImport: RowImport {
  private(set) var harvest = Harvest()
  private let ground: ImportGround
  private var seen: [ID<Inmate>: Int] = [:]

  init(_ ground: ImportGround) { self.ground = ground }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    let release = reader.release()
    let known = row.has(.releaseKnown) ? reader.day(.releaseKnown) : ground.today
    let basis = reader.text(.note)
    if row.text(.release).isEmpty { reader.note(.required, .release) }
    guard let person = person(&reader) else {
      harvest.faults += reader.faults
      return
    }
    if let first = seen[person] { reader.note(.duplicate(row: first), .register) }
    seen[person] = row.number
    let edit = ground.workshop.moving(
      releaseOf: person, to: release, known: known, because: basis, on: ground.today)
    if let edit {
      let broken = ground.workshop.broken(
        by: .editInmate(edit), as: ground.authority, on: ground.today)
      reader.note(broken, else: .release, in: ground.workshop)
    }
    harvest.faults += reader.faults
    guard reader.faults.isEmpty else { return }
    guard let edit else {
      harvest.presentRows += 1
      return
    }
    if let release, release < ground.today {
      harvest.warnings.append(row.fault(.release, .releasePast))
    }
    harvest.actions.append(.editInmate(edit))
    harvest.newRows += 1
  }

  mutating func finish() {}

  private func person(_ reader: inout RowReader) -> ID<Inmate>? {
    let code = reader.text(.worker)
    if !code.isEmpty {
      return reader.named(.worker, orNote: .unknown(.worker)) { ground.workshop.inmate(code: $0) }
    }
    return reader.named(.register, orNote: .unknown(.worker)) {
      ground.workshop.derived.registers[$0.registerForm]
    }
  }
}
