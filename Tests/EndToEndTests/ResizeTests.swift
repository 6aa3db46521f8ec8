import Foundation
import Testing

/// A real window that is drawn larger and smaller while somebody works in it.
@Suite(.serialized) struct ResizeTests {
  private static let sizes = [(40, 12), (80, 24), (300, 100), (60, 18), (40, 12), (132, 40)]

  /// A page, the keys from the one before, and what stands on the row of the cursor at every size.
  struct Page {
    var keys: [String]
    var typed = ""
    var seen: String
    var focus: String
  }

  private static let pages = [
    Page(keys: [], seen: "BERANDA", focus: "> "),
    Page(keys: ["1", "Down"], seen: "WARGA BINAAN", focus: "> LW-002"),
    Page(keys: ["t"], typed: "B.I 88/2031", seen: "> BARU", focus: "[B.I 88/2031_"),
    Page(keys: ["F1"], seen: "Kartu tombol", focus: "  "),
    Page(
      keys: ["Escape", "Escape", "Escape", "Escape"], seen: "Keluar?", focus: "> Tidak jadi"),
  ]

  @Test func everyPageStandsAtEverySizeWithItsTextsAndItsCursor() throws {
    let store = try PracticeStore()
    let terminal = try store.open()
    terminal.wait(for: "BERANDA")
    for page in Self.pages {
      for key in page.keys { try terminal.press(key) }
      if !page.typed.isEmpty { try terminal.type(page.typed) }
      for (width, height) in Self.sizes {
        try terminal.resize(width: width, height: height)
        Self.expect(page, in: terminal, width, height)
      }
      try terminal.resize(width: 39, height: 12)
      terminal.wait(for: "Perlu layar 40x12, ini 39x12.")
      try terminal.press("z")
      try terminal.resize(width: 80, height: 24)
      Self.expect(page, in: terminal, 80, 24)
    }
    try terminal.press("Down", "Enter")
    #expect(terminal.waitForExit() == 0)
  }

  /// Waits until the page fills the window, its clock in the last column but one and its keys in
  /// the last row, and the cursor is on its focus.
  private static func expect(_ page: Page, in terminal: Terminal, _ width: Int, _ height: Int) {
    var screen = ""
    var row = ""
    for _ in 0..<200 {
      screen = terminal.screen
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      let cursor = terminal.cursor
      row = lines.indices.contains(cursor.y) ? String(lines[cursor.y]) : ""
      let fills = lines[0].count == width - 1 && lines.dropFirst(height - 1).first != ""
      if fills && screen.contains(page.seen) && row.contains(page.focus) { return }
      usleep(20_000)
    }
    Issue.record("\(page.seen) at \(width)x\(height), cursor on \"\(row)\":\n\(screen)")
  }
}
