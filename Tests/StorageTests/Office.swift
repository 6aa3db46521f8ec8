import Testing
import Workshop

@testable import Storage

/// A store with a clerk, a supervisor and two administrators, whose secrets cost nothing to try.
final class Office {
  static let officers =
    TestFolder.officers + [
      Credentials(login: "adm1", role: .administrator, password: "kunci satu", pin: "902817"),
      Credentials(login: "adm2", role: .administrator, password: "kunci dua", pin: "561204"),
    ]
  static let clerk = ID<User>(0)
  static let supervisor = ID<User>(1)
  /// The first administrator, with the agreement of the second.
  static let administrators = Authority(user: ID(2), signer: ID(3))
  static let now = TestFolder.now
  static let moment = TestFolder.moment

  let folder: TestFolder

  init(recovery: PaperCode? = nil) {
    folder = TestFolder(officers: Self.officers, recovery: recovery)
  }

  /// So many milliseconds after the usual moment.
  static func after(_ milliseconds: Int64) -> Moment {
    Moment(
      wall: moment.wall + milliseconds, monotonic: moment.monotonic + milliseconds,
      boot: moment.boot)
  }

  static func disabled(_ user: ID<User>) -> Action {
    .editUser(
      EditUser {
        $0.user = user
        $0.isDisabled = true
      })
  }

  /// The code of an issue, or a failed requirement.
  static func code(of issue: CodeIssue) throws -> String {
    guard case .issued(let code, _, _) = issue else {
      Issue.record("refused: \(issue)")
      throw StorageError.wrongPassword
    }
    return code
  }

  /// Runs work in an open store and closes it, well or as a crash would.
  @discardableResult
  func session<T>(
    _ login: String = "adm1", _ secret: String = "kunci satu", at now: Moment = moment,
    acceptsCode: Bool = false, crashes: Bool = false, _ work: (Store) throws -> T
  ) throws -> T {
    let store = try folder.enter(login, secret, at: now, acceptsCode: acceptsCode)
    defer { store.release() }
    let result = try work(store)
    if !crashes { try store.close(at: Self.now) }
    return result
  }

  /// The id of the store.
  var store: [UInt8] {
    get throws { try KeyFile.read(from: folder.disk).store }
  }

  /// Whether a secret opens the store for reading.
  func opens(_ login: String, _ secret: String, at now: Moment = moment) -> Bool {
    (try? folder.enter(login, secret, as: .read, at: now)) != nil
  }
}
