import Forms
import TerminalUI
import Wording
import Workshop

/// The form that moves the expected release of many people at once, as a remission does; the dates
/// of before are kept.
struct ReleaseForm: EntryForm {
  private let people: [ID<Inmate>]
  var form: FormState

  init(_ people: [ID<Inmate>], in scene: Scene) {
    self.people = people
    form = FormState(
      [Self.shift.field, Self.known.field, Self.basis.field],
      texts: [.releaseKnown: scene.today.dashed])
  }

  /// It needs the rows that were marked.
  static let draftName = DraftName("releases", Words("tanggal bebas", en: "release dates"))

  var draftKey: DraftKey { Self.draftName.key((people.first?.index ?? 0) + 1) }
  var topic: String { "tanggal-bebas" }

  /// The new date of everybody by what is typed.
  private func dates(in scene: Scene) -> [(ID<Inmate>, old: Day?, new: Day?)] {
    let shift = form.value(Self.shift, in: scene)
    return people.map { inmate in
      let old = scene.workshop.people[inmate].identity?.release
      return (inmate, old, shift.flatMap { $0.moved(old) })
    }
  }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (shift, known, basis) = try form.read(Self.shift, Self.known, Self.basis, in: scene)
    let without = people.first {
      shift.moved(scene.workshop.people[$0].identity?.release) == nil
    }
    if let without { throw Unread(.people(.releaseUnknown(without)), at: .release) }
    let actions = people.compactMap { inmate in
      scene.workshop.moving(
        releaseOf: inmate, to: shift.moved(scene.workshop.people[inmate].identity?.release),
        known: known, because: basis, on: scene.today)
    }
    if actions.isEmpty { throw Unread(.field(.nothingChanges), at: .release) }
    return [.perform(actions.map { .editInmate($0) })]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Warga binaan", en: "Inmates"), scene.say("Tanggal bebas", en: "Release dates"),
    ])
    page.counts = [
      scene.say("\(people.count) orang", en: counted(people.count, "person", "people"))
    ]
    page.fact = scene.kept(draftKey) ?? ""
    page.draw(on: &canvas, in: scene)
    let y =
      FormView(rows: form.fields.map { [$0.name] }).draw(
        form, lookup: lookup(in: scene), on: &canvas, in: scene) + 1
    let layout = Layout(canvas.size)
    let room = layout.body + layout.bodyHeight - y
    guard room > 0 else { return }
    let rows = dates(in: scene)
    for (offset, row) in rows.prefix(room).enumerated() {
      let isLast = offset == room - 1 && rows.count > room
      canvas.put(
        isLast ? more(rows.count - offset, in: scene) : text(row, in: scene), x: 2, y: y + offset)
    }
  }

  private func more(_ count: Int, in scene: Scene) -> String {
    scene.say("dan \(count) orang lagi", en: "and \(count) more")
  }

  private func text(_ row: (ID<Inmate>, old: Day?, new: Day?), in scene: Scene) -> String {
    scene.workshop.code(row.0).padded(to: 9) + (row.old?.dashed ?? "-").padded(to: 12)
      + (row.new.map { scene.say("menjadi ", en: "becomes ") + $0.dashed } ?? "")
  }

  private static let shift = FormField(
    .release, .releaseShift, width: 14,
    hint: Words(
      "2 bulan, 15 hari, atau satu tanggal. Remisi memajukan semuanya.",
      en: "2 months, 15 days, or one date. Earlier for everyone."),
    example: Words("2 bulan", en: "2 months"))

  private static let known = FormField(
    .releaseKnown, .day, width: 12,
    hint: Words("Tanggal suratnya. 15, 1508 atau h.", en: "The day of the decree. 15, 1508 or h."),
    example: Words("h", en: "h"))

  private static let basis = FormField(
    .reason, .text(limit: 60), width: 46,
    hint: Words("Nomor surat dan jenis remisinya.", en: "Number and kind of the decree."),
    example: Words("PAS-123/2026 remisi umum", en: "PAS-123/2026 remission"),
    label: Words("Dasar", en: "Basis"))
}

/// The key that opens it.
enum ReleaseMoving {
  static func deed(in scene: Scene) -> ListDeed {
    ListDeed(
      keys: [.character("d")], command: .releases,
      label: scene.say("Tanggal bebas", en: "Release dates"),
      reason: scene.reason(without: .record),
      question: { ReleaseForm($0.map { ID($0) }, in: scene) },
      way: { _, _ in .actions { _ in [] } },
      done: { rows, number in
        scene.say(
          "Tersimpan #\(number). Tanggal bebas \(rows.count) orang. Z mengurungkan.",
          en:
            "Saved #\(number). Release dates of \(counted(rows.count, "person", "people")). Z undoes."
        )
      })
  }
}
