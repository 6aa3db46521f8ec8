import Glibc
import Testing
import Workshop

@testable import Storage

/// A folder with a store that has two administrators and a clerk, and room for copies beside it.
final class CopyBench {
  static let admin = Authority(user: ID(0))
  static let clerk = Authority(user: ID(2))
  static let now = TestFolder.now
  static let officers = [
    Credentials(login: "adm1", role: .administrator, password: "sandi-satu", pin: "111213"),
    Credentials(login: "adm2", role: .administrator, password: "sandi-dua", pin: "212223"),
    Credentials(login: "ptg1", role: .clerk, password: "sandi-tiga", pin: "313233"),
  ]

  let root: String
  let parent: FolderDisk
  let store: FolderDisk
  let stick: FolderDisk

  init(records: Int = 0, isPractice: Bool = true, recovery: PaperCode? = nil) throws {
    var template = [CChar]("/tmp/bengkel-copies-XXXXXX".utf8CString)
    mkdtemp(&template)
    root = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    parent = FolderDisk(path: root)
    store = FolderDisk(path: root + "/store")
    stick = FolderDisk(path: root + "/stick")
    try stick.makeFolder("")
    try Store.create(
      on: store, holding: TestFolder.founded(Self.officers), officers: Self.officers,
      isPractice: isPractice, recovery: recovery,
      costs: isPractice ? .practice : Costs(password: .least, pin: .least), at: Self.now)
    if records > 0 { try record(0..<records) }
  }

  deinit { Self.removeTree(root) }

  private static func removeTree(_ path: String) {
    let folder = FolderDisk(path: path)
    for name in (try? folder.names()) ?? [] where unlink(path + "/" + name) != 0 {
      removeTree(path + "/" + name)
    }
    rmdir(path)
  }

  func open(_ mode: Store.Mode = .write, login: String = "ptg1", on disk: (any Disk)? = nil)
    throws -> Store
  {
    let password = try #require(Self.officers.first { $0.login == login }).password
    return try Store.open(
      on: disk ?? store, as: mode, login: login, password: password, holder: "tes",
      at: TestFolder.moment)
  }

  /// Enrols persons of these numbers, one record each, in a session of its own.
  ///
  /// `rotating`: begins a new generation after each.
  func record(_ numbers: Range<Int>, rotating: Bool = false, closing: Bool = true) throws {
    let store = try open()
    for number in numbers {
      _ = try store.perform([TestFolder.enrolment(number)], by: Self.clerk, at: Self.now)
      if rotating { store.rotate(at: Self.now) }
    }
    if closing { try store.close(at: Self.now) } else { store.release() }
  }

  /// Changes one byte of a file.
  static func spoil(_ name: String, at offset: Int64, on disk: any Disk) throws {
    let file = try disk.open(name, .write)
    defer { disk.close(file) }
    let byte = try disk.read(file, at: offset, count: 1)
    try disk.write(file, at: offset, [byte[0] ^ 0x55])
  }

  /// Gives an officer's way in other logins besides his own, as he can who knows his password and
  /// thereby the store key.
  static func relabel(
    _ login: String, as others: [String], knowing password: String, on disk: any Disk
  ) throws {
    let found = try KeyFile.read(from: disk)
    let way = try #require(try found.slot(of: login)?.open(password: password, of: found.store))
    var keys = try found.proved(with: way.storeKey)
    for other in others {
      var slot = try KeySlot.make(
        other, secret: password, costs: way.slot.costs, storeKey: way.storeKey, store: keys.store)
      slot.takePIN(of: keys.slot(of: login))
      keys.body.put(slot)
    }
    try keys.write(to: disk, under: way.storeKey)
  }

  private static let changing: Set<String> = ["LOCK", "attempts", "attempts.b", "backup"]

  /// Names and bytes of a folder's files, but for lock, attempts and the note of a backup.
  static func contents(of disk: any Disk) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try disk.names() where !Self.changing.contains(name) {
      files[name] = (try? disk.whole(name)) ?? []
    }
    return files
  }
}
