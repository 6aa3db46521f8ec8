import Foundation
import Testing

/// The real program on the kinds of terminals that stand in offices: what it sends to each.
@Suite(.serialized) struct TerminalKindTests {
  struct Kind: Sendable, CustomTestStringConvertible {
    var term: String
    var environment: [String: String] = [:]
    var options = ""
    var hasColours = true
    /// Whether the rules of the home page are drawn with signs that ASCII does not have; those of
    /// vt100 and vt220 are letters of another set.
    var hasLines = true
    var testDescription: String {
      let settings = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return ([term] + settings + [options]).filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  static let kinds = [
    Kind(term: "xterm-256color"), Kind(term: "tmux"), Kind(term: "screen"),
    Kind(term: "linux"),
    Kind(term: "vt100", hasColours: false, hasLines: false),
    Kind(term: "vt220", hasColours: false, hasLines: false),
    Kind(term: "xterm-256color", environment: ["NO_COLOR": "1"], hasColours: false),
    Kind(term: "linux", environment: ["BENGKEL_THEME": "mono"], hasColours: false),
    Kind(term: "xterm-256color", environment: ["BENGKEL_THEME": "kontras"]),
    Kind(term: "xterm-256color", environment: ["LC_ALL": "C"], hasLines: false),
    Kind(term: "tmux", options: "--ascii", hasLines: false),
  ]

  @Test(arguments: kinds) func theHomePageComesInWhatTheTerminalCanShow(_ kind: Kind) throws {
    let store = try PracticeStore()
    let painted = store.folder + "/painted"
    var environment = store.environment("petugas")
    // Whoever runs the tests may have taken the colours away.
    environment["NO_COLOR"] = ""
    let terminal = try Terminal(
      PracticeStore.binary + " " + kind.options,
      environment: environment.merging(kind.environment) { $1 }, term: kind.term)
    terminal.wait(for: "BERANDA")
    try terminal.copyOutput(to: painted)
    try terminal.press("C-l")
    let bytes = Self.read(painted)
    #expect(Self.words(in: bytes).contains("BERANDA"), "\(kind): the page was not sent again")
    #expect(Self.setsColour(bytes) == kind.hasColours, "\(kind)")
    let others = Set(Self.words(in: bytes).unicodeScalars.filter { $0.value > 0x7E })
    // Where tasks leave no room for all areas, an arrow says so.
    let lines = others.subtracting(kind.hasLines ? ["↓"] : [])
    #expect(lines == (kind.hasLines ? ["─"] : []), "\(kind)")
    for text in ["LATIHAN", "Warga binaan", "Antrean periksa"] {
      #expect(terminal.screen.contains(text), "\(kind): \(text) is not seen")
    }
  }

  /// What the keys of the number block send once a terminal was asked for it (VT100, "Auxiliary
  /// keypad codes"; `X` is of xterm).
  private static let block: [(key: String, sign: String)] =
    (0...9).map { (String(UnicodeScalar(UInt8(ascii: "p") + UInt8($0))), "\($0)") }
    + [("n", "."), ("j", "*"), ("k", "+"), ("l", ","), ("m", "-"), ("o", "/"), ("X", "=")]

  @Test(arguments: ["xterm", "xterm-256color", "putty", "rxvt", "linux", "vt220", "tmux", "screen"])
  func theNumberBlockTypesNumbers(_ term: String) throws {
    let store = try PracticeStore()
    let terminal = try store.open(term: term)
    terminal.wait(for: "BERANDA")
    try terminal.press("1")
    terminal.wait(for: "WARGA BINAAN")
    try terminal.press("t")
    terminal.wait(for: "> BARU")
    try terminal.press("Down")
    for key in Self.block { try terminal.type("\u{1B}O" + key.key) }
    terminal.wait(for: "[" + Self.block.map(\.sign).joined() + "_")
    // Its Enter goes on to the next field.
    try terminal.type("\u{1B}OM")
    terminal.wait(for: "> Blok")
    #expect(terminal.screen.contains(Self.block.map(\.sign).joined()))
  }

  /// What the terminal was sent, once nothing more comes.
  private static func read(_ path: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<100 {
      usleep(50_000)
      let now = (FileManager.default.contents(atPath: path)).map { [UInt8]($0) } ?? []
      if !now.isEmpty && now.count == bytes.count { break }
      bytes = now
    }
    return bytes
  }

  private static func words(in bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Whether a select-graphic-rendition sequence (ECMA-48, 8.3.117) names a colour.
  private static func setsColour(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: 0x1B).contains { sequence in
      guard sequence.first == UInt8(ascii: "["),
        let end = sequence.firstIndex(where: { (0x40...0x7E).contains($0) && $0 != 0x5B }),
        sequence[end] == UInt8(ascii: "m")
      else { return false }
      let numbers = sequence[..<end].dropFirst().split(separator: UInt8(ascii: ";"))
      return numbers.compactMap { Int(String(decoding: $0, as: UTF8.self)) }.contains { number in
        [30...38, 40...48, 90...97, 100...107].contains { $0.contains(number) }
      }
    }
  }
}
