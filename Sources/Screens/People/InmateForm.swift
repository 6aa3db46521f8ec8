import Forms
import TerminalUI
import Wording
import Workshop

/// The form for a new inmate or a change to one.
///
/// Six fields make a valid record; the papers may follow, and until then the person may not work.
struct InmateForm: RecordForm {
  var form: FormState
  private let editing: ID<Inmate>?
  private let key: DraftKey
  /// What needs a look, as found when a field was left or saving was asked.
  private var questions: InmateQuestions?
  /// The questions that were put when saving was asked; the same again are answered by it.
  private var asked: InmateQuestions?
  /// Whether the last key put them, so that Enter is the answer.
  private var awaitsAnswer = false
  /// The change that was asked about, because something is open around the person.
  private var pending: EditInmate?

  static let newDraft = DraftName(.newInmate) { _, _ in
    Words("warga binaan baru", en: "new inmate")
  } opening: { draft, scene in
    InmateForm(resuming: draft, in: scene)
  }

  static let changeDraft = DraftName(.inmate) { number, workshop in
    let code = workshop.code(ID<Inmate>(number))
    return Words("perubahan \(code)", en: "change of \(code)")
  } opening: { draft, scene in
    let inmate = ID<Inmate>(draft.key.number)
    return scene.workshop.people.contains(inmate) ? InmateForm(editing: inmate, in: scene) : nil
  }

  init(in scene: Scene) { self.init(key: scene.newDraft(Self.newDraft), in: scene) }

  /// Somebody new whom another form misses.
  init(named name: String, in scene: Scene) {
    self.init(in: scene)
    form[.name] = name
  }

  /// Goes on with somebody new who was left half typed.
  init(resuming draft: Draft, in scene: Scene) {
    self.init(key: draft.key, in: scene)
    form.resume(draft.texts)
  }

  private init(key: DraftKey, in scene: Scene) {
    self.key = key
    editing = nil
    form = FormState(Self.fields, texts: InmateTexts.proposal(in: scene))
    form.previous = InmateTexts.repeated(scene.workshop.inmates.last, in: scene)
  }

  init(editing inmate: ID<Inmate>, in scene: Scene) {
    editing = inmate
    key = Self.changeDraft.key(inmate.index)
    form = FormState(Self.fields, texts: InmateTexts.of(inmate, in: scene))
    form.previous = InmateTexts.repeated(scene.inmate(inmate, 1, before: true), in: scene)
    if let draft = scene.draft(key) { resume(draft, in: scene) }
  }

  /// A draft of the day of the enrolment does not bring back a number that is hidden by now.
  private mutating func resume(_ draft: Draft, in scene: Scene) {
    let shown = form[.register]
    form.resume(draft.texts)
    let number = editing.flatMap { scene.workshop.people[$0].identity?.register }
    if Scene.isConcealed(shown), form[.register] == number { form[.register] = shown }
  }

  var presence: Presence { .typing }
  var topic: String { "warga-binaan-isian" }
  var draft: Draft? { Draft(key, texts: form.draftTexts) }

  func bindings(in scene: Scene) -> [Binding] {
    var bindings = form.bindings(in: scene, hasLookup: !lookup(in: scene).isEmpty)
    if awaitsAnswer {
      bindings[0] = Binding([.enter], .open, scene.say("Simpan", en: "Save"))
    }
    if editing != nil {
      let back = bindings.removeLast()
      bindings += [
        Binding([.pageDown], .pageDown, scene.say("Berikut", en: "Next one")),
        Binding(
          [.pageUp], .pageUp, scene.say("Sebelumnya", en: "Previous one"), onKeyLine: false),
        back,
      ]
    }
    return bindings
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    switch input {
    case .command(.pageDown): return turn(isBack: false, in: scene)
    case .command(.pageUp): return turn(isBack: true, in: scene)
    default: break
    }
    if case .command(.open) = input, awaitsAnswer { return save(in: scene) }
    awaitsAnswer = false
    let field = form.focused.name
    let status = form[.status]
    defer { if form[.status] != status { proposeDay(in: scene) } }
    switch form.press(input, rows: lookup(in: scene), in: scene) {
    case .leave: return [.close]
    case .save: return save(in: scene)
    case .add(let block):
      form[.block] = block.uppercased()
      return press(.command(.next), in: scene)
    case .changed where form.focused.name != field: leave(field, in: scene)
    case .nothing, .changed: break
    }
    return []
  }

  /// A status that is another one begins today, unless somebody types the day.
  private mutating func proposeDay(in scene: Scene) {
    guard let editing else { return }
    let person = scene.workshop.people[editing]
    guard let status = form.value(Self.status, in: scene) ?? nil else { return }
    let day = status == person.status ? person.statusSince : scene.today
    form.propose([.statusDay: day.dashed])
  }

  /// What can be said of a field as soon as it is left.
  private mutating func leave(_ field: FieldName, in scene: Scene) {
    switch field {
    case .register:
      guard let other = scene.workshop.bearer(of: form[.register], besides: editing) else { break }
      let taken = RuleBroken(.people(.registerTaken(other)), field: .register)
      form.setMistake(taken.sentence(in: scene.workshop, scene.language), of: .register)
    case .name, .release:
      questions = InmateQuestions(about: form, editing: editing, in: scene)
    default: break
    }
  }

  /// Goes to the next or previous person at the same field; what was typed stays as a draft.
  private func turn(isBack: Bool, in scene: Scene) -> [Effect] {
    guard let editing else { return [] }
    guard let other = scene.inmate(editing, 1, before: isBack) else {
      return [
        .say(
          isBack
            ? scene.say("Ini orang pertama. PgDn maju.", en: "The first one. PgDn: next.")
            : scene.say("Ini orang terakhir. PgUp mundur.", en: "The last one. PgUp: back."))
      ]
    }
    var next = InmateForm(editing: other, in: scene)
    next.form.focus(on: form.focused.name)
    return [.replace(next)]
      + (form.isDirty ? [.say(scene.keptWords(key))] : [])
  }

  private mutating func save(in scene: Scene) -> [Effect] {
    guard let texts = texts(in: scene) else {
      form.show([], in: scene)
      return [.say(form.mistakeWords(in: scene))]
    }
    let questions = InmateQuestions(about: form, editing: editing, in: scene)
    self.questions = questions
    if !questions.isEmpty && questions != asked {
      asked = questions
      awaitsAnswer = true
      return [.say(questions.words(in: scene))]
    }
    guard let editing else { return [.perform([.enrolInmate(texts.enrolment(in: scene))])] }
    let change = texts.change(of: editing, in: scene)
    if let taken = change.taken,
      let question = StatusQuestion.screen(for: editing, becoming: taken, in: scene)
    {
      pending = change
      return [.open(question)]
    }
    return [.perform([.editInmate(change)])]
  }

  /// What the fields say; nil where one of them says what is wrong with it.
  private mutating func texts(in scene: Scene) -> InmateTexts? {
    var texts: InmateTexts?
    do throws(Unread) { texts = try InmateTexts(&form, in: scene) } catch { texts = nil }
    leave(.register, in: scene)
    if form[.register].hasPrefix("(") && !Scene.isConcealed(form[.register]) {
      form.setMistake(
        scene.say(
          "Nomor baru diketik dari awal: Ctrl+U, lalu nomornya.",
          en: "Type a new number from the start: Ctrl+U, then the number."), of: .register)
    }
    return form.hasMistakes ? nil : texts
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .saved(let number):
      let people = [editing].compactMap { $0 }
      let follows = pending?.taken == nil ? [] : StatusChange.handOver(of: people, in: scene)
      return [.answer(answer)] + saidOfEdit(number, in: scene) + follows
    case .confirmed(true): return pending.map { [.perform([.editInmate($0)])] } ?? []
    case .refused(let broken):
      form.show(broken, in: scene)
      return []
    default: return []
    }
  }

  /// Who was changed, whichever page is below and however far PgDn went from it.
  private func saidOfEdit(_ number: Int64, in scene: Scene) -> [Effect] {
    guard let editing else { return [] }
    let row = Int(editing.index)
    return [.say(PeopleList().saved(row, isNew: false, number: number, in: scene))]
  }

  private func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .block: InmateTexts.blocks(typed: form[.block].trimmed, in: scene)
    case .permit: InmateTexts.permits(in: scene)
    default: form.focused.rows(beside: scene.basis)
    }
  }

  /// That a day lies in a closed month, from when figures count it.
  private func lateDay(in scene: Scene) -> String? {
    guard let day = form.value(Self.statusDay, in: scene) ?? nil,
      editing.map({ scene.workshop.people[$0].statusSince != day }) ?? true
    else { return nil }
    let counts = scene.workshop.countingDay(of: day)
    if counts == day { return nil }
    return scene.say(
      "Bulan itu sudah ditutup: dihitung mulai \(counts.dashed).",
      en: "That month is closed: it counts from \(counts.dashed).")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let code = scene.workshop.code(editing ?? scene.workshop.people.nextID)
    var page = Page([
      scene.say("Warga binaan", en: "Inmates"),
      editing == nil ? scene.say("Baru", en: "New") : code,
    ])
    let total = form.fields.count
    page.counts = [
      scene.say("\(form.filled) dari \(total) terisi", en: "\(form.filled) of \(total) filled in"),
      form.mistakeCount > 0
        ? scene.say("\(form.mistakeCount) perlu dibetulkan", en: "\(form.mistakeCount) to fix")
        : "",
    ].filter { !$0.isEmpty }
    page.fact = ReadingMark.join(code, scene.kept(key) ?? "")
    page.draw(on: &canvas, in: scene)
    var view = FormView(rows: Self.rows)
    view.marksProposals = editing == nil
    if !RegisterNumber.isUsual(form[.register]) && !form[.register].isEmpty
      && !Scene.isConcealed(form[.register])
    {
      view.notes[.register] = scene.say("? bentuk tidak lazim", en: "? unusual form")
    }
    questions?.mark(&view, of: form, in: scene)
    view.warnings[.statusDay] = lateDay(in: scene)
    view.draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }
}
