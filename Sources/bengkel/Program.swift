import CLinux
import CMemory
import Glibc
import NcursesTerminal
import Screens
import TerminalUI
import Wording
import Workshop

/// The program with its screen: opens the store, then one loop of keys, signals and the minute.
enum Program {
  /// Runs until the user leaves.
  ///
  /// `options`: read behind the fork.
  ///
  /// `learning`: the store of a learner, who is led through the lessons; gone when the program
  /// ends, however it does. `lesson`: the number of the first one.
  static func open(
    _ options: @autoclosure () -> ProgramOptions, learning: LessonFolder? = nil,
    from lesson: Int? = nil
  ) -> Never {
    umask(0o077)
    Guardian.run(options().language) { lastSaved in
      if let learning { fill(learning, options().language) }
      return run(options(), lastSaved, coach: learning.map { _ in coach(options(), lesson) })
    } afterwards: {
      learning?.remove()
    }
  }

  /// Runs the page that makes a store, and goes on with what it made.
  ///
  /// `institution`, `contents`, `firstDay`: what was given already, if anything.
  static func found(
    _ options: ProgramOptions, institution: String?, contents: FirstContents?, firstDay: FirstDay?
  ) -> Never {
    umask(0o077)
    Guardian.run(options.language) { lastSaved in
      let start = FoundingStart(
        envelope: .fresh(), institution: institution, contents: contents, firstDay: firstDay)
      return run(options, lastSaved, coach: nil, founding: start)
    } afterwards: {
    }
  }

  private static func fill(_ folder: LessonFolder, _ language: Language) {
    do throws(StorageError) { try folder.fill() } catch { Exit.end(error, language) }
  }

  private static func coach(_ options: ProgramOptions, _ lesson: Int?) -> Coach {
    Coach(options.language, password: PracticeWorkshop.password, lesson: lesson)
  }

  private static func run(
    _ options: ProgramOptions, _ lastSaved: UnsafeMutablePointer<Int64>?, coach: Coach?,
    founding: FoundingStart? = nil
  ) -> Int32 {
    // Locks are not inherited by the child, which this is.
    memory_keep()
    for name in ["TERMINFO", "TERMINFO_DIRS", "TERMCAP"] { unsetenv(name) }
    for number in [SIGTSTP, SIGTTIN, SIGTTOU, SIGPIPE, SIGXFSZ] { linux_ignore_signal(number) }
    let worker = Worker()
    let desk = StoreDesk(options, lastSaved: lastSaved, worker: worker)
    let session = founding == nil ? logInFromFile(options, desk) : nil
    if founding == nil { refuseUnusableStore(options, session) }
    // What opened the store is not needed to show pages.
    linux_give_back_code()
    // Until here a signal ends the process at once; nothing is half done that an opening would not
    // mend.
    let signals = linux_signals_of_the_loop()
    let terminal = openTerminal(options)
    let app = App(
      desk: desk, language: options.language, theme: options.theme, session: session, coach: coach,
      founding: founding)
    loop(app, terminal, signals, worker)
    terminal.end()
    desk.close()
    if founding != nil && StoreDesk.whyUnusable(options) != nil { nothingFounded(options) }
    return Exit.done.rawValue
  }

  private static func nothingFounded(_ options: ProgramOptions) -> Never {
    Exit.end(
      .fault,
      Words(
        "Dibatalkan, data belum dibuat. Mulai lagi: bengkel init",
        en: "Cancelled, no store was made. Start again: bengkel init")[options.language])
  }

  /// With a password file the login page is skipped.
  private static func logInFromFile(_ options: ProgramOptions, _ desk: StoreDesk) -> Session? {
    do throws(StorageError) {
      guard let password = try options.password() else { return nil }
      guard let login = options.user else {
        Exit.end(
          .usage,
          Words("--password-file perlu --user LOGIN.", en: "--password-file needs --user LOGIN.")[
            options.language])
      }
      let user = try OtherTries.waiting { () throws(StorageError) in
        try desk.logIn(login, password: password)
      }
      return desk.workshop.role(of: user).map { Session(user: user, login: login, role: $0) }
    } catch {
      Exit.end(error, options.language)
    }
  }

  /// A store that is not there is said before the screen is taken.
  private static func refuseUnusableStore(_ options: ProgramOptions, _ session: Session?) {
    guard session == nil else { return }
    if let error = StoreDesk.whyUnusable(options) { Exit.end(error, options.language) }
  }

  private static func openTerminal(_ options: ProgramOptions) -> NcursesTerminal {
    let name = Environment.value("TERM") ?? ""
    do throws(NcursesTerminal.Refusal) {
      return try NcursesTerminal(
        name: name, ascii: options.isASCII, theme: options.theme)
    } catch {
      let isForNow = [.outOfMemory, .tooManyFiles].contains(error)
      Exit.end(isForNow ? .store : .usage, TerminalSentence.of(error)[options.language])
    }
  }

  /// Waits for keys and signals, at most until the next minute, or the next picture of a job's
  /// progress; paints when nothing waits any more.
  private static func loop(
    _ app: App, _ terminal: NcursesTerminal, _ signals: Int32, _ worker: Worker
  ) {
    app.size = terminal.size
    app.paint = { [unowned app] in terminal.show(app.draw()) }
    terminal.wear(app.theme)
    app.paint()
    // Nor is what showed the first page needed for every other.
    linux_give_back_code()
    var bursts = BurstGuard()
    var minute = Clocks.minute
    while !app.isFinished {
      var waiting = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
        pollfd(fd: worker.news, events: Int16(POLLIN), revents: 0),
      ]
      let start = Clocks.read(CLOCK_MONOTONIC)
      let held = min(
        bursts.untilRelease(at: start) ?? .max, terminal.untilPasteEnds(at: start) ?? .max)
      poll(&waiting, 3, Int32(min(Clocks.untilNextMinute, app.untilNextPicture ?? .max, held)))
      let isNewMinute = minute != Clocks.minute
      if isNewMinute {
        minute = Clocks.minute
        app.tick()
      }
      if waiting[2].revents != 0 {
        worker.collect()
        app.hearOfJob()
      }
      if waiting[1].revents != 0 { take(signals, app, terminal) }
      if waiting[0].revents & Int16(POLLHUP | POLLERR) != 0 { app.finish() }
      let now = Clocks.read(CLOCK_MONOTONIC)
      let keys = bursts.sort(
        terminal.waitingKeys(at: now), at: now, isText: app.takesText ? app.isText : nil)
      if keys.contains(.control("l")) { terminal.redraw() }
      let isUnasked = app.press(keys)
      app.keepDrafts()
      if !isUnasked { app.ignore(terminal.waitingKeys(at: now)) }
      if app.isRedrawDue {
        terminal.redraw()
        app.isRedrawDue = false
      }
      terminal.wear(app.theme)
      if !app.isFinished { app.paint() }
      if isNewMinute && keys.isEmpty { linux_give_back_code() }
    }
  }

  private static func take(_ signals: Int32, _ app: App, _ terminal: NcursesTerminal) {
    var number = linux_next_signal(signals)
    while number != 0 {
      switch number {
      case SIGWINCH, SIGCONT:
        terminal.resize()
        app.size = terminal.size
        if number == SIGCONT { terminal.redraw() }
      default: app.finish()
      }
      number = linux_next_signal(signals)
    }
  }
}
