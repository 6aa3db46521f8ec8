import TerminalUI
import Wording
import Workshop

/// One inmate: whether he may work, on what, and how his pieces fared.
struct InmateScreen: KeyedPage {
  private var inmate: ID<Inmate>
  /// Until when the register number stands there.
  private var shown: Instant?
  var hearing: ((inout InmateScreen, Answer, Scene) -> [Effect])?
  /// The first line in sight, where the screen is too small for all.
  private var scroll = TextScroll()
  private var skills = PageMemo<[(String, String)]>()

  init(_ inmate: ID<Inmate>) { self.inmate = inmate }

  var topic: String { "warga-binaan-rincian" }
  var door: Door? { .people }

  var arrows: [Binding] { [Binding([.up], .up), Binding([.down], .down)] }

  func keys(in scene: Scene) -> [PageKey<InmateScreen>] {
    [
      PageKey(
        [.character("u"), .function(2)], .edit, scene.say("Ubah", en: "Edit"),
        unless: scene.reason(without: .record),
        does: { page, scene in [.open(InmateForm(editing: page.inmate, in: scene))] }),
      PageKey(
        [.character("i")], .identity, scene.say("Identitas", en: "Identity"),
        unless: scene.reason(without: .seeRegisters),
        does: { page, scene in page.reveal(in: scene) },
        hears: { page, answer, scene in page.revealed(answer, in: scene) }),
      PageKey(HandingOver.binding(scene.workshop.pieces(heldBy: inmate), in: scene)) {
        page, scene in [.open(HandOverForm(.person(page.inmate), in: scene))]
      },
      PageKey(AllowanceList.binding(in: scene)) { page, _ in
        [.open(ListScreen(AllowanceList(inmate: page.inmate)))]
      },
      PageKey(TrainingList.binding(in: scene)) { page, _ in
        [.open(ListScreen(TrainingList(inmate: page.inmate)))]
      },
      PageKey(SkillList.binding(in: scene)) { page, _ in
        [.open(ListScreen(SkillList(page.inmate)))]
      },
      PageKey(
        ReleasePackList.binding(in: scene),
        does: { page, scene in page.pack(in: scene) },
        hears: { _, answer, scene in
          guard case .saved(let number) = answer else { return [] }
          return [.say(ReleasePackForm.saved(number, in: scene))]
        }),
      PageKey(TraceScreen.binding("k", in: scene)) { page, _ in
        [.open(TraceScreen(from: .person(page.inmate)))]
      },
      PageKey(
        [.pageDown], .next, scene.say("Berikut", en: "Next"), onKeyLine: !isLast(in: scene)
      ) { page, scene in
        page.turn(1, in: scene)
          ? []
          : [.say(scene.say("Ini orang terakhir. PgUp mundur.", en: "The last one. PgUp: back."))]
      },
      PageKey(
        [.pageUp], .previous, scene.say("Sebelumnya", en: "Previous"),
        onKeyLine: isLast(in: scene) && scene.workshop.inmates.count > 1
      ) { page, scene in
        page.turn(-1, in: scene)
          ? []
          : [.say(scene.say("Ini orang pertama. PgDn maju.", en: "The first one. PgDn: next."))]
      },
      .back(in: scene),
    ]
  }

  /// The sheet of the pack that was given, or the form that hands one out; who may not record looks
  /// at the sheet as it would be.
  private func pack(in scene: Scene) -> [Effect] {
    let pack = scene.workshop.pack(of: inmate)
    return pack != nil || scene.reason(without: .record) != nil
      ? [.open(ReleasePaperScreen(inmate, pack))] : [.open(ReleasePackForm(for: inmate, in: scene))]
  }

  /// How long somebody's register number stands on the screen.
  private static let longest: Int64 = 60_000

  var changesAt: Instant? { shown }

  private func showsRegister(in scene: Scene) -> Bool {
    guard let shown else { return false }
    return (1...Self.longest).contains(shown.milliseconds - scene.now.milliseconds)
  }

  /// Asks for the record that comes before the number, or hides the number again.
  private mutating func reveal(in scene: Scene) -> [Effect] {
    if showsRegister(in: scene) {
      shown = nil
      return []
    }
    return [
      .perform([
        .noteDisclosure(
          NoteDisclosure {
            $0.day = scene.today
            $0.rows = 1
            $0.worker = inmate
          })
      ])
    ]
  }

  private mutating func revealed(_ answer: Answer, in scene: Scene) -> [Effect] {
    guard case .saved(let number) = answer else { return [] }
    shown = Instant(milliseconds: scene.now.milliseconds + Self.longest)
    move(.last, in: scene)
    return [
      .say(
        scene.say(
          "Nomor register tampil satu menit, tercatat #\(number).",
          en: "The register number shows for a minute, recorded #\(number)."))
    ]
  }

  mutating func move(_ motion: Motion, in scene: Scene) {
    let count = lines(scene.workshop.people[inmate], in: scene).count
    scroll.move(motion, lines: count, page: Layout(scene.size).bodyHeight)
  }

  /// False at either end.
  private mutating func turn(_ step: Int, in scene: Scene) -> Bool {
    let all = scene.workshop.inmates
    guard let place = all.firstIndex(of: inmate), all.indices.contains(place + step) else {
      return false
    }
    inmate = all[place + step]
    shown = nil
    scroll = TextScroll()
    skills = PageMemo()
    return true
  }

  private func isLast(in scene: Scene) -> Bool { inmate == scene.workshop.inmates.last }

  func hint(in scene: Scene) -> String {
    isLast(in: scene)
      ? scene.say("Ini orang terakhir. PgUp mundur.", en: "The last one. PgUp: back.")
      : scene.say("PgDn orang berikutnya.", en: "PgDn for the next person.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    skills.renew(in: scene) { SkillLines(inmate: inmate, scene: scene).all }
    let row = scene.workshop.people[inmate]
    let code = scene.workshop.code(inmate)
    let name = scene.sees(.name) ? " " + scene.name(of: inmate) : ""
    var page = Page([scene.say("Warga binaan", en: "Inmates"), code + name])
    let status = row.status == .active ? row.status.name : row.span.words
    page.counts = [scene.say(status), scene.say(row.craft.name)]
    if scene.sees(.block) {
      page.counts.append(scene.say("blok", en: "block") + " " + (row.identity?.block ?? "-"))
    }
    if scene.sees(.release), let release = row.identity?.release {
      page.counts.append(
        scene.say("bebas", en: "release") + " \(release.dashed), "
          + scene.today.distance(to: release, scene.language))
    }
    page.draw(on: &canvas, in: scene)
    let layout = Layout(canvas.size)
    let lines = lines(row, in: scene)
    let sight = scroll.shown(of: lines.count, page: layout.bodyHeight)
    canvas.drawScroll(sight, of: lines.count)
    for (offset, line) in lines[sight].enumerated() {
      let y = layout.body + offset
      canvas.put(line.0, x: 2, y: y, style: .heading)
      let column = Self.column(canvas.size)
      canvas.put(line.1.fittedParts(to: canvas.width - 1 - column), x: column, y: y)
    }
    canvas.cursor = (2, layout.body)
  }

  private static func column(_ size: Size) -> Int { Layout(size).isNarrow ? 16 : 20 }

  private func lines(_ row: Inmate, in scene: Scene) -> [(String, String)] {
    let isNarrow = Layout(scene.size).isNarrow
    let days = WorkingDays.thisMonth(in: scene).count
    let present = WorkingDays.presence(in: scene)[inmate] ?? 0
    var lines = mayWork(row, in: scene)
    if !row.formerSpans.isEmpty { lines += statuses(row, in: scene) }
    lines += releases(row, in: scene)
    lines += [
      (scene.say("PEKERJAAN", en: "WORK"), work(in: scene)),
      (
        scene.say("HADIR", en: "PRESENT"),
        isNarrow
          ? scene.say("\(present) dari \(days) hari", en: "\(present) of \(counted(days, "day"))")
          : scene.say(
            "\(present) dari \(days) hari kerja bulan ini",
            en: "\(present) of \(days) working days this month")
      ),
      ("", ""),
    ]
    lines += skills.value(in: scene) { SkillLines(inmate: inmate, scene: scene).all }
    lines.append((scene.say("PELATIHAN", en: "TRAININGS"), trainings(in: scene)))
    lines.append(("", ""))
    lines.append(
      (
        scene.say("IDENTITAS", en: "IDENTITY"),
        showsRegister(in: scene)
          ? row.identity?.register ?? "-"
          : (isNarrow
            ? scene.say("tersembunyi", en: "hidden")
            : scene.say("nomor register tersembunyi", en: "register number hidden"))
            + (scene.may(.seeRegisters) ? scene.say("   I membuka", en: "   I shows it") : "")
      ))
    return lines
  }

  /// Yes with the papers, or all that fails; the papers then stand below.
  private func mayWork(_ row: Inmate, in scene: Scene) -> [(String, String)] {
    let label = scene.say("BOLEH KERJA", en: "MAY WORK")
    let papers = papers(row, in: scene)
    let obstacles = scene.seen(scene.workshop.obstacles(of: inmate, on: scene.today))
    if obstacles.isEmpty {
      return [(label, scene.say("ya   ", en: "yes   ") + papers)]
        + InmatePapers.lines(of: inmate, in: scene)
    }
    let why = scene.say("belum: ", en: "not yet: ") + scene.say(obstacles.words)
    let lines = why.wrapped(to: scene.size.width - 1 - Self.column(scene.size)) + [papers]
    return lines.enumerated().map { ($0.offset == 0 ? label : "", $0.element) }
      + InmatePapers.lines(of: inmate, in: scene)
  }

  /// Every status with its day, the newest first.
  private func statuses(_ row: Inmate, in scene: Scene) -> [(String, String)] {
    row.spans.reversed().enumerated().map { place, span in
      (place == 0 ? scene.say("STATUS", en: "STATUS") : "", scene.say(span.words))
    }
  }

  /// The releases that were expected before, the newest first.
  private func releases(_ row: Inmate, in scene: Scene) -> [(String, String)] {
    guard scene.sees(.release) else { return [] }
    let former = row.identity?.formerReleases ?? []
    return former.reversed().enumerated().map { place, old in
      let basis = old.basis.isEmpty ? "" : ", " + old.basis
      return (
        place == 0 ? scene.say("BEBAS SEMULA", en: "OLD RELEASE") : "",
        old.release.dashed + scene.say(" sampai ", en: " until ") + old.until.dashed + basis
      )
    }
  }

  private func papers(_ row: Inmate, in scene: Scene) -> String {
    let number = row.unopened == nil ? row.identity?.permit ?? "" : scene.concealed
    let permit = number.isEmpty || scene.sees(.name) ? number : scene.concealed
    let decree = permit.hasPrefix("SK") ? permit : "SK " + (permit.isEmpty ? "-" : permit)
    return "\(scene.say("asesmen", en: "assessed")) \(row.assessed?.dashed ?? "-")   TPP "
      + "\(row.hearing?.dashed ?? "-")   \(decree)"
  }

  /// `2   anyaman rapat 04-11-2026   emas keliling 12-06-2026`, the newest first.
  private func trainings(in scene: Scene) -> String {
    let rows = scene.workshop.trainings(of: inmate).map { scene.workshop.trainings[$0] }
      .sorted { $0.last > $1.last }
    if rows.isEmpty { return scene.say("belum ada", en: "none yet") }
    return (["\(rows.count)"] + rows.map { $0.programme + " " + $0.last.dashed })
      .joined(separator: "   ")
  }

  private func work(in scene: Scene) -> String {
    let batches = scene.workshop.derived.openBatches.filter {
      scene.workshop.batches[$0].crew.contains(inmate)
    }
    if batches.isEmpty { return scene.say("belum dalam regu", en: "in no crew") }
    return batches.map { id in
      let held = scene.workshop.batches[id].pieces.count {
        $0.holder == inmate && $0.state == .working
      }
      return "\(scene.workshop.code(id)) \(scene.say(hand(held, in: scene)))"
    }.joined(separator: "   ")
  }

  /// So many pieces in hand, or left behind by whoever is away.
  private func hand(_ held: Int, in scene: Scene) -> Words {
    let isNarrow = Layout(scene.size).isNarrow
    if held > 0 && !scene.workshop.mayWork(inmate, on: scene.today) {
      return Words("\(held) tanpa pemegang", en: "\(held) without a holder")
    }
    return isNarrow
      ? Words("\(held) buah", en: "\(held) in hand")
      : Words("\(held) buah di tangan", en: "\(counted(held, "piece")) in hand")
  }
}
