import Foundation
import Testing

/// A real terminal around the real program: tmux with a server of its own.
final class Terminal {
  private let socket: String
  /// Where standard error and the exit code end up.
  let exitFile: String
  /// The line on which keys come to the program, to see whether it has read them.
  private let line: Int32

  /// Starts a command line in a terminal of a kind and size, at a standing clock when `at` is
  /// given.
  init(
    _ command: String, environment: [String: String] = [:], term: String = "xterm-256color",
    width: Int = 80, height: Int = 24, at clock: String? = nil
  ) throws {
    socket = "bengkel-\(getpid())-\(UUID().uuidString.prefix(8))"
    exitFile = NSTemporaryDirectory() + socket + ".exit"
    var settings = environment
    settings["TERM"] = term
    settings["LC_ALL"] = settings["LC_ALL"] ?? "C.UTF-8"
    settings["SWIFT_BACKTRACE"] = "enable=no"
    let variables = settings.sorted { $0.key < $1.key }
      .map { "\($0.key)='\($0.value)'" }.joined(separator: " ")
    let time = clock.map { "faketime -f '@\($0)' " } ?? ""
    let job = "env \(variables) \(time)\(command); echo \"exit $?\" > \(exitFile); sleep 1000"
    let device = try Self.run(
      "tmux",
      [
        "-L", socket, "-f", "/dev/null", "new-session", "-d", "-P", "-F", "#{pane_tty}",
        "-x", "\(width)", "-y", "\(height)", job, ";", "set-option", "-s", "escape-time", "0",
      ])
    line = Foundation.open(
      device.trimmingCharacters(in: .whitespacesAndNewlines), O_RDONLY | O_NOCTTY | O_CLOEXEC)
  }

  deinit {
    close(line)
    _ = try? Self.run("tmux", ["-L", socket, "kill-server"])
    try? FileManager.default.removeItem(atPath: exitFile)
  }

  /// Presses keys by tmux's names: `Enter`, `C-x`, `Down`, `F12`.
  func press(_ keys: String...) throws {
    for key in keys {
      pause()
      try Self.run("tmux", ["-L", socket, "send-keys", key])
    }
  }

  /// Types a text as it is, all of it at once.
  func type(_ text: String) throws {
    pause()
    try Self.run("tmux", ["-L", socket, "send-keys", "-l", text])
  }

  /// A person takes longer than 35 ms from one key to the next: counted from when the program has
  /// read the last, which on a busy machine may be long after it was pressed.
  ///
  /// What was pressed before is on the line once the server answers anew.
  private func pause() {
    _ = try? Self.run("tmux", ["-L", socket, "display-message", "-p", ""])
    let end = Date().addingTimeInterval(5)
    var quiet = 0
    while quiet < 45, Date() < end {
      usleep(5_000)
      var unread: Int32 = 0
      quiet = ioctl(line, UInt(FIONREAD), &unread) == 0 && unread > 0 ? 0 : quiet + 5
    }
  }

  /// Pastes a text; between marks where the program asked for them.
  func paste(_ text: String, marked: Bool) throws {
    pause()
    try Self.run("tmux", ["-L", socket, "set-buffer", "--", text])
    try Self.run("tmux", ["-L", socket, "paste-buffer"] + (marked ? ["-p"] : []))
  }

  /// Pastes what a file holds, between marks.
  func pasteFile(_ path: String) throws {
    pause()
    try Self.run("tmux", ["-L", socket, "load-buffer", path])
    try Self.run("tmux", ["-L", socket, "paste-buffer", "-p"])
  }

  /// Writes what the program paints from now on to a file as well.
  func copyOutput(to path: String) throws {
    try Self.run("tmux", ["-L", socket, "pipe-pane", "-o", "cat > '\(path)'"])
  }

  func resize(width: Int, height: Int) throws {
    try Self.run(
      "tmux", ["-L", socket, "resize-window", "-x", "\(width)", "-y", "\(height)"])
  }

  var screen: String {
    (try? Self.run("tmux", ["-L", socket, "capture-pane", "-p"])) ?? ""
  }

  /// The same with its attributes and shifts to the set of line-drawing letters, as sequences.
  var painted: String {
    (try? Self.run("tmux", ["-L", socket, "capture-pane", "-p", "-e"])) ?? ""
  }

  /// Where the hardware cursor stands.
  var cursor: (x: Int, y: Int) {
    let text = try? Self.run(
      "tmux", ["-L", socket, "display-message", "-p", "#{cursor_x} #{cursor_y}"])
    let numbers = (text ?? "").split { $0 == " " || $0 == "\n" }.compactMap { Int($0) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : (-1, -1)
  }

  /// Waits until the screen holds a text and returns it; records an issue when it never does.
  @discardableResult
  func wait(
    for text: String, seconds: Double = 10, sourceLocation: SourceLocation = #_sourceLocation
  ) -> String {
    let end = Date().addingTimeInterval(seconds)
    var last = ""
    while Date() < end {
      last = screen
      if last.contains(text) { return last }
      usleep(20_000)
    }
    Issue.record("never saw \"\(text)\":\n\(last)", sourceLocation: sourceLocation)
    return last
  }

  /// Whether a text comes to the screen in time.
  func sees(_ text: String, within seconds: Double) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if screen.contains(text) { return true }
      usleep(10_000)
    }
    return false
  }

  /// Waits for the program's end and returns its exit code.
  func waitForExit(
    seconds: Double = 10, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Int32? {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if let text = try? String(contentsOfFile: exitFile, encoding: .utf8),
        let code = Int32(text.dropFirst(5).prefix { $0.isNumber })
      {
        return code
      }
      usleep(20_000)
    }
    Issue.record("did not end:\n\(screen)", sourceLocation: sourceLocation)
    return nil
  }

  /// The processes below the terminal whose name is the program's, parent first.
  func processes(named name: String = "bengkel") throws -> [Int32] {
    let pane = try Self.run("tmux", ["-L", socket, "list-panes", "-F", "#{pane_pid}"])
    guard let root = Int32(pane.trimmingCharacters(in: .whitespacesAndNewlines)) else { return [] }
    let table = try Self.run("ps", ["-e", "-o", "pid=,ppid=,comm="])
    let rows = table.split(separator: "\n").map { $0.split(separator: " ") }
    var found: [Int32] = []
    var below: Set<Int32> = [root]
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for row in rows where row.count >= 3 {
        guard let pid = Int32(row[0]), let parent = Int32(row[1]), below.contains(parent),
          below.insert(pid).inserted
        else { continue }
        isGrowing = true
        if row[2] == name { found.append(pid) }
      }
    }
    return found
  }

  /// Runs a command to its end and returns what it printed.
  @discardableResult
  static func run(_ name: String, _ arguments: [String]) throws -> String {
    try execute(name, arguments).output
  }

  /// Runs a command to its end, without standard input.
  ///
  /// Output goes to files, not pipes: a server that the command leaves behind would hold a pipe
  /// open.
  static func execute(
    _ name: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> (code: Int32, output: String, error: String) {
    let base = NSTemporaryDirectory() + "bengkel-run-" + UUID().uuidString
    defer { for end in [".out", ".err"] { unlink(base + end) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (file, end) in [(Int32(1), ".out"), (2, ".err")] {
      posix_spawn_file_actions_addopen(&actions, file, base + end, O_WRONLY | O_CREAT, 0o600)
    }
    // A thread of a test may block signals; a server that inherits that never hears of the end of
    // its children and never ends itself.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let all = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var child: pid_t = 0
    let code = withCStrings([name] + arguments) { words in
      withCStrings(all.map { "\($0.key)=\($0.value)" }) { variables in
        posix_spawnp(&child, name, &actions, &attributes, words, variables)
      }
    }
    guard code == 0 else { throw POSIXError(.ENOENT) }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    func text(_ end: String) -> String {
      String(decoding: FileManager.default.contents(atPath: base + end) ?? Data(), as: UTF8.self)
    }
    return ((status >> 8) & 0xFF, text(".out"), text(".err"))
  }

  private static func withCStrings<T>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> T
  ) -> T {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
