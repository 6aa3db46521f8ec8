import Foundation
import Testing

/// Whatever of the program holds secrets leaves no core, also where the system would write one.
@Suite(.serialized) struct PrivateMemoryTests {
  /// The program waits for a password to be typed, each command for one to come through a pipe.
  static let commands = [
    "", "export people", "report monthly --month 2026-10", "verify --deep", "keys",
  ]

  @Test(arguments: commands) func noProcessOfItLeavesACore(_ command: String) throws {
    let store = try PracticeStore()
    let pipe = store.folder + "/pipe"
    try Terminal.run("mkfifo", ["-m", "600", pipe])
    let login = command.isEmpty ? "" : "--user petugas --password-file \(pipe)"
    let terminal = try Terminal(
      "sh -c 'ulimit -c unlimited; ulimit -c; exec \(PracticeStore.binary) \(command) \(login)'",
      environment: ["BENGKEL_STORE": store.path, "BENGKEL_LANG": "id"])
    // The program is two processes.
    let wanted = command.isEmpty ? ["0", "0"] : ["0"]
    var limits: [String] = []
    // It may be seen before its first step.
    for _ in 0..<200 where limits != wanted {
      usleep(20_000)
      limits = try terminal.processes().map(Self.coreLimit)
    }
    #expect(limits == wanted)
  }

  /// The most bytes of a core that a process may leave.
  private static func coreLimit(of process: Int32) throws -> String {
    let limits = try String(contentsOfFile: "/proc/\(process)/limits", encoding: .utf8)
    let row = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
    return row?.split(separator: " ").dropFirst(4).first.map(String.init) ?? limits
  }
}
