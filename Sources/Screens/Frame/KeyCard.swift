import TerminalUI
import Wording
import Workshop

/// All keys of all pages on one or two sheets of paper, made from what acts on the pages.
package enum KeyCard {
  /// At most 78 columns wide, in ASCII.
  ///
  /// A page that shows a row of the workshop stands there only when there is one.
  package static func lines(
    _ workshop: Workshop, as session: Session, _ language: Language
  ) -> [String] {
    lines(
      in: Scene(
        workshop: workshop, session: session, language: language, now: Instant(),
        size: Size(width: 80, height: 24), lastSequence: 0, lastSave: nil, readOnlyReason: nil,
        job: nil, system: SystemFacts(), unsaved: nil, drafts: [],
        views: []))
  }

  static func lines(in scene: Scene) -> [String] {
    let shared = SharedBindings(scene.language, reading: nil)[.page]
    var lines = [scene.say("KARTU TOMBOL BENGKEL", en: "KEY CARD OF BENGKEL")]
    lines += block(scene.say("DI SEMUA HALAMAN", en: "ON ALL PAGES"), shared, in: scene)
    lines += scene.say(moving).wrapped(to: width, indent: 2)
    for page in pages {
      guard let screen = page.open(scene) else { continue }
      let own = screen.bindings(in: scene).filter { !isShared($0, shared) }
      lines += block(scene.say(page.title), own, in: scene)
    }
    return lines + [""] + scene.say(typing).wrapped(to: width)
  }

  private static let width = 78

  private static func isShared(_ binding: Binding, _ shared: [Binding]) -> Bool {
    shared.contains { $0.command == binding.command && $0.label == binding.label }
  }

  /// A heading, then key and label two blanks apart, as many as fit on a line.
  private static func block(_ title: String, _ bindings: [Binding], in scene: Scene) -> [String] {
    let english = scene.language == .english
    var lines = ["", title]
    var line = " "
    for binding in bindings where !binding.label.isEmpty {
      let keys = binding.keys.map { $0.name(english: english) }.joined(separator: " ")
      let pair = " " + keys + ": " + binding.label + ";"
      if TextWidth.of(line + pair) > width {
        lines.append(line)
        line = " "
      }
      line += pair
    }
    return lines + [String((line).dropLast()) + "."]
  }

  private static let moving = Words(
    "  Panah, PgUp, PgDn, Home, End: pindah; j, k: turun, naik. Angka 0-9 membuka halaman.",
    en: "  Arrows, PgUp, PgDn, Home, End: move; j, k: down, up. Digits 0-9 open pages.")

  private static let typing = Words(
    "Huruf besar sama dengan huruf kecil. Saat mengetik, huruf adalah isian: menu di F9, "
      + "bantuan di F1 atau Ctrl+O. Enam huruf atau lebih yang ditempel di luar isian diabaikan.",
    en: "Capital letters mean what small ones do. While typing, letters are text: the menu is F9, "
      + "help is F1 or Ctrl+O. Six or more letters pasted outside a field are ignored.")

  // MARK: Pages

  private struct Page: Sendable {
    var title: Words
    var open: @Sendable (Scene) -> (any Screen)?
  }

  /// The title of an area, with more behind it.
  private static func title(_ area: Area, _ id: String = "", en: String = "") -> Words {
    let number = area.rawValue
    return Words(
      "\(number) \(area.title.id)\(id)".uppercased(),
      en: "\(number) \(area.title.en)\(en)".uppercased())
  }

  private static func area(_ area: Area) -> Page {
    Page(title: title(area)) { _ in area.page }
  }

  private static let pages: [Page] = [
    Page(title: Words("BERANDA", en: "HOME")) { _ in HomeScreen() },
    area(.people),
    Page(title: title(.people, ": orang", en: ": a person")) { scene in
      scene.workshop.inmates.isEmpty ? nil : InmateScreen(ID(0))
    },
    Page(title: title(.people, ": isian", en: ": form")) { InmateForm(in: $0) },
    area(.batches),
    Page(title: title(.batches, ": batch", en: ": batch")) { scene in
      scene.workshop.batches.isEmpty ? nil : BatchScreen(ID(0))
    },
    Page(title: title(.batches, ": isian", en: ": form")) { OpenBatchForm(in: $0) },
    area(.output), area(.queue),
    Page(title: title(.queue, ": cacat", en: ": defects")) { scene in
      guard !scene.workshop.derived.queue.isEmpty, scene.may(.judge) else { return nil }
      var queue = QueueScreen()
      _ = queue.press(.command(.fail), in: scene)
      return queue
    },
    area(.sales),
    Page(title: title(.sales, ": nota", en: ": nota")) { scene in
      scene.workshop.sales.isEmpty ? nil : NotaScreen(ID(0))
    },
    Page(title: title(.sales, ": isian", en: ": form")) { SaleForm(in: $0) },
    area(.reports), area(.stock), area(.system),
    Page(title: Words("PERTANYAAN", en: "QUESTIONS")) { ConfirmScreen.leaving(in: $0) },
  ]
}
