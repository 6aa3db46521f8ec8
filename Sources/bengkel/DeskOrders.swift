import Screens
import Storage
import Wording
import Workshop

/// What the pages ask for besides records, and what is found out on the way.
extension StoreDesk {
  func carryOut(_ order: Order, by authority: Authority) throws(StorageError) -> OrderResult {
    switch order {
    case .lookAround:
      measure()
      lookAtUsers()
    case .measureRoom: measureRoom()
    case .measureUsage: measure()
    case .reread: return try reread()
    case .reopen: try reopen(as: authority.user)
    case .findMedia: system.media = Media.mounted()
    case .findFiles: system.files = OfficeFiles.found()
    case .addOfficer, .giveCode, .enable: return try changeOfficers(order, by: authority)
    case .adoptWays: return try adoptWays(by: authority)
    case .letGo(let user): return try letGo(of: user, by: authority)
    case .renewSecrets(let present, let password, let pin):
      return try renew(authority.user, from: present, to: password, pin)
    case .forgetUnsure: forgetUnsure()
    case .write(let table, let name):
      return ListFile.write(table, to: name, isPractice: workshop.settings.isPractice)
    case .findFreeName(let name): return .freeName(NewFile.free(name), for: name)
    case .findPrinters: system.printers = PrinterDevice.found
    }
    return .done
  }

  /// Room on the disk, and what of it the store takes.
  func measure() {
    measureRoom()
    system.usage = DiskMeasure.usage(of: disk)
  }

  func measureRoom() {
    system.room = DiskMeasure.room(disk.path)
    store?.measureRoom()
    takeUpWriting()
  }

  /// A store that was opened for reading because the disk was full is opened for writing once there
  /// is room; should it refuse, it goes on being read.
  private func takeUpWriting() {
    guard let store, store.waitsForRoom, let login else { return }
    guard
      let opened = try? store.access.open(as: .write, holder: options.holder(login), at: now)
    else { return }
    take(opened)
  }

  // MARK: A session that follows another

  private func reread() throws(StorageError) -> OrderResult {
    guard let store, store.followsAnother else { return .done }
    let hasWriter = store.access.hasWriter
    take(try store.access.open(as: .read, holder: "", at: now))
    return hasWriter ? .done : .writerGone
  }

  private func reopen(as user: ID<User>) throws(StorageError) {
    guard let store, store.followsAnother else { return }
    let login = workshop.users[user].login
    take(try store.access.open(as: .write, holder: options.holder(login), at: now))
  }

  // MARK: Failures

  /// Keeps what is to be said of a save that the disk refused.
  func noteFailure(
    _ error: StorageError, of actions: [Action], at moment: Instant, by user: ID<User>,
    in store: Store
  ) {
    guard [.diskFailed, .filesReplaced].contains(store.readOnlyReason), system.failure == nil else {
      return
    }
    let place = store.journalPlace
    let unsure = UnsureSave(sequence: store.lastSequence + 1, at: moment, actions: actions)
    system.failure = WriteFailure(
      unsure: unsure, cause: error, generation: place.generation, offset: place.offset)
    let words = actions.words(in: workshop)
    notes.unsure = UnsureNote(
      sequence: unsure.sequence, at: moment, words: [words.id, words.en])
    // The disk may refuse this too; the paper is the record then.
    _ = keepNotes(of: workshop.users[user].login)
  }

  /// Finds out what became of a save that was not confirmed, once the store is open again.
  func answerUnsure(in store: Store) {
    for user in workshop.users {
      guard let note = store.notes(of: user.login).unsure else { continue }
      let isThere = store.history.contains { $0.sequence == note.sequence && $0.at == note.at }
      system.answer = UnsureAnswer(note, isThere: isThere)
    }
  }

  var answerWords: Words? {
    system.answer.map { answer in
      let number = "#\(answer.note.sequence)"
      return answer.isThere
        ? Words("\(number) ternyata ada: ", en: "\(number) is there: ") + answer.what
        : Words("\(number) tidak tersimpan: ", en: "\(number) was not saved: ") + answer.what
    }
  }

  func forgetUnsure() {
    guard let store, let sequence = system.answer?.note.sequence else { return }
    system.answer = nil
    for user in workshop.users {
      var kept = store.notes(of: user.login)
      guard kept.unsure?.sequence == sequence else { continue }
      kept.unsure = nil
      try? store.keep(kept, of: user.login)
    }
    notes.unsure = nil
  }
}

extension Opening {
  /// What is said once after the login; nil when all is as it was left.
  func words(upTo sequence: Int64) -> Words? {
    switch self {
    case .clean: nil
    case .afterCrash:
      Words(
        "Komputer mati sebelum program ditutup. Semua catatan sampai #\(sequence) ada.",
        en:
          "The computer was switched off while the program was open. All records up to #\(sequence) are there."
      )
    case .afterCrashWithTornRecord:
      Words(
        "Listrik padam saat menyimpan: catatan sesudah #\(sequence) tidak disimpan.",
        en: "Power failed while saving: what followed #\(sequence) was not saved.")
    case .rebuiltFromOlderSnapshot:
      Words(
        "Berkas keadaan rusak; data lengkap dibangun ulang. Disk perlu diperiksa.",
        en: "A snapshot was damaged; all was rebuilt. The disk needs checking.")
    }
  }
}
