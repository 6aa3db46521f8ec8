/// A moment on both clocks, so that turning one of them back gains nothing.
package struct Moment: Equatable, Sendable {
  /// Milliseconds since 1970, UTC.
  package var wall: Int64
  /// Milliseconds since the machine started.
  package var monotonic: Int64
  /// Which start of the machine that was: 16 bytes.
  package var boot: [UInt8]

  package init(wall: Int64, monotonic: Int64, boot: [UInt8]) {
    self.wall = wall
    self.monotonic = monotonic
    self.boot = boot
  }
}

extension Moment {
  /// As a file keeps it: twelve bytes of the boot's name, and both clocks in their range.
  var kept: Moment {
    var moment = self
    moment.boot = [UInt8](boot.prefix(12))
    moment.boot.pad(to: 12)
    moment.wall = min(max(wall, Self.walls.lowerBound), Self.walls.upperBound)
    moment.monotonic = min(max(monotonic, 0), Self.mostMonotonic)
    return moment
  }

  /// Whether both clocks stand where clocks can.
  var isInRange: Bool {
    Self.walls.contains(wall) && (0...Self.mostMonotonic).contains(monotonic)
  }

  /// Milliseconds from a kept moment to this one: by the machine's own clock where it ran through,
  /// else by the wall's; negative when the moment lies ahead.
  func passed(since then: Moment) -> Int64 {
    let now = kept
    return now.boot == then.boot ? now.monotonic - then.monotonic : now.wall - then.wall
  }

  /// 1970 to 2200.
  private static let walls: ClosedRange<Int64> = 0...7_258_118_400_000
  private static let mostMonotonic: Int64 = 1 << 53
}
