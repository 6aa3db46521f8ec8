import Wording
import Workshop

/// What is known of the store beside the workshop: its disk, its failures, its copies.
package struct SystemFacts: Equatable, Sendable {
  /// Nil until it was measured, or when the disk does not say.
  package var room: DiskRoom?
  /// What the store's own files take.
  package var usage: [DiskUsage] = []
  /// Set once the disk refused to write.
  package var failure: WriteFailure?
  /// What is missing of a store that is read in part.
  package var gap: StoreGap?
  /// When a session that only reads last read the store.
  package var readAt: Instant?
  /// The newest record that is known before anybody logs in.
  package var knownSequence: Int64?
  package var lastBackup: BackupNote?
  /// Whether the store is for practice, known before anybody logs in.
  package var isPractice = false
  package var lastCheck: CheckNote?
  package var head: ChainHead?
  package var officers: [Officer] = []
  /// When each login last came in.
  package var lastLogins: [String: Instant] = [:]
  /// Mounted media that a backup can be written to, as far as they were looked for.
  package var media: [Medium] = []
  /// Office files on media, as far as they were looked for.
  package var files: [OfficeFile] = []
  /// What became of a save that the disk had not confirmed, until somebody has seen it.
  package var answer: UnsureAnswer?
  /// Devices of printers, as far as they were looked for.
  package var printers: [String] = []

  package init() {}
}

/// Files of the store of one kind.
package struct DiskUsage: Equatable, Sendable {
  /// A kind of file.
  package enum Kind: CaseIterable, Sendable {
    case journals, snapshots, quarantine, others
  }

  package var kind: Kind
  package var files: Int
  package var bytes: Int64

  package init(_ kind: Kind, files: Int, bytes: Int64) {
    self.kind = kind
    self.files = files
    self.bytes = bytes
  }
}

/// A place for backups: a folder, and what is free there.
package struct Medium: Equatable, Sendable {
  package var folder: String
  package var free: Int64

  package init(folder: String, free: Int64) {
    self.folder = folder
    self.free = free
  }

  /// The last part of its path, as people know it.
  var name: String { folder.split(separator: "/").last.map(String.init) ?? folder }
}

/// Whether a save that the disk had not confirmed is there after all.
package struct UnsureAnswer: Equatable, Sendable {
  package var note: UnsureNote
  package var isThere: Bool

  package init(_ note: UnsureNote, isThere: Bool) {
    self.note = note
    self.isThere = isThere
  }

  package var what: Words {
    Words(note.words.first ?? "", en: note.words.last ?? "")
  }
}

/// A record of which nobody knows whether it is on the disk.
package struct UnsureSave: Equatable, Sendable {
  package var sequence: Int64
  package var at: Instant
  package var actions: [Action]

  package init(sequence: Int64, at: Instant, actions: [Action]) {
    self.sequence = sequence
    self.at = at
    self.actions = actions
  }
}

/// The moment from which on the disk refused to write.
package struct WriteFailure: Equatable, Sendable {
  /// Nil when everything that was asked for had been acknowledged before.
  package var unsure: UnsureSave?
  package var cause: StorageError
  /// Where in which journal the record would stand.
  package var generation: Int64
  package var offset: Int64

  package init(
    unsure: UnsureSave?, cause: StorageError, generation: Int64, offset: Int64
  ) {
    self.unsure = unsure
    self.cause = cause
    self.generation = generation
    self.offset = offset
  }
}
