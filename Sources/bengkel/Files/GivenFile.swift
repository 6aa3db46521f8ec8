import Glibc
import Wording

/// A file or pipe that a command or the program is given: read to its end, but no further than a
/// limit, whatever it claims to be.
enum GivenFile {
  /// So many bytes of a password, a PIN or a code.
  static let secret = 4 << 10
  /// Of a list of officers, or what the system tells.
  static let list = 1 << 20
  /// Of an office file.
  static let office = 256 << 20
  /// Of the text of a store.
  static let storeText = 1 << 30

  /// Why it is not taken.
  enum Fault: Error, Equatable {
    /// With the errno.
    case unreadable(Int32)
    /// With the limit.
    case tooLarge(Int)
    /// A pipe that nobody writes to.
    case silent

    /// What is wrong and what to do next.
    func words(_ path: String) -> Words {
      switch self {
      case .unreadable:
        Words(
          "\(path) tidak dapat dibaca. Periksa nama dan izinnya.",
          en: "\(path) cannot be read. Check its name and permissions.")
      case .tooLarge(let limit):
        Words(
          "\(path) lebih dari \(Self.size(limit)). Periksa namanya, atau bagi berkasnya.",
          en: "\(path) is larger than \(Self.size(limit)). Check its name, or divide the file.")
      case .silent:
        Words(
          "\(path) tidak memberi apa pun. Jalankan dulu program yang mengisinya.",
          en: "\(path) gives nothing. Start the program that fills it first.")
      }
    }

    private static func size(_ bytes: Int) -> String {
      bytes < 1 << 20 ? "\(bytes >> 10) KB" : "\(bytes >> 20) MB"
    }
  }

  /// Where something may stand that belongs to what was given: at the file, and for a pipe or a
  /// device, whose folder is no place for files, in the folder of the caller.
  static func beside(_ path: String) -> String {
    var facts = stat()
    if stat(path, &facts) != 0 || facts.st_mode & S_IFMT == S_IFREG { return path }
    return path.split(separator: "/").last.map(String.init) ?? path
  }

  static func text(_ path: String, atMost limit: Int) throws(Fault) -> String {
    String(decoding: try bytes(path, atMost: limit), as: UTF8.self)
  }

  /// `patience`: milliseconds that a named pipe is waited for while nobody has opened it to write;
  /// one that somebody writes to is waited for until a signal comes.
  static func bytes(_ path: String, atMost limit: Int, patience: Int32 = 5_000) throws(Fault)
    -> [UInt8]
  {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    if file < 0 { throw .unreadable(errno) }
    defer { close(file) }
    var facts = stat()
    fstat(file, &facts)
    let isFile = facts.st_mode & S_IFMT == S_IFREG
    if isFile && facts.st_size > limit { throw .tooLarge(limit) }
    var all: [UInt8] = []
    if isFile { all.reserveCapacity(Int(facts.st_size)) }
    var portion = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &portion, portion.count)
      if count > 0 {
        if all.count + count > limit { throw .tooLarge(limit) }
        all += portion[..<count]
      } else if count < 0 && errno == EAGAIN {
        _ = hasNews(file, within: -1)
      } else if count < 0 && errno != EINTR {
        throw .unreadable(errno)
      } else if count == 0 {
        if !all.isEmpty || facts.st_mode & S_IFMT != S_IFIFO { return all }
        switch hasNews(file, within: patience) {
        case .none: throw .silent
        case .some(let isData): if !isData { return all }
        }
      }
    }
  }

  /// Whether there is something to read, or the end; nil when nothing comes of it in time.
  private static func hasNews(_ file: Int32, within milliseconds: Int32) -> Bool? {
    var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, milliseconds) > 0 ? waiting.revents & Int16(POLLIN) != 0 : nil
  }
}
