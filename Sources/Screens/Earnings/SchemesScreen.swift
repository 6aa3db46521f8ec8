import TerminalUI
import Wording
import Workshop

/// The schemes that divide the months: those adopted, the newest at the top, then those that
/// prisons have published.
struct SchemesScreen: Screen {
  private var table = PlainTable()

  var presence: Presence { .page }
  var topic: String { "premi-skema" }

  static func rows(in scene: Scene) -> [SplitScheme] {
    let adopted = Array(scene.workshop.schemes)
    let published = SplitScheme.published.filter { !adopted.contains($0) }
    return adopted.indices.sorted { (adopted[$0].validFrom, $0) > (adopted[$1].validFrom, $1) }
      .map { adopted[$0] } + published
  }

  /// A number that stays a scheme's own whatever else is adopted.
  static func number(of scheme: SplitScheme) -> Int32 {
    let digest = SHA256.digest(of: Array("\(scheme.name) \(scheme.validFrom.iso)".utf8))
    return Int32(digest[0]) << 16 | Int32(digest[1]) << 8 | Int32(digest[2])
  }

  private func focused(in scene: Scene) -> SplitScheme? {
    let rows = Self.rows(in: scene)
    return table.focus(of: rows.count).map { rows[$0] }
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding(
        [.character("t"), .enter], .add, scene.say("Tetapkan", en: "Adopt"),
        unless: scene.reason(without: .catalogue)),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .add: return focused(in: scene).map { [.open(SchemeForm(like: $0, in: scene))] } ?? []
    default:
      _ = table.move(command, rows: Self.rows(in: scene).count, page: page(in: scene))
      return []
    }
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    guard case .saved(let number) = answer, let scheme = scene.workshop.schemes.last else {
      return []
    }
    let place = Self.rows(in: scene).firstIndex(of: scheme) ?? 0
    table.focus(on: place, of: Self.rows(in: scene).count, page: page(in: scene))
    return [
      .say(
        scene.say(
          "Tersimpan #\(number). \(scheme.name) berlaku mulai \(scheme.validFrom.dashed).",
          en: "Saved #\(number). \(scheme.name) is in force from \(scheme.validFrom.dashed)."))
    ]
  }

  // MARK: Texts

  private func facts(in scene: Scene) -> [String] {
    guard let scheme = focused(in: scene) else { return [] }
    let language = scene.language
    let grades = zip(Grade.allCases, scheme.grades).map { $0.letter + " " + tenths($1, language) }
    return [
      scheme.name + ", " + state(scheme, in: scene) + ". " + scheme.legalBasis,
      scheme.partWords(language)
        + (scheme.base == .piece
          ? scene.say(" dari ", en: " of ") + scheme.rate.sentence
            + scene.say(" per buah", en: " a piece") : ""),
      scene.say("Penyiap bahan ", en: "Preparers ")
        + perCent(perMille: scheme.preparers, language)
        + scene.say(" dari premi. Boleh dipakai di dalam ", en: " of premi. Usable inside ")
        + perCent(perMille: scheme.usable, language)
        + scene.say(". Mutu ", en: ". Grades ") + grades.joined(separator: ", ") + ".",
    ]
  }

  private func state(_ scheme: SplitScheme, in scene: Scene) -> String {
    if scheme == scene.workshop.scheme(on: scene.today) {
      return scene.say("berlaku kini", en: "in force now")
    }
    return scene.workshop.schemes.contains(scheme)
      ? scene.say("ditetapkan", en: "adopted") : scene.say("diterbitkan", en: "published")
  }

  func hint(in scene: Scene) -> String {
    scene.reason(without: .catalogue).map { scene.lookOnly($0) }
      ?? scene.say(
        "T menetapkan skema yang disorot, dengan perubahan.",
        en: "T adopts the scheme in focus, with changes.")
  }

  // MARK: Picture

  private func factRows(in scene: Scene) -> Int { Layout(scene.size).hasRules ? 5 : 0 }

  private func page(in scene: Scene) -> Int {
    PlainTable.page(height: Layout(scene.size).bodyHeight - factRows(in: scene), hasTotals: false)
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let rows = Self.rows(in: scene)
    let layout = Layout(canvas.size)
    let adopted = scene.workshop.schemes.count
    var page = Page([AreaTable.title(6, in: scene), scene.say("Skema", en: "Schemes")])
    page.counts = [scene.say("\(adopted) ditetapkan", en: "\(adopted) adopted")]
    page.fact =
      scene.say("berlaku: ", en: "in force: ") + scene.workshop.scheme(on: scene.today).name
    page.position = table.position(of: rows.count, page: self.page(in: scene), in: scene)
    page.draw(on: &canvas, in: scene)
    table.draw(
      PlainTable.Content(
        columns: Self.columns(in: scene), rows: rows.map { cells($0, in: scene) }, empty: ""),
      on: &canvas, y: layout.body, height: layout.bodyHeight - factRows(in: scene))
    guard factRows(in: scene) > 0 else { return }
    let facts = facts(in: scene).flatMap { $0.wrapped(to: canvas.width - 3) }
    let below = layout.body + 2 + min(rows.count, self.page(in: scene))
    let room = layout.body + layout.bodyHeight - below
    PlainTable.drawFacts(Array(facts.prefix(room)), on: &canvas, y: below)
  }

  private static func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Skema", en: "Scheme"), 20),
      Column(scene.say("Mulai", en: "From"), 10),
      Column(scene.say("Dari", en: "Of"), 12, from: 60),
      Column(scene.say("Keadaan", en: "State"), 12, from: 72),
    ])
  }

  private func cells(_ scheme: SplitScheme, in scene: Scene) -> [String] {
    [
      scheme.name, scheme.validFrom.dashed, scene.say(scheme.base.name),
      state(scheme, in: scene),
    ]
  }
}
