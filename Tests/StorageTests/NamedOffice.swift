import Testing
import Workshop

@testable import Storage

/// An office with an officer of every role, two clerks among them.
final class NamedOffice {
  static let observer = ID<User>(4)
  static let inspector = ID<User>(5)
  /// Another clerk.
  static let second = ID<User>(7)

  static let officers =
    Office.officers + [
      Credentials(login: "pmt1", role: .observer, password: "jalan pantai", pin: "314159"),
      Credentials(login: "pmu1", role: .inspector, password: "pohon lontar", pin: "271828"),
      Credentials(login: "bnd1", role: .treasurer, password: "peti besi", pin: "161803"),
      Credentials(login: "ptg2", role: .clerk, password: "latihan3", pin: "802461"),
    ]

  let folder: TestFolder

  init(recovery: PaperCode? = nil) {
    folder = TestFolder(officers: Self.officers, recovery: recovery)
  }

  static func password(of login: String) -> String {
    officers.first { $0.login == login }?.password ?? ""
  }

  static func role(_ role: Role, of user: ID<User>) -> Action {
    .editUser(
      EditUser {
        $0.user = user
        $0.role = role
      })
  }

  func enter(_ login: String, _ password: String? = nil, as mode: Store.Mode = .write) throws
    -> Store
  {
    try folder.enter(
      login, password ?? Self.password(of: login), as: mode, acceptsCode: mode == .write)
  }

  /// Runs work in an open store and closes it.
  @discardableResult
  func session<T>(_ login: String, _ password: String? = nil, _ work: (Store) throws -> T) throws
    -> T
  {
    let store = try enter(login, password)
    defer { store.release() }
    let result = try work(store)
    try store.close(at: Office.now)
    return result
  }

  /// Enrols persons of these numbers.
  func enrol(_ numbers: Range<Int>) throws {
    try session("ptg1") { store in
      for number in numbers {
        let saving = try store.perform(
          [TestFolder.enrolment(number)], by: TestFolder.clerk, at: Office.now)
        #expect(saving == .saved(store.lastSequence))
      }
    }
  }

  /// The names that a login reads; nil where one is not open.
  func names(_ login: String, _ password: String? = nil) throws -> [String?] {
    try enter(login, password, as: .read).workshop.people.map { $0.identity?.name }
  }

  /// State and number of the key of each slot, in both copies, which must say the same.
  func slots() throws -> [[UInt32]] {
    let copies = try SubjectCopies.names.map { name in
      let bytes = try folder.bytes(name)
      return stride(from: 0, to: bytes.count, by: 128).map {
        [bytes.number(UInt32.self, at: $0 + 4), bytes.number(UInt32.self, at: $0 + 12)]
      }
    }
    #expect(copies[0] == copies[1])
    return copies[0]
  }

  /// What the file of keys says of shares, for who knows the store key.
  func body() throws -> KeyFileBody {
    let store = try enter("ksb1", as: .read)
    return store.keyFile.body
  }
}
