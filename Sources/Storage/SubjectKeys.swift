import Workshop

/// The keys of the people whose personal parts are sealed one by one, as `people.keys` and its
/// second copy hold them.
///
/// One slot of 128 bytes each; overwriting a slot in both makes every copy of that person's data
/// unreadable. The layout is in docs/FILE-FORMAT.md.
struct SubjectKeys: Equatable {
  enum State: Equatable {
    case unused
    case live([UInt8])
    /// Whole, and the session opens none.
    case closed
    case erased
    /// Whole in no copy: the person's parts cannot be read, and stay sealed as they are.
    case damaged

    var kind: SubjectSlots.State {
      switch self {
      case .unused: .unused
      case .live, .closed: .live
      case .erased: .erased
      case .damaged: .damaged
      }
    }
  }

  var states: [State] = []
  /// What is said of subjects without a slot: that they are not there yet, or that they are lost.
  var absent = State.unused
  /// What one copy lacks and the other has.
  private(set) var differences: [SlotDifference] = []
  /// The copies that are not there, or cannot be read; and the latter alone.
  private(set) var missing: [String] = []
  private(set) var unreadable: [String] = []
  /// Whether the session reads what is sealed of persons; one that only hands keys on does not.
  private(set) var opensParts = true
  /// Those that are not wrapped under the key in use.
  var stale: Set<Int> = []
  /// Whether any is wrapped under an identity key.
  private(set) var knowsIdentity = false

  /// As readers of personal parts go by it.
  func state(of subject: Int32) -> State {
    let state = stateToSeal(of: subject)
    if case .live = state, !opensParts { return .closed }
    return state
  }

  /// As writers of personal parts go by it: whoever types a name may seal it, also where he opens
  /// none.
  func stateToSeal(of subject: Int32) -> State {
    let isThere = subject >= 0 && Int(subject) < states.count
    let state = isThere ? states[Int(subject)] : .unused
    return state == .unused ? absent : state
  }

  /// All slots of both copies.
  static func read(from disk: Disk, store: [UInt8], ring: KeyRing) throws(StorageError)
    -> SubjectKeys
  {
    let copies = try SubjectCopies.read(from: disk)
    var keys = SubjectKeys()
    keys.missing = copies.missing
    keys.unreadable = copies.unreadable
    (keys.states, keys.differences) = copies.settled(kind: \.kind) { copy, index in
      decode(copies.slot(index, in: copy), index: index, store: store, ring: ring)
    }
    keys.opensParts = ring.identity.use == .opens
    keys.look(at: copies, ring)
    return keys
  }

  /// Takes note of how slots are wrapped.
  ///
  /// Of two whole ones that differ only who opens them knows which is right: it waits.
  private mutating func look(at copies: SubjectCopies, _ ring: KeyRing) {
    differences.removeAll { $0.worse == .live && states[$0.index] == .closed }
    let worseFirst = Set(differences.filter { $0.copy == 0 }.map(\.index))
    for index in states.indices where states[index].kind == .live {
      let slot = copies.slot(index, in: worseFirst.contains(index) ? 1 : 0)
      if slot.number(UInt32.self, at: 4) == SubjectSlots.identityMark { knowsIdentity = true }
      if !Self.isFresh(slot, ring) { stale.insert(index) }
    }
  }

  /// Whether a slot is wrapped under the key in use.
  private static func isFresh(_ slot: [UInt8], _ ring: KeyRing) -> Bool {
    let (mark, number) = (slot.number(UInt32.self, at: 4), slot.number(UInt32.self, at: 12))
    guard let keys = ring.identity.keys else { return number == ring.number }
    return mark == SubjectSlots.identityMark && number == keys.number
  }

  /// The slots that can be read, for the last resort; whoever has none counts as lost.
  static func readWhole(from disk: Disk, store: [UInt8], ring: KeyRing) -> SubjectKeys {
    var keys = (try? read(from: disk, store: store, ring: ring)) ?? SubjectKeys()
    keys.absent = .damaged
    return keys
  }

  /// Refuses to give keys to persons of whom no record tells, where one of them was erased: records
  /// are missing, or the slot is not what this program wrote.
  ///
  /// A torn slot means nothing.
  func requireNew(_ subjects: Range<Int32>) throws(StorageError) {
    guard let erased = subjects.first(where: { state(of: $0) == .erased }) else { return }
    throw .damaged(
      file: SubjectCopies.names[0], offset: Int64(erased) * Int64(SubjectSlots.size),
      reason: .erasedKey)
  }

  /// Gives subjects keys of their own, all of them written and then synced once in each copy
  /// before this returns.
  ///
  /// Who has a key keeps it, unless others may know it. A slot of a person whom no record names yet
  /// holds nothing else.
  mutating func add(_ subjects: Range<Int32>, to disk: Disk, store: [UInt8], ring: KeyRing)
    throws(DiskError)
  {
    var added = states
    added += Array(repeating: .unused, count: max(0, Int(subjects.upperBound) - states.count))
    var runs: [SlotRun] = []
    let needy = subjects.indices { state(of: $0).kind != .live || stale.contains(Int($0)) }
    for run in needy.ranges {
      var bytes: [UInt8] = []
      for subject in run {
        let key = Sealing.random(Sealing.keySize)
        bytes += Self.encode(key, index: Int(subject), store: store, ring: ring)
        added[Int(subject)] = .live(key)
      }
      runs.append(SlotRun(first: Int(run.lowerBound), bytes: bytes))
    }
    try SubjectCopies.write(runs, to: disk)
    states = added
    stale.subtract(subjects.map(Int.init))
  }

  private static func context(_ index: Int, _ store: [UInt8]) -> [UInt8] {
    var context = [UInt8]("people".utf8) + store
    context.put(UInt32(index))
    return context
  }

  static func encode(_ key: [UInt8], index: Int, store: [UInt8], ring: KeyRing) -> [UInt8] {
    let identity = ring.identity.keys
    let wrapping = Sealing.subkey(.people, of: identity?.present ?? ring.present)
    var slot = SubjectSlots.magic
    slot.put(identity == nil ? SubjectSlots.liveMark : SubjectSlots.identityMark)
    slot.put(UInt32(index))
    slot.put(identity?.number ?? ring.number)
    slot += Sealing.seal(key, with: wrapping, context: context(index, store))
    slot.pad(to: SubjectSlots.size - 4)
    slot.put(CRC32C.of(slot))
    return slot
  }

  static func decode(_ slot: [UInt8], index: Int, store: [UInt8], ring: KeyRing) -> State {
    switch SubjectSlots.state(slot, index: index) {
    case .unused: .unused
    case .damaged: .damaged
    case .erased: .erased
    case .live: open(slot, index, store, ring)
    }
  }

  private static func open(_ slot: [UInt8], _ index: Int, _ store: [UInt8], _ ring: KeyRing)
    -> State
  {
    let number = slot.number(UInt32.self, at: 12)
    let isUnderIdentity = slot.number(UInt32.self, at: 4) == SubjectSlots.identityMark
    if isUnderIdentity && ring.identity.keys == nil { return .closed }
    let wrapping =
      isUnderIdentity
      ? ring.identity.keys?.subkey(.people, number: number) : ring.subkey(.people, number: number)
    return wrapping.flatMap {
      Sealing.open(slot.slice(16, 72), with: $0, context: context(index, store))
    }.map { .live($0) } ?? .damaged
  }
}
