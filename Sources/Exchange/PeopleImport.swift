import Forms
import Wording
import Workshop

/// Takes in a list of people: an enrolment for each register number that is not there yet.
struct PeopleImport: RowImport {
  private(set) var harvest = Harvest()
  private let ground: ImportGround
  private let stages: Int
  private let levels: WordTable<UInt8>
  private let crafts: WordTable<Craft>
  /// The row in which each register number stood first.
  private var seen: [String: Int] = [:]

  init(_ ground: ImportGround) {
    self.ground = ground
    stages = ground.workshop.catalogue.makingStages.count
    levels = WordTable(
      skillLevels.enumerated().map { ([$0.element.id, $0.element.en], UInt8($0.offset)) })
    crafts = WordTable(Craft.allCases.map { ([$0.name.id, $0.name.en], $0) })
  }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    let register = row.text(.register)
    if let first = seen[register] {
      reader.note(.duplicate(row: first), .register)
    } else if !register.isEmpty {
      seen[register] = row.number
      if ground.workshop.registers[register] != nil {
        harvest.presentRows += 1
        return
      }
    }
    let action = Action.enrolInmate(enrolment(&reader))
    let broken = ground.workshop.broken(by: action, as: ground.authority)
    reader.note(broken, else: .register, in: ground.workshop)
    harvest.faults += reader.faults
    guard reader.faults.isEmpty else { return }
    harvest.actions.append(action)
    harvest.newRows += 1
  }

  mutating func finish() {}

  private func enrolment(_ reader: inout RowReader) -> EnrolInmate {
    var enrolment = EnrolInmate {
      $0.day = ground.today
      $0.subject = ground.workshop.subjects + Int32(harvest.newRows)
    }
    enrolment.identity = identity(&reader)
    enrolment.skills = skills(&reader)
    enrolment.craft = craft(&reader)
    enrolment.assessed = reader.day(.assessed)
    enrolment.isFit = isFit(&reader, assessed: enrolment.assessed)
    enrolment.hearing = reader.day(.hearing)
    return enrolment
  }

  /// Without a column that says when a release date was known, it was known on the day of the
  /// import.
  private func identity(_ reader: inout RowReader) -> Identity {
    var identity = Identity()
    identity.register = reader.text(.register)
    identity.name = reader.text(.name)
    identity.block = reader.text(.block)
    identity.release = reader.day(.release)
    identity.releaseKnown =
      reader.row.has(.releaseKnown)
      ? reader.day(.releaseKnown) : identity.release.map { _ in ground.today }
    identity.permit = reader.text(.permit)
    identity.permitDate = reader.day(.permitDate)
    return identity
  }

  /// One word for the same level at every stage, or a digit for each.
  private func skills(_ reader: inout RowReader) -> [UInt8] {
    let none = [UInt8](repeating: 0, count: stages)
    let text = reader.row.text(.skills)
    if let level = levels[text] { return none.map { _ in level } }
    return reader.value(.skills) { text throws(Misread) in
      try SkillLanguage.read(text, stages: stages)
    } ?? none
  }

  private func craft(_ reader: inout RowReader) -> Craft {
    let text = reader.row.text(.craft)
    guard !text.isEmpty else { return .weaver }
    if let craft = crafts[text] { return craft }
    reader.note(.unknownCraft, .craft)
    return .weaver
  }

  /// Without a column for the result, an assessment with a date was passed.
  private func isFit(_ reader: inout RowReader, assessed: Day?) -> Bool {
    guard reader.row.has(.fit) else { return assessed != nil }
    switch reader.row.text(.fit).wordForm {
    case "layak", "ya", "fit", "yes": return true
    case "", "belum", "tidak", "belumlayak", "tidaklayak", "notyet", "no", "unfit": return false
    default:
      reader.note(.notFitness, .fit)
      return false
    }
  }
}
