import TerminalUI
import Wording
import Workshop

/// The columns of the list of batches; from 132 columns on the counts of each stage replace the
/// bar.
struct BatchColumns {
  let columns: Columns
  private let isWide: Bool

  init(in scene: Scene) {
    isWide = scene.size.width >= 132
    let accepted = Column(scene.say("Terima", en: "Passed"), 6, .right, gap: isWide ? 2 : 1)
    var all = [
      Column("Batch", 6), Column(scene.say("Barang", en: "Item"), 14),
    ]
    if isWide {
      all.append(Column(scene.say("Ukuran", en: "Sizes"), 11))
      let stages = scene.workshop.catalogue.makingStages.map { scene.workshop.catalogue.stages[$0] }
      all += StageHeadings.all(stages, scene.language).map {
        Column($0, max(4, TextWidth.of($0)), .right)
      }
      all += [accepted, Column(scene.say("Regu", en: "Crew"), 4, .right)]
    } else {
      all += [Column(scene.say("Kemajuan", en: "Progress"), 10, from: 80), accepted]
    }
    columns = Columns(
      all + [
        Column(scene.say("Untuk", en: "For"), 7, from: 80),
        Column(scene.say("Tenggat", en: "Due"), 10, from: 60),
        Column(scene.say("Sisa", en: "Left"), 6, .right, gap: 1, from: 80),
        Column(scene.say("Beda", en: "Diff"), 4, .right), Column("", 1, gap: 1),
      ])
  }

  func cells(of row: BatchRow, in scene: Scene) -> [String] {
    let front = [scene.workshop.code(row.id), scene.workshop.thing(of: row.id)]
    let middle =
      isWide
      ? [row.sizes(in: scene)] + row.stageCounts(in: scene)
        + [row.accepted, row.isOpen ? "\(row.batch.crew.count)" : ""]
      : [row.bar(in: scene), row.accepted]
    return front + middle + [
      row.destination(in: scene), row.batch.due.dashed, row.left(in: scene), row.difference,
      row.sign(in: scene),
    ]
  }
}
