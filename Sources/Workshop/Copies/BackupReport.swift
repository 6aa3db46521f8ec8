/// What a backup wrote and did.
package struct BackupReport: Equatable, Sendable {
  /// The file's name in the target folder.
  package var file: String
  package var bytes: Int64
  package var head: ChainHead
  /// Older copies of the same store that left the target, oldest first.
  package var removed: [String] = []
  /// Journals before the newest snapshot that are damaged; they were copied as they stand.
  package var damaged: [String] = []
  /// How many persons' keys are whole in neither copy; no older backup was removed then.
  package var lostKeys = 0
  /// How many persons' keys are erased, which no record does yet; no older backup was removed then.
  package var erasedKeys = 0
  /// Whether the target is on the same disk as the store, where one failure takes both.
  package var isOnSameDisk = false

  /// Whether something is to be said that is not as it should be.
  package var hasFindings: Bool { !damaged.isEmpty || lostKeys > 0 || erasedKeys > 0 }

  package init(file: String, bytes: Int64, head: ChainHead) {
    self.file = file
    self.bytes = bytes
    self.head = head
  }
}
