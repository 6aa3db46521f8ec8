/// What a restore brought back.
package struct RestoreReport: Equatable, Sendable {
  package var head: ChainHead
  /// When the backup was made.
  package var made: Instant
  /// The name under which the store that stood there before is kept; nil when there was none.
  package var former: String?
  /// Persons who were erased again, because the former store had erased them.
  package var erased = 0
  /// Whether the former store could not say whom it had erased.
  package var areErasuresUnknown = false
  /// Whether passwords, PINs and codes were changed since the backup was made.
  package var areSecretsOlder = false
  /// Why the disk did not confirm the new names, though they stand; nil when it did.
  package var unconfirmed: StorageError?
  /// Whether papers may bear numbers that are on no record here any more.
  package var asksNumbers = false
  package var check: Verification

  /// Whether nothing is to be said of it that is not as it should be.
  package var isWhole: Bool {
    check.faults.isEmpty && check.warnings.isEmpty && !areErasuresUnknown && unconfirmed == nil
  }

  package init(head: ChainHead, made: Instant, check: Verification) {
    self.head = head
    self.made = made
    self.check = check
  }
}
