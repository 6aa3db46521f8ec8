import Reports
import TerminalUI
import Wording
import Workshop

/// The question that follows a print: whether it came out, and if not what happened.
///
/// Each answer is a record; only a yes makes the next print a copy.
struct PrintedScreen: KeyedPage {
  private let job: PrintJob
  /// Whether it did not come out, and why is asked.
  private var asksWhy = false
  var hearing: ((inout PrintedScreen, Answer, Scene) -> [Effect])?

  init(_ job: PrintJob) { self.job = job }

  /// Why a print did not come out, by their digits from 1.
  static let reasons: [PaperPrint.Result] = [.jammed, .faint, .trial, .spoilt]

  var presence: Presence { .dialog }
  var isAsking: Bool { true }
  var topic: String { "tercetak" }
  var arrows: [Binding] { [] }

  // MARK: Keys

  func keys(in scene: Scene) -> [PageKey<PrintedScreen>] {
    if asksWhy {
      return Self.reasons.enumerated().map { place, reason in
        answering(.digit(place + 1), reason)
      } + [
        PageKey([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")) {
          page, _ in
          page.asksWhy = false
          return []
        }
      ]
    }
    return [
      answering(
        Binding([.enter, .character("y")], .open, scene.say("Ya, tercetak", en: "Yes, printed")),
        .printed),
      PageKey([.character("n")], .notPrinted, scene.say("Tidak", en: "No")) { page, _ in
        page.asksWhy = true
        return []
      },
      answering(
        Binding([.escape, .control("g")], .back, scene.say("Tidak tahu", en: "Not known")),
        .unanswered),
    ]
  }

  private func answering(
    _ binding: Binding, _ result: PaperPrint.Result
  ) -> PageKey<PrintedScreen> {
    PageKey(binding) { page, scene in
      [.perform([.notePrint(page.note(result, on: scene.today))])]
    } hears: { _, answer, _ in
      switch answer {
      case .saved, .refused, .failed: [.close]
      case .chosen, .picked, .removed, .confirmed, .typed, .measured, .finished, .ordered, .founded:
        []
      }
    }
  }

  private func note(_ result: PaperPrint.Result, on day: Day) -> NotePrint {
    NotePrint {
      $0.day = day
      $0.paper = job.paper
      $0.proofs = job.proofs
      $0.sheets = Int32(clamping: job.sheets)
      $0.place = job.target.place
      $0.result = result
    }
  }

  func hint(in scene: Scene) -> String {
    asksWhy
      ? scene.say("Angka mencatat sebabnya. Esc kembali.", en: "A digit notes why. Esc goes back.")
      : scene.say("Enter atau Y ya, N tidak.", en: "Enter or Y for yes, N for no.")
  }

  // MARK: Picture

  private func lines(in scene: Scene) -> [String] {
    if asksWhy {
      return Self.reasons.enumerated().map { "\($0 + 1)  " + scene.say($1.words) }
    }
    let place =
      job.target.isFile
      ? scene.say("Hanya dicoba ke berkas: N, lalu 3.", en: "Only tried into a file: N, then 3.")
      : scene.say("Lihat kertasnya di printer.", en: "Look at the paper in the printer.")
    let sheets = scene.say("\(job.sheets) halaman", en: counted(job.sheets, "page"))
    return [job.paper + ", " + sheets, place]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let lines = lines(in: scene)
    let title =
      asksWhy
      ? scene.say("Apa yang terjadi?", en: "What happened?")
      : scene.say("Tercetak?", en: "Did it print?")
    let place = Dialog.draw(title, rows: lines.count, on: &canvas)
    let room = Dialog.room(on: canvas)
    for (row, line) in lines.enumerated() {
      canvas.put(line.fittedClause(to: room), x: place.x, y: place.y + row)
    }
    canvas.cursor = (place.x, place.y)
  }
}
