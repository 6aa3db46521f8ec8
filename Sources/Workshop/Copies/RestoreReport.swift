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
  package var check: Verification

  package init(head: ChainHead, made: Instant, check: Verification) {
    self.head = head
    self.made = made
    self.check = check
  }
}
