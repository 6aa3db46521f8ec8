import TerminalUI
import Wording
import Workshop

/// All keys of all pages on a few sheets of paper, made from what acts on the pages.
package enum KeyCard {
  /// At most 78 columns wide, in ASCII.
  ///
  /// A page that shows a row of the workshop stands there only when there is one.
  package static func lines(
    _ workshop: Workshop, as session: Session, _ language: Language
  ) -> [String] {
    lines(
      in: Scene(
        LentWorkshop(workshop), session: session, language: language, now: Instant(),
        size: Size(width: 80, height: 24)))
  }

  /// `width`: what a line may have, on a narrow screen less than on paper.
  static func lines(in scene: Scene, width: Int = 78) -> [String] {
    func block(_ title: String, _ bindings: [Binding]) -> [String] {
      Self.block(title, bindings, width, english: scene.language == .english)
    }
    let back = Binding(
      [.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back"))
    let shared = SharedBindings(scene.language, reading: nil)[.page] + [back]
    let listed = ListScreen(BatchList()).bindings(in: scene).filter { inLists.contains($0.command) }
    let form = InmateForm(in: scene)
    let typed = form.bindings(in: scene)
    var lines = [scene.say("KARTU TOMBOL BENGKEL", en: "KEY CARD OF BENGKEL")]
    lines += block(scene.say("DI SEMUA HALAMAN", en: "ON ALL PAGES"), shared)
    lines += scene.say(moving).wrapped(to: width, indent: 2)
    lines += block(scene.say("DI SEMUA DAFTAR", en: "ON ALL LISTS"), listed)
    lines += block(scene.say("DI SEMUA ISIAN", en: "IN ALL FORMS"), typed)
    let common = shared + listed + typed
    for page in CardPage.all(in: scene) {
      let own = page.screen.bindings(in: scene).filter { !isCommon($0, common) }
      lines += block(page.title.uppercased(), own)
    }
    return lines + [""] + scene.say(typing).wrapped(to: width)
  }

  /// What every list can do.
  private static let inLists: [Command] = [
    .search, .filter, .sort, .views, .export, .countValues, .mark, .all, .unmark,
  ]

  /// The way back is one, whatever else closes a page.
  private static func isCommon(_ binding: Binding, _ common: [Binding]) -> Bool {
    common.contains {
      $0.command == binding.command && $0.label == binding.label
        && ($0.keys == binding.keys || $0.command == .back)
    }
  }

  /// A heading, then keys and labels in as many columns as have room; nothing without a key.
  private static func block(
    _ title: String, _ bindings: [Binding], _ width: Int, english: Bool
  ) -> [String] {
    let entries = bindings.filter { !$0.label.isEmpty }.map { binding in
      (
        keys: binding.keys.map { $0.name(english: english) }.joined(separator: " "),
        label: binding.label
      )
    }
    if entries.isEmpty { return [] }
    let table = [4, 3, 2].lazy.map { columns(of: entries, $0) }.first { rows in
      rows.allSatisfy { TextWidth.of($0) <= width }
    }
    return ["", title] + (table ?? columns(of: entries, 1))
  }

  /// The entries in rows of so many, each column as wide as it needs.
  private static func columns(
    of entries: [(keys: String, label: String)], _ count: Int
  ) -> [String] {
    func widest(_ column: Int, _ part: (Int) -> String) -> Int {
      entries.indices.filter { $0 % count == column }.map { TextWidth.of(part($0)) }.max() ?? 0
    }
    let keys = (0..<count).map { widest($0) { entries[$0].keys } }
    let labels = (0..<count).map { widest($0) { entries[$0].label } }
    return stride(from: 0, to: entries.count, by: count).map { first in
      var line = ""
      for place in first..<min(first + count, entries.count) {
        let column = place - first
        line += "  " + entries[place].keys.padded(to: keys[column] + 1)
        line += entries[place].label.padded(to: labels[column])
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private static let moving = Words(
    "  Panah, PgUp, PgDn, Home, End: pindah; j, k: turun, naik. Angka 0-9 membuka halaman.",
    en: "  Arrows, PgUp, PgDn, Home, End: move; j, k: down, up. Digits 0-9 open pages.")

  private static let typing = Words(
    "Huruf besar sama dengan huruf kecil. Saat mengetik, huruf adalah isian: menu di F9, "
      + "bantuan di F1 atau Ctrl+O. Enam huruf atau lebih yang ditempel di luar isian diabaikan.",
    en: "Capital letters mean what small ones do. While typing, letters are text: the menu is F9, "
      + "help is F1 or Ctrl+O. Six or more letters pasted outside a field are ignored.")
}
