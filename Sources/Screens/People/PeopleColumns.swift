import TerminalUI
import Wording
import Workshop

/// The columns of the list of inmates.
///
/// Names, blocks and releases never leave in a file.
struct PeopleColumns {
  let scene: Scene

  var all: [ListColumn] {
    [code] + (scene.sees(.name) ? [name] : []) + (scene.sees(.block) ? [block] : [])
      + [skills, batch, present] + (scene.sees(.release) ? releases : []) + [sign]
  }

  private var people: Table<Inmate> { scene.workshop.people }

  private var code: ListColumn {
    ListColumn("code", Column(scene.say("Kode", en: "Code"), 6)) {
      .text(scene.workshop.code(ID<Inmate>($0)))
    }
  }

  private var name: ListColumn {
    ListColumn("name", Column(scene.say("Nama", en: "Name"), 15)) {
      .text(scene.name(of: ID($0)))
    }.personal
  }

  private var block: ListColumn {
    let column = Column(scene.say("Blok", en: "Cell"), 4, .right, gap: 1, from: 60)
    return ListColumn("block", column) { .text(people[$0].identity?.block ?? "-") }.personal
  }

  private var skills: ListColumn {
    let stages = scene.workshop.catalogue.makingStages
    let letters = stages.map { scene.workshop.catalogue.stages[$0].letter }.joined(separator: " ")
    let levels = scene.workshop.provenLevels()
    let none = stages.map { _ in UInt8(0) }
    return ListColumn("skills", Column(letters, 9, from: 80)) {
      .text((levels[ID($0)] ?? none).map(String.init).joined(separator: " "))
    }.unsorted.with { $0.title = scene.say("Keterampilan", en: "Skills") }
  }

  /// The newest open batch of whose crew somebody is.
  private var batch: ListColumn {
    let workshop = scene.workshop
    return ListColumn("batch", Column("Batch", 6, from: 60)) { row in
      let batch = workshop.derived.openBatches.last { workshop.batches[$0].crew.contains(ID(row)) }
      return .text(batch.map { workshop.code($0) } ?? "-")
    }
  }

  private var present: ListColumn {
    let days = WorkingDays.presence(in: scene)
    let column = Column(scene.say("Hadir", en: "Days"), 5, .right, gap: 1, from: 80)
    return ListColumn("present", column) { .number(days[ID($0)] ?? 0) }
  }

  private var releases: [ListColumn] {
    let today = scene.today
    let release = Column(scene.say("Bebas", en: "Release"), 10, gap: 3, from: 80)
    let left = Column(scene.say("Sisa", en: "Left"), 7, .right, gap: 2)
    return [
      ListColumn("release", release) { .day(people[$0].identity?.release) }.personal,
      ListColumn("left", left) { row in
        let release = people[row].identity?.release
        return .measure(
          release.map { $0 - today }, release.map { today.distance(to: $0, scene.language) } ?? "-")
      }.personal,
    ]
  }

  private var sign: ListColumn { ListColumn.sign(in: scene) { sign(of: ID($0)) }.personal }

  /// `!` within 21 days of release, `?` within 30 or while the papers do not allow work.
  private func sign(of inmate: ID<Inmate>) -> String {
    let left =
      scene.sees(.release) ? people[inmate].identity?.release.map { $0 - scene.today } : nil
    if let left, left >= 0, left <= 21 { return "!" }
    if let left, left >= 0, left <= 30 { return "?" }
    return scene.workshop.missingPapers(of: inmate, on: scene.today).isEmpty ? "" : "?"
  }
}
