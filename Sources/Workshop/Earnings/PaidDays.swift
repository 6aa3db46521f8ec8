extension Workshop {
  /// Whether a row of a day sheet is of a paid day: somebody was there, or away by a reason that is
  /// paid that day, and not suspended.
  ///
  /// A time away that was planned for the same reason says so itself; else the terms of the reason.
  func isPaid(_ row: Output) -> Bool {
    if row.attendance == .present { return true }
    if let planned = plannedAbsence(of: row.worker, on: row.day) {
      if planned.kind == .suspension { return false }
      if planned.reason == row.attendance { return planned.isPaid }
    }
    return terms(of: row.attendance, on: row.day).isPaid
  }

  /// On how many days of a month each person is paid for attendance; nobody with none.
  package func paidDays(in month: Month) -> [ID<Inmate>: Int] {
    var days: [ID<Inmate>: Int] = [:]
    for number in month.first.number...month.last.number {
      let rows = outputs(on: Day(number: number)).filter(isPaid)
      for worker in Set(rows.map(\.worker)) { days[worker, default: 0] += 1 }
    }
    return days
  }
}

/// What of a month's premi goes by attendance and conduct, and what is left for work.
///
/// Of premi P a scheme gives a per mille by attendance and c by conduct: P is apportioned by
/// (1000 - a - c, a, c), each of the two by days or points, and the rest by work as without them.
/// Where nobody has a paid day or a mark its part falls to the rest. A mark counts for whoever has
/// a paid day in the month.
struct AttendancePremi {
  /// For work.
  var rest: Rupiah
  var days: [ID<Inmate>: Int] = [:]
  var forDays: [ID<Inmate>: Rupiah] = [:]
  var forConduct: [ID<Inmate>: Rupiah] = [:]
  /// How many people have a mark that counts.
  var marked = 0
}

extension Workshop {
  /// `closed`: the figures that a closing found, where they are to be found again; of marks they
  /// keep the rupiah alone, for a mark goes with its person's key.
  func attendancePremi(
    of figures: MonthFigures, asIn closed: MonthFigures?
  ) throws(RuleBroken) -> AttendancePremi {
    let premi = figures.premi
    let scheme = figures.scheme
    var split = AttendancePremi(rest: premi)
    guard scheme.attendance > 0 || scheme.conduct > 0 else { return split }
    let present = paidDays(in: figures.month)
    var marks: [ID<Inmate>: Int] = [:]
    if scheme.conduct > 0 && closed == nil {
      marks = try conductPoints(in: figures.month).filter { present[$0.key] != nil }
    }
    split.marked = closed.map { Int($0.marked) } ?? marks.count
    let attendance = present.isEmpty ? 0 : Int(scheme.attendance)
    let conduct = split.marked == 0 ? 0 : Int(scheme.conduct)
    let parts = Apportionment(
      of: premi, by: [Int(SplitScheme.whole) - attendance - conduct, attendance, conduct]
    ).amounts
    // Below nought nothing is divided, and all of it stays for work.
    split.rest = premi > Rupiah() ? parts[0] : premi
    if scheme.attendance > 0 { split.days = present }
    split.forDays = Self.shares(of: parts[1], by: present)
    if let closed {
      split.forConduct = Dictionary(
        uniqueKeysWithValues: closed.shares.map { ($0.worker, $0.forConduct) })
    } else {
      split.forConduct = Self.shares(of: parts[2], by: marks)
    }
    return split
  }

  /// Shares by whole weights, the lower code first where fractions are equal.
  private static func shares(
    of sum: Rupiah, by weights: [ID<Inmate>: Int]
  ) -> [ID<Inmate>: Rupiah] {
    let order = weights.sorted { $0.key < $1.key }
    let amounts = Apportionment(of: sum, by: order.map(\.value)).amounts
    return Dictionary(uniqueKeysWithValues: zip(order.map(\.key), amounts))
  }
}

extension [WorkerShare] {
  /// With what attendance and conduct bring beside work, lowest code first.
  func with(_ split: AttendancePremi) -> [WorkerShare] {
    var shares = self
    let others = Set(split.days.keys).union(split.forConduct.filter { $0.value > Rupiah() }.keys)
      .subtracting(map(\.worker))
    shares += others.map { worker in WorkerShare { $0.worker = worker } }
    for place in shares.indices {
      let worker = shares[place].worker
      shares[place].paidDays = Int32(clamping: split.days[worker] ?? 0)
      shares[place].forAttendance = split.forDays[worker] ?? Rupiah()
      shares[place].forConduct = split.forConduct[worker] ?? Rupiah()
    }
    return shares.sorted { $0.worker < $1.worker }
  }
}
