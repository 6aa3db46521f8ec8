import Forms
import TerminalUI
import Wording
import Workshop

/// The page of the store itself: can anything be lost, is it sound, who may enter.
///
/// Every role may look; what it may not do says why.
struct SystemScreen: RowPage {
  var cursor = ListCursor()

  var topic: String { "sistem" }

  private func choices(in scene: Scene) -> [SystemRow] {
    SystemRow.all(in: scene).filter(\.isChoice)
  }

  private func focused(in scene: Scene) -> SystemRow.Kind {
    let choices = choices(in: scene)
    return choices[max(0, min(cursor.focus, choices.count - 1))].kind
  }

  // MARK: Keys

  func count(in scene: Scene) -> Int { choices(in: scene).count }

  func keys(in scene: Scene) -> [PageKey<SystemScreen>] {
    let login = scene.session?.login ?? ""
    let leave: [Key] = scene.job == nil ? [.escape, .left, .control("g")] : [.left, .control("g")]
    let stop = PageKey<SystemScreen>([.escape], .stop, scene.say("Hentikan", en: "Stop")) { _, _ in
      [.cancel]
    }
    return [
      PageKey([.enter, .right], .open, scene.say("Buka", en: "Open")) { page, scene in
        page.open(in: scene)
      },
      PageKey(
        [.character("k")], .backup, scene.say("Cadangkan", en: "Back up"),
        unless: scene.refusal(without: .backup), does: { _, _ in Self.backup }),
      PageKey(
        [.character("p")], .verify, scene.say("Periksa", en: "Check"),
        unless: scene.refusal(without: .backup), does: { _, _ in [.start(.verify)] }),
      PageKey(
        [.character("t")], .add, scene.say("Tambah", en: "Add"),
        unless: scene.reason(without: .users), does: { _, _ in [.open(OfficerForm())] }),
      PageKey(
        [.character("o")], .takeIn, scene.say("Ambil berkas", en: "Take in file"),
        unless: Self.whyNothingTaken(in: scene), onKeyLine: false,
        does: { _, _ in [.order(.findFiles), .open(ListScreen(FileList()))] }),
      PageKey([.character("b")], .office, scene.say("Bengkel", en: "Workshop")) { _, _ in
        [.open(OfficeScreen())]
      },
      PageKey(
        [.character("w")], .password, scene.say("Ganti kata sandi", en: "Change password"),
        unless: scene.readingReason, onKeyLine: false,
        does: { _, _ in [.open(SecretForm(.password, login: login))] }),
      PageKey(
        [.character("n")], .pin, scene.say("Ganti PIN", en: "Change PIN"),
        unless: scene.readingReason, onKeyLine: false,
        does: { _, _ in [.open(SecretForm(.pin, login: login))] }),
      PageKey(
        [.character("y")], .look, scene.say("Layar", en: "Display"), onKeyLine: false
      ) { _, scene in [.open(LookBox.screen(in: scene))] },
    ] + (scene.job == nil ? [] : [stop]) + [
      PageKey(leave, .back, scene.say("Kembali", en: "Back")) { _, _ in [.close] }
    ]
  }

  /// Why the role takes no file in, of whatever kind.
  private static func whyNothingTaken(in scene: Scene) -> String? {
    ImportKind.allCases.contains { scene.may($0.capability) }
      ? nil : scene.refusal(without: .record)
  }

  /// Looks for media, then asks which.
  static var backup: [Effect] { [.order(.findMedia), .open(MediumScreen())] }

  private func open(in scene: Scene) -> [Effect] {
    switch focused(in: scene) {
    case .backup: refused(.backup, in: scene) ?? Self.backup
    case .check: refused(.backup, in: scene) ?? [.start(.verify)]
    case .room: [.order(.measureUsage), .open(UsageScreen())]
    case .ways:
      [scene.reason(without: .users).map { .say($0) } ?? .sign(OfficerMenu.ways(in: scene))]
    case .officer(let place): officer(scene.system.officers[place], in: scene)
    case .head, .heading, .blank:
      [
        .say(
          scene.say(
            "Bandingkan dengan laporan bertanda tangan: bengkel verify --head.",
            en: "Compare it with the signed report: bengkel verify --head."))
      ]
    }
  }

  private func refused(_ capability: Capability, in scene: Scene) -> [Effect]? {
    scene.refusal(without: capability).map { [.say($0)] }
  }

  private func officer(_ officer: Officer, in scene: Scene) -> [Effect] {
    if officer.login == scene.session?.login { return [.open(OfficerMenu.own(in: scene))] }
    let needed: Capability = officer.isLocked ? .letGo : .users
    if let reason = scene.reason(without: needed) { return [.say(reason)] }
    return [.open(OfficerMenu.of(officer, in: scene))]
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .ordered(.code(let code, let login, let until)):
      [.open(CodeScreen(code: code, login: login, until: until))]
    case .chosen(let number): LookBox.chosen(number, in: scene)
    default: []
    }
  }

  func hint(in scene: Scene) -> String {
    switch focused(in: scene) {
    case .backup:
      scene.say(
        "Enter mencadangkan ke flashdisk. Cadangan sah sesudah dibaca ulang.",
        en: "Enter backs up to a stick. A backup counts once it is read back.")
    case .check:
      scene.say(
        "Enter membaca semua berkas dan membandingkan. Boleh terus bekerja.",
        en: "Enter reads all files and compares. You may go on working.")
    case .ways:
      scene.say(
        "Lihat dulu daftar pengguna di bawah: hanya mereka yang boleh masuk.",
        en: "Look at the users below first: only they may log in.")
    case .officer:
      scene.say(
        "Enter: yang dapat dilakukan dengan pengguna ini.",
        en: "Enter: what can be done with this user.")
    default:
      scene.say("Enter membuka baris ini.", en: "Enter opens this row.")
    }
  }

  // MARK: Picture

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let rows = SystemRow.all(in: scene)
    let choices = rows.indices.filter { rows[$0].isChoice }
    cursor.settle(rows: choices.count, page: choices.count)
    var page = Page([scene.say("Sistem", en: "System")])
    page.counts = counts(in: scene)
    page.fact = scene.say("catatan", en: "record") + " #\(scene.lastSequence)"
    page.position = cursor.position(of: choices.count, in: scene)
    page.draw(on: &canvas, in: scene)
    ListCursor.draw(lines: rows.count, focus: choices[cursor.focus], on: &canvas) {
      line, y, canvas in
      let row = rows[line]
      let style: Style = row.kind == .heading ? .heading : .plain
      canvas.put(row.label.fitted(to: 14), x: 2, y: y, style: style)
      let room = canvas.width - 18 - (row.right.isEmpty ? 0 : TextWidth.of(row.right) + 1)
      canvas.put(row.text(fittedTo: max(0, room)), x: 17, y: y, style: style)
      canvas.putRight(row.right, endingAt: canvas.width - 1, y: y, style: style)
    }
  }

  private func counts(in scene: Scene) -> [String] {
    let check = scene.system.lastCheck.map { note in
      let day = note.at.local(offset: scene.workshop.settings.offset).day.short
      return note.isSound
        ? scene.say("data utuh \(day)", en: "store sound \(day)")
        : scene.say("data rusak \(day) !", en: "store damaged \(day) !")
    }
    let age = SystemWords.backupAge(in: scene)
    let users = scene.system.officers.count
    return [
      age.isEmpty ? "" : age + (SystemWords.isBackupOld(in: scene) ? " !" : ""),
      check ?? "", scene.say("\(users) pengguna", en: counted(users, "user")),
    ].filter { !$0.isEmpty }
  }
}
