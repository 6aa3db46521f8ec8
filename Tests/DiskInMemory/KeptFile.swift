/// A change to a file's bytes that no sync has made durable yet.
enum FileChange: Sendable {
  case write(at: Int, [UInt8])
  case cut(Int)
  case reserve(Int)

  func apply(to bytes: inout [UInt8]) {
    switch self {
    case .write(let offset, let new): bytes.overwrite(at: offset, new[...])
    case .cut(let size): bytes.resize(to: size)
    case .reserve(let size): bytes.resize(to: max(size, bytes.count))
    }
  }
}

/// What a power cut may leave of one file.
struct KeptFile: Sendable {
  /// What it leaves in any case.
  var bytes: [UInt8] = []
  /// What it may leave besides, oldest first.
  var pending: [FileChange] = []
  /// The size without which what was written could not be read back; the rest is reservation.
  var needed = 0
}

/// A file as the running program sees it, and as a power cut would leave it.
struct MemoryFile {
  var bytes: [UInt8] = []
  var kept = KeptFile()
  var isFolder = false

  init() {}

  /// A file of which everything is durable.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    kept.bytes = bytes
    kept.needed = bytes.count
  }

  /// The file of a program that was killed: what is pending is in memory still.
  init(killed kept: KeptFile) {
    self.kept = kept
    bytes = kept.bytes
    for change in kept.pending { change.apply(to: &bytes) }
  }

  mutating func change(_ change: FileChange) {
    change.apply(to: &bytes)
    kept.pending.append(change)
    switch change {
    case .write(let offset, let new): kept.needed = max(kept.needed, offset + new.count)
    case .cut(let size): kept.needed = size
    case .reserve: break
    }
  }

  /// fdatasync: the bytes and the size needed to read them; room reserved behind may get lost.
  mutating func syncData() {
    apply()
    if kept.bytes.count > kept.needed {
      kept.pending = [.reserve(kept.bytes.count)]
      kept.bytes.resize(to: kept.needed)
    }
  }

  /// fsync: the same with everything that the file's own record says.
  mutating func syncFile() { apply() }

  /// A sync that failed: what was to be written counts as written, and no later sync writes it.
  ///
  /// `reached`: whether it reached the disk all the same.
  mutating func failSync(reached: Bool) {
    if reached { apply() }
    kept.pending = []
  }

  /// Reads again from the disk; what a failed sync dropped is no longer seen.
  mutating func forget() {
    bytes = kept.bytes
    for change in kept.pending { change.apply(to: &bytes) }
    kept.needed = min(kept.needed, bytes.count)
  }

  private mutating func apply() {
    for change in kept.pending { change.apply(to: &kept.bytes) }
    kept.pending = []
  }
}

extension [UInt8] {
  /// Longer with zeros, or shorter.
  mutating func resize(to size: Int) {
    if size > count {
      append(contentsOf: repeatElement(0, count: size - count))
    } else {
      removeLast(count - size)
    }
  }

  mutating func overwrite(at offset: Int, _ new: ArraySlice<UInt8>) {
    if new.isEmpty { return }
    if offset + new.count > count { resize(to: offset + new.count) }
    replaceSubrange(offset..<offset + new.count, with: new)
  }
}
