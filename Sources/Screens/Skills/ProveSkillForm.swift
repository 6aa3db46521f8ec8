import Forms
import TerminalUI
import Wording
import Workshop

/// The form that proves a level: by accepted pieces, which it finds itself, by a trade test, or by
/// a first entry; a supervisor signs it.
struct ProveSkillForm: EntryForm {
  private let inmate: ID<Inmate>
  private let stage: UInt8
  var form: FormState

  init(_ inmate: ID<Inmate>, at stage: UInt8, in scene: Scene) {
    self.inmate = inmate
    self.stage = stage
    let next = scene.workshop.provenLevel(of: inmate, at: stage) + 1
    form = FormState(
      Self.fields,
      texts: [
        .way: scene.say(SkillProof.Way.pieces.name),
        .level: scene.say(levelWords(min(next, SkillProof.highest))), .testDay: scene.today.dashed,
      ])
  }

  static let draftName = DraftName(
    "skill", Words("bukti keterampilan", en: "proof of a skill")
  ) { draft, scene in
    let inmate = ID<Inmate>(draft.key.number >> 8)
    let stage = Int(draft.key.number & 255)
    return scene.workshop.people.contains(inmate)
      && scene.workshop.catalogue.makingStages.contains(stage)
      ? ProveSkillForm(inmate, at: UInt8(stage), in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(inmate.index << 8 | Int32(stage)) }
  var topic: String { "bukti-keterampilan" }

  /// What is said of the newest one once it is recorded.
  static func saved(_ number: Int64, in scene: Scene) -> String {
    guard let row = scene.workshop.skillProofs.last else { return "" }
    let code = scene.workshop.code(row.inmate)
    let level = scene.say(levelWords(row.level))
    return scene.say(
      "Tersimpan #\(number). \(code) tingkat \(level). Z mengurungkan.",
      en: "Saved #\(number). \(code) level \(level). Z undoes.")
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (way, level, examiner, paper, tested, reason) = try form.read(
      Self.way, Self.level, Self.examiner, Self.paper, Self.testDay, Self.reason, in: scene)
    let isTrial = way == .trial
    let action = ProveSkill {
      $0.day = scene.today
      $0.inmate = inmate
      $0.stage = stage
      $0.level = level
      $0.way = way
      $0.pieces = way == .pieces ? proving(level, in: scene) : []
      $0.examiner = isTrial ? examiner : ""
      $0.paper = isTrial ? paper : ""
      $0.tested = isTrial ? tested : nil
      $0.reason = way == .entry ? reason : ""
    }
    return [.sign(signature(action, in: scene))]
  }

  /// The first of the accepted pieces, as many as the level needs.
  private func proving(_ level: UInt8, in scene: Scene) -> [PiecePlace] {
    let needed = scene.workshop.piecesNeeded(for: level, on: scene.today)
    return Array(scene.workshop.acceptedWork(of: inmate, at: stage).prefix(needed))
  }

  private func signature(_ action: ProveSkill, in scene: Scene) -> Signature {
    let what =
      switch action.way {
      case .pieces:
        scene.say("\(action.pieces.count) buah", en: counted(action.pieces.count, "piece"))
      case .trial: action.examiner + ", " + action.paper
      case .entry: action.reason
      }
    return Signature(
      title: scene.workshop.code(inmate) + " " + title(in: scene),
      lines: [
        scene.say("Tingkat ", en: "Level ") + scene.say(levelWords(action.level)),
        scene.say(action.way.name) + ": " + what,
      ], signer: .supervisor(in: scene)
    ) { _ in [.proveSkill(action)] }
  }

  /// What pieces do not allow stands at the way.
  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .saved(let number): return saved(number, in: scene)
    case .refused(let broken):
      return form.refuse(
        broken.map { RuleBroken($0.rule, field: $0.field == .piece ? .way : $0.field) },
        in: scene)
    default: return []
    }
  }

  // MARK: Picture

  private func title(in scene: Scene) -> String {
    scene.workshop.catalogue.stages[Int(stage)].title(scene.language)
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.workshop.code(inmate), scene.say("Keterampilan", en: "Skills"), title(in: scene),
    ])
    let held = scene.workshop.provenLevel(of: inmate, at: stage)
    page.counts = [scene.say("terbukti ", en: "proven ") + scene.say(levelWords(held))]
    page.fact = scene.kept(draftKey) ?? ""
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
    let lines = pieceLines(in: scene)
    let layout = Layout(canvas.size)
    let y = layout.body + layout.bodyHeight - lines.count
    guard !form.isLookupOpen, y > layout.body + form.fields.count + 1 else { return }
    for (place, line) in lines.enumerated() { ListFact(line).draw(on: &canvas, y: y + place) }
  }

  /// How many accepted pieces there are for the level, and which others do not count.
  private func pieceLines(in scene: Scene) -> [String] {
    let workshop = scene.workshop
    let have = workshop.acceptedWork(of: inmate, at: stage).count
    let level = form.value(Self.level, in: scene) ?? 1
    let needed = workshop.piecesNeeded(for: level, on: scene.today)
    let others = workshop.otherWork(of: inmate, at: stage)
    let named = others.prefix(4).map { place in
      workshop.code(place) + " " + scene.say(workshop.piece(place).state.name)
    }
    let more = others.count - named.count
    let rest = more > 0 ? scene.say(", dan \(more) lagi", en: ", and \(more) more") : ""
    return [
      scene.say(
        "Buah diterima \(have) dari \(needed)", en: "Accepted pieces \(have) of \(needed)")
        + (have < needed
          ? scene.say(", kurang \(needed - have)", en: ", \(needed - have) missing") : ""),
      others.isEmpty
        ? ""
        : scene.say("Tidak terhitung: ", en: "Not counted: ") + named.joined(separator: ", ")
          + rest,
    ].filter { !$0.isEmpty }
  }

  private static let fields = [
    way.field, level.field, examiner.field, testDay.field, paper.field, reason.field,
  ]

  private static let way = FormField(
    .way, .choice(of: SkillProof.Way.allCases, orElse: .notListed) { $0.name }, width: 20,
    hint: Words("Buah, uji, atau pencatatan awal.", en: "Pieces, a test, or a first entry."),
    example: Words("uji keterampilan", en: "trade test"))

  private static let level = FormField(
    .level, .choice(of: [1, 2, SkillProof.highest], orElse: .notListed) { levelWords($0) },
    width: 14,
    hint: Words("Tingkat 1 sampai 3. F4 daftar.", en: "Level 1 to 3. F4 lists."),
    example: Words("2 terampil", en: "2 skilled"))

  private static let examiner = FormField(
    .examiner, .text(limit: 40).whenEmpty(""), width: 42,
    hint: Words("Untuk uji: lembaga penguji.", en: "For a test: who held it."),
    example: Words("BLK CONTOH", en: "BLK CONTOH"))

  private static let testDay = FormField(
    .testDay, .optional(.day), width: 12,
    hint: Words("Untuk uji: tanggalnya.", en: "For a test: its day."),
    example: Words("h-1", en: "h-1"))

  private static let paper = FormField(
    .proof, .text(limit: 40).whenEmpty(""), width: 42,
    hint: Words("Untuk uji: nomor suratnya.", en: "For a test: its paper's number."),
    example: Words("U-12/2026", en: "U-12/2026"))

  private static let reason = FormField(
    .reason, .text(limit: 60).whenEmpty(""), width: 48,
    hint: Words("Untuk pencatatan awal: dasarnya.", en: "For a first entry: why."),
    example: Words("sudah mahir sejak 2024", en: "an expert since 2024"))
}
