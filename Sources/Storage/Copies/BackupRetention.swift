import Workshop

/// A backup that stands on a medium.
struct KeptBackup: Equatable {
  var name: String
  var made: Instant
}

/// Which backups of one store may leave a medium: not the last of each of the newest seven days,
/// four weeks and twelve months that have one.
enum BackupRetention {
  static let days = 7
  static let weeks = 4
  static let months = 12

  /// The names of those that leave, oldest first.
  ///
  /// `offset`: minutes east of Greenwich, for the civil day.
  static func leaving(_ backups: [KeptBackup], offset: Int32) -> [String] {
    let newestFirst = backups.sorted { ($0.made, $0.name) > ($1.made, $1.name) }
    var stays: Set<String> = []
    keep(days, of: newestFirst, &stays) { $0.number }
    keep(weeks, of: newestFirst, &stays) { $0.number - Int32($0.weekday) }
    keep(months, of: newestFirst, &stays) { $0.month.number }
    return newestFirst.reversed().map(\.name).filter { !stays.contains($0) }

    func keep(
      _ count: Int, of backups: [KeptBackup], _ stays: inout Set<String>,
      by period: (Day) -> Int32
    ) {
      var seen: Set<Int32> = []
      for backup in backups where seen.count < count {
        let day = backup.made.local(offset: offset).day
        if seen.insert(period(day)).inserted { stays.insert(backup.name) }
      }
    }
  }
}
