/// The tries at passwords and PINs that have not come to a good end, of every login.
///
/// A try is counted before it is made and taken off when the secret was right, so that whoever
/// breaks off, or tries many at once, gains nothing.
struct Attempts: Equatable {
  enum Kind: UInt8, CaseIterable {
    case password, pin
    /// Nobody's: the counts themselves were lost.
    case loss
  }

  struct Count: Equatable {
    var login: [UInt8]
    var kind: Kind
    var failures = 0
    /// When the last of them was counted.
    var moment = Moment(wall: 0, monotonic: 0, boot: []).kept
    /// Whether nothing is tried any more until somebody lets go.
    var isLocked = false
    /// Whether the login is that of an administrator who may come in.
    var isAdministrator = false

    /// Whether there is anything to keep.
    var isEmpty: Bool { failures == 0 && !isAdministrator }
  }

  static let mostPINs = 5
  /// So many failures lock a login.
  static let mostPasswords = 10
  /// Seconds that everybody waits once the counts were lost.
  static let longestWait: Int64 = 60
  /// No count goes further.
  static let mostFailures = 1000
  /// How many logins and kinds there can be.
  static let mostCounts = 1000

  let store: [UInt8]
  /// How many tries were ever counted, by which an older file is known.
  var tries: Int64 = 0
  var counts: [Count] = []

  /// Under which name a login that does not exist is counted: one of 64, which tells nothing of
  /// what was typed (it may have been a password) and keeps the file small.
  static func nameOfUnknown(_ login: String, store: [UInt8]) -> String {
    "?\(Sealing.sha256(store + [UInt8](login.utf8))[0] & 63)"
  }

  /// How often the login failed since it last got in.
  func failures(_ login: String, _ kind: Kind) -> Int { count(login, kind)?.failures ?? 0 }

  /// Whether a login is locked until somebody lets go.
  func isLocked(_ login: String) -> Bool { count(login, .password)?.isLocked ?? false }

  /// Whether counts were lost and nobody was told yet.
  var areLost: Bool { count("", .loss) != nil }

  /// Seconds that are left to wait: 1, 2, 4 to 60 after each failure, and 60 once the counts were
  /// lost.
  func wait(_ login: String, at now: Moment) -> Int {
    [count(login, .password), count("", .loss)].compactMap { $0 }.map { count in
      let left = count.delay - max(0, now.passed(since: count.moment))
      return Int((max(0, left) + 999) / 1000)
    }.max() ?? 0
  }

  /// Brings moments that lie ahead to the present one: the clock was wrong then, or is now, and
  /// nobody waits for longer than the delay itself.
  mutating func settle(at now: Moment) {
    for place in counts.indices where now.passed(since: counts[place].moment) < 0 {
      counts[place].moment = now.kept
    }
  }

  /// Counts a try that is about to be made.
  mutating func add(_ login: String, _ kind: Kind, at now: Moment) {
    tries += 1
    change(login, kind) { count in
      count.failures = min(count.failures + 1, Self.mostFailures)
      count.moment = now.kept
    }
    guard kind == .password, failures(login, kind) >= Self.mostPasswords, othersRemain(login) else {
      return
    }
    change(login, kind) { $0.isLocked = true }
  }

  /// Takes the tries of a login off.
  mutating func clear(_ login: String) {
    for kind in [Kind.password, .pin] {
      change(login, kind) { count in
        count.failures = 0
        count.isLocked = false
      }
    }
  }

  /// Takes the tries at a PIN off.
  mutating func clearPIN(_ login: String) { change(login, .pin) { $0.failures = 0 } }

  /// Takes note that counts were lost: everybody waits once.
  ///
  /// `tries`: how many had been counted at least.
  mutating func lose(_ tries: Int64, at now: Moment) {
    self.tries = max(self.tries, tries) + 1
    change("", .loss) { count in
      count.failures = 1
      count.moment = now.kept
    }
  }

  /// Ends the word that counts were lost.
  mutating func tellLoss() { counts.removeAll { $0.kind == .loss } }

  /// Takes note of which logins are those of administrators.
  mutating func setAdministrators(_ logins: [String]) {
    let names = Set(logins.map(Self.name))
    for place in counts.indices where counts[place].kind == .password {
      counts[place].isAdministrator = names.contains(counts[place].login)
    }
    for login in logins { change(login, .password) { $0.isAdministrator = true } }
    counts.removeAll(where: \.isEmpty)
  }

  /// Whether somebody who can let go of a lock would be left: an administrator, or of
  /// administrators two.
  private func othersRemain(_ login: String) -> Bool {
    let name = Self.name(login)
    let others = counts.count { $0.isAdministrator && !$0.isLocked && $0.login != name }
    return others >= (count(login, .password)?.isAdministrator == true ? 2 : 1)
  }

  private func count(_ login: String, _ kind: Kind) -> Count? {
    let name = Self.name(login)
    return counts.first { $0.login == name && $0.kind == kind }
  }

  private mutating func change(_ login: String, _ kind: Kind, _ change: (inout Count) -> Void) {
    let name = Self.name(login)
    let found = counts.firstIndex { $0.login == name && $0.kind == kind }
    var count = found.map { counts[$0] } ?? Count(login: name, kind: kind)
    change(&count)
    if let found {
      if count.isEmpty { counts.remove(at: found) } else { counts[found] = count }
    } else if !count.isEmpty {
      counts.append(count)
    }
  }

  private static func name(_ login: String) -> [UInt8] { [UInt8](login.utf8.prefix(24)) }
}

extension Attempts.Count {
  /// Milliseconds from the moment to the next try.
  fileprivate var delay: Int64 {
    if failures == 0 { return 0 }
    if kind == .loss || failures > 6 { return Attempts.longestWait * 1000 }
    return min(Attempts.longestWait, 1 << Int64(failures - 1)) * 1000
  }
}
