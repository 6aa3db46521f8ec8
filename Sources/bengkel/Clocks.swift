import Glibc
import Storage
import Workshop

/// The only place that reads a clock.
enum Clocks {
  static var now: Instant { Instant(milliseconds: read(CLOCK_REALTIME)) }

  static var moment: Moment {
    Moment(wall: read(CLOCK_REALTIME), monotonic: read(CLOCK_BOOTTIME), boot: boot)
  }

  /// Minutes since 1970.
  static var minute: Int64 { read(CLOCK_REALTIME) / 60_000 }

  /// Milliseconds to just behind the next full minute.
  static var untilNextMinute: Int64 { 60_001 - read(CLOCK_REALTIME) % 60_000 }

  /// Milliseconds of a clock.
  static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Twelve bytes that say which start of the machine this is.
  private static var boot: [UInt8] {
    guard let file = fopen("/proc/sys/kernel/random/boot_id", "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 12)
    let count = fread(&bytes, 1, 12, file)
    return Array(bytes.prefix(count))
  }
}
