import Workshop

/// `drafts/<login>.drafts`: what the program keeps for one user, sealed under the store key.
///
/// It is replaced whole and never synced: the death of the program loses nothing, a power cut
/// perhaps the last seconds. The layout is in docs/FILE-FORMAT.md.
enum NotesFile {
  static let folder = "drafts"
  private static let magic = "BKDRFT\r\n"
  private static let headerSize = 32
  private static let largest: Int64 = 1 << 20

  static func name(_ login: String) -> String { "\(folder)/\(login).drafts" }

  static func encoded(_ notes: UserNotes, of login: String, store: [UInt8], ring: KeyRing)
    throws(WireFault) -> [UInt8]
  {
    var bytes = [UInt8](magic.utf8)
    bytes.put(FileHeader.format)
    bytes.put(UInt16(0))
    bytes.put(ring.number)
    bytes += store
    let body = try Writer.encode(NotesBody(notes), keys: nil)
    let key = Sealing.subkey(.drafts, of: ring.present)
    return bytes + Sealing.seal(body, with: key, context: bytes + [UInt8](login.utf8))
  }

  /// Nil when it is not there, not whole, not this user's or of another store.
  static func read(of login: String, from disk: any Disk, store: [UInt8], ring: KeyRing)
    -> UserNotes?
  {
    guard let file = try? disk.open(name(login), .read) else { return nil }
    defer { disk.close(file) }
    guard let size = try? disk.size(file), (Int64(headerSize)...largest).contains(size),
      let bytes = try? disk.read(file, at: 0, count: Int(size)), bytes.count == Int(size),
      bytes.starts(with: magic.utf8), bytes.number(UInt16.self, at: 8) == FileHeader.format,
      bytes.slice(16, 16) == store,
      let key = ring.subkey(.drafts, number: bytes.number(UInt32.self, at: 12)),
      let body = Sealing.open(
        [UInt8](bytes[headerSize...]), with: key,
        context: bytes.slice(0, headerSize) + [UInt8](login.utf8)),
      let found = try? Reader.decode(NotesBody.self, from: body, keys: nil)
    else { return nil }
    return found.notes
  }
}

extension Store {
  /// What was kept for a user; empty when nothing was, or when it cannot be read.
  package func notes(of login: String) -> UserNotes {
    NotesFile.read(of: login, from: disk, store: store, ring: ring) ?? UserNotes()
  }

  /// Keeps the notes of a user in place of those before; only whoever holds the lock does.
  package func keep(_ notes: UserNotes, of login: String) throws(StorageError) {
    guard lockFile != nil else { throw .readOnly(readOnlyReason ?? .secondInstance("")) }
    let bytes: [UInt8]
    do throws(WireFault) {
      bytes = try NotesFile.encoded(notes, of: login, store: store, ring: ring)
    } catch {
      throw .damaged(file: NotesFile.name(login), offset: 0, reason: error.reason)
    }
    let temporary = "\(NotesFile.folder)/tmp-\(login)"
    do throws(DiskError) {
      try writeWhole(bytes, to: temporary)
      try disk.replace(NotesFile.name(login), with: temporary)
    } catch {
      try? disk.remove(temporary)
      throw error.storageError
    }
  }

  private func writeWhole(_ bytes: [UInt8], to name: String) throws(DiskError) {
    let file: Int32
    do throws(DiskError) {
      file = try disk.open(name, .write)
    } catch {
      guard error.isMissing else { throw error }
      try disk.makeFolder(NotesFile.folder)
      file = try disk.open(name, .write)
    }
    defer { disk.close(file) }
    try disk.cut(file, to: 0)
    try disk.write(file, at: 0, bytes)
  }
}
