import CLinux
import Glibc
import Wording

/// The parent process: gives the terminal back when the program dies, and says what is safe.
///
/// It stays small by doing nothing before it forks: what a process has once touched it keeps.
enum Guardian {
  /// What ends the program by request, before its loop can hear of it.
  private static let asked = [SIGHUP, SIGINT, SIGQUIT, SIGTERM]

  /// Forks.
  ///
  /// The child goes on with the work; the parent waits for it and ends the process.
  ///
  /// `language`: asked for when there is something to say.
  ///
  /// `work`: run in the child, given the place for the last saved number; its result is the exit
  /// code.
  ///
  /// `afterwards`: run once that is over, whatever its end.
  static func run(
    _ language: @autoclosure () -> Language, _ work: (UnsafeMutablePointer<Int64>?) -> Int32,
    afterwards: () -> Void
  ) -> Never {
    var terminal = termios()
    let hasTerminal = tcgetattr(0, &terminal) == 0
    let lastSaved = linux_shared_number()
    linux_block_guard_signals()
    let parent = getpid()
    let child = linux_fork()
    if child < 0 {
      let code = work(lastSaved)
      afterwards()
      exit(code)
    }
    if child == 0 {
      linux_unblock_guard_signals()
      linux_die_with_parent(parent)
      linux_default_fault_signals()
      exit(work(lastSaved))
    }
    linux_ignore_terminal_signals()
    let status = linux_wait_for_child(child)
    afterwards()
    let signal = linux_death_signal(status)
    if signal == 0 { exit(linux_exit_status(status)) }
    if hasTerminal {
      tcsetattr(0, TCSANOW, &terminal)
      let given = "\u{1B}[?2004l\u{1B}[?1049l\u{1B}[?1l\u{1B}>\u{1B}[?25h\u{1B}[0m\r\n"
      _ = Output.send(Array(given.utf8), to: 1)
    }
    if Self.asked.contains(signal) { exit(128 + signal) }
    let number = lastSaved?.pointee ?? 0
    Exit.end(
      .store,
      Words(
        "Program berhenti mendadak (sinyal \(signal)). Data aman sampai #\(number). Buka lagi.",
        en:
          "The program stopped unexpectedly (signal \(signal)). All is safe up to #\(number). Open it again."
      )[language()])
  }
}
