import Reports
import TerminalUI
import Wording
import Workshop

/// The stack of screens and the one place where their effects are carried out.
package final class App {
  let desk: any Desk
  package internal(set) var language: Language
  /// The colours of the pages.
  package internal(set) var theme: Theme
  /// What the program was started with, and what the user chose in its place.
  let started: (language: Language, theme: Theme)
  var look = UserLook()
  var stack: [any Screen]
  var session: Session?
  var message: String?
  /// What the disk had no room for and can be tried again.
  var unsaved: Unsaved?
  var shelf = DraftShelf()
  /// What came so far of a text that may be a label, where no text is typed.
  var label = ""
  /// When a key was pressed last.
  var lastKey: Instant
  /// Jobs that ended and are still to be told of, which waits for the lock to open.
  var news: [JobNews] = []
  /// What was printed and is still to be asked about, which waits for a page.
  var prints: [PrintJob] = []
  /// How many screens that ask were opened.
  var questions = 0
  var learnt = LearntKeys()
  /// What a key that opened a page did, until the page is drawn.
  var waiting: KeyDeed?
  /// A key that said nothing, until the page is drawn, and how the page looked before it.
  var quiet: (key: Key, binding: Binding?)?
  var lastPicture: (page: Canvas, hint: String)?
  /// Whether it differs from what was last kept.
  var isLearntChanged = false
  var views: [SavedView] = []
  /// What the menu can find.
  private let menu = MenuIndex()
  private let indexes = SearchIndexes()
  /// How somebody printed last; nil before anybody has.
  var printing: PrintChoice?
  /// Goes through the practice lessons; nil in the real program.
  var coach: Coach?
  private var sharedBindings: SharedBindings
  /// Those of the last picture, while nothing has happened since.
  var drawnBindings: [Binding]?
  private var keyLine = KeyLine()
  package var size = Size(width: 80, height: 24)
  /// Shows the picture at once, before something that takes a while.
  package var paint: () -> Void = {}
  /// True when all of the terminal is to be painted anew, so that nothing of the picture before is
  /// left in what was sent to it.
  package var isRedrawDue = false
  /// True when the program is to end.
  package private(set) var isFinished = false

  /// `session`: who is logged in already; nil shows the login page first.
  ///
  /// `founding`: makes a store first, where there is none to log in to.
  ///
  /// `coach`: teaches the program on a practice workshop.
  package init(
    desk: any Desk, language: Language, theme: Theme = .colour, session: Session?,
    coach: Coach? = nil, founding: FoundingStart? = nil
  ) {
    self.desk = desk
    self.language = language
    self.theme = theme
    started = (language, theme)
    self.session = session
    self.coach = coach
    lastKey = desk.now
    sharedBindings = SharedBindings(language, reading: desk.readOnlyReason)
    stack = [session == nil ? LoginScreen() : HomeScreen()]
    if let founding { stack = [FoundingScreen(founding, on: scene.today)] }
    if let session { greet(session) }
    startLessons()
  }

  package var scene: Scene {
    let system = desk.system
    return Scene(
      desk.lent, session: session, language: language, now: desk.now, size: pageSize,
      lastSequence: desk.lastSequence, lastSave: desk.history.last?.at,
      readOnlyReason: desk.readOnlyReason, job: desk.job, system: system,
      unsaved: unsaved.map { $0.actions.words(in: desk.workshop) }, drafts: shelf.drafts,
      views: views, printing: printing ?? PrintChoice(printers: system.printers),
      fingerprint: desk.fingerprint,
      look: UserLook(language: language.rawValue, theme: theme.rawValue), indexes: indexes,
      isLesson: coach != nil)
  }

  /// The bindings that act now: the screen's own, then those all screens share.
  package var bindings: [Binding] { drawnBindings ?? bindings(in: scene) }

  private func bindings(in scene: Scene) -> [Binding] {
    if !sharedBindings.isFor(language, reading: scene.readOnlyReason) {
      sharedBindings = SharedBindings(language, reading: scene.readOnlyReason)
    }
    var own = top.bindings(in: scene)
    own += discard(in: scene, unless: own)
    own += lessons(in: scene)
    own += turns(in: scene, unless: own)
    if top.isFieldEmpty { own.append(sharedBindings.asking) }
    return sharedBindings.added(to: own, on: top.presence)
  }

  var top: any Screen { _read { yield stack[stack.count - 1] } }

  // MARK: Keys

  /// Whether the screen has no room for any page.
  var isTooSmall: Bool { size.width < 40 || size.height < 12 }

  package func press(_ key: Key) {
    lastKey = desk.now
    if isTooSmall { return }
    message = nil
    waiting = nil
    quiet = nil
    defer {
      askOfPrint()
      noteDrafts()
      look(after: key)
    }
    lookForRoom()
    let left = key.isTyped ? typing?.left ?? 0 : .max
    defer { sayLeft(since: left) }
    if case .paste(let text, let further) = key { return paste(text, further) }
    let binding = bindings.first(with: key)
    let isTaught = top.presence == .page
    let before = (topic: top.topic, depth: stack.count)
    drawnBindings = nil
    if let reason = binding?.disabledBecause {
      message = reason
      return
    }
    let isBusy = desk.job != nil
    carryOut(effects(of: key, binding))
    noteOpener(binding, above: before.depth)
    let isElsewhere = before.topic != top.topic || before.depth != stack.count
    if isTaught, let binding { explain(key, binding, elsewhere: isElsewhere) }
    if isBusy || desk.job == nil { note(quiet: key, binding) }
  }

  private func effects(of key: Key, _ binding: Binding?) -> [Effect] {
    if let command = binding?.command, let effects = shared(command) ?? turning(command) {
      return effects
    }
    let scene = scene
    let input = binding.map { Input.command($0.command) } ?? .key(key)
    return stack[stack.count - 1].press(input, in: scene)
  }

  /// The commands that mean the same everywhere and need no screen.
  private func shared(_ command: Command) -> [Effect]? {
    if let area = Area(command) { return [.area(area.rawValue)] }
    return switch command {
    case .lock: [.lock]
    case .undo where top.presence == .page && !(top is any HasOwnUndo): [.undo]
    case .redo where top.presence == .page: [.redo]
    case .help: [.open(HelpScreen(of: top, bindings: bindings))]
    case .palette: [.open(MenuScreen(on: top, bindings: bindings, menu, in: scene))]
    case .redraw: []
    case .learning: [.learning]
    case .foldKeys: [.foldKeys]
    case .lessons: [.lessons]
    case .reread where top.presence == .page: [.order(.reread)]
    case .discard: top.draft.map { [.open(discarding($0.key, in: scene))] } ?? []
    default: nil
    }
  }

  // MARK: Effects

  func carryOut(_ effects: [Effect]) {
    for effect in effects { carryOut(effect) }
  }

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .perform(let actions): perform(actions)
    case .sign(let signature): ask(for: signature)
    case .signed(let signature, let login, let pin): sign(signature, login: login, pin: pin)
    case .open(let screen): if admits(to: screen) { open(screen) }
    case .replace(let screen):
      guard admits(to: screen) else { return }
      stack.removeLast()
      open(screen)
    case .close: leave()
    case .answer(let answer):
      close()
      hear(answer)
    case .say(let text): message = text
    case .sayAtOnce(let text):
      message = text
      paint()
    case .area(let number): openArea(number)
    case .logIn(let login, let password): logIn(login, password)
    case .unlock(let pin): unlock(pin)
    case .found(let plan): found(plan)
    case .lock: lock()
    case .switchUser: push(LoginScreen(isSwitch: true))
    case .undo: undo(confirmed: nil)
    case .takeBack(let sequence): undo(confirmed: sequence)
    case .redo: redo()
    case .learning: switchLearning()
    case .foldKeys: foldKeys()
    case .lessons: openLessons()
    case .lesson(let deed): carryOut(deed)
    case .again(let key): press(key)
    case .leave: isFinished = true
    case .start(let job): start(job)
    case .cancel: desk.cancel()
    case .order(let order): carryOut(order, signer: nil)
    case .retry: retry()
    case .home: stack = [HomeScreen()]
    case .logOut:
      session = nil
      stack = [LoginScreen()]
    case .drop(let key): drop(key)
    case .spent(let key): shelf.remove(key)
    case .keepViews(let views): keep(views)
    case .look(let look): choose(look)
    case .printing(let choice): printing = choice
    }
  }

  func close() {
    if stack.count > 1 { stack.removeLast() }
  }

  func hear(_ answer: Answer) {
    let scene = scene
    carryOut(stack[stack.count - 1].hear(answer, in: scene))
  }

  // MARK: Time

  /// Asks whether to leave, as a closed window or a signal would.
  package func finish() { isFinished = true }

  // MARK: Picture

  package func draw() -> Canvas {
    drawnBindings = nil
    if isTooSmall {
      var canvas = Canvas(size: size)
      TooSmall.draw(on: &canvas, scene)
      return canvas
    }
    let page = drawPage(in: scene)
    guard let coach = shownCoach else { return page }
    return CoachLines.draw(coach, above: page, size: size, in: scene)
  }

  private func drawPage(in scene: Scene) -> Canvas {
    var canvas = Canvas(size: scene.size)
    let base = stack.lastIndex { $0.presence != .dialog } ?? 0
    for index in base..<stack.count { canvas.draw(&stack[index], in: scene) }
    let layout = Layout(canvas.size)
    let bindings = bindings(in: scene)
    let hint = top.hint(in: scene)
    teachWaiting(before: hint)
    answerQuiet((canvas, hint))
    let text = message ?? progress(bindings, in: scene) ?? hint
    canvas.fill(" ", x: 0, y: layout.message, count: canvas.width, style: .plain)
    canvas.put(text.fittedMessage(to: canvas.width - 3), x: 2, y: layout.message)
    drawnBindings = bindings
    keyLine.draw(unfolded(bindings), on: &canvas, y: layout.keys, english: language == .english)
    return canvas
  }
}
