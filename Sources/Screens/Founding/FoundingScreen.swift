import Forms
import TerminalUI
import Wording
import Workshop

/// The set-up of a new store: six steps on one page, back and forth, and nothing made before the
/// last.
struct FoundingScreen: FormScreen {
  private(set) var step = FoundingStep.institution
  private(set) var plan = Founding()
  /// The fields of each step, with what was typed into them.
  private var forms = FoundingStep.allCases.map { FormState($0.fields) }
  let envelope: EnvelopeCode

  /// `today`: whose month the first day is proposed in.
  init(_ start: FoundingStart, on today: Day) {
    envelope = start.envelope
    let first = start.firstDay ?? FirstDay.proposal(on: today)
    propose([.institution: start.institution ?? "", .firstDay: first.day.dashed], at: .institution)
    propose([.catalogue: start.contents?.title.id ?? ""], at: .contents)
  }

  private mutating func propose(_ texts: [FieldName: String], at step: FoundingStep) {
    forms[step.rawValue] = FormState(step.fields, texts: texts)
  }

  var form: FormState { forms[step.rawValue] }
  var presence: Presence { .door }
  var topic: String { "penyiapan" }

  func bindings(in scene: Scene) -> [Binding] {
    let goOn =
      step.isLast ? scene.say("Buat data", en: "Make the store") : scene.say("Terus", en: "Go on")
    let removal = Binding(
      [.function(8)], .void, scene.say("Hapus terakhir", en: "Remove last"),
      unless: plan.others.isEmpty ? scene.say("Belum ada.", en: "There is none yet.") : nil)
    return form.bindings(in: scene, hasLookup: !lookup(in: scene).isEmpty).map { binding in
      switch binding.command {
      case .open where form.enterSaves: Binding(binding.keys, .open, goOn)
      case .save: Binding(binding.keys, .save, goOn)
      case .back: Binding(binding.keys, .back, scene.say("Keluar", en: "Leave"))
      default: binding
      }
    } + [
      Binding(
        [.pageUp], .pageUp, scene.say("Langkah sebelumnya", en: "Step before"),
        onKeyLine: step != .institution)
    ] + (step == .others ? [removal] : [])
  }

  func lookup(in scene: Scene) -> [LookupRow] { form.focused.rows(beside: scene.basis) }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    if case .command(.void) = input {
      plan.others.removeLast()
      return []
    }
    if goesBack(input) { return goBack() }
    switch forms[step.rawValue].press(input, rows: lookup(in: scene), in: scene) {
    case .leave: return [.open(Self.leaving(in: scene))]
    case .save: return goOn(in: scene)
    case .nothing, .changed, .add: return []
    }
  }

  // MARK: Back and forth

  /// Up from the first field leads to the step before, as Page Up does from any.
  private func goesBack(_ input: Input) -> Bool {
    guard case .command(let command) = input else { return false }
    if command == .pageUp { return true }
    return [.up, .previous].contains(command) && form.focus == 0 && !form.isLookupOpen
  }

  private mutating func goBack() -> [Effect] {
    if let before = FoundingStep(rawValue: step.rawValue - 1) { go(to: before) }
    return []
  }

  private mutating func go(to other: FoundingStep) {
    step = other
    if let first = form.fields.first { forms[step.rawValue].focus(on: first.name) }
  }

  /// Takes the step's answers and goes on; the last makes the store.
  private mutating func goOn(in scene: Scene) -> [Effect] {
    do throws(Unread) {
      guard try takeStep(in: scene) else { return [] }
    } catch {
      return forms[step.rawValue].refuse(error.broken, in: scene)
    }
    guard let next = FoundingStep(rawValue: step.rawValue + 1) else { return [.found(plan)] }
    go(to: next)
    return []
  }

  private static func leaving(in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: scene.say("Keluar dari penyiapan?", en: "Leave the set-up?"),
      lines: [
        scene.say(
          "Belum ada data yang dibuat. Yang sudah diketik hilang.",
          en: "No store was made yet. What was typed is lost.")
      ], deeds: [(scene.say("Keluar, mulai lagi nanti", en: "Leave, begin again later"), [.leave])])
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    guard case .founded(let codes) = answer else { return [] }
    return [.replace(FoundedScreen(codes: codes))]
  }
}

// MARK: The answers

extension FoundingScreen {
  /// False where the step goes on asking.
  private mutating func takeStep(in scene: Scene) throws(Unread) -> Bool {
    switch step {
    case .institution: try takeInstitution(in: scene)
    case .firstAdministrator: try takeAdministrator(0, in: scene)
    case .secondAdministrator: try takeAdministrator(1, in: scene)
    case .envelope: try takeEnvelope(in: scene)
    case .others: return try takeOther(in: scene)
    case .contents: try takeContents(in: scene)
    }
    return true
  }

  private mutating func takeInstitution(in scene: Scene) throws(Unread) {
    let (typed, firstDay) = try forms[step.rawValue].read(
      FoundingFields.institution, FoundingFields.firstDay, in: scene)
    let name = typed.uppercased()
    let broken = name.brokenAsName(.institution, atMost: 40)
    if !broken.isEmpty { throw Unread(broken) }
    plan.institution = name
    plan.firstDay = firstDay
  }

  private mutating func takeAdministrator(_ place: Int, in scene: Scene) throws(Unread) {
    let fields = SecretFields.password + SecretFields.pin
    let (texts, typed) = try forms[step.rawValue].read(
      all: fields, FoundingFields.login, in: scene)
    let others = plan.administrators.enumerated().filter { $0.offset != place }.map(\.element.login)
    let login = try takenLogin(typed, besides: others + plan.others.map(\.login))
    let secrets = Dictionary(uniqueKeysWithValues: zip(fields.map(\.name), texts))
    try forms[step.rawValue].checkSecrets(secrets, of: login, at: plan.institution, in: scene)
    let administrator = Founding.Administrator(
      login: login, password: secrets[.newPassword] ?? "", pin: secrets[.pin] ?? "")
    if plan.administrators.indices.contains(place) {
      plan.administrators[place] = administrator
    } else {
      plan.administrators.append(administrator)
    }
  }

  private mutating func takeEnvelope(in scene: Scene) throws(Unread) {
    let text = try forms[step.rawValue].read(FoundingFields.envelope, in: scene)
    if let why = envelope.why(text) {
      forms[step.rawValue].setMistake(scene.say(why), of: .envelope)
      throw Unread()
    }
    plan.envelope = envelope.text
  }

  /// One officer more; true once nobody is typed.
  private mutating func takeOther(in scene: Scene) throws(Unread) -> Bool {
    let (typed, role) = try forms[step.rawValue].read(
      FoundingFields.officer, FoundingFields.role, in: scene)
    guard let typed, !typed.isEmpty else { return true }
    let login = try takenLogin(
      typed, besides: (plan.administrators.map(\.login)) + plan.others.map(\.login))
    guard let role else { throw Unread(.field(.required), at: .role) }
    plan.others.append(Founding.NewOfficer(login: login, role: role))
    forms[step.rawValue] = FormState(step.fields)
    return false
  }

  private mutating func takeContents(in scene: Scene) throws(Unread) {
    let contents = try forms[step.rawValue].read(FoundingFields.contents, in: scene)
    plan.isStandard = contents == .standard
  }

  private func takenLogin(
    _ typed: String, besides others: [String]
  ) throws(Unread) -> String {
    let login = typed.lowercased()
    if !(AddUser { $0.login = login }).hasLoginForm {
      throw Unread(.access(.loginForm), at: .login)
    }
    if others.contains(login) { throw Unread(.access(.loginTaken), at: .login) }
    return login
  }
}
