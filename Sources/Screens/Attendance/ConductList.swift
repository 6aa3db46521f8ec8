import TerminalUI
import Wording
import Workshop

/// The marks of conduct of a month: everybody who was on a day sheet, by code.
struct ConductList: ListSubject {
  let month: Month
  private var days: [ID<Inmate>: Int] = [:]

  init(_ month: Month) { self.month = month }

  var list: SavedView.List { .conduct }
  var topic: String { "sikap-kerja" }
  var door: Door? { .money }
  var usualOrder: Words { Words("kode", en: "code") }
  var openLabel: Words? { nil }

  func title(in scene: Scene) -> String { scene.say("Sikap kerja", en: "Conduct") }
  func path(in scene: Scene) -> [String] { [Area.premi.title(in: scene), title(in: scene)] }
  func stamp(in scene: Scene) -> [Int] {
    let workshop = scene.workshop
    return [
      workshop.conductMarks.edits, workshop.outputs.edits, workshop.people.edits,
      workshop.plannedAbsences.edits, workshop.attendanceTerms.edits, workshop.closures.edits,
    ]
  }

  mutating func renew(in scene: Scene) { days = scene.workshop.paidDays(in: month) }

  func rows(in scene: Scene) -> [Int] {
    let marked = scene.workshop.conductMarks.filter { $0.month == month && !$0.isWithdrawn }
    return Set(days.keys).union(marked.map(\.worker)).sorted().map { Int($0.index) }
  }

  private func mark(_ row: Int, in scene: Scene) -> ConductMark? {
    scene.workshop.conductMark(of: ID(row), in: month).map { scene.workshop.conductMarks[$0] }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let code = ListColumn("code", Column(scene.say("Kode", en: "Code"), 7)) {
      .text(scene.workshop.code(ID<Inmate>($0)))
    }
    let name = ListColumn("name", Column(scene.say("Nama", en: "Name"), 17, from: 80)) {
      .text(scene.name(of: ID($0), in: .account))
    }.personal
    let reason = ListColumn("reason", Column(scene.say("Alasan", en: "Reason"), 32, from: 60)) {
      .text(mark($0, in: scene)?.part?.reason ?? "")
    }.personal
    return [code] + (scene.sees(.name, in: .account) ? [name] : []) + [
      ListColumn("days", Column(scene.say("Hari dibayar", en: "Paid days"), 12, .right)) {
        .number(days[ID($0)] ?? 0)
      },
      ListColumn("points", Column(scene.say("Nilai", en: "Mark"), 5, .right)) {
        points($0, in: scene)
      }.personal.unadded,
    ] + (scene.sees(.conduct) ? [reason] : [])
  }

  private func points(_ row: Int, in scene: Scene) -> ListValue {
    guard scene.sees(.conductPoints), let mark = mark(row, in: scene) else {
      return .measure(nil, "-")
    }
    return mark.part.map { .number(Int($0.points)) } ?? .measure(nil, "?")
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let code = scene.workshop.code(ID<Inmate>(row))
    return scene.sees(.name, in: .account) ? [code, scene.name(of: ID(row), in: .account)] : [code]
  }

  // MARK: Keys

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    let closed =
      scene.workshop.isClosed(month)
      ? scene.say(Rule.earnings(.monthClosed(month)).words(in: scene.workshop)) : nil
    return [
      ListKey(
        binding: Binding(
          [.enter, .character("u"), .function(2)], .edit,
          scene.say("Beri nilai", en: "Give a mark"),
          unless: scene.reason(without: .approve) ?? closed),
        does: { row.map { [.open(ConductForm(ID($0), month, in: scene))] } ?? [] },
        says: { number in
          scene.say(
            "Tersimpan #\(number). Nilai sikap kerja. Z mengurungkan.",
            en: "Saved #\(number). Mark of conduct. Z undoes.")
        })
    ]
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let rows = rows(in: scene)
    let marked = rows.count { mark($0, in: scene) != nil }
    return [
      scene.say("\(marked) dari \(rows.count) dinilai", en: "\(marked) of \(rows.count) marked")
    ]
  }

  func fact(in scene: Scene) -> String {
    let share = scene.workshop.scheme(on: month.last).conduct
    return share == 0
      ? scene.say("skema tanpa bagian ini", en: "the scheme has no such part")
      : perCent(perMille: share, scene.language) + scene.say(" dari premi", en: " of premi")
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: .approve).map { scene.lookOnly($0) }
      ?? scene.say(
        "Enter memberi nilai 0-10. Dari sikap kerja, bukan kasus atau penyakit.",
        en: "Enter gives 0-10. For conduct at work, never a case or an illness.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada yang hadir bulan ini.", en: "Nobody was present this month."),
      hint: scene.say(
        "Isi hasil harian dulu (3).", en: "Fill in the daily output first (3)."))
  }
}
