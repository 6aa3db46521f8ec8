import Forms
import TerminalUI
import Wording
import Workshop

/// The form that lets somebody work for some days though papers fail; a supervisor signs it.
struct AllowanceForm: EntryForm {
  var form: FormState

  init(for inmate: ID<Inmate>?, in scene: Scene) {
    let failing = inmate.map { scene.workshop.missingPapers(of: $0, on: scene.today) } ?? []
    let covered = Set(failing.compactMap(\.requirement)).sorted()
    form = FormState(
      [
        Self.worker.field, Self.covered.field, Self.from.field, Self.until.field, Self.reason.field,
      ],
      texts: [
        .worker: inmate.map { scene.workshop.code($0) } ?? "",
        .kind: scene.say(covered.words),
        .from: scene.today.dashed, .until: (scene.today + 13).dashed,
      ])
    if inmate != nil { form.focus(on: covered.isEmpty ? .kind : .reason) }
  }

  static let draftName = DraftName("allowance", Words("izin kerja", en: "leave to work")) {
    _, scene in AllowanceForm(for: nil, in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key() }
  var topic: String { "izin-kerja" }

  func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .worker: PersonField.rows(in: scene)
    case .kind: requirements(in: scene)
    default: form.focused.rows(beside: scene.basis)
    }
  }

  /// Those that are not named yet; choosing one puts it behind the others.
  private func requirements(in scene: Scene) -> [LookupRow] {
    let named = form.value(Self.covered, in: scene) ?? []
    return Requirement.allCases.filter { !named.contains($0) }.map { requirement in
      LookupRow(
        scene.say((named + [requirement]).sorted().words), title: scene.say(requirement.name))
    }
  }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (worker, covered, from, until, reason) = try form.read(
      Self.worker, Self.covered, Self.from, Self.until, Self.reason, in: scene)
    let action = AllowWork {
      $0.day = scene.today
      $0.worker = worker
      $0.covered = covered
      $0.from = from
      $0.until = until
      $0.reason = reason
    }
    return [.sign(signature(action, in: scene))]
  }

  private func signature(_ action: AllowWork, in scene: Scene) -> Signature {
    Signature(
      title: scene.say("Izin kerja", en: "Leave to work"),
      lines: [
        scene.workshop.code(action.worker) + ", " + action.from.dashed
          + scene.say(" sampai ", en: " until ") + action.until.dashed,
        scene.say("Menyusul: ", en: "May wait: ") + scene.say(action.covered.words),
        scene.say("Alasan", en: "Reason") + ": " + action.reason,
      ], signer: .witness(.approve)
    ) { _ in [.allowWork(action)] }
  }

  static func saved(_ number: Int64, in scene: Scene) -> String {
    guard let row = scene.workshop.workAllowances.last else { return "" }
    let code = scene.workshop.code(row.worker)
    return scene.say(
      "Tersimpan #\(number). \(code) boleh kerja s.d. \(row.until.dashed). Z mengurungkan.",
      en: "Saved #\(number). \(code) may work until \(row.until.dashed). Z undoes.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Warga binaan", en: "Inmates"), scene.say("Izin kerja", en: "Leave to work"),
    ])
    if let worker = form.value(Self.worker, in: scene) {
      let failing = scene.workshop.missingPapers(of: worker, on: scene.today)
      page.counts = failing.isEmpty ? [] : [scene.say(failing.words)]
    }
    page.fact = scene.kept(draftKey) ?? ""
    page.draw(on: &canvas, in: scene)
    var view = FormView(rows: form.fields.map { [$0.name] })
    if let worker = form.value(Self.worker, in: scene), scene.sees(.name) {
      view.notes[.worker] = scene.name(of: worker).fitted(to: 30)
    }
    view.draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let worker = PersonField.field(
    Words("Kode orangnya. F4 daftar.", en: "The code. F4 lists."))

  private static let covered = FormField(
    .kind, .requirements, width: 46,
    hint: Words("Yang boleh menyusul. F4 daftar.", en: "What may wait. F4 lists."),
    example: Words("asesmen, SK", en: "assessment, decree"),
    label: Words("Syarat menyusul", en: "May wait"))

  private static let from = FormField(
    .from, .day, width: 12,
    hint: Words("Hari ini atau sesudahnya.", en: "Today or later."),
    example: Words("h", en: "h"))

  private static let until = FormField(
    .until, .day, width: 12,
    hint: Words("Paling lama 31 hari.", en: "At most 31 days."),
    example: Words("+13", en: "+13"), label: Words("Sampai", en: "Until"))

  private static let reason = FormField(
    .reason, .text(limit: 60), width: 48,
    hint: Words("Alasan, tanpa nama, kasus, penyakit.", en: "Why; no names, cases, illness."),
    example: Words("SK baru menunggu tanda tangan", en: "the new decree awaits a signature"))
}

extension ValueLanguage where Value == [Requirement] {
  /// Requirements by their names, with commas between.
  fileprivate static var requirements: Self {
    Self { text, _ throws(Mistake) in
      var named: Set<Requirement> = []
      for name in text.split(separator: ",").map({ String($0).trimmed }) where !name.isEmpty {
        guard let requirement = Requirement.allCases.first(where: { $0.name.areTyped(name) })
        else { throw .notListed }
        named.insert(requirement)
      }
      return named.sorted()
    }.lookedUp
  }
}
