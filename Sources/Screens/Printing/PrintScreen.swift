import Reports
import TerminalUI
import Wording
import Workshop

/// The box that asks where and how to print, over the page of what is printed.
///
/// It stays until the print has ended, so that after a refusal the next try is one key away; Enter
/// leaves it before that and lets the print go on.
struct PrintScreen: KeyedPage {
  private let paper: Paper
  /// Whether such a paper is signed and kept; then that is done here, over what is printed.
  private let isSigned: Bool
  private var focus = PrintRow.place
  /// What was typed for each kind of place.
  private var typed: [PrintChoice.Place: TextInput] = [:]
  /// The next free name of the proposed one.
  private var free: (name: String, usual: String)?
  /// Whether somebody asked for printers, and waits for what was found.
  private var isSearching = false

  init(_ paper: Paper, isSigned: Bool = false) {
    self.paper = paper
    self.isSigned = isSigned
  }

  /// The paper as this print of it is.
  private func paper(in scene: Scene) -> Paper { paper.printed(of: scene.workshop) }

  /// The key of every page that can be printed.
  ///
  /// `refusal`: why there is nothing to print.
  static func key(in scene: Scene, unless refusal: String? = nil) -> Binding {
    Binding([.character("c")], .print, scene.say("Cetak", en: "Print"), unless: refusal)
  }

  /// Looks for printers, and asks.
  static func opened(_ paper: Paper, isSigned: Bool = false) -> [Effect] {
    [.open(PrintScreen(paper, isSigned: isSigned)), .order(.findPrinters)]
  }

  var presence: Presence { .dialog }
  var topic: String { "cetak" }

  func typing(in scene: Scene) -> TextInput? { focus == .name ? input(in: scene) : nil }

  private func input(in scene: Scene) -> TextInput {
    typed[scene.printing.place] ?? TextInput(proposed(in: scene), limit: 200)
  }

  /// The usual name, or where a file has that the next free one.
  private func proposed(in scene: Scene) -> String {
    let usual = scene.printing.name(of: paper)
    return free.flatMap { $0.usual == usual ? $0.name : nil } ?? usual
  }

  private func findFreeName(_ choice: PrintChoice) -> [Effect] {
    choice.place == .file ? [.order(.findFreeName(choice.name(of: paper)))] : []
  }

  private var signing: PaperSigning { PaperSigning(paper, isSigned: isSigned) }

  private static func isPrinting(in scene: Scene) -> Bool {
    if case .printing = scene.job?.job { true } else { false }
  }

  // MARK: Keys

  var arrows: [Binding] { [] }

  func keys(in scene: Scene) -> [PageKey<PrintScreen>] {
    if Self.isPrinting(in: scene) {
      return [
        PageKey([.enter], .back, scene.say("Lanjut kerja", en: "Go on")) { _, _ in [.close] },
        PageKey([.escape, .control("g")], .stop, scene.say("Hentikan", en: "Stop")) { _, _ in
          [.cancel]
        },
      ]
    }
    return [
      PageKey([.enter], .open, scene.say("Cetak", en: "Print")) { $0.begin(in: $1) }
    ] + signatures(in: scene) + [
      moving([.down, .tab], .down, scene.say("Baris lain", en: "Other rows"), by: 1),
      moving([.up, .backTab], .up, "", by: -1),
    ] + choosing(in: scene) + [
      PageKey([.function(5)], .reread, scene.say("Cari printer", en: "Find printers")) { page, _ in
        page.isSearching = true
        return [.order(.findPrinters)]
      },
      PageKey([.escape, .control("g")], .back, scene.say("Tidak jadi", en: "Cancel")) { _, _ in
        [.close]
      },
    ]
  }

  private func moving(
    _ keys: [Key], _ command: Command, _ label: String, by step: Int
  ) -> PageKey<PrintScreen> {
    PageKey(keys, command, label) { page, scene in
      page.move(step, in: scene)
      return []
    }
  }

  /// In the row of the name the arrows move the caret; in that of the copies a digit is their
  /// number.
  private func choosing(in scene: Scene) -> [PageKey<PrintScreen>] {
    if focus == .name { return [] }
    return [
      PageKey(
        [.right, .character(" "), .character("+")], .right, scene.say("Ganti", en: "Change")
      ) { $0.change(by: 1, in: $1) },
      PageKey([.left, .character("-")], .left) { $0.change(by: -1, in: $1) },
    ]
      + (focus != .copies
        ? []
        : (1...PaperSetup.mostCopies).map { copies in
          PageKey(.digit(copies)) { _, scene in
            var choice = scene.printing
            choice.setup.copies = copies
            return [.printing(choice)]
          }
        })
  }

  /// The letter of the changes is a letter while the name is typed.
  private func signatures(in scene: Scene) -> [PageKey<PrintScreen>] {
    signing.keys(in: scene) { page, _ in page.signing }
      .filter { focus != .name || $0.binding.command == .sign }
  }

  private mutating func move(_ step: Int, in scene: Scene) {
    let count = PrintRow.allCases.count
    focus = PrintRow.allCases[(focus.rawValue + step + count) % count]
    guard focus == .name else { return }
    var input = input(in: scene)
    input.choose()
    typed[scene.printing.place] = input
  }

  private mutating func change(by step: Int, in scene: Scene) -> [Effect] {
    var choice = scene.printing
    focus.change(&choice, by: step, printers: scene.system.printers)
    // The next printer's name, or the other ending of a file, takes the place of the proposed one.
    let isProposed = typed[choice.place]?.text == proposed(in: scene)
    if choice.device != scene.printing.device || isProposed { typed[choice.place] = nil }
    return [.printing(choice)] + findFreeName(choice)
  }

  mutating func type(_ key: Key, in scene: Scene) {
    guard focus == .name else { return }
    var input = input(in: scene)
    _ = input.press(key)
    typed[scene.printing.place] = input
  }

  private func begin(in scene: Scene) -> [Effect] {
    var choice = scene.printing
    let name = input(in: scene).text.trimmed
    if name.isEmpty && choice.place != .queue {
      return [.say(scene.say("Isi nama tujuannya dulu.", en: "Type where to print first."))]
    }
    let target = choice.take(name)
    var job = PrintJob(
      Print(paper(in: scene), choice.setup), to: target, asESCP: choice.isESCP)
    job.paper = paper(in: scene).name
    job.proofs = paper.proofs
    job.disclosure = paper.disclosure
    job.officer = scene.session?.user
    return [.printing(choice), .start(.printing(job))]
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .finished(.printing, .printed): return [.close]
    case .ordered(.done):
      defer { isSearching = false }
      return findFreeName(scene.printing) + (isSearching ? [.say(Self.found(in: scene))] : [])
    case .ordered(.freeName(let name, let usual)): free = (name, usual)
    case .saved(let number): return [.say(signing.saved(number, byKey: "Enter", in: scene))]
    default: break
    }
    return []
  }

  private static func found(in scene: Scene) -> String {
    let count = scene.system.printers.count
    return count == 0
      ? scene.say("Tidak ada printer yang tersambung.", en: "No printer is connected.")
      : scene.say("\(count) printer tersambung.", en: "\(counted(count, "printer")) connected.")
  }

  func hint(in scene: Scene) -> String {
    guard let job = scene.job, Self.isPrinting(in: scene) else {
      return scene.say(focus.hint(scene.printing))
    }
    return scene.say(
      JobWords.progress(job)
        + Words(" Enter kerja lain, Esc menghentikan.", en: " Enter for other work, Esc stops it."))
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let rows = PrintRow.allCases
    let page = min(rows.count, Dialog.mostRows(height: canvas.height))
    let sheets = Print(paper(in: scene), scene.printing.setup).sheets.count
    let title = scene.say("Cetak \(sheets) halaman", en: "Print \(counted(sheets, "page"))")
    let place = Dialog.draw(title, rows: page, on: &canvas)
    let first = max(0, focus.rawValue - page + 1)
    for row in rows.dropFirst(first).prefix(page) {
      draw(row, on: &canvas, x: place.x, y: place.y + row.rawValue - first, in: scene)
    }
  }

  private func draw(
    _ row: PrintRow, on canvas: inout Canvas, x: Int, y: Int, in scene: Scene
  ) {
    let room = Dialog.room(on: canvas)
    let column = x + 13
    let width = x + room - column - 1
    canvas.put(scene.say(row.label(scene.printing)), x: x + 2, y: y)
    if row == focus { canvas.put(">", x: x, y: y) }
    guard row == .name else {
      canvas.put(scene.say(row.value(scene.printing)), x: column, y: y)
      guard row == focus else { return }
      canvas.paint(.focus, x: x, y: y, count: room)
      canvas.cursor = (x + 2, y)
      return
    }
    let input = input(in: scene)
    if row == focus {
      input.draw(on: &canvas, x: column, y: y, width: width)
    } else {
      canvas.put(String(input.text.suffix(width)), x: column, y: y)
    }
  }
}
