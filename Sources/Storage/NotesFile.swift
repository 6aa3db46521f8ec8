import Workshop

/// The pair `drafts/<login>.a` and `.b`: what the program keeps for one user, sealed under the
/// store key, or under the identity key where names may stand in it.
///
/// They are written in turn and never synced: whichever is whole and newer counts. The death of the
/// program loses nothing, a power cut perhaps the last seconds. The layout is in
/// docs/FILE-FORMAT.md.
struct NotesFile {
  static let folder = "drafts"
  private static let magic = "BKDRFT\r\n"
  /// 1 under the store key, 2 under the identity key.
  private static let formats: ClosedRange<UInt16> = 1...2
  private static let headerSize = 48
  private static let largest: Int64 = 1 << 20

  var notes: UserNotes
  /// Counts the writings; even ones are in `.a`.
  var writing: Int64
  /// Whether it stands under the identity key.
  var isUnderIdentity = false

  static func names(_ login: String) -> [String] {
    ["\(folder)/\(login).a", "\(folder)/\(login).b"]
  }

  /// The newer whole one of the two; nil when none is there, whole, this user's and this store's.
  static func read(of login: String, from disk: any Disk, store: [UInt8], ring: KeyRing)
    -> NotesFile?
  {
    names(login).compactMap { name in
      guard let file = try? disk.open(name, .read) else { return nil }
      defer { disk.close(file) }
      guard let size = try? disk.size(file), (Int64(headerSize)...largest).contains(size),
        let bytes = try? disk.read(file, at: 0, count: Int(size)), bytes.count == Int(size)
      else { return nil }
      return decode(bytes, of: login, store: store, ring: ring)
    }.max { $0.writing < $1.writing }
  }

  func encoded(of login: String, store: [UInt8], ring: KeyRing) throws(WireFault) -> [UInt8] {
    let body = try Writer.encode(NotesBody(notes), keys: nil)
    let identity = isUnderIdentity ? ring.identity.keys : nil
    var bytes = [UInt8](Self.magic.utf8)
    bytes.put(identity == nil ? Self.formats.lowerBound : Self.formats.upperBound)
    bytes.put(UInt16(0))
    bytes.put(identity?.number ?? ring.number)
    bytes += store
    bytes.put(writing)
    bytes.pad(to: Self.headerSize)
    let key = Sealing.subkey(.drafts, of: identity?.present ?? ring.present)
    return bytes + Sealing.seal(body, with: key, context: bytes + [UInt8](login.utf8))
  }

  private static func decode(
    _ bytes: [UInt8], of login: String, store: [UInt8], ring: KeyRing
  ) -> NotesFile? {
    let format = bytes.number(UInt16.self, at: 8)
    let isUnderIdentity = format == formats.upperBound
    let number = bytes.number(UInt32.self, at: 12)
    guard bytes.starts(with: magic.utf8), formats.contains(format), bytes.slice(16, 16) == store,
      let key = isUnderIdentity
        ? ring.identity.keys?.subkey(.drafts, number: number)
        : ring.subkey(.drafts, number: number),
      let body = Sealing.open(
        [UInt8](bytes[headerSize...]), with: key,
        context: bytes.slice(0, headerSize) + [UInt8](login.utf8)),
      let found = try? Reader.decode(NotesBody.self, from: body, keys: nil)
    else { return nil }
    return NotesFile(
      notes: found.notes, writing: bytes.number(Int64.self, at: 32),
      isUnderIdentity: isUnderIdentity)
  }
}

/// Where the notes of a user stand.
struct NotesPlace {
  /// How often they were written, as far as this session knows.
  var writing: Int64
  /// Under which kind of key; nil before anything was written.
  var isUnderIdentity: Bool?
}

extension Store {
  /// What was kept for a user; empty when nothing was, or when it cannot be read.
  package func notes(of login: String) -> UserNotes {
    let found = NotesFile.read(of: login, from: disk, store: store, ring: ring)
    if notesWritings[login] == nil {
      notesWritings[login] = NotesPlace(
        writing: found?.writing ?? 0, isUnderIdentity: found?.isUnderIdentity)
    }
    return found?.notes ?? UserNotes()
  }

  /// Keeps the notes of a user in place of those before; only whoever holds the lock does, and of
  /// who sees names only who has the identity key.
  ///
  /// Once no draft is left, none stays in the older of the two files either, nor one that stands
  /// there under another kind of key.
  package func keep(_ notes: UserNotes, of login: String) throws(StorageError) {
    guard lockFile != nil else { throw .readOnly(readOnlyReason ?? .secondInstance("")) }
    let isUnderIdentity =
      keyFile.body.identity != nil && workshop.identityUse(of: login) != .none
    guard !isUnderIdentity || !areNamesClosed else { throw .readOnly(.noPermission) }
    if notesWritings[login] == nil { _ = self.notes(of: login) }
    let isMoved = notesWritings[login]?.isUnderIdentity == !isUnderIdentity
    try writeNext(notes, of: login, isUnderIdentity)
    if notes.drafts.isEmpty || isMoved { try writeNext(notes, of: login, isUnderIdentity) }
  }

  private func writeNext(_ notes: UserNotes, of login: String, _ isUnderIdentity: Bool)
    throws(StorageError)
  {
    let last = notesWritings[login]?.writing ?? 0
    let name = NotesFile.names(login)[Int((last + 1) % 2)]
    let bytes: [UInt8]
    do throws(WireFault) {
      bytes = try NotesFile(notes: notes, writing: last + 1, isUnderIdentity: isUnderIdentity)
        .encoded(of: login, store: store, ring: ring)
    } catch {
      throw error.damage(of: name)
    }
    try onDisk { () throws(DiskError) in try overwrite(name, with: bytes) }
    notesWritings[login] = NotesPlace(writing: last + 1, isUnderIdentity: isUnderIdentity)
  }

  private func overwrite(_ name: String, with bytes: [UInt8]) throws(DiskError) {
    let file: Int32
    do throws(DiskError) {
      file = try disk.open(name, .write)
    } catch {
      guard error.isMissing else { throw error }
      try disk.makeFolder(NotesFile.folder)
      file = try disk.open(name, .write)
    }
    defer { disk.close(file) }
    try disk.write(file, at: 0, bytes)
    try disk.cut(file, to: Int64(bytes.count))
  }
}
