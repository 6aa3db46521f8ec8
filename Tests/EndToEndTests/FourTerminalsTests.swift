import Foundation
import Testing

/// The same pages on the four kinds of terminals that offices have, drawn through ncurses and read
/// back from an emulator: a cell shows the same sign on each, or the one that stands for it.
@Suite(.serialized) struct FourTerminalsTests {
  private static let kinds = ["xterm", "tmux-256color", "linux", "vt220"]

  /// The keys from home by tmux's names, and what tells that the page is there.
  private static let pages: [(keys: [String], mark: String)] = [
    ([], "BERANDA"), (["1"], "WARGA BINAAN"), (["1", "Enter"], "KETERAMPILAN"),
    (["2"], "BATCH ANYAMAN"), (["2", "Enter"], "Mutu anyam"), (["3"], "HASIL HARIAN"),
    (["4"], "ANTREAN PERIKSA"), (["5"], "PENJUALAN"), (["7"], "LAPORAN"), (["8"], "KERJA SAMA"),
    (["9"], "STOK"), (["p"], "PAPAN"), (["?"], "BANTUAN"),
  ]

  /// From the first page of each area every letter and the keys that lead on, or some of them.
  ///
  /// What they open is not named; what a letter begins is left by Esc.
  private static let ways: [[String]] = Torture.rows(
    of: (0...9).flatMap { area in
      ("abcdefghijklmnopqrstuvwxyz".map(String.init) + ["Enter", "Tab", "/", "?"])
        .map { ["\(area)", $0] }
    }, orOnly: 8, from: 7)

  /// What stands for a sign of the full set where a terminal has ASCII alone.
  private static let signs: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      "─═│┌┐└┘█■□●○◆·▁▂▃▄▅▆▇↑↓".unicodeScalars, "-=|++++##oOoX._,:-=+*^v".unicodeScalars))

  /// The letters of the VT100's set of lines.
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
    "q": "-", "x": "|", "l": "+", "k": "+", "m": "+", "j": "+",
  ]

  /// The rows below the title, which tells the minute, in ASCII.
  private static func rows(of painted: String) -> [String] {
    var text = String.UnicodeScalarView()
    var isLetter = false
    var isSequence = false
    for scalar in painted.unicodeScalars {
      switch scalar {
      case "\u{1B}": isSequence = true
      case "m" where isSequence: isSequence = false
      case _ where isSequence: break
      case "\u{0E}": isLetter = true
      case "\u{0F}": isLetter = false
      default: text.append((isLetter ? letters[scalar] : signs[scalar]) ?? scalar)
      }
    }
    return String(text).split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .map { row in
        var row = row
        while row.last == " " { row.removeLast() }
        return String(row)
      }
  }

  /// The page once it is whole: two readings that agree.
  private static func settled(_ terminal: Terminal) -> [String] {
    var last: [String] = []
    for _ in 0..<50 {
      let now = rows(of: terminal.painted)
      if now == last { break }
      last = now
      usleep(80_000)
    }
    return last
  }

  private static func pictures(on term: String) throws -> [[String]] {
    let store = try PracticeStore()
    let terminal = try store.open(term: term)
    terminal.wait(for: "BERANDA")
    return try withExtendedLifetime(store) {
      try pages.map { page in
        for key in page.keys { try terminal.press(key) }
        terminal.wait(for: page.mark)
        let rows = settled(terminal)
        for _ in page.keys { try terminal.press("Escape") }
        terminal.wait(for: "BERANDA")
        return rows
      }
    }
  }

  @Test func theyShowTheSameSignInEveryCell() throws {
    let (usual, others) = try Self.onOneDay(Self.pictures)
    #expect(usual.allSatisfy { $0.count { !$0.isEmpty } > 4 })
    #expect(Set(usual).count == Self.pages.count, "a page did not open")
    for (kind, pictures) in others {
      for (place, rows) in pictures.enumerated() where rows != usual[place] {
        let differing = zip(usual[place], rows).filter { $0 != $1 }
        Issue.record("\(kind), \(Self.pages[place].mark): \(differing)")
      }
    }
  }

  /// What the first terminal shows and what each other shows, seen anew where midnight came
  /// between: the day stands on the pages.
  private static func onOneDay(
    _ look: (String) throws -> [[String]]
  ) throws -> ([[String]], [(kind: String, pages: [[String]])]) {
    while true {
      let day = today
      let usual = try look(kinds[0])
      let others = try kinds.dropFirst().map { (kind: $0, pages: try look($0)) }
      if day == today { return (usual, others) }
    }
  }

  /// The day of Makassar, eight hours ahead, counted from 1970.
  private static var today: Int { (time(nil) + 8 * 3600) / 86400 }

  /// Each way's page, with the minute of a draft and the room on the disk left out, which others
  /// take and give meanwhile.
  private static func walked(on term: String) throws -> [[String]] {
    let store = try PracticeStore()
    let terminal = try store.open(term: term)
    terminal.wait(for: "BERANDA")
    return try withExtendedLifetime(store) {
      try ways.map { way in
        for key in way { try terminal.press(key) }
        let rows = settled(terminal).map {
          $0.replacing(#/[0-9]{2}:[0-9]{2}/#, with: "HH:MM")
            .replacing(#/[0-9,]+ [kMGT]?B /#, with: "N B ")
        }
        try home(terminal)
        return rows
      }
    }
  }

  /// Esc until the home page stands there and asks nothing.
  private static func home(_ terminal: Terminal) throws {
    for _ in 0..<8 {
      let painted = settled(terminal).joined()
      let isHome = terminal.painted.contains("BERANDA") && !painted.contains("Keluar?")
      if isHome { return }
      try terminal.press("Escape")
    }
    Issue.record("not home: \(terminal.painted)")
  }

  @Test func everyPageBehindALetterIsTheSameOnEach() throws {
    let (usual, others) = try Self.onOneDay(Self.walked)
    print("\(Set(usual).count) pages of \(Self.ways.count) ways")
    #expect(Set(usual).count > Self.ways.count / 3, "a way leads nowhere")
    for (kind, walked) in others {
      for (place, rows) in walked.enumerated() where rows != usual[place] {
        let differing = zip(usual[place], rows).filter { $0 != $1 }
        Issue.record("\(kind), \(Self.ways[place]): \(differing)")
      }
    }
  }
}
