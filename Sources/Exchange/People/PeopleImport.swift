import Forms
import Wording
import Workshop

/// Takes in a list of people: an enrolment for each register number that is not there yet.
struct PeopleImport: RowImport {
  var harvest = Harvest()
  let ground: ImportGround
  private let stages: Int
  private let levels: WordTable<UInt8>
  private let crafts: WordTable<Craft>
  /// The row in which each register number stood first, by the form in which numbers compare.
  private var seen: [String: Int] = [:]
  private var names: SeenNames

  init(_ ground: ImportGround) {
    self.ground = ground
    stages = ground.workshop.catalogue.makingStages.count
    levels = WordTable(
      skillLevels.enumerated().map { ([$0.element.id, $0.element.en], UInt8($0.offset)) })
    crafts = WordTable(Craft.allCases.map { ([$0.name.id, $0.name.en], $0) })
    names = SeenNames(ground.workshop)
  }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    let register = row.text(.register).registerForm
    if let first = seen[register] {
      reader.note(.duplicate(row: first), .register)
    } else if !register.isEmpty {
      seen[register] = row.number
    }
    let enrolment = enrolment(&reader)
    if let person = ground.workshop.derived.registers[register] {
      if reader.faults.isEmpty { settle(enrolment, with: person, &reader) }
    } else {
      enrol(enrolment, &reader)
    }
    harvest.faults += reader.faults
  }

  mutating func finish() {}

  private mutating func enrol(_ enrolment: EnrolInmate, _ reader: inout RowReader) {
    let isPast = enrolment.identity.release.map { $0 < ground.today } ?? false
    if isPast && !wasToCome(enrolment, reader.row) { reader.note(.releasePast, .release) }
    // Asked for as the next person, since those of the rows before are not there yet.
    var asNext = enrolment
    asNext.subject = ground.workshop.subjects
    let broken = ground.workshop.broken(
      by: .enrolInmate(asNext), as: ground.authority, on: ground.today)
    reader.note(broken, else: .register, in: ground.workshop)
    guard reader.faults.isEmpty else { return }
    if isPast { harvest.warnings.append(reader.row.fault(.release, .releasePast)) }
    warn(of: enrolment.identity, in: reader.row)
    harvest.actions.append(.enrolInmate(enrolment))
    harvest.newRows += 1
  }

  /// Whether a release that is past lies behind all that a row dates: then the list is an old one,
  /// and its people are needed for their history.
  private func wasToCome(_ enrolment: EnrolInmate, _ row: FileRow) -> Bool {
    let identity = enrolment.identity
    let known = row.has(.releaseKnown) ? identity.releaseKnown : nil
    let days = [
      RegisterNumber.lastDay(of: identity.register), identity.permitDate, enrolment.assessed,
      enrolment.hearing, known,
    ]
    guard let release = identity.release, let written = days.compactMap({ $0 }).max() else {
      return false
    }
    return release > written
  }

  /// What may be right and may be a slip.
  private mutating func warn(of identity: Identity, in row: FileRow) {
    if !RegisterNumber.isUsual(identity.register) {
      harvest.warnings.append(row.fault(.register, .unusualRegister))
    }
    if let other = names.label(like: identity.name) {
      harvest.warnings.append(row.fault(.name, .similarName(other)))
    }
    names.add(identity.name, label: "#\(row.number)")
  }

  /// Notes what is recorded of somebody otherwise than the file has it.
  func compare(
    _ theirs: EnrolInmate, with ours: Inmate, _ reader: inout RowReader
  ) {
    let identity = ours.identity ?? Identity()
    reader.compare(.name, identity.name, with: theirs.identity.name)
    reader.compare(.block, identity.block, with: theirs.identity.block)
    reader.compare(.release, identity.release, with: theirs.identity.release)
    reader.compare(.releaseKnown, identity.releaseKnown, with: theirs.identity.releaseKnown)
    reader.compare(.permit, identity.permit, with: theirs.identity.permit)
    reader.compare(.permitDate, identity.permitDate, with: theirs.identity.permitDate)
    compareSkills(theirs, with: ours, &reader)
    reader.compare(.craft, ours.craft, with: theirs.craft) { $0.name.id }
    reader.compare(.assessed, ours.assessed, with: theirs.assessed)
    reader.compare(.fit, ours.isFit, with: theirs.isFit) { $0 ? "layak" : "belum" }
    reader.compare(.hearing, ours.hearing, with: theirs.hearing)
  }

  func compareSkills(_ theirs: EnrolInmate, with ours: Inmate, _ reader: inout RowReader) {
    reader.compare(.skills, ours.skills, with: theirs.skills) {
      $0.map(String.init).joined(separator: " ")
    }
  }

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
    identity.release = reader.release()
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
    reader.note(.unknown(.craft), .craft)
    return .weaver
  }

  /// Without a column for the result, an assessment with a date was passed.
  private func isFit(_ reader: inout RowReader, assessed: Day?) -> Bool {
    guard reader.row.has(.fit) else { return assessed != nil }
    switch reader.row.text(.fit).wordForm {
    case "layak", "ya", "fit", "yes": return true
    case "", "belum", "tidak", "belumlayak", "tidaklayak", "notyet", "no", "unfit": return false
    default:
      reader.note(.unknown(.fitness), .fit)
      return false
    }
  }
}
