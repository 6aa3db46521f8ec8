import TerminalUI
import Wording
import Workshop

/// What a person's page says of skills: a line for each stage, and the levels that were only typed.
struct SkillLines {
  let inmate: ID<Inmate>
  let scene: Scene

  var all: [(String, String)] {
    let records = StageRecord.all(of: inmate, in: scene.workshop)
    let stages = scene.workshop.catalogue.makingStages.map { stage in
      (
        scene.workshop.catalogue.stages[stage].title(scene.language),
        line(UInt8(stage), records[UInt8(stage)] ?? StageRecord())
      )
    }
    return [(scene.say("KETERAMPILAN", en: "SKILLS"), titles)] + stages
      + (typed.map { [("", $0)] } ?? [])
  }

  /// Levels that were only typed and are above what is proven; nil where none is.
  private var typed: String? {
    let skills = scene.workshop.people[inmate].skills
    let isAhead = zip(scene.workshop.catalogue.makingStages, skills).contains { stage, level in
      level > scene.workshop.provenLevel(of: inmate, at: UInt8(stage))
    }
    let levels = skills.map(String.init).joined(separator: " ")
    return isAhead
      ? scene.say("dicatat \(levels), belum dibuktikan", en: "typed \(levels), not proven") : nil
  }

  /// Proven level, pieces done at the stage, and of those the ones judged and passed at once.
  private func line(_ stage: UInt8, _ record: StageRecord) -> String {
    let level = scene.workshop.provenLevel(of: inmate, at: stage)
    let name = scene.say(levelWords(level))
    let passed =
      record.checked == 0 ? "-" : share(record.passed, of: record.checked, scene.language)
    if Layout(scene.size).isNarrow { return "\(level)".padded(to: 7) + passed.leftPadded(to: 15) }
    guard scene.size.width >= 80 else { return name.padded(to: 14) + passed.leftPadded(to: 16) }
    return name.padded(to: 14) + "\(record.done)".leftPadded(to: 7)
      + "\(record.checked)".leftPadded(to: 12) + passed.leftPadded(to: 16)
  }

  private var titles: String {
    let level = scene.say("tingkat", en: "level")
    let passed = scene.say("lulus langsung", en: "passed first")
    if Layout(scene.size).isNarrow { return level + passed.leftPadded(to: 22 - level.count) }
    guard scene.size.width >= 80 else { return level.padded(to: 14) + passed.leftPadded(to: 16) }
    return level.padded(to: 14) + scene.say("selesai", en: "done").leftPadded(to: 7)
      + scene.say("diperiksa", en: "checked").leftPadded(to: 12) + passed.leftPadded(to: 16)
  }
}
