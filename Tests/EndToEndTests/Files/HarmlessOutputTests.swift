import Foundation
import Testing

/// Names and arguments that command a terminal: no command shows them as they are.
@Suite(.serialized) struct HarmlessOutputTests {
  private static let name = "\u{1B}]0;judul palsu\u{07}\u{202E}daftar\u{9B}2J\u{200B}"
  private static let unsafe: [Unicode.Scalar] = [
    "\u{1B}", "\u{07}", "\u{202E}", "\u{9B}", "\u{200B}",
  ]

  /// Words of a command line; `*` is the name, `@/` the store's neighbourhood.
  static let lines = [
    "*", "--*", "* --help", "status *", "status --store *", "status --user *", "status --lang *",
    "status --password-file @/*", "import people @/*", "import * @/x", "import people @/ada*",
    "import people @/ada* --skip-faulty", "import people @/ada* --dry-run", "export *",
    "export stock @/*/x", "export stock @/ada*", "export stock @/baru*",
    "export people --identity --reason *", "report *", "report monthly --month *",
    "report stock --print --to @/*/x", "report stock --print --to @/ada*",
    "report stock --print --to @/cetak*", "report stock --print --device @/*",
    "report stock --print --lp *", "report stock --print --copies *",
    "report stock --format *", "report stock --format csv --to @/*/x",
    "report quality --svg @/*/x", "report quality --svg @/ada*", "report quality --gate *",
    "backup @/*", "backup *", "restore @/*", "restore @/ada*", "salvage @/*",
    "salvage @/ada*", "verify --head *", "verify --store *", "verify --user * --deep",
    "password --new-file @/*", "reset *", "reset petugas --signer * --pin-file @/*",
    "recover --code-file @/*", "init --users @/* --store @/lain", "init --store @/ada*/x",
    "init --users @/ada* --store @/lain", "practice @/ada*", "practice @/p --until *",
    "practice @/p --seed *", "learn --lesson *", "keys *", "keys --lang *", "--theme *",
    "--user * --password-file @/*", "help *",
  ]

  @Test(arguments: lines) func whatItSaysCommandsNoTerminal(_ line: String) throws {
    let store = try PracticeStore(["--records", "60"])
    try "bukan data\n".write(
      toFile: store.folder + "/ada" + Self.name, atomically: true, encoding: .utf8)
    let words = line.split(separator: " ").map {
      $0.replacingOccurrences(of: "@/", with: store.folder + "/")
        .replacingOccurrences(of: "*", with: Self.name)
    }
    let said = try Terminal.execute(
      PracticeStore.binary, words, environment: store.environment("kasubsi"))
    let text = said.output + said.error
    for scalar in Self.unsafe {
      #expect(!text.unicodeScalars.contains(scalar), "\(line): \(text.debugDescription)")
    }
    #expect(!text.isEmpty || said.code == 0)
  }
}
