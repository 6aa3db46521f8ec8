import Workshop

extension Store {
  /// Makes a store in an empty folder: keys, subject keys, generation 1 with its journal.
  ///
  /// `workshop`: what it holds from the start; its officers are the users of `officers`, in order.
  ///
  /// `officers`: their passwords and PINs; they become key slots.
  ///
  /// `recovery`: the code for the envelope; a practice store, whose password is public, needs none.
  ///
  /// `costs`: what a try at a password or PIN costs.
  ///
  /// `now`: written into the first files.
  package static func create(
    on disk: any Disk, holding workshop: Workshop, officers: [Credentials], isPractice: Bool,
    recovery: PaperCode? = nil, costs: Costs? = nil, at now: Instant
  ) throws(StorageError) {
    guard Sealing.start() else { throw .noRandomNumbers }
    try requireSuitableFolder(disk)
    let storeKey = Sealing.random(Sealing.keySize)
    let identityKey = Sealing.random(Sealing.keySize)
    let id = Sealing.random(16)
    var body = try keyFile(
      officers, recovery, costs ?? (isPractice ? .practice : .usual), storeKey, id)
    body.identity = IdentityKey()
    body.changeWays {
      $0.share(identityKey, for: workshop.identityUse(throughWayOf: $0.login), in: id)
    }
    var keys = KeyFile(store: id, isPractice: isPractice, epoch: -1, body: body)
    var workshop = workshop
    workshop.keyPins = KeyPins(body, in: workshop)
    var ring = KeyRing(storeKey)
    ring.identity = IdentityRing(identityKey, .opens)
    var subjects = SubjectKeys()
    try onDisk { () throws(DiskError) in
      try subjects.add(0..<workshop.subjects, to: disk, store: id, ring: ring)
    }
    let contents = Contents(workshop: workshop, history: [], sequence: 0, founded: now)
    let store = Store(
      disk: disk, keyFile: keys, ring: ring, subjectKeys: subjects, contents: contents,
      generation: 1)
    let chain = [UInt8](repeating: 0, count: 32)
    let first = store.header(.journal, generation: 1, sequence: 1, chain: chain, at: now)
    try store.begin(first, number: 1)
    try store.snapshotWork(number: 1, sequence: 0, chain: chain, at: now).run()
    // The keys come last: a folder without them is not yet a store.
    try onDisk { () throws(DiskError) in
      try AttemptsBook.make(
        on: disk, of: id,
        administrators: officers.filter { $0.role == .administrator }.map(\.login))
      try HighWaterMark(generation: 1, sequence: 0, chain: chain, tries: 0).write(to: disk)
      try keys.write(to: disk, under: storeKey)
      try disk.syncFolder()
    }
    try store.openJournal(
      number: 1, header: first,
      end: JournalEnd(offset: Int64(FileHeader.size), sequence: 0, chain: chain))
    try store.journal?.closeCleanly()
    store.release()
  }

  private static func keyFile(
    _ officers: [Credentials], _ recovery: PaperCode?, _ costs: Costs, _ storeKey: [UInt8],
    _ store: [UInt8]
  ) throws(StorageError) -> KeyFileBody {
    var body = KeyFileBody()
    for officer in officers {
      body.put(try KeySlot.make(officer, costs: costs, storeKey: storeKey, store: store))
    }
    if let recovery {
      body.recovery = try KeySlot.make(
        "", secret: recovery.text, costs: costs, storeKey: storeKey, store: store)
    }
    return body
  }

  private static func requireSuitableFolder(_ disk: any Disk) throws(StorageError) {
    if let around = disk.storeAround, around != disk.realPath {
      throw .insideStore(path: disk.path)
    }
    try onDisk { () throws(DiskError) in try disk.makeFolder("") }
    let names = try onDisk { () throws(DiskError) in try disk.names() }
    if names.contains(where: KeyFile.names.contains) { throw .alreadyThere(path: disk.path) }
    if !names.isEmpty { throw .notAStore(path: disk.path) }
    try requireOwnFolder(disk)
    if disk.isUnsuitableFileSystem { throw .unsuitableFileSystem(path: disk.path) }
  }
}
