import Workshop

/// What opens the contents of a store's files.
struct Unlocked: Sendable {
  var ring: KeyRing
  var subjects: SubjectKeys

  /// With the keys of persons who were enrolled since; whoever has none by now has lost it.
  func renewed(from disk: any Disk, store: [UInt8]) throws(StorageError) -> Unlocked {
    var subjects = try SubjectKeys.read(from: disk, store: store, ring: ring)
    subjects.absent = .damaged
    return Unlocked(ring: ring, subjects: subjects)
  }
}

/// A journal as a walk found it.
struct JournalOutline {
  var number: Int64
  var header: FileHeader
  var end: JournalEnd
  var ending: JournalReader.Ending
  var tail: JournalReader.Tail

  /// Whether nothing was ever written to it.
  var isEmpty: Bool { end.offset == Int64(FileHeader.size) && tail == .none }
  var name: String { Generations.journal(number) }
}

/// Follows the chain through all journals of a store, while a writer may go on.
///
/// A damaged journal is noted and the walk goes on behind it.
struct ChainWalk {
  let disk: any Disk
  let store: [UInt8]
  /// Nil looks at checksums, numbers and chain alone.
  private(set) var unlocked: Unlocked?
  let meter: JobMeter
  var watch: ChainWatch

  /// Those that follow one another, oldest first.
  private(set) var journals: [JournalOutline] = []
  /// The numbers of those that are damaged.
  private(set) var damaged: [Int64] = []
  private(set) var faults: [StorageError] = []
  private(set) var warnings: [StoreWarning] = []
  /// Whether the journal before the next one is known whole.
  private var isUnbroken = true

  init(
    disk: any Disk, store: [UInt8], unlocked: Unlocked?, meter: JobMeter, watch: ChainWatch
  ) {
    self.disk = disk
    self.store = store
    self.unlocked = unlocked
    self.meter = meter
    self.watch = watch
  }

  var head: ChainHead {
    let end = journals.last?.end
    return ChainHead(sequence: end?.sequence ?? 0, chain: end?.chain ?? [])
  }

  /// Reads every journal; one that a rotation begins meanwhile is read too.
  mutating func run() throws(StorageError) {
    var done: Int64 = 0
    repeat {
      let numbers = try numbers().filter { $0 > done }
      guard let last = numbers.last else { break }
      for number in numbers { try follow(number) }
      done = last
    } while journals.last?.ending == .sealed
    guard let last = journals.last else { return }
    if last.ending == .sealed && isUnbroken {
      faults.append(.filesMissing(file: Generations.journal(last.number + 1), reason: .absent))
    }
    if case .torn = last.tail { warnings.append(.tornRecord(last.name)) }
  }

  private func numbers() throws(StorageError) -> [Int64] {
    let names = try onDisk { () throws(DiskError) in try disk.names() }
    return Generations.numbers(in: names, ending: ".jrnl")
  }

  private mutating func follow(_ number: Int64) throws(StorageError) {
    let outline: JournalOutline
    do throws(StorageError) {
      outline = try readTwice(number)
    } catch {
      if error == .cancelled { throw error }
      faults.append(error)
      damaged.append(number)
      isUnbroken = false
      return
    }
    if isUnbroken, try !continues(outline) { return }
    isUnbroken = true
    journals.append(outline)
  }

  /// Whether a journal goes on where the one before ends; otherwise the reason is noted.
  private mutating func continues(_ outline: JournalOutline) throws(StorageError) -> Bool {
    guard let before = journals.last else {
      let isFirst = outline.header.sequence == 1 && outline.header.chain.allSatisfy { $0 == 0 }
      if !isFirst {
        faults.append(.filesMissing(file: Generations.journal(outline.number - 1), reason: .absent))
      }
      return true
    }
    if outline.header.chain == before.end.chain { return true }
    // A writer may have gone on, and sealed it, since it was read.
    let again = try read(before.number)
    if again.end.chain == outline.header.chain {
      journals[journals.count - 1] = again
      return true
    }
    if outline.isEmpty {
      warnings.append(.unusedJournal(outline.name))
      return false
    }
    faults.append(.filesMissing(file: outline.name, reason: .disconnected))
    return true
  }

  /// What looks damaged may be a record that is being written at this moment, or of a person who
  /// was enrolled since, so it is read once more.
  private mutating func readTwice(_ number: Int64) throws(StorageError) -> JournalOutline {
    do throws(StorageError) {
      let first = try read(number)
      if first.tail == .none { return first }
    } catch {
      if error == .cancelled { throw error }
      unlocked = try unlocked?.renewed(from: disk, store: store)
    }
    let outline = try read(number)
    guard case .damage(let reason) = outline.tail else { return outline }
    throw .damaged(file: outline.name, offset: outline.end.offset, reason: reason)
  }

  private mutating func read(_ number: Int64) throws(StorageError) -> JournalOutline {
    let name = Generations.journal(number)
    let file = try onDisk { () throws(DiskError) in try disk.open(name, .read) }
    defer { disk.close(file) }
    var reader = try JournalReader(disk: disk, file: file, name: name, ring: unlocked?.ring)
    guard reader.header.store == store, reader.header.generation == number else {
      throw .filesMissing(file: name, reason: .foreign)
    }
    var offset: Int64 = 0
    watch.pass(reader.end)
    try reader.readAll(
      { (_, _) throws(StorageError) in }, keys: unlocked?.subjects ?? SubjectKeys(),
      passing: { (end) throws(StorageError) in
        watch.pass(end)
        try meter.advance(end.offset - offset)
        offset = end.offset
      })
    return JournalOutline(
      number: number, header: reader.header, end: reader.end, ending: reader.ending,
      tail: reader.tail)
  }
}
