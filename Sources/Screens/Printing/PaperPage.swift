import Reports
import TerminalUI
import Wording
import Workshop

/// A page that is one paper, shown as it will be printed; nothing is done on it but printing.
protocol PaperPage: KeyedPage {
  var preview: PrintPreview { get set }
  /// As the page shows it.
  func paper(in scene: Scene) -> Paper
  /// As it is printed, where that tells more than the page.
  func printed(in scene: Scene) -> Paper
  /// Whether such a paper is signed and kept.
  func isSigned(in scene: Scene) -> Bool
  /// Whether what is signed is its print, since that tells more than the page.
  var isPrintSigned: Bool { get }
}

extension PaperPage {
  func printed(in scene: Scene) -> Paper { paper(in: scene) }
  func isSigned(in scene: Scene) -> Bool { false }
  var isPrintSigned: Bool { false }

  func keys(in scene: Scene) -> [PageKey<Self>] { paperKeys(in: scene) }

  /// Those that every paper has.
  ///
  /// `other`: the key, which is Tab, of the paper beside this one; else Tab says where figures are.
  func paperKeys(in scene: Scene, other: PageKey<Self>? = nil) -> [PageKey<Self>] {
    let back = [.escape, .enter, .control("g")] + (preview.isShifted ? [] : [Key.left])
    return [
      PageKey(PrintScreen.key(in: scene)) { page, scene in
        PrintScreen.opened(page.printed(in: scene), isSigned: page.isPrintSigned)
      }
    ]
      + [
        other
          ?? PageKey(
            [.tab], .next, scene.say("Angka", en: "Figure"), unless: Self.whyNoFigures(in: scene),
            onKeyLine: false
          ) { _, _ in [] }
      ] + signing(in: scene).keys(in: scene) { page, scene in page.signing(in: scene) }
      + preview.bindings(of: shown(in: scene), in: scene).map { binding in
        PageKey(binding) { page, scene in
          page.preview.move(binding.command, over: page.shown(in: scene), in: scene)
          return []
        }
      } + [PageKey(back, .back, scene.say("Kembali", en: "Back")) { _, _ in [.close] }]
  }

  private static func whyNoFigures(in scene: Scene) -> String {
    scene.say(
      "Kertas ini dibuka dari catatannya. Esc kembali ke sana.",
      en: "This paper was opened from its records. Esc goes back there.")
  }

  private func signing(in scene: Scene) -> PaperSigning {
    PaperSigning(paper(in: scene), isSigned: isSigned(in: scene))
  }

  /// When it was signed, for the page to say; nil where it was not.
  func state(in scene: Scene) -> String? { signing(in: scene).state(in: scene) }

  mutating func move(_ motion: Motion, in scene: Scene) {
    preview.move(motion, over: shown(in: scene), in: scene)
  }

  private func shown(in scene: Scene) -> Print {
    Print(paper(in: scene).printed(of: scene.workshop), scene.printing.setup)
  }

  /// `page`: the frame around the paper, but for its position.
  func draw(_ page: Page, on canvas: inout Canvas, in scene: Scene) {
    var page = page
    let shown = shown(in: scene)
    page.position = preview.position(over: shown, in: scene)
    page.draw(on: &canvas, in: scene)
    preview.draw(shown, on: &canvas)
  }
}
