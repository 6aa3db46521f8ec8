import Reports
import TerminalUI
import Wording
import Workshop

/// One person's slip of a month, as its paper will be.
struct SlipScreen: KeyedPage {
  let month: Month
  private var worker: ID<Inmate>
  /// The paper has a margin of its own.
  private var preview = PrintPreview(x: 0)
  private var figures: MonthFigures?
  /// As the page shows it, and as it is printed: the register number stands on the paper alone.
  private var shown: Paper?
  private var paper: Paper?
  private var stamp: [Int] = []

  init(_ month: Month, of worker: ID<Inmate>) {
    self.month = month
    self.worker = worker
  }

  var topic: String { "premi-slip" }
  var door: Door? { .money }

  private var workers: [ID<Inmate>] { figures?.shares.map(\.worker) ?? [] }

  // MARK: Keys

  func keys(in scene: Scene) -> [PageKey<SlipScreen>] {
    let back = [.escape, .control("g")] + (preview.isShifted ? [] : [Key.left])
    return [
      PageKey(PrintScreen.key(in: scene)) { page, _ in
        page.paper.map { PrintScreen.opened($0) } ?? []
      },
      PageKey([.enter], .open, scene.say("Rincian", en: "Pieces")) { page, _ in
        [.open(SlipLinesScreen(page.month, of: page.worker))]
      },
      PageKey([.character("+")], .all, scene.say("Semua", en: "All")) { page, scene in
        PrintScreen.opened(SlipPaper.paper(of: page.all(in: scene), in: scene.workshop))
      },
      PageKey([.character("g")], .dispute, disputeLabel(in: scene)) { page, scene in
        SlipLinesScreen.dispute(page.month, of: page.worker, about: nil, in: scene)
      },
      PageKey([.character("b")], .ledger, scene.say("Buku", en: "Ledger")) { page, _ in
        [.open(ListScreen(LedgerLines(worker: page.worker)))]
      },
      PageKey([.character("=")], .recount, scene.say("Hitung ulang", en: "Recount")) {
        page, scene in [.say(page.recount(in: scene))]
      },
    ] + shifting(in: scene) + [
      PageKey([.pageDown], .next, scene.say("Slip berikut", en: "Next slip")) { page, scene in
        page.turn(1, in: scene)
        return []
      },
      PageKey([.pageUp], .previous) { page, scene in
        page.turn(-1, in: scene)
        return []
      },
      PageKey(back, .back, scene.say("Kembali", en: "Back")) { _, _ in [.close] },
    ]
  }

  private func shifting(in scene: Scene) -> [PageKey<SlipScreen>] {
    guard let shown else { return [] }
    let print = Print(shown, scene.printing.setup)
    return preview.bindings(of: print, in: scene).map { binding in
      PageKey(binding) { page, scene in
        page.preview.move(binding.command, over: print, in: scene)
        return []
      }
    }
  }

  mutating func move(_ motion: Motion, in scene: Scene) {
    guard let shown else { return }
    preview.move(motion, over: Print(shown, scene.printing.setup), in: scene)
  }

  /// The dispute of this slip that waits.
  private func open(in scene: Scene) -> ID<Dispute>? {
    scene.workshop.openDispute(of: worker, in: month)
  }

  private func disputeLabel(in scene: Scene) -> String {
    open(in: scene) == nil
      ? scene.say("Sanggah", en: "Dispute") : scene.say("Sanggahan", en: "Disputes")
  }

  /// That somebody disputes it, and since when; whether it was settled.
  private func disputed(in scene: Scene) -> String? {
    guard
      let newest = scene.workshop.disputes(of: worker).last(where: {
        scene.workshop.disputes[$0].month == month
      })
    else { return nil }
    let row = scene.workshop.disputes[newest]
    return row.settled == nil
      ? scene.say("disanggah ", en: "disputed ") + DisputeAge.words(row.day, in: scene)
      : scene.say("sanggahan selesai", en: "dispute settled")
  }

  /// Goes to the slip of another person, around the end.
  private mutating func turn(_ step: Int, in scene: Scene) {
    guard let place = workers.firstIndex(of: worker) else { return }
    worker = workers[(place + step + workers.count) % workers.count]
    preview = PrintPreview(x: 0)
    stamp = []
    refresh(in: scene)
  }

  /// Computes the month anew from the raw records and compares the code.
  private func recount(in scene: Scene) -> String {
    var recounted = scene.workshop
    recounted.derive()
    let shown = figures.flatMap { scene.workshop.slip(of: worker, in: $0)?.checkCode }
    let again = (try? recounted.figures(of: month))
      .flatMap { recounted.slip(of: worker, in: $0)?.checkCode }
    guard let shown, shown == again else {
      return scene.say(
        "BEDA dari catatan. Jangan diserahkan; beri tahu Kasubsi.",
        en: "DIFFERS from the records. Do not issue; tell the supervisor.")
    }
    return scene.say(
      "Dihitung ulang dari catatan: sama, \(shown).",
      en: "Recounted from the records: the same, \(shown).")
  }

  // MARK: Slips

  mutating func refresh(in scene: Scene) {
    let now = EarningsStamp.of(scene)
    guard now != stamp else { return }
    stamp = now
    figures = try? scene.workshop.division(of: month)
    let slip = figures.flatMap { scene.workshop.slip(of: worker, in: $0) }
    shown = slip.map { page(of: $0, in: .account, scene) }
    paper = slip.map { page(of: $0, in: .slip, scene) }
  }

  private func page(of slip: Slip, in place: Place, _ scene: Scene) -> Paper {
    SlipPaper.paper(of: [(slip, Self.person(worker, in: place, scene))], in: scene.workshop)
  }

  private func all(in scene: Scene) -> [(slip: Slip, person: SlipPaper.Person)] {
    guard let figures else { return [] }
    return zip(scene.workshop.slips(in: figures), workers).map { slip, worker in
      (slip, Self.person(worker, in: .slip, scene))
    }
  }

  /// Whom a slip is for, as the role may see him there.
  static func person(
    _ worker: ID<Inmate>, in place: Place, _ scene: Scene
  ) -> SlipPaper.Person {
    guard let identity = scene.workshop.people[worker].identity else {
      return SlipPaper.Person(name: "", register: "")
    }
    return SlipPaper.Person(
      name: scene.sees(.name, in: place) ? identity.name : "",
      register: scene.sees(.register, in: place) ? identity.register : scene.concealed)
  }

  // MARK: Picture

  func hint(in scene: Scene) -> String {
    scene.say(
      "Enter membuka buah tiap baris, C mencetak. = menghitung ulang kodenya.",
      en: "Enter opens the pieces of a line, C prints. = recounts its code.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let place = (workers.firstIndex(of: worker) ?? 0) + 1
    let count = workers.count
    var page = Page([Area.premi.title(in: scene), month.title(scene.language), "Slip"])
    if Layout(canvas.size).isNarrow { page.path.removeFirst() }
    page.counts =
      [
        scene.say("slip \(place) dari \(count)", en: "slip \(place) of \(count)"),
        scene.workshop.code(worker),
      ] + (disputed(in: scene).map { [$0] } ?? [])
    page.fact =
      scene.workshop.isClosed(month)
      ? scene.say("bulan ditutup", en: "month closed")
      : scene.say("sementara, bulan belum ditutup", en: "provisional, month open")
    guard let shown else {
      page.draw(on: &canvas, in: scene)
      let layout = Layout(canvas.size)
      canvas.put(
        scene.say("Tidak ada slip bulan ini.", en: "No slip in this month."), x: 2, y: layout.body)
      canvas.cursor = (2, layout.body)
      return
    }
    let print = Print(shown, scene.printing.setup)
    page.position = preview.position(over: print, in: scene)
    page.draw(on: &canvas, in: scene)
    preview.draw(print, on: &canvas)
  }
}
