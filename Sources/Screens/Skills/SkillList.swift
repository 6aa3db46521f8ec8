import TerminalUI
import Wording
import Workshop

/// The skills of one person: at each stage the level that is proven, the one that was only typed,
/// and how far it is to the next.
struct SkillList: ListSubject {
  let inmate: ID<Inmate>
  var begin: Int?
  private var accepted: [SkillPlace: [PiecePlace]] = [:]

  /// `stage`: the one that the page begins at.
  init(_ inmate: ID<Inmate>, at stage: UInt8? = nil) {
    self.inmate = inmate
    begin = stage.map { Int($0) }
  }

  var list: SavedView.List { .skills }
  var topic: String { "keterampilan" }
  var door: Door? { .people }
  var usualOrder: Words { Words("urutan tahap", en: "order of stages") }
  var openLabel: Words? { Words("Buah", en: "Pieces") }

  static func binding(in scene: Scene) -> Binding {
    Binding(
      [.character("n")], .skills, scene.say("Keterampilan", en: "Skills"),
      unless: scene.reason(without: .seePeople))
  }

  func title(in scene: Scene) -> String { scene.say("Keterampilan", en: "Skills") }

  func path(in scene: Scene) -> [String] {
    [scene.say("Warga binaan", en: "Inmates"), scene.workshop.code(inmate), title(in: scene)]
  }

  func stamp(in scene: Scene) -> [Int] {
    [
      scene.workshop.skillProofs.edits, scene.workshop.batches.edits,
      scene.workshop.skillNeeds.edits, scene.workshop.people.edits,
    ]
  }

  mutating func renew(in scene: Scene) { accepted = scene.workshop.acceptedWork(of: inmate) }

  /// A row is a stage, by its index in the catalogue.
  func rows(in scene: Scene) -> [Int] { scene.workshop.catalogue.makingStages }

  // MARK: Columns

  func columns(in scene: Scene) -> [ListColumn] {
    [
      ListColumn("stage", Column(scene.say("Tahap", en: "Stage"), 16)) {
        .text(scene.workshop.catalogue.stages[$0].title(scene.language))
      },
      ListColumn("level", Column(scene.say("Terbukti", en: "Proven"), 12)) {
        .text(scene.say(levelWords(level($0, in: scene))))
      },
      ListColumn("typed", Column(scene.say("Dicatat", en: "Typed"), 7, from: 60)) {
        .text(typed($0, in: scene))
      },
      ListColumn("pieces", Column(scene.say("Buah", en: "Pieces"), 7, .right, from: 60)) {
        .measure(count($0), progress($0, in: scene))
      },
      ListColumn("signer", Column(scene.say("Oleh", en: "By"), 8, from: 80)) {
        .text(signer($0, in: scene))
      },
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10, from: 72)) {
        .day(proof($0, in: scene)?.day)
      },
    ]
  }

  private func proofID(_ row: Int, in scene: Scene) -> ID<SkillProof>? {
    scene.workshop.proof(of: inmate, at: UInt8(row))
  }

  private func proof(_ row: Int, in scene: Scene) -> SkillProof? {
    proofID(row, in: scene).map { scene.workshop.skillProofs[$0] }
  }

  private func signer(_ row: Int, in scene: Scene) -> String {
    proof(row, in: scene).map { scene.workshop.users[$0.signer].login.uppercased() } ?? "-"
  }

  private func level(_ row: Int, in scene: Scene) -> UInt8 { proof(row, in: scene)?.level ?? 0 }

  private func count(_ row: Int) -> Int {
    accepted[SkillPlace(inmate, UInt8(row))]?.count ?? 0
  }

  /// `12/30`: accepted pieces of those that the next level needs; all alone at the highest.
  private func progress(_ row: Int, in scene: Scene) -> String {
    let next = level(row, in: scene) + 1
    if next > SkillProof.highest { return "\(count(row))" }
    return "\(count(row))/\(scene.workshop.piecesNeeded(for: next, on: scene.today))"
  }

  /// The level that was typed before, which proves nothing.
  private func typed(_ row: Int, in scene: Scene) -> String {
    let skills = scene.workshop.people[inmate].skills
    guard let place = scene.workshop.catalogue.makingStages.firstIndex(of: row),
      skills.indices.contains(place)
    else { return "-" }
    return "\(skills[place])"
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [scene.workshop.catalogue.stages[row].title(scene.language)]
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    proofID(row, in: scene).flatMap {
      scene.workshop.skillProofs[$0].pieces.isEmpty ? nil : ListScreen(SkillPieces($0))
    }
  }

  func whyNotOpen(_ row: Int, in scene: Scene) -> String {
    level(row, in: scene) == 0
      ? scene.say(
        "Belum ada tingkat yang terbukti. B membuktikan.", en: "None proven. B proves one.")
      : scene.say("Bukti ini bukan dari buah.", en: "This proof is not from pieces.")
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    [
      ListKey(
        binding: Self.proving(row.map { level($0, in: scene) }, in: scene),
        does: { row.map { [.open(ProveSkillForm(inmate, at: UInt8($0), in: scene))] } ?? [] },
        says: { ProveSkillForm.saved($0, in: scene) })
    ]
  }

  /// The key that proves a level; `level`: the one that is proven; `reason`: why there is none.
  static func proving(
    _ level: UInt8?, unless reason: String? = nil, in scene: Scene
  ) -> Binding {
    let none = scene.say("Sudah tingkat tertinggi.", en: "This is the highest level.")
    return Binding(
      [.character("b")], .prove, scene.say("Buktikan", en: "Prove"),
      unless: scene.reason(without: .record) ?? reason
        ?? (level == SkillProof.highest ? none : nil))
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      ListDeed(
        keys: [.function(8), .delete], command: .void,
        label: scene.say("Batalkan", en: "Void"), reason: scene.reason(without: .record),
        question: { question($0, in: scene) },
        way: { _, rows in .signature(withdrawal(of: rows, in: scene)) },
        done: { rows, number in
          scene.say(
            "Tersimpan #\(number). Bukti \(names(rows, in: scene)) batal.",
            en: "Saved #\(number). Proof of \(names(rows, in: scene)) void.")
        })
    ]
  }

  private func names(_ rows: [Int], in scene: Scene) -> String {
    TakenBack.joined(
      rows.map { scene.workshop.catalogue.stages[$0].title(scene.language) }, in: scene)
  }

  private func question(_ rows: [Int], in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: scene.say("Batalkan bukti?", en: "Void the proof?"),
      lines: rows.map { row in
        names([row], in: scene) + ": " + scene.say(levelWords(level(row, in: scene)))
      }, choices: [scene.say("Batalkan", en: "Void")])
  }

  private func withdrawal(of rows: [Int], in scene: Scene) -> Signature {
    let actions = rows.compactMap { proofID($0, in: scene) }.map {
      Action.withdraw(Withdraw(.skillProof($0), on: scene.today))
    }
    return Signature(
      title: scene.say("Batalkan bukti ", en: "Void the proof ") + scene.workshop.code(inmate),
      lines: [names(rows, in: scene)], signer: .supervisor(in: scene), actions: { _ in actions })
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let proven = rows(in: scene).count { level($0, in: scene) > 0 }
    return [
      scene.sees(.name) ? scene.name(of: inmate) : "",
      scene.say("\(proven) tahap terbukti", en: counted(proven, "stage") + " proven"),
    ].filter { !$0.isEmpty }
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: .record).map { scene.lookOnly($0) }
      ?? scene.say(
        "B membuktikan tingkat berikut. Yang hanya dicatat tidak dihitung.",
        en: "B proves the next level. What is only typed does not count.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada tahap buah.", en: "No stage makes pieces yet."),
      hint: scene.say("Tahap diisi di 0 Sistem.", en: "Stages are entered in 0 System."))
  }

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? 3 : 1 }

  func facts(of row: Int, in scene: Scene) -> [String] {
    guard let proof = proof(row, in: scene) else {
      return [
        scene.say("Yang dicatat belum dibuktikan.", en: "The typed level is not proven.")
      ]
    }
    let words =
      switch proof.way {
      case .pieces:
        scene.say("\(proof.pieces.count) buah", en: counted(proof.pieces.count, "piece"))
      case .trial:
        [proof.examiner, proof.paper, proof.tested?.dashed ?? ""].joined(separator: ", ")
      case .entry: proof.reason
      }
    return (scene.say(proof.way.name) + ": " + words).wrapped(to: scene.size.width - 3)
  }
}
