import TerminalUI
import Wording
import Workshop

/// The stack of screens and the one place where their effects are carried out.
package final class App {
  private let desk: any Desk
  package let language: Language
  private let shared: SharedBindings
  private var stack: [any Screen]
  private var session: Session?
  private var message: String?
  /// Those of the top screen in the last picture, while nothing has happened since.
  private var drawnBindings: [Binding]?
  package var size = Size(width: 80, height: 24)
  /// True when the program is to end.
  package private(set) var isFinished = false

  /// `session`: who is logged in already; nil shows the login page first.
  package init(desk: any Desk, language: Language, session: Session?) {
    self.desk = desk
    self.language = language
    self.session = session
    shared = SharedBindings(language)
    stack = [session == nil ? LoginScreen() : HomeScreen()]
    if session != nil { message = desk.openingWords.map { $0[language] } }
  }

  package var scene: Scene {
    Scene(
      workshop: desk.workshop, session: session, language: language, now: desk.now, size: size,
      lastSequence: desk.lastSequence, readOnlyReason: desk.readOnlyReason)
  }

  /// The bindings that act now: the screen's own, then those all screens share.
  package var bindings: [Binding] { ownBindings.adding(shared: shared[top.presence]) }

  private var ownBindings: [Binding] { drawnBindings ?? top.bindings(in: scene) }

  /// Whether characters are text now, so that a burst of them is typing and no accident.
  package var takesText: Bool { top.takesText }

  private var top: any Screen { _read { yield stack[stack.count - 1] } }

  // MARK: Keys

  package func press(_ key: Key) {
    if size.width < 40 || size.height < 12 { return }
    message = nil
    if case .paste(let text) = key, !top.takesText {
      message = scene.say(
        "\(text.unicodeScalars.count) huruf tempelan diabaikan. Buka isian dulu.",
        en: "\(text.unicodeScalars.count) pasted characters ignored. Open a field first.")
      return
    }
    let binding = ownBindings.first(with: key) ?? bindings.first(with: key)
    drawnBindings = nil
    if let reason = binding?.disabledBecause {
      message = reason
      return
    }
    if let command = binding?.command, let effects = shared(command) {
      carryOut(effects)
      return
    }
    let scene = scene
    let input = binding.map { Input.command($0.command) } ?? .key(key)
    carryOut(stack[stack.count - 1].press(input, in: scene))
  }

  /// The commands that mean the same everywhere and need no screen.
  private func shared(_ command: Command) -> [Effect]? {
    switch command {
    case .area(let number): [.area(number)]
    case .lock: [.lock]
    case .undo where top.presence == .page && !(top is any HasOwnUndo): [.undo]
    case .redo where top.presence == .page: [.redo]
    case .help: [.open(HelpScreen(topic: top.topic, bindings: bindings))]
    case .palette: [.open(PaletteScreen(bindings: bindings))]
    case .redraw: []
    default: nil
    }
  }

  // MARK: Effects

  private func carryOut(_ effects: [Effect]) {
    for effect in effects { carryOut(effect) }
  }

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .perform(let actions): perform(actions)
    case .sign(let signature): stack.append(SignatureScreen(signature, session: session))
    case .signed(let signature, let login, let pin): sign(signature, login: login, pin: pin)
    case .open(let screen): stack.append(screen)
    case .replace(let screen): stack[stack.count - 1] = screen
    case .close: close()
    case .answer(let answer):
      close()
      hear(answer)
    case .say(let text): message = text
    case .area(let number): openArea(number)
    case .logIn(let login, let password): logIn(login, password)
    case .unlock(let pin): unlock(pin)
    case .lock: if session != nil { stack.append(LockedScreen(since: scene.minute)) }
    case .switchUser: stack.append(LoginScreen(isSwitch: true))
    case .undo: undo()
    case .redo: redo()
    case .again(let key): press(key)
    case .leave: isFinished = true
    }
  }

  private func close() {
    if stack.count > 1 { stack.removeLast() }
  }

  private func hear(_ answer: Answer) {
    let scene = scene
    carryOut(stack[stack.count - 1].hear(answer, in: scene))
  }

  private func perform(_ actions: [Action]) {
    guard let session else { return }
    hear(save(actions, by: Authority(user: session.user)))
  }

  private func save(_ actions: [Action], by authority: Authority, undoing: Int64? = nil) -> Answer {
    do throws(StorageError) {
      switch try desk.perform(actions, by: authority, undoing: undoing) {
      case .saved(let number):
        message = scene.say("Tersimpan #\(number).", en: "Saved #\(number).")
        return .saved(number)
      case .refused(let broken):
        message = broken.first.map { refusal($0) }
        return .refused(broken)
      }
    } catch {
      message = scene.say("Belum tersimpan. ", en: "Not saved. ") + error.words[language]
      return .failed(error)
    }
  }

  private func refusal(_ broken: RuleBroken) -> String {
    let sentence = broken.sentence(in: desk.workshop, language)
    return scene.say("Belum bisa: ", en: "Not yet: ") + sentence
  }

  private func sign(_ signature: Signature, login: String, pin: String) {
    guard let session else { return }
    do throws(StorageError) {
      try desk.checkPIN(pin, of: login)
    } catch {
      message = error.words[language]
      return
    }
    guard let signer = desk.workshop.user(login: login) else { return }
    let user = if case .other = signature.signer { signer } else { session.user }
    let answer = save(signature.actions(signer), by: Authority(user: user, signer: signer))
    close()
    hear(answer)
  }

  private func openArea(_ number: Int) {
    guard let screen = AreaTable.screen(number) else {
      message = scene.say(
        "Halaman \(number) belum ada di versi ini.", en: "Page \(number) is not in this version.")
      return
    }
    stack.removeLast(stack.count - 1)
    stack.append(screen)
  }

  // MARK: Session

  private func logIn(_ login: String, _ password: String) {
    do throws(StorageError) {
      let user = try desk.logIn(login, password: password)
      guard let role = desk.workshop.role(of: user) else { throw .wrongPassword }
      session = Session(user: user, login: login, role: role)
      stack = [HomeScreen()]
      message = desk.openingWords?[language]
    } catch {
      hear(.failed(error))
      message = error.words[language]
    }
  }

  private func unlock(_ pin: String) {
    guard let session else { return }
    do throws(StorageError) {
      try desk.checkPIN(pin, of: session.login)
      close()
    } catch {
      hear(.failed(error))
      message = error.words[language]
    }
  }

  // MARK: Undo

  private func undo() {
    guard let session else { return }
    guard
      let save = Undo.candidate(
        in: desk.history, for: session.user, on: scene.today,
        offset: desk.workshop.settings.offset)
    else {
      message = scene.say(
        "Hari ini tidak ada tindakan sendiri yang dapat diurungkan.",
        en: "You have recorded nothing today that can be undone.")
      return
    }
    reverse(
      save, words: Words("Diurungkan", en: "Undone"),
      next: Words("Ctrl+Y mengulangi.", en: "Ctrl+Y redoes."))
  }

  private func redo() {
    guard let session,
      let save = Undo.redoCandidate(in: desk.history, for: session.user)
    else {
      message = scene.say("Tidak ada yang dapat diulangi.", en: "Nothing to redo.")
      return
    }
    reverse(
      save, words: Words("Diulangi", en: "Redone"), next: Words("Z mengurungkan.", en: "Z undoes."))
  }

  private func reverse(_ past: PastSave, words: Words, next: Words) {
    guard let session else { return }
    if past.reversal.isEmpty {
      message = scene.say(
        "#\(past.sequence) tidak dapat diurungkan. Catat koreksi.",
        en: "#\(past.sequence) cannot be undone. Record a correction.")
      return
    }
    let authority = Authority(user: session.user)
    if case .saved = save(past.reversal, by: authority, undoing: past.sequence) {
      message = "\(words[language]) #\(past.undoes ?? past.sequence). \(next[language])"
    }
  }

  // MARK: Time

  /// Called with the clock's minute.
  package func tick() {
    drawnBindings = nil
    desk.tick()
  }

  /// Asks whether to leave, as a closed window or a signal would.
  package func finish() { isFinished = true }

  // MARK: Picture

  package func draw() -> Canvas {
    drawnBindings = nil
    var canvas = Canvas(size: size)
    if size.width < 40 || size.height < 12 {
      TooSmall.draw(on: &canvas, scene)
      return canvas
    }
    let scene = scene
    let base = stack.lastIndex { $0.presence != .dialog } ?? 0
    for index in base..<stack.count { stack[index].draw(on: &canvas, in: scene) }
    let layout = Layout(size)
    let text = message ?? top.hint(in: scene)
    canvas.fill(" ", x: 0, y: layout.message, count: size.width, style: .plain)
    canvas.put(text.fitted(to: size.width - 3), x: 2, y: layout.message)
    let own = top.bindings(in: scene)
    drawnBindings = own
    let bindings = own.adding(shared: shared[top.presence].filter(\.isOnKeyLine))
    KeyLine.draw(bindings, on: &canvas, y: layout.keys, english: language == .english)
    return canvas
  }
}

/// A screen whose Z takes back something of its own.
package protocol HasOwnUndo {}
