import Forms
import TerminalUI
import Wording
import Workshop

/// The handing over of an officer who ends: to whom, and the money that was counted.
struct HandoverForm: EntryForm {
  private let officer: ID<User>
  var form: FormState

  init(_ officer: ID<User>, in scene: Scene) {
    self.officer = officer
    let isTreasurer = scene.workshop.users[officer].role == .treasurer
    form = FormState(
      [Self.successor.field] + (isTreasurer ? [Self.cash.field] : []) + [Self.note.field])
  }

  static let draftName = DraftName(
    "handover", Words("serah terima tugas", en: "handover of duty")
  ) { draft, scene in
    let officer = ID<User>(draft.key.number)
    return scene.workshop.users.contains(officer) ? HandoverForm(officer, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(officer.index) }
  var topic: String { "serah-tugas" }

  func lookup(in scene: Scene) -> [LookupRow] {
    guard form.focused.name == .receiver else { return [] }
    let users = scene.workshop.users
    return users.indices.filter {
      ID($0) != officer && !users[$0].isDisabled && users[$0].role == users[officer].role
    }.map { LookupRow(users[$0].login, note: scene.say(users[$0].role.title)) }
  }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (login, note) = try form.read(Self.successor, Self.note, in: scene)
    let isTreasurer = scene.workshop.users[officer].role == .treasurer
    let cash = isTreasurer ? try form.read(Self.cash, Self.note, in: scene).0 : nil
    guard let successor = scene.workshop.user(login: login.lowercased()) else {
      throw Unread(.field(.unknownRow), at: .receiver)
    }
    let action = HandOverDuty {
      $0.day = scene.today
      $0.officer = officer
      $0.successor = successor
      $0.open = OpenDuties.of(officer, in: scene.workshop)
      $0.cash = cash
      $0.note = note
    }
    return [
      .sign(
        Signature(
          title: scene.say("Serah terima tugas", en: "Handover of duty"),
          lines: [
            name(officer, in: scene) + " -> " + name(successor, in: scene),
            scene.say(
              "\(action.open.count) hal belum selesai diserahkan.",
              en: "\(counted(action.open.count, "open item")) handed over."),
            cash.map { scene.say("Uang dihitung ", en: "Cash counted ") + $0.sentence } ?? "",
          ].filter { !$0.isEmpty }, signer: .witness(.approve)
        ) { _ in [.handOverDuty(action)] })
    ]
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    guard let newest = scene.workshop.dutyHandovers.indices.last else { return [.close] }
    return [
      .replace(HandoverScreen(ID(newest))),
      .say(
        scene.say(
          "Tersimpan #\(number). C mencetak berita acara; lalu nonaktifkan loginnya.",
          en: "Saved #\(number). C prints the minute; then disable the login.")),
    ]
  }

  private func name(_ user: ID<User>, in scene: Scene) -> String {
    scene.workshop.users[user].login.uppercased()
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Sistem", en: "System"), scene.say("Serah terima", en: "Handover"),
      name(officer, in: scene),
    ])
    let open = OpenDuties.of(officer, in: scene.workshop)
    page.counts = [scene.say("\(open.count) belum selesai", en: counted(open.count, "open item"))]
    page.draw(on: &canvas, in: scene)
    let end = FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
    if form.isLookupOpen { return }
    let layout = Layout(canvas.size)
    let room = layout.body + layout.bodyHeight - end - 1
    for (place, line) in open.prefix(max(0, room)).enumerated() {
      canvas.put("- " + line.fittedClause(to: canvas.width - 6), x: 2, y: end + 1 + place)
    }
  }

  private static let successor = FormField(
    .receiver, .text(limit: 20), width: 22,
    hint: Words(
      "Petugas dengan peran yang sama. F4 daftar.", en: "An officer of the same role. F4 lists."),
    example: Words("ptg2", en: "ptg2"), label: Words("Diserahkan ke", en: "Handed to"))

  private static let cash = FormField(
    .amount, .optional(.money), width: 18,
    hint: Words(
      "Uang yang dihitung bersama, tunai dan bank.", en: "Money counted together, cash and bank."),
    example: Words("1,5jt", en: "1,5jt"), label: Words("Uang dihitung", en: "Cash counted"))

  private static let note = FormField(
    .note, .text(limit: 60).whenEmpty(""), width: 42,
    hint: Words(
      "Kunci lemari, kode pemulihan baru, dan lainnya.",
      en: "Cupboard keys, new recovery code, and so on."),
    example: Words("kunci lemari 2", en: "cupboard key 2"))
}
