import Testing
import Workshop

@testable import Storage

/// When recording is held back for want of room, and when it goes on.
@Suite struct RoomHoldTests {
  private static let rows: [(megabytes: Int64, isHeld: Bool)] = [
    (600, false), (33, false), (32, false), (31, true), (33, true), (199, true), (200, false),
    (100, false),
  ]

  @Test func itIsHeldBelow32AndGoesOnFrom200Megabytes() {
    var room = RoomHold()
    for row in Self.rows {
      room.note(free: row.megabytes * 1_000_000)
      #expect(room.isHeld == row.isHeld, "\(row.megabytes) MB")
    }
  }

  @Test func aDiskThatSaysItIsFullIsBelieved() {
    var room = RoomHold()
    room.note(free: 150_000_000)
    room.hold()
    room.note(free: 150_000_000)
    #expect(room.isHeld)
    room.note(free: nil)
    #expect(room.isHeld)
  }
}
