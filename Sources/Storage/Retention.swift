import Workshop

/// A snapshot that stands on the disk.
struct KeptSnapshot: Equatable {
  var number: Int64
  /// The day on which it was begun.
  var day: Day
  var bytes: Int64
}

/// Which snapshots may leave: not the newest three, and not the last of each of the last fourteen
/// days while all together stay below 512 MB.
enum Retention {
  static let newest = 3
  static let days: Int32 = 14
  static let mostBytes: Int64 = 512 << 20

  /// The numbers of those that leave, ascending.
  ///
  /// `snapshots`: ascending by number.
  static func leaving(_ snapshots: [KeptSnapshot], on today: Day) -> [Int64] {
    var bytes: Int64 = 0
    var days: Set<Int32> = []
    var leaving: [Int64] = []
    for (age, snapshot) in snapshots.reversed().enumerated() {
      let isLastOfDay = days.insert(snapshot.day.number).inserted
      let isRecent = today.number - snapshot.day.number < Self.days
      bytes += snapshot.bytes
      if age < newest || isLastOfDay && isRecent && bytes <= mostBytes { continue }
      bytes -= snapshot.bytes
      leaving.append(snapshot.number)
    }
    return leaving.reversed()
  }
}
