import ArgumentParser
import Storage
import Wording
import Workshop

/// The option of every command that reads records.
struct ReadingOptions: ParsableArguments {
  @Flag(help: "Baca sebisanya bila data tidak lengkap. / Read what can be read of damaged data.")
  var partial = false
}

/// The option of every command that records what is about a day.
struct WritingOptions: ParsableArguments {
  @Flag(
    help: "Jam komputer benar; login Kasubsi. / The clock is right; a supervisor's login.")
  var clockIsRight = false
}

/// Opens a store for a command.
enum CommandStore {
  /// With the user and password file of the options; both are needed.
  ///
  /// `seen`: what this computer saw of stores, unless somebody answers for less.
  static func open(
    _ options: ProgramOptions, as mode: Store.Mode, seen: any SeenMarks = OwnComputer.seen
  ) throws(StorageError) -> Store {
    guard let login = options.user, let password = try options.password() else {
      Exit.end(.usage, needsUser[options.language])
    }
    return try OtherTries.waiting { () throws(StorageError) in
      try Store.open(
        on: FolderDisk(path: options.store), as: mode, login: login, password: password,
        holder: options.holder(login), at: Clocks.moment, seen: seen)
    }
  }

  /// Does work with the records of a store, and ends the process with the code that goes with what
  /// was found: 1 when the store was read in part or a person's key is gone.
  ///
  /// What was found is said on standard error before the work begins.
  ///
  /// `door`: the page that shows the same, which lets in or refuses.
  static func read(
    _ options: ProgramOptions, _ reading: ReadingOptions, at door: Door,
    _ work: (Store) throws(StorageError) -> Void
  ) {
    do throws(StorageError) {
      let store = try open(options, as: reading.partial ? .part : .read)
      CommandDoor.pass(door, of: store.workshop, options)
      let isWhole = tellFindings(of: store, options.language)
      try work(store)
      if !isWhole { Exit.end(.fault) }
    } catch {
      Exit.end(error, options.language)
    }
  }

  /// Opens a store for recording; where the clock does not go with the last record, the options
  /// must say that it is right.
  static func write(_ options: ProgramOptions, _ writing: WritingOptions) throws(StorageError)
    -> Store
  {
    let store = try openForRecording(options)
    _ = tellFindings(of: store, options.language)
    let now = Clocks.now
    store.measureRoom()
    guard let reason = store.readOnlyReason(at: now) else { return store }
    guard reason.isClock else { throw .readOnly(reason) }
    if !writing.clockIsRight {
      Output.tell(reason.words[options.language])
      Exit.end(.store, clock(now, of: store)[options.language])
    }
    return store
  }

  /// Records; before that, where the options said it, that the clock is right.
  static func perform(
    _ actions: [Action], in store: Store, by authority: Authority, at now: Instant
  ) throws(StorageError) -> Saving {
    if store.readOnlyReason(at: now)?.isClock == true {
      let offset = store.workshop.settings.offset
      let answer = ConfirmClock(now, after: store.lastMoment, offset: offset)
      let saving = try store.perform([.confirmClock(answer)], by: authority, at: now)
      if case .refused = saving { return saving }
    }
    return try store.perform(actions, by: authority, at: now)
  }

  /// A disk without room is told as the pages tell it; a lock names its holder.
  private static func openForRecording(_ options: ProgramOptions) throws(StorageError) -> Store {
    do throws(StorageError) {
      return try open(options, as: .write)
    } catch {
      guard case .diskFull = error else { throw error }
      throw .readOnly(.diskFull)
    }
  }

  /// Says what was not as it should be; false when something that was recorded is not there.
  private static func tellFindings(of store: Store, _ language: Language) -> Bool {
    var lines = store.findings.map(\.words)
    if let gap = store.gap {
      lines += [gap.cause.words, gap.words(offset: store.workshop.settings.offset)]
    }
    for line in lines { Output.tell(line[language]) }
    return store.gap == nil && !store.findings.contains(where: \.isLoss)
  }

  /// Both dates, and how a script says which is right.
  private static func clock(_ now: Instant, of store: Store) -> Words {
    let offset = store.workshop.settings.offset
    let (clock, last) = (now.dashed(offset: offset), store.lastMoment.dashed(offset: offset))
    return Words(
      "Jam komputer \(clock), catatan terakhir \(last). Jam benar? Kasubsi: --clock-is-right",
      en: "The clock says \(clock), the last record \(last). Is it right? A supervisor: "
        + "--clock-is-right")
  }

  static let needsUser = Words(
    "Perlu --user LOGIN dan --password-file BERKAS.",
    en: "Needs --user LOGIN and --password-file FILE.")
}
