import Glibc
import Workshop

@testable import Storage

/// A store in a folder of its own, removed with its value.
final class TestFolder {
  static let clerk = Authority(user: ID(0))
  static let now = Instant(milliseconds: 1_795_449_000_000)
  static let moment = Moment(wall: 1_795_449_000_000, monotonic: 1000, boot: [1])

  let path: String
  let disk: FolderDisk

  static let officers = [
    Credentials(login: "ptg1", role: .clerk, password: "latihan", pin: "135790"),
    Credentials(login: "ksb1", role: .supervisor, password: "latihan2", pin: "246802"),
  ]

  init(
    isPractice: Bool = true, officers: [Credentials] = officers, recovery: PaperCode? = nil
  ) {
    var template = [CChar]("/tmp/bengkel-test-XXXXXX".utf8CString)
    mkdtemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    disk = FolderDisk(path: path)
    try? Store.create(
      on: disk, holding: Self.founded(officers), officers: officers, isPractice: isPractice,
      recovery: recovery, at: Self.now)
  }

  deinit {
    for folder in ["quarantine", "drafts", ""] {
      let target = folder.isEmpty ? path : path + "/" + folder
      for name in (try? FolderDisk(path: target).names()) ?? [] { unlink(target + "/" + name) }
      rmdir(target)
    }
  }

  static func founded(_ officers: [Credentials]) -> Workshop {
    var workshop = Workshop()
    let found = FoundWorkshop {
      $0.settings = .standard
      $0.settings.firstDay = Day(number: 20_000)
      $0.catalogue = .standard
      $0.products = Product.standard
      $0.users = officers.map { officer in
        AddUser {
          $0.login = officer.login
          $0.role = officer.role
        }
      }
    }
    workshop.apply(.foundWorkshop(found), by: clerk)
    return workshop
  }

  static func enrolment(_ number: Int) -> Action {
    .enrolInmate(
      EnrolInmate {
        $0.day = Day(number: 20_780)
        $0.subject = Int32(number)
        $0.identity.name = "CONTOH \(number)"
        $0.identity.register = "B.I \(number + 1)/2024"
        $0.identity.block = "A-1"
      })
  }

  func open(as mode: Store.Mode = .write, password: String = "latihan", at now: Moment = moment)
    throws(StorageError) -> Store
  {
    try Store.open(
      on: disk, as: mode, login: "ptg1", password: password, holder: "ptg1 di tes", at: now)
  }

  /// Opens under any login, for writing unless said otherwise.
  func enter(
    _ login: String, _ secret: String, as mode: Store.Mode = .write, at now: Moment = moment,
    acceptsCode: Bool = false
  ) throws(StorageError) -> Store {
    try Store.open(
      on: disk, as: mode, login: login, password: secret, holder: "\(login) di tes", at: now,
      acceptsCode: acceptsCode)
  }

  /// The same by a program that leaves checks out.
  func enter(
    _ login: String, _ secret: String, as mode: Store.Mode = .write, at now: Moment = moment,
    checks: Checks
  ) throws(StorageError) -> Store {
    try Store.open(
      on: disk, as: mode, holder: "\(login) di tes", at: now, seen: NothingSeen(), checks: checks
    ) { [disk] keys throws(StorageError) in
      try Store.way(keys, disk, login: login, secret: secret, at: now)
    }
  }

  func bytes(_ name: String) throws -> [UInt8] {
    let file = try disk.open(name, .read)
    defer { disk.close(file) }
    return try disk.read(file, at: 0, count: Int(try disk.size(file)))
  }

  func spoil(_ name: String, _ change: (inout [UInt8]) -> Void) throws {
    var content = try bytes(name)
    change(&content)
    let file = try disk.open(name, .write)
    defer { disk.close(file) }
    try disk.write(file, at: 0, content)
  }

  /// Puts other bytes in a file's place, longer or shorter.
  func replace(_ name: String, with content: [UInt8]) throws {
    let file = try disk.open(name, .write)
    defer { disk.close(file) }
    try disk.write(file, at: 0, content)
    try disk.cut(file, to: Int64(content.count))
  }

  /// Cuts the last frame, which must be a seal, off a journal.
  func unseal(_ name: String) throws {
    let content = try bytes(name)
    let mark = [UInt8]("BKF1".utf8) + [2, 0, 0, 0]
    let ends = content.indices.dropLast(mark.count).filter {
      $0 % 8 == 0 && content[$0..<$0 + mark.count].elementsEqual(mark)
    }
    try replace(name, with: [UInt8](content[..<(ends.last ?? content.count)]))
  }

  func remove(_ name: String) throws { try disk.remove(name) }
}
