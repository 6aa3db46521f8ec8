import Workshop

extension PeopleImport {
  /// Holds a row against the person that is recorded under its register number: the same,
  /// different, or edited where that was asked for.
  mutating func settle(
    _ theirs: EnrolInmate, with person: ID<Inmate>, _ reader: inout RowReader
  ) {
    let ours = ground.workshop.people[person]
    var compared = reader
    compare(theirs, with: ours, &compared)
    if compared.faults.isEmpty {
      harvest.presentRows += 1
    } else if ground.isUpdating {
      update(theirs, of: person, &reader)
    } else {
      reader = compared
    }
  }

  /// Levels of skill are proven, not edited, and stay a difference.
  private mutating func update(
    _ theirs: EnrolInmate, of person: ID<Inmate>, _ reader: inout RowReader
  ) {
    compareSkills(theirs, with: ground.workshop.people[person], &reader)
    if !reader.faults.isEmpty { return }
    let edit = edit(of: person, to: theirs, reader.row)
    let broken = ground.workshop.broken(
      by: .editInmate(edit), as: ground.authority, on: ground.today)
    reader.note(broken, else: .register, in: ground.workshop)
    guard reader.faults.isEmpty else { return }
    if let release = edit.identity?.release, release < ground.today {
      harvest.warnings.append(reader.row.fault(.release, .releasePast))
    }
    harvest.actions.append(.editInmate(edit))
    harvest.updatedRows += 1
  }

  /// What the filled cells of a row change; an empty cell says nothing.
  private func edit(of person: ID<Inmate>, to theirs: EnrolInmate, _ row: FileRow) -> EditInmate {
    let ours = ground.workshop.people[person]
    let before = ours.identity ?? Identity()
    var identity = before
    let isFilled = { (field: FieldName) in !row.text(field).isEmpty }
    if isFilled(.name) { identity.name = theirs.identity.name }
    if isFilled(.block) { identity.block = theirs.identity.block }
    if isFilled(.permit) { identity.permit = theirs.identity.permit }
    if isFilled(.permitDate) { identity.permitDate = theirs.identity.permitDate }
    if isFilled(.release), theirs.identity.release != before.release {
      identity.release = theirs.identity.release
      identity.releaseKnown = theirs.identity.releaseKnown
    }
    if isFilled(.releaseKnown) { identity.releaseKnown = theirs.identity.releaseKnown }
    identity.keep(before, until: ground.today)
    return EditInmate {
      $0.inmate = person
      $0.subject = ours.subject
      $0.day = ground.today
      $0.identity = identity == before ? nil : identity
      $0.craft = isFilled(.craft) && theirs.craft != ours.craft ? theirs.craft : nil
      $0.assessed =
        isFilled(.assessed) && theirs.assessed != ours.assessed
        ? OptionalDay(theirs.assessed) : nil
      $0.isFit = isFilled(.fit) && theirs.isFit != ours.isFit ? theirs.isFit : nil
      $0.hearing =
        isFilled(.hearing) && theirs.hearing != ours.hearing ? OptionalDay(theirs.hearing) : nil
    }
  }
}
