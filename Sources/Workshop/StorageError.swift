/// What the store can meet, here because pages and words speak of it without knowing the disk.
///
/// Why a store cannot be opened, read or written: what happened, where, and enough to say what to
/// do.
package enum StorageError: Error, Equatable, Sendable {
  /// There is no store in the folder.
  case missing(path: String)
  /// The folder holds something, but not a store.
  case notAStore(path: String)
  /// The mode of the folder lets others change its files.
  case openToOthers(path: String)
  /// The folder belongs to another user, by number.
  case ownedByAnother(path: String, user: UInt32)
  /// A store is already there.
  case alreadyThere(path: String)
  /// Another process writes; the text says who and since when.
  case locked(by: String)
  /// The store was written by a newer program.
  case newerFormat(found: Int, known: Int)
  /// No slot opens with this login and password.
  case wrongPassword
  /// Too many failures; so many seconds are left to wait.
  case waitBeforeRetry(seconds: Int)
  /// Too many failures: nothing is tried until somebody lets go.
  case loginLocked
  /// A try could not be counted, and was therefore not made.
  case cannotCount(file: String, code: Int32)
  /// A PIN was wrong; so many tries are left.
  case wrongPIN(triesLeft: Int)
  /// The session may only read, for this reason.
  case readOnly(ReadOnlyReason)
  /// A network or FAT file system cannot keep the promises of the store.
  case unsuitableFileSystem(path: String)
  case damaged(file: String, offset: Int64, reason: DamageReason)
  /// A file that must be there is not, or belongs to another store.
  case filesMissing(file: String, reason: MissingReason)
  /// Records that were acknowledged are no longer there.
  case recordsLost(expected: Int64, found: Int64)
  /// This computer saw the records of the store reach further.
  case lessThanSeen(seen: Int64, found: Int64)
  /// This computer saw another record of this number.
  case otherThanSeen(at: Int64)
  case failed(operation: String, file: String, code: Int32)
  case diskFull(file: String)
  case limitExceeded(bytes: Int)
  /// Work beside the pages is under way already.
  case busy
  /// The keys of the store are no longer those of this session.
  case keysChanged
  /// The role of whoever asks, or signs, does not allow it.
  case notPermitted(Capability)
  /// Neither file of keys can be read.
  case keysUnreadable
  /// The secret was a one-time code; a password must be chosen before anything else.
  case passwordMustChange
  /// The secret was a one-time code that was used already or is too old.
  case codeOver
  /// The recovery code opens nothing here.
  case wrongRecoveryCode
  /// The store was made without a recovery code.
  case noRecoveryCode
  /// Only an administrator's way in is made anew by the recovery code.
  case notAnAdministrator(login: String)
  /// Work was stopped by whoever waited for it; nothing is left half done.
  case cancelled
  /// The folder that something is to be written to is not there.
  case folderMissing(path: String)
  /// A copy would lie within the store that it is a copy of.
  case insideStore(path: String)
  /// The target lacks room; both in bytes.
  case noRoom(path: String, needed: Int64, free: Int64)
  /// The target holds a copy of the same store that reaches further.
  case newerCopy(file: String, sequence: Int64, own: Int64)
  case notABackup(file: String)
  /// The running totals differ from a recount of the rows.
  case totalsDiffer
  /// A state differs from a replay of what led to it; the text names the file.
  case replayDiffers(String)
  /// Something needs the passwords of so many administrators.
  case needsAdministrators(Int)
  /// What stands in a restore's place does not open, and only a word of its own replaces it.
  case storeUnreadable(path: String)
  /// A backup is another store's than the one in its place.
  case backupOfAnotherStore(file: String)
  /// A backup of a practice store would take the place of a real one, or the other way round.
  case practiceDiffers(file: String, isPractice: Bool)
  /// No file of keys is whole that opens every file beside it.
  case keysBehind
  /// A restore was cut off between two renames: the folder is to be renamed by hand.
  case restoreInterrupted(path: String, folder: String)
  /// The computer has too little memory left to try a password.
  case outOfMemory
  /// The computer has no random numbers for keys.
  case noRandomNumbers
}

/// Why a session may not record anything.
package enum ReadOnlyReason: Equatable, Sendable {
  case secondInstance(String)
  case diskFailed
  /// The journal or the lock was removed or replaced while the program ran.
  case filesReplaced
  case diskFull
  case newerFormat
  case noPermission
  /// The computer's clock stands before the last record, made at this time.
  case clockBehind(Instant)
  /// It stands far behind the last record, made at this time.
  case clockAhead(Instant)
  /// The record of this number is damaged or missing; the state is that of the one before.
  case damaged(Int64)
  /// The second instance that this session follows has closed the store.
  case writerGone
  case readOnlyMedium

  /// Whether it is about the computer's clock, for which somebody can answer.
  package var isClock: Bool {
    switch self {
    case .clockBehind, .clockAhead: true
    case .secondInstance, .diskFailed, .filesReplaced, .diskFull, .newerFormat, .noPermission,
      .damaged,
      .writerGone, .readOnlyMedium:
      false
    }
  }
}

extension StorageError {
  /// Whether files are at fault, and not who asks or what for.
  package var isDamage: Bool {
    switch self {
    case .damaged, .filesMissing, .recordsLost, .keysUnreadable, .lessThanSeen, .otherThanSeen:
      true
    default: false
    }
  }

  /// Whether a secret is at fault, and not the files.
  package var isAboutWhoAsks: Bool {
    switch self {
    case .wrongPassword, .waitBeforeRetry, .loginLocked, .cannotCount, .codeOver,
      .passwordMustChange, .wrongRecoveryCode, .noRecoveryCode:
      true
    default: false
    }
  }

  /// Why a store that could not be opened for writing is still read; nil when this is no reason.
  package var readingReason: ReadOnlyReason? {
    switch self {
    case .locked(let holder): .secondInstance(holder)
    case .diskFull: .diskFull
    case .readOnly(let reason): reason
    default: nil
    }
  }
}
