/// What stands on a disk: files by name, and folders inside the folder.
struct DiskContent: Equatable, Sendable {
  var files: [String: [UInt8]] = [:]
  var folders: Set<String> = []
}

/// Everything that a power cut at one moment may leave on a disk.
struct PowerCut: Sendable {
  var files: [KeptFile]
  var names: KeptNames
  /// Which of the files are folders.
  var folders: Set<Int>
  /// The file whose write was the last thing done, if it was one.
  var lastWritten: Int?

  /// The same with half of the last write.
  var halfway: PowerCut {
    guard let file = lastWritten, let change = files[file].pending.last,
      case .write(let offset, let bytes) = change
    else { return self }
    var cut = self
    let half = [UInt8](bytes.prefix(bytes.count / 2))
    cut.files[file].pending[files[file].pending.count - 1] = .write(at: offset, half)
    return cut
  }

  /// What one choice among the possible outcomes leaves.
  ///
  /// `names`: which of the pending changes of names are there.
  ///
  /// `file`: the outcome for each file with pending changes.
  func content(names chosen: [Bool], file outcome: (Int) -> FileOutcome) -> DiskContent {
    var left = names.names
    for (change, isThere) in zip(names.pending, chosen) where isThere { change.apply(to: &left) }
    var content = DiskContent()
    var bytes: [Int: [UInt8]] = [:]
    for (name, file) in left {
      if folders.contains(file) {
        content.folders.insert(name)
      } else {
        let found = bytes[file] ?? outcome(file).bytes(of: files[file])
        bytes[file] = found
        content.files[name] = found
      }
    }
    // A name in a folder that is gone is gone with it.
    let known = content.folders
    func isThere(_ name: String) -> Bool {
      let folder = NameChange.folder(of: name)
      return folder.isEmpty || known.contains(folder) && isThere(folder)
    }
    content.files = content.files.filter { isThere($0.key) }
    content.folders = content.folders.filter(isThere)
    return content
  }

  /// Only what is certain.
  var least: DiskContent {
    content(names: names.pending.map { _ in false }) { _ in .first(0) }
  }

  /// All that was done.
  var most: DiskContent {
    content(names: names.pending.map { _ in true }) { .first(files[$0].pending.count) }
  }
}

/// How the pending changes of one file came out.
enum FileOutcome: Sendable {
  /// So many changes, whole and in order.
  case first(Int)
  /// The changes whose bit is set.
  case some(UInt64)
  /// The changes before a write, and so many of its bytes.
  case bytes(change: Int, count: Int)
  /// The changes before a write, its whole size, and those of its blocks whose bit is set; what
  /// else is new holds the filling.
  case blocks(change: Int, size: Int, mask: UInt64, Filling)

  /// What a block holds that was never written.
  enum Filling: Equatable, Sendable {
    case zeros
    case garbage(UInt64)
    /// The bytes of another file of the disk, from some place on.
    case stale([UInt8])
  }

  func bytes(of file: KeptFile) -> [UInt8] {
    var bytes = file.bytes
    switch self {
    case .first(let count):
      for change in file.pending.prefix(count) { change.apply(to: &bytes) }
    case .some(let mask):
      for (place, change) in file.pending.enumerated() where mask >> UInt64(place) & 1 == 1 {
        change.apply(to: &bytes)
      }
    case .bytes(let place, let count):
      for change in file.pending.prefix(place) { change.apply(to: &bytes) }
      if case .write(let offset, let new) = file.pending[place] {
        bytes.overwrite(at: offset, new.prefix(count))
      }
    case .blocks(let place, let size, let mask, let filling):
      for change in file.pending.prefix(place) { change.apply(to: &bytes) }
      if case .write(let offset, let new) = file.pending[place] {
        Self.write(new, at: offset, to: &bytes, kept: file.bytes.count, size, mask, filling)
      }
    }
    return bytes
  }

  private static func write(
    _ new: [UInt8], at offset: Int, to bytes: inout [UInt8], kept: Int, _ size: Int,
    _ mask: UInt64, _ filling: Filling
  ) {
    let first = offset / size
    for block in first...(offset + new.count - 1) / size {
      let start = max(offset, block * size)
      let stop = min(offset + new.count, (block + 1) * size)
      if mask >> UInt64(min(block - first, 63)) & 1 == 1 {
        bytes.overwrite(at: start, new[start - offset..<stop - offset])
      } else if stop > kept {
        // What was durable before stays; what is new was never written.
        let fresh = max(start, kept)
        bytes.overwrite(at: fresh, filling.bytes(stop - fresh)[...])
      }
    }
  }
}

extension FileOutcome.Filling {
  fileprivate func bytes(_ count: Int) -> [UInt8] {
    switch self {
    case .zeros: return [UInt8](repeating: 0, count: count)
    case .garbage(let seed):
      var dice = Dice(seed: seed)
      return (0..<count).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
    case .stale(let other):
      if other.isEmpty { return [UInt8](repeating: 0, count: count) }
      return (0..<count).map { other[$0 % other.count] }
    }
  }
}

/// A generator whose seed repeats a run: SplitMix64 (Steele, Lea, Flood 2014).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A number from 0 to below a limit.
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
