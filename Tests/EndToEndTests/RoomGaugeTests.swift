import Screens
import Testing

@testable import bengkel

/// When recording is held back for want of room, and when it goes on.
@Suite struct RoomGaugeTests {
  private static func room(_ free: Int64) -> DiskRoom {
    DiskRoom(free: free * 1_000_000, total: 120_000_000_000)
  }

  private static let rows: [(free: Int64, isHeld: Bool)] = [
    (600, false), (33, false), (32, false), (31, true), (33, true), (199, true), (200, false),
    (100, false),
  ]

  @Test func itIsHeldBelow32AndGoesOnFrom200Megabytes() {
    var gauge = RoomGauge()
    for row in Self.rows {
      gauge.note(Self.room(row.free))
      #expect(gauge.isHeld == row.isHeld, "\(row.free) MB")
    }
  }

  @Test func aDiskThatSaysItIsFullIsBelieved() {
    var gauge = RoomGauge()
    gauge.note(Self.room(150))
    gauge.hold()
    gauge.note(Self.room(150))
    #expect(gauge.isHeld)
    gauge.note(nil)
    #expect(gauge.isHeld)
  }

  @Test func thisDiskSaysHowLargeItIs() throws {
    let room = try #require(RoomGauge.measure("/tmp"))
    #expect(room.total >= room.free)
    #expect(RoomGauge.measure("/nonexistent") == nil)
  }
}
