import Glibc
import Reports
import Storage

/// The system's print service, reached by `lp -o raw`: started without a shell, the bytes on its
/// standard input.
struct PrintService {
  private let queue: String

  /// `queue`: empty for the one that the system chooses.
  init(queue: String) { self.queue = queue }

  private var words: [String] { ["lp", "-s", "-o", "raw"] + (queue.isEmpty ? [] : ["-d", queue]) }

  func send(_ bytes: [UInt8], _ control: JobControl, patience: Int) throws(PrintFault) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .noService }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let child = start(readingFrom: ends[0])
    close(ends[0])
    guard let child else {
      close(ends[1])
      throw .noService
    }
    do throws(PrintFault) {
      try PatientWriter(file: ends[1], control: control, patience: patience).write(bytes)
    } catch {
      close(ends[1])
      end(child)
      // A pipe that nobody reads any more: lp has given up already.
      throw error == .stopped ? PrintFault.stopped : .refused
    }
    close(ends[1])
    try awaitEnd(of: child, control, patience: patience)
  }

  /// What lp says, it says to nobody: the screen belongs to the pages.
  private func start(readingFrom input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    for file in [Int32(1), 2] {
      posix_spawn_file_actions_addopen(&actions, file, "/dev/null", O_WRONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    resetSignals(&attributes)
    var child: pid_t = 0
    let variables = ["PATH", "HOME", "USER", "LANG", "LC_ALL", "CUPS_SERVER"].compactMap { name in
      Environment.value(name).map { name + "=" + $0 }
    }
    let code = withCStrings(words) { words in
      withCStrings(variables) { variables in
        posix_spawnp(&child, "lp", &actions, &attributes, words, variables)
      }
    }
    return code == 0 ? child : nil
  }

  /// The loop blocks and ignores signals that a program of its own must hear.
  private func resetSignals(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    sigemptyset(&none)
    var usual = sigset_t()
    sigemptyset(&usual)
    for signal in [SIGPIPE, SIGINT, SIGTERM, SIGHUP] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }

  private func awaitEnd(
    of child: pid_t, _ control: JobControl, patience: Int
  ) throws(PrintFault) {
    let pause = 20
    var status: Int32 = 0
    var waited = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      if control.isCancelled || waited >= patience {
        end(child)
        throw control.isCancelled ? PrintFault.stopped : .refused
      }
      usleep(UInt32(pause * 1000))
      waited += pause
    }
    if status != 0 { throw .refused }
  }

  private func end(_ child: pid_t) {
    var status: Int32 = 0
    kill(child, SIGKILL)
    waitpid(child, &status, 0)
  }

  private func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
