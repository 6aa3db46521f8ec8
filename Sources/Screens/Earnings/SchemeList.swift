import TerminalUI
import Wording
import Workshop

/// The schemes that divide the months: those adopted, the newest at the top, then those that
/// prisons have published.
struct SchemeList: ListSubject {
  /// From here on a row is one of the published schemes.
  private static let firstPublished = 1_000_000
  private var published: [SplitScheme] = []

  var list: SavedView.List { .schemes }
  var topic: String { "premi-skema" }
  var usualOrder: Words { Words("terbaru", en: "newest first") }
  var openLabel: Words? { nil }

  func title(in scene: Scene) -> String { scene.say("Skema", en: "Schemes") }
  func path(in scene: Scene) -> [String] { [Area.premi.title(in: scene), title(in: scene)] }
  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.schemes.edits, scene.workshop.products.edits]
  }

  mutating func renew(in scene: Scene) { published = scene.workshop.publishedSchemes }

  func rows(in scene: Scene) -> [Int] {
    let adopted = Array(scene.workshop.schemes)
    let left = published.indices.filter { !adopted.contains(published[$0]) }
    return adopted.indices.sorted { (adopted[$0].validFrom, $0) > (adopted[$1].validFrom, $1) }
      + left.map { Self.firstPublished + $0 }
  }

  private func scheme(_ row: Int, in scene: Scene) -> SplitScheme {
    row < Self.firstPublished
      ? scene.workshop.schemes[row] : published[row - Self.firstPublished]
  }

  /// Every scheme there is, in the order of the page.
  static func schemes(in scene: Scene) -> [SplitScheme] {
    var subject = SchemeList()
    subject.renew(in: scene)
    return subject.rows(in: scene).map { subject.scheme($0, in: scene) }
  }

  /// A number that stays a scheme's own whatever else is adopted.
  static func number(of scheme: SplitScheme) -> Int32 {
    let digest = SHA256.digest(of: Array("\(scheme.name) \(scheme.validFrom.iso)".utf8))
    return Int32(digest[0]) << 16 | Int32(digest[1]) << 8 | Int32(digest[2])
  }

  func columns(in scene: Scene) -> [ListColumn] {
    [
      ListColumn("name", Column(scene.say("Skema", en: "Scheme"), 20)) {
        .text(scheme($0, in: scene).name)
      },
      ListColumn("from", Column(scene.say("Mulai", en: "From"), 10)) {
        .day(scheme($0, in: scene).validFrom)
      },
      ListColumn("base", Column(scene.say("Dari", en: "Of"), 12, from: 60)) {
        .text(scene.say(scheme($0, in: scene).base.name))
      },
      ListColumn("state", Column(scene.say("Keadaan", en: "State"), 12, from: 72)) {
        .text(state(scheme($0, in: scene), in: scene))
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let scheme = scheme(row, in: scene)
    return [scheme.name, scheme.legalBasis, scene.say(scheme.base.name)]
  }

  // MARK: Keys

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    [
      ListKey(
        binding: Binding(
          [.character("t"), .enter], .add, scene.say("Tetapkan", en: "Adopt"),
          unless: scene.reason(without: .catalogue)),
        does: { row.map { [.open(SchemeForm(like: scheme($0, in: scene), in: scene))] } ?? [] },
        says: { number in
          guard let scheme = scene.workshop.schemes.last else { return "" }
          return scene.say(
            "Tersimpan #\(number). \(scheme.name) berlaku mulai \(scheme.validFrom.dashed).",
            en: "Saved #\(number). \(scheme.name) is in force from \(scheme.validFrom.dashed).")
        })
    ]
  }

  func newest(in scene: Scene) -> Int? {
    scene.workshop.schemes.isEmpty ? nil : scene.workshop.schemes.count - 1
  }

  // MARK: Texts

  func facts(of row: Int, in scene: Scene) -> [String] {
    sentences(of: scheme(row, in: scene), in: scene)
      .flatMap { $0.wrapped(to: scene.size.width - 3) }
  }

  private func sentences(of scheme: SplitScheme, in scene: Scene) -> [String] {
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
        + scene.say(" dari premi. Boleh diambil di lapas ", en: " of premi. Usable inside ")
        + perCent(perMille: scheme.usable, language)
        + scene.say(". Mutu ", en: ". Grades ") + grades.joined(separator: ", ") + ".",
    ] + attendance(of: scheme, in: scene)
  }

  private func attendance(of scheme: SplitScheme, in scene: Scene) -> [String] {
    if scheme.attendance == 0 && scheme.conduct == 0 { return [] }
    return [
      scene.say("Dari premi, kehadiran ", en: "Of premi, attendance ")
        + perCent(perMille: scheme.attendance, scene.language)
        + scene.say(" dan sikap kerja ", en: " and conduct ")
        + perCent(perMille: scheme.conduct, scene.language) + "."
    ]
  }

  private func state(_ scheme: SplitScheme, in scene: Scene) -> String {
    if scheme == scene.workshop.scheme(on: scene.today) {
      return scene.say("berlaku", en: "in force now")
    }
    return scene.workshop.schemes.contains(scheme)
      ? scene.say("ditetapkan", en: "adopted") : scene.say("diterbitkan", en: "published")
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: .catalogue).map { scene.lookOnly($0) }
      ?? scene.say(
        "T menetapkan skema yang disorot, dengan perubahan.",
        en: "T adopts the scheme in focus, with changes.")
  }

  // MARK: Picture

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? 5 : 0 }

  func counts(in scene: Scene) -> [String] {
    let adopted = scene.workshop.schemes.count
    return [scene.say("\(adopted) ditetapkan", en: "\(adopted) adopted")]
  }

  func fact(in scene: Scene) -> String {
    scene.say("berlaku: ", en: "in force: ") + scene.workshop.scheme(on: scene.today).name
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    let none = scene.say("Tidak ada skema.", en: "No scheme.")
    return EmptyWords(sentence: none, hint: none)
  }
}
