/// The enrolment of a person: gives the next worker code.
package struct EnrolInmate: Record {
  package var day = Day()
  package var subject: Int32 = 0
  package var identity = Identity()
  /// Whether the personal part can no longer be read: in records of the past alone.
  package var isErased = false
  /// As in the row.
  package var unopened: SealedPart?
  package var craft = Craft.weaver
  package var skills: [UInt8] = []
  package var assessed: Day?
  package var isFit = false
  package var hearing: Day?
  package var status = InmateStatus.active
  /// The day of the enrolment, from which the status holds too; nil for the day of the action.
  package var statusSince: Day?

  package init() {}
}

extension EnrolInmate: DatedFact {
  package var capability: Capability? { .record }

  /// The day on which the person came, in the open month as in a closed one.
  package var enrolled: Day { statusSince ?? day }

  /// Rules: the next key as its own, name, register number and block in form, the register free,
  /// levels 0 to 3, a day that has come.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    (workshop.isNext(subject) ? [] : [RuleBroken(.people(.subjectTaken))])
      + identity.broken(in: workshop, of: nil) + Inmate.broken(skills: skills, in: workshop)
      + (enrolled > day ? [RuleBroken(.field(.dayInFuture), field: .statusDay)] : [])
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let counts = workshop.countingDay(of: enrolled)
    let id = workshop.people.append(
      Inmate {
        $0.subject = subject
        $0.identity = isErased ? nil : identity
        $0.unopened = unopened
        $0.craft = craft
        $0.skills = skills
        $0.assessed = assessed
        $0.isFit = isFit
        $0.hearing = hearing
        $0.span = StatusSpan(status, since: enrolled, countsFrom: counts)
        $0.enrolled = enrolled
        $0.enrolledCounts = counts
      })
    workshop.subjects = max(workshop.subjects, subject + 1)
    if !isErased { workshop.derived.registers.add(id, identity.register) }
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.inmate(workshop.people.nextID), on: day))]
  }
}

extension Inmate {
  static func broken(skills: [UInt8], in workshop: Workshop) -> [RuleBroken] {
    let stages = workshop.catalogue.makingStages.count
    return skills.count > stages || skills.contains { $0 > 3 }
      ? [RuleBroken(.people(.levelOutOfRange), field: .skills)] : []
  }
}

extension Identity {
  /// The rules of the personal fields; `of` is the person they belong to, nil for a new one.
  func broken(in workshop: Workshop, of owner: ID<Inmate>?) -> [RuleBroken] {
    var broken = register.brokenAsName(.register, atMost: 40, required: true)
    if let other = workshop.bearer(of: register, besides: owner) {
      broken.append(RuleBroken(.people(.registerTaken(other)), field: .register))
    }
    let nameRules = name.brokenAsName(.name, atMost: 60, required: true)
    broken += nameRules
    if nameRules.isEmpty && name.count < 2 {
      broken.append(RuleBroken(.people(.nameTooShort), field: .name))
    }
    broken += blockBroken
    broken += permit.brokenAsName(.permit, atMost: 40)
    if let permitDate, let permitUntil, permitUntil < permitDate {
      broken.append(RuleBroken(.people(.endsBeforeStart(permitDate)), field: .permitUntil))
    }
    broken += note.brokenAsText(.note, atMost: 200)
    broken += formerReleases.flatMap { $0.basis.brokenAsText(.note, atMost: 60) }.prefix(1)
    return broken
  }

  /// A block is letters, digits and hyphens, 1 to 8 of them.
  private var blockBroken: [RuleBroken] {
    if block.isEmpty { return [RuleBroken(.field(.required), field: .block)] }
    let form = block.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-")
    }
    return form && block.count <= 8 && !block.namesNothing
      ? [] : [RuleBroken(.people(.blockForm), field: .block)]
  }
}

extension Workshop {
  /// Who else bears a register number; nobody while its owner only keeps it, however it is written.
  package func bearer(of register: String, besides owner: ID<Inmate>? = nil) -> ID<Inmate>? {
    let form = register.registerForm
    if let owner, people[owner].identity?.register.registerForm == form { return nil }
    return derived.registers[register].flatMap { $0 == owner ? nil : $0 }
  }

  /// People who are not withdrawn, in the order of their codes.
  package var inmates: [ID<Inmate>] {
    people.indices.filter { !people[$0].isWithdrawn }.map { ID($0) }
  }

  /// Whether a key is the next one: nobody's yet, and everybody before has one.
  func isNext(_ subject: Int32) -> Bool { subject == subjects }

  /// The subjects whose personal parts stand sealed because their keys are lost.
  package var unopened: [Int32] { lostParts.map(\.subject) }

  /// The same with the parts themselves.
  package var lostParts: [(subject: Int32, part: [UInt8])] {
    sealedParts.compactMap { subject, part in
      part.reason == .keyLost ? (subject: subject, part: part.bytes) : nil
    }
  }

  private var sealedParts: [(subject: Int32, part: SealedPart)] {
    let inmates = people.compactMap { row in
      row.unopened.map { (subject: row.subject, part: $0) }
    }
    let privateBuyers = buyers.compactMap { row in
      row.unopened.map { (subject: row.subject ?? -1, part: $0) }
    }
    return (inmates + privateBuyers).sorted { $0.subject < $1.subject }
  }

  /// The code of the inmate with a key; nil for a buyer, who has none.
  package func code(ofSubject subject: Int32) -> String? {
    people.indices.first { people[$0].subject == subject }.map { code(ID<Inmate>($0)) }
  }

  /// Whether anything was ever recorded for a person.
  func hasWorked(_ inmate: ID<Inmate>) -> Bool {
    outputs.indices.contains { outputs[$0].worker == inmate && !outputs[$0].isWithdrawn }
      || derived.openBatches.contains { batches[$0].crew.contains(inmate) }
  }
}
