import Workshop

/// Whether recording is held back for want of room: when too little is left, or once the disk said
/// that it is full, until there is enough again.
struct RoomHold: Equatable {
  private(set) var isHeld = false

  /// `free`: bytes as the disk says; nil when it does not.
  mutating func note(free: Int64?) {
    guard let free else { return }
    if free < DiskRoom.least { isHeld = true }
    if free >= DiskRoom.enough { isHeld = false }
  }

  /// The disk said that it is full, whatever the figures say.
  mutating func hold() { isHeld = true }
}
