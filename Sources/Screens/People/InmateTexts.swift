import Forms
import TerminalUI
import Wording
import Workshop

/// An inmate as the fields of the form say it, and as texts for them.
struct InmateTexts {
  private let identity: Identity
  private let craft: Craft
  private let assessed: Day?
  private let isFit: Bool
  private let hearing: Day?
  private let status: InmateStatus
  private let statusSince: Day?

  init(_ form: inout FormState, in scene: Scene) throws(Unread) {
    let (
      register, name, block, craft, release, releaseKnown, assessed, isFit, hearing, permit,
      permitDate, permitUntil, status, statusSince, note
    ) = try form.read(
      InmateForm.register, InmateForm.name, InmateForm.block, InmateForm.craft, InmateForm.release,
      InmateForm.releaseKnown, InmateForm.assessed, InmateForm.fit,
      InmateForm.hearing, InmateForm.permit, InmateForm.permitDate, InmateForm.permitUntil,
      InmateForm.status, InmateForm.statusDay, InmateForm.note, in: scene)
    identity = Identity {
      $0.register = register
      $0.name = name
      $0.block = block.uppercased()
      $0.release = release
      $0.releaseKnown = releaseKnown
      $0.permit = permit
      $0.permitDate = permitDate
      $0.permitUntil = permitUntil
      $0.note = note
    }
    self.craft = craft
    self.assessed = assessed
    self.isFit = isFit
    self.hearing = hearing
    self.status = status ?? .active
    self.statusSince = statusSince
  }

  func enrolment(in scene: Scene) -> EnrolInmate {
    EnrolInmate {
      $0.day = scene.today
      $0.subject = scene.workshop.subjects
      $0.identity = identity
      $0.craft = craft
      $0.assessed = assessed
      $0.isFit = isFit
      $0.hearing = hearing
      $0.status = status
      $0.statusSince = statusSince
    }
  }

  /// The status with its day, when either is another; a new status without a day begins today.
  private func taken(from old: Inmate, in scene: Scene) -> StatusTaken? {
    let isNew = status != old.status
    let since = statusSince ?? (isNew ? scene.today : old.statusSince)
    return isNew || since != old.statusSince ? StatusTaken(status, since: since) : nil
  }

  /// Only what differs from the person as it is; a new register number keeps the old one in
  /// history.
  func change(of id: ID<Inmate>, in scene: Scene) -> EditInmate {
    let old = scene.workshop.people[id]
    var wanted = identity
    if let before = old.identity {
      // Left as it was shown, it is left as it is.
      if Scene.isConcealed(wanted.register) { wanted.register = before.register }
      wanted.keep(before, until: scene.today)
    }
    return EditInmate {
      $0.inmate = id
      $0.subject = old.subject
      $0.day = scene.today
      $0.identity = wanted == (old.identity ?? Identity()) ? nil : wanted
      $0.craft = craft == old.craft ? nil : craft
      $0.assessed = assessed == old.assessed ? nil : OptionalDay(assessed)
      $0.isFit = isFit == old.isFit ? nil : isFit
      $0.hearing = hearing == old.hearing ? nil : OptionalDay(hearing)
      $0.taken = taken(from: old, in: scene)
    }
  }

  /// What a new person's form starts with: the craft that most have, the block of whoever was
  /// entered last, and to be active from today.
  static func proposal(in scene: Scene) -> [FieldName: String] {
    let last = of(scene.workshop.inmates.last, in: scene)
    return last.filter { $0.key == .block }
      .merging([
        .craft: scene.say(Craft.weaver.name), .status: scene.say(InmateStatus.active.name),
        .statusDay: scene.today.dashed,
      ]) { $1 }
  }

  /// The texts of a person that another one's form may repeat: never the register number.
  static func repeated(_ id: ID<Inmate>?, in scene: Scene) -> [FieldName: String] {
    of(id, in: scene).filter { $0.key != .register }
  }

  /// The texts of a person in the form; none for nobody.
  static func of(_ id: ID<Inmate>?, in scene: Scene) -> [FieldName: String] {
    guard let id else { return [:] }
    let inmate = scene.workshop.people[id]
    let language = scene.language
    let identity = inmate.identity ?? Identity()
    return [
      .register: register(of: inmate, in: scene), .name: identity.name, .block: identity.block,
      .craft: inmate.craft.name[language], .release: identity.release?.dashed ?? "",
      .releaseKnown: identity.releaseKnown?.dashed ?? "",
      .assessed: inmate.assessed?.dashed ?? "",
      .fit: inmate.isFit ? Words("layak", en: "fit")[language] : "",
      .hearing: inmate.hearing?.dashed ?? "", .permit: identity.permit,
      .permitDate: identity.permitDate?.dashed ?? "",
      .permitUntil: identity.permitUntil?.dashed ?? "", .status: inmate.status.name[language],
      .statusDay: inmate.statusSince.dashed, .note: identity.note,
    ]
  }

  /// The register number as the form may show it: on the day of the enrolment to who typed it.
  private static func register(of inmate: Inmate, in scene: Scene) -> String {
    let isFresh = inmate.enrolled == scene.today && scene.sees(.register, in: .enrolment)
    return isFresh ? inmate.identity?.register ?? "" : scene.concealed
  }

  /// The blocks in use, with how many live there; a typed one that is not among them can be added.
  static func blocks(typed: String, in scene: Scene) -> [LookupRow] {
    var counts: [String: Int] = [:]
    for id in scene.workshop.inmates {
      if let block = scene.workshop.people[id].identity?.block { counts[block, default: 0] += 1 }
    }
    let rows = counts.sorted { $0.key < $1.key }.map {
      LookupRow(
        $0.key, note: scene.say("\($0.value) orang", en: counted($0.value, "person", "people")))
    }
    let block = typed.uppercased()
    if block.isEmpty || counts[block] != nil { return rows }
    let title = scene.say("Tambah blok", en: "Add block") + " \"\(block)\""
    return rows + [.addition(block, title: title)]
  }

  /// The decrees written down lately, the newest first; several people share one.
  static func permits(in scene: Scene) -> [LookupRow] {
    LookupRow.history(
      scene.workshop.inmates.reversed().compactMap {
        scene.workshop.people[$0].identity?.permit
      })
  }
}

extension Scene {
  /// Who stands some places behind or before a person; nil past either end.
  func inmate(_ inmate: ID<Inmate>, _ steps: Int, before: Bool) -> ID<Inmate>? {
    let all = workshop.inmates
    guard let place = all.firstIndex(of: inmate) else { return nil }
    let other = before ? place - steps : place + steps
    return all.indices.contains(other) ? all[other] : nil
  }
}

extension LookupRow {
  private static let mostRemembered = 20

  /// Texts written into a field lately, newest first, each once.
  static func history(_ texts: some Sequence<String>) -> [LookupRow] {
    var rows: [LookupRow] = []
    for text in texts where !text.isEmpty && !rows.contains(where: { $0.value == text }) {
      rows.append(LookupRow(text))
      if rows.count == mostRemembered { break }
    }
    return rows
  }
}
