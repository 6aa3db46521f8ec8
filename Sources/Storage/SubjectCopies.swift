import Workshop

/// Both copies of the persons' keys as they stand on the disk.
///
/// Each slot is written and synced in one copy before the other is touched, so a power cut tears
/// at most one of the two. The layout is in docs/FILE-FORMAT.md.
struct SubjectCopies {
  /// In the order in which they are written; programs that know one copy know the first.
  static let names = ["people.keys", "people.keys.b"]

  /// What each copy holds; nil where it is missing or cannot be read.
  private(set) var bytes: [[UInt8]?] = []
  /// The copies that are there and cannot be read.
  private(set) var unreadable: [String] = []

  /// More than anybody has people; a longer file is none of ours.
  private static let mostBytes: Int64 = 1 << 28

  /// Reads both, as they are on the disk and not only in memory; one is enough.
  static func read(from disk: any Disk) throws(StorageError) -> SubjectCopies {
    var copies = SubjectCopies()
    var first: DiskError?
    for name in names {
      do throws(DiskError) {
        let content = try content(of: name, on: disk)
        copies.bytes.append(content)
        if content == nil { copies.unreadable.append(name) }
      } catch {
        copies.bytes.append(nil)
        if error.isMissing { continue }
        copies.unreadable.append(name)
        first = first ?? error
      }
    }
    if copies.bytes.contains(where: { $0 != nil }) { return copies }
    throw first?.storageError ?? .filesMissing(file: names[0], reason: .absent)
  }

  /// Nil when the file is longer than any of ours.
  private static func content(of name: String, on disk: any Disk) throws(DiskError) -> [UInt8]? {
    let file = try disk.open(name, .read)
    defer { disk.close(file) }
    disk.forget(file)
    let size = try disk.size(file)
    return size > mostBytes ? nil : try disk.read(file, at: 0, count: Int(size))
  }

  /// The copies that are not there, or cannot be read.
  var missing: [String] { Self.names.indices.filter { bytes[$0] == nil }.map { Self.names[$0] } }

  /// Slots of the longer copy.
  var count: Int { bytes.map { ($0?.count ?? 0) / SubjectSlots.size }.max() ?? 0 }

  /// The bytes of a slot; zeros behind the end of a copy.
  func slot(_ index: Int, in copy: Int) -> [UInt8] {
    guard let bytes = bytes[copy], (index + 1) * SubjectSlots.size <= bytes.count else {
      return [UInt8](repeating: 0, count: SubjectSlots.size)
    }
    return bytes.slice(index * SubjectSlots.size, SubjectSlots.size)
  }

  /// What the copies amount to together: of each slot the greater state, the first copy's of two
  /// equal ones.
  ///
  /// A live slot stands against an erased one: an erasure begins with its record, which no slot
  /// can stand for.
  ///
  /// `kind`: how a state ranks; `read`: the state of a slot, by copy and index.
  func settled<State>(
    kind: (State) -> SubjectSlots.State, _ read: (_ copy: Int, _ index: Int) -> State
  ) -> (states: [State], differences: [SlotDifference]) {
    var states: [State] = []
    var differences: [SlotDifference] = []
    let areEqual = bytes[0] == bytes[1]
    for index in 0..<count {
      let first = read(0, index)
      states.append(first)
      if areEqual || slot(index, in: 0) == slot(index, in: 1) { continue }
      let second = read(1, index)
      let isFirst = kind(first) >= kind(second)
      if !isFirst { states[index] = second }
      differences.append(
        SlotDifference(
          index: index, copy: isFirst ? 1 : 0, slot: slot(index, in: isFirst ? 0 : 1),
          better: max(kind(first), kind(second)), worse: min(kind(first), kind(second))))
    }
    return (states, differences)
  }

  /// One file with the better slot of each, and whether two whole slots contradict each other.
  var whole: (bytes: [UInt8], isContradicted: Bool) {
    let differences = SubjectSlots(self).differences
    var better = bytes[0] ?? []
    better.pad(to: count * SubjectSlots.size)
    for difference in differences where difference.copy == 0 && difference.canBeMended {
      better.overwrite(difference.slot, at: difference.index * SubjectSlots.size)
    }
    return (better, differences.contains { $0.worse > .damaged })
  }

  /// The names of the copies that are worse than the other one.
  ///
  /// `subjects`: slots behind them mean nothing.
  static func damaged(by differences: [SlotDifference], below subjects: Int32 = .max) -> [String] {
    names.indices.filter { copy in
      differences.contains { $0.copy == copy && $0.isDamage && $0.index < Int(subjects) }
    }.map { names[$0] }
  }
}

/// A slot of one copy that is not what the other one has.
struct SlotDifference: Equatable {
  var index: Int
  /// The copy that has the worse one.
  var copy: Int
  /// What stands in the other copy.
  var slot: [UInt8]
  var better: SubjectSlots.State
  var worse: SubjectSlots.State

  /// Whether the other copy has something to give.
  var canBeMended: Bool { better > .damaged }

  /// Whether something became of the copy; a slot that the second one never had was written by a
  /// program that knows one copy, or just before a crash.
  var isDamage: Bool { canBeMended && (copy == 0 || worse != .unused) }
}
