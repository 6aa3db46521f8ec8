import Workshop

/// A day's sheet while it is written: who is there, and who has a row already.
struct PracticeSheet {
  private(set) var entries: [DayEntry] = []
  /// By the index of the person.
  private(set) var isPresent: [Bool] = []
  private var isBusy: [Bool] = []
  /// Pieces each person could work on when the day began, by the index of the person.
  let inHand: [Int]

  init(inHand: [Int]) { self.inHand = inHand }

  /// The next person, there or away for a reason; nil for one who is not asked.
  mutating func note(_ attendance: Attendance?) {
    if let attendance, attendance != .present {
      entries.append(
        DayEntry {
          $0.worker = ID(isPresent.count)
          $0.attendance = attendance
        })
    }
    isPresent.append(attendance == .present)
    isBusy.append(false)
  }

  mutating func add(_ entry: DayEntry) {
    entries.append(entry)
    isBusy[Int(entry.worker.index)] = true
  }

  func isThere(_ worker: ID<Inmate>) -> Bool { isPresent[Int(worker.index)] }
  func isFree(_ worker: ID<Inmate>) -> Bool { isThere(worker) && !isBusy[Int(worker.index)] }

  /// Whether somebody could take a piece over: free, and without one.
  func isIdle(_ worker: ID<Inmate>) -> Bool { isFree(worker) && inHand[Int(worker.index)] == 0 }
  /// Whether somebody could give a piece away.
  func hasMany(_ worker: ID<Inmate>) -> Bool { inHand[Int(worker.index)] > 1 }

  /// Those who are there and have no row yet, in the order of their codes.
  var free: [ID<Inmate>] { isPresent.indices.map { ID($0) }.filter(isFree) }

  /// The rows in the order of the paper sheet.
  var sorted: [DayEntry] {
    entries.enumerated().sorted {
      ($0.element.worker.index, $0.offset) < ($1.element.worker.index, $1.offset)
    }.map(\.element)
  }
}
