import TerminalUI
import Wording
import Workshop

/// What supervisors allowed though papers failed, the newest at the top; of all or of one person.
struct AllowanceList: ListSubject {
  var inmate: ID<Inmate>?

  var list: SavedView.List { .allowances }
  var topic: String { "izin-kerja" }
  var door: Door? { .people }
  var usualOrder: Words { Words("terbaru", en: "newest first") }
  var openLabel: Words? { nil }

  static func binding(in scene: Scene) -> Binding {
    Binding(
      [.character("w")], .allowances, scene.say("Izin kerja", en: "Allow"),
      unless: scene.reason(without: .seePeople))
  }

  func title(in scene: Scene) -> String { scene.say("Izin kerja", en: "Leave to work") }

  func path(in scene: Scene) -> [String] {
    [scene.say("Warga binaan", en: "Inmates")] + (inmate.map { [scene.workshop.code($0)] } ?? [])
      + [title(in: scene)]
  }

  func stamp(in scene: Scene) -> [Int] { [scene.workshop.workAllowances.edits] }

  func rows(in scene: Scene) -> [Int] {
    scene.workshop.allowances(of: inmate).map { Int($0.index) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let rows = scene.workshop.workAllowances
    return [
      ListColumn("code", Column(scene.say("Kode", en: "Code"), 7)) {
        .text(scene.workshop.code(rows[$0].worker))
      },
      ListColumn("from", Column(scene.say("Mulai", en: "From"), 10, from: 60)) {
        .day(rows[$0].from)
      },
      ListColumn("until", Column(scene.say("Sampai", en: "Until"), 10)) { .day(rows[$0].lastDay) },
      ListColumn("covered", Column(scene.say("Menyusul", en: "May wait"), 31, from: 80)) {
        .text(scene.say(rows[$0].covered.words))
      },
      ListColumn("by", Column(scene.say("Disetujui", en: "Signed"), 9, from: 72)) {
        .text(scene.workshop.users[rows[$0].approver].login.uppercased())
      },
      ListColumn.sign(in: scene) { rows[$0].holds(on: scene.today) ? "?" : "" },
    ]
  }

  func chips(in scene: Scene) -> [ListChip] {
    let rows = scene.workshop.workAllowances
    return [
      ListChip("now", scene.say("Keadaan", en: "State"), scene.say("berlaku", en: "in force")) {
        rows[$0].holds(on: scene.today)
      }
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let row = scene.workshop.workAllowances[row]
    return [scene.workshop.code(row.worker), row.reason, scene.say(row.covered.words)]
      + (scene.sees(.name) ? [scene.name(of: row.worker)] : [])
  }

  // MARK: Keys

  func likeness(of row: Int, in scene: Scene) -> [FieldName: String] {
    let allowance = scene.workshop.workAllowances[row]
    return [
      .worker: scene.workshop.code(allowance.worker), .kind: scene.say(allowance.covered.words),
      .reason: allowance.reason,
    ]
  }

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(
      scene.say("Izinkan", en: "Allow"), in: scene, form: AllowanceForm(for: inmate, in: scene))
  }

  func newest(in scene: Scene) -> Int? { scene.workshop.workAllowances.indices.last }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    AllowanceForm.saved(number, in: scene)
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      ListDeed(
        keys: [.function(8), .delete], command: .void, label: scene.say("Cabut", en: "Withdraw"),
        reason: scene.reason(without: .record),
        question: { rows in
          ConfirmScreen(
            title: scene.say(
              "Cabut izin \(names(rows, scene))?", en: "Withdraw it for \(names(rows, scene))?"),
            lines: [
              scene.say(
                "Berakhir hari ini; hari sebelumnya tetap.",
                en: "It ends today; the days before stay.")
            ], choices: [scene.say("Cabut", en: "Withdraw")])
        },
        way: { _, rows in .signature(withdrawal(of: rows, in: scene)) },
        done: { rows, number in
          scene.say(
            "Tersimpan #\(number). Izin \(names(rows, scene)) dicabut. Z mengurungkan.",
            en: "Saved #\(number). Leave of \(names(rows, scene)) withdrawn. Z undoes.")
        })
    ]
  }

  private func withdrawal(of rows: [Int], in scene: Scene) -> Signature {
    Signature(
      title: scene.say("Cabut izin kerja", en: "Withdraw the leave to work"),
      lines: [names(rows, scene)], signer: .supervisor(in: scene),
      actions: { _ in rows.map { .withdraw(Withdraw(.allowance(ID($0)), on: scene.today)) } })
  }

  private func names(_ rows: [Int], _ scene: Scene) -> String {
    TakenBack.joined(
      rows.map { scene.workshop.code(scene.workshop.workAllowances[$0].worker) }, in: scene)
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let held = scene.workshop.workAllowances.count { $0.holds(on: scene.today) }
    return [scene.say("\(held) berlaku hari ini", en: "\(held) in force today")]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: .record).map { scene.lookOnly($0) }
      ?? scene.say(
        "T mengizinkan, ditandatangani Kasubsi. F8 mencabut.",
        en: "T allows, signed by a supervisor. F8 withdraws.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada izin kerja.", en: "Nothing was allowed yet."),
      hint: scene.reason(without: .record).map { scene.lookOnly($0) }
        ?? scene.say("T mengizinkan, dengan alasan.", en: "T allows, with a reason."))
  }

  func factLines(_ layout: Layout) -> Int { 2 }

  func facts(of row: Int, in scene: Scene) -> [String] {
    let row = scene.workshop.workAllowances[row]
    let login = scene.workshop.users[row.officer].login.uppercased()
    let end =
      row.isWithdrawn
      ? scene.say(", dicabut ", en: ", withdrawn ") + row.withdrawn.dashed : ""
    return [
      scene.say("Alasan: ", en: "Reason: ") + row.reason,
      scene.say("Dicatat ", en: "Recorded by ") + login + " " + row.decided.dashed + end,
    ].map { $0.fitted(to: scene.size.width - 3) }
  }
}
