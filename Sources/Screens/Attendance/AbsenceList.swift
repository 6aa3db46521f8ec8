import TerminalUI
import Wording
import Workshop

/// The times that people are known to be away, the newest first.
struct AbsenceList: ListSubject {
  var list: SavedView.List { .absences }
  var topic: String { "tidak-hadir" }
  var door: Door? { .people }
  var usualOrder: Words { Words("mulai terbaru", en: "newest start first") }
  var openLabel: Words? { nil }

  func title(in scene: Scene) -> String { scene.say("Tidak hadir", en: "Absences") }
  func path(in scene: Scene) -> [String] {
    [scene.say("Warga binaan", en: "Inmates"), title(in: scene)]
  }
  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.plannedAbsences.edits, scene.workshop.people.edits, Int(scene.today.number)]
  }

  func rows(in scene: Scene) -> [Int] {
    let rows = scene.workshop.plannedAbsences
    return rows.indices.filter { !rows[$0].isWithdrawn }
      .sorted { (rows[$0].from, $0) > (rows[$1].from, $1) }
  }

  private func absence(_ row: Int, in scene: Scene) -> PlannedAbsence {
    scene.workshop.plannedAbsences[row]
  }

  /// Before, in and behind the time.
  private enum State: CaseIterable {
    case coming, running, over

    var name: Words {
      switch self {
      case .coming: Words("akan datang", en: "planned")
      case .running: Words("berjalan", en: "running")
      case .over: Words("selesai", en: "over")
      }
    }
  }

  private func state(_ row: Int, in scene: Scene) -> State {
    let absence = absence(row, in: scene)
    if absence.covers(scene.today) { return .running }
    return absence.from > scene.today ? .coming : .over
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let code = ListColumn("code", Column(scene.say("Kode", en: "Code"), 7)) {
      .text(scene.workshop.code(absence($0, in: scene).worker))
    }
    let name = ListColumn("name", Column(scene.say("Nama", en: "Name"), 17, from: 80)) {
      .text(scene.name(of: absence($0, in: scene).worker))
    }.personal
    return [code] + (scene.sees(.name) ? [name] : []) + [
      ListColumn("reason", Column(scene.say("Alasan", en: "Reason"), 13)) {
        .text(why($0, in: scene))
      },
      ListColumn("from", Column(scene.say("Mulai", en: "From"), 10)) {
        .day(absence($0, in: scene).from)
      },
      ListColumn("until", Column(scene.say("Sampai", en: "Until"), 10, from: 50)) {
        let until = absence($0, in: scene).until
        return until.map { .day($0) } ?? .measure(nil, "-")
      },
      ListColumn("state", Column(scene.say("Keadaan", en: "State"), 11, from: 72)) {
        .text(scene.say(state($0, in: scene).name))
      },
    ]
  }

  /// Why somebody is away; for whom it is hidden whether the days are paid.
  private func why(_ row: Int, in scene: Scene) -> String {
    let absence = absence(row, in: scene)
    return scene.say(scene.sees(.absence) ? absence.name : paidWords(absence.isPaid))
  }

  func chips(in scene: Scene) -> [ListChip] {
    State.allCases.map { wanted in
      ListChip("\(wanted)", scene.say("Keadaan", en: "State"), scene.say(wanted.name)) {
        state($0, in: scene) == wanted
      }
    }
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let worker = absence(row, in: scene).worker
    return [scene.workshop.code(worker)] + (scene.sees(.name) ? [scene.name(of: worker)] : [])
      + (scene.sees(.absence) ? [why(row, in: scene)] : [])
  }

  // MARK: Keys

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(in: scene, form: AbsenceForm(in: scene))
  }

  /// Its days are its own.
  func likeness(of row: Int, in scene: Scene) -> [FieldName: String] {
    AbsenceForm.texts(of: scene.workshop.plannedAbsences[row], in: scene)
  }

  func editing(in scene: Scene) -> ((_ row: Int) -> (any Screen)?)? {
    { AbsenceEndForm(ID($0), in: scene) }
  }

  func newest(in scene: Scene) -> Int? { scene.workshop.plannedAbsences.indices.last }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    let absence = absence(row, in: scene)
    return scene.say("Tersimpan #\(number). ", en: "Saved #\(number). ")
      + scene.workshop.code(absence.worker) + " "
      + scene.say(timeWords(absence.from, absence.until))
      + scene.say(". Z mengurungkan.", en: ". Z undoes.")
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      PartnershipDeeds.void(
        in: scene, what: { scene.workshop.code(absence($0, in: scene).worker) },
        subject: { .plannedAbsence(ID($0)) })
    ]
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let running = rows(in: scene).filter { state($0, in: scene) == .running }
    let suspended = running.count { absence($0, in: scene).kind == .suspension }
    return [
      scene.say("\(running.count) berjalan", en: "\(running.count) running"),
      suspended == 0 || !scene.sees(.absence)
        ? "" : scene.say("\(suspended) skorsing", en: counted(suspended, "suspension")),
    ].filter { !$0.isEmpty }
  }

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? 2 : 1 }

  func facts(of row: Int, in scene: Scene) -> [String] {
    let absence = absence(row, in: scene)
    let officer = scene.workshop.users[absence.officer].login.uppercased()
    guard scene.sees(.absence) else { return [officer] }
    let basis = absence.basis.isEmpty ? scene.say("tanpa surat", en: "no letter") : absence.basis
    return [
      scene.say(absence.name) + ", " + scene.say(paidWords(absence.isPaid)),
      basis + ", " + officer,
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: .record).map { scene.lookOnly($0) }
      ?? scene.say(
        "T mencatat, U mengubah akhirnya, F8 membatalkan.",
        en: "T records one, U moves its end, F8 voids it.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada rencana tidak hadir.", en: "No planned absence yet."),
      add: scene.say("Catat", en: "Record"),
      hint: scene.reason(without: .record).map { scene.lookOnly($0) }
        ?? scene.say(
          "T mencatat sakit, izin, sidang, atau skorsing.",
          en: "T records sickness, leave, a hearing or a suspension."))
  }
}
