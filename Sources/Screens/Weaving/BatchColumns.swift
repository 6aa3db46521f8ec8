import TerminalUI
import Wording
import Workshop

/// The columns of the list of batches; from 132 columns on the counts of each stage replace the
/// bar.
struct BatchColumns {
  private let scene: Scene
  private let pace: WorkPace
  private let isWide: Bool

  init(in scene: Scene) {
    self.scene = scene
    pace = scene.workPace
    isWide = scene.size.width >= 132
  }

  var all: [ListColumn] {
    let code = ListColumn("code", Column("Batch", 6)) { .text(scene.workshop.code(row($0).id)) }
    let thing = ListColumn("thing", Column(scene.say("Barang", en: "Item"), 14)) {
      .text(scene.workshop.thing(of: row($0).id))
    }
    let middle = isWide ? [sizes] + stages + [accepted, crew] : [progress, accepted]
    return [code, thing] + middle + ends
  }

  private func row(_ index: Int) -> BatchRow { BatchRow(ID(index), pace: pace, in: scene) }

  private var accepted: ListColumn {
    let column = Column(scene.say("Terima", en: "Passed"), 6, .right, gap: isWide ? 2 : 1)
    return ListColumn("accepted", column) { .measure(row($0).batch.accepted, row($0).accepted) }
  }

  private var progress: ListColumn {
    ListColumn("progress", Column(scene.say("Kemajuan", en: "Progress"), 10, from: 80)) { index in
      .measure(
        row(index).isOpen ? scene.workshop.tenthsDone(of: ID(index)) : 10,
        row(index).bar(in: scene))
    }
  }

  private var sizes: ListColumn {
    ListColumn("sizes", Column(scene.say("Ukuran", en: "Sizes"), 11)) {
      .text(row($0).sizes(in: scene))
    }.unsorted
  }

  /// Pieces that have each making stage behind them.
  private var stages: [ListColumn] {
    let stages = scene.workshop.catalogue.makingStages.map { scene.workshop.catalogue.stages[$0] }
    return StageHeadings.all(stages, scene.language).enumerated().map { place, heading in
      ListColumn("stage\(place)", Column(heading, max(4, TextWidth.of(heading)), .right)) {
        .text(row($0).stageCounts(in: scene)[place])
      }.unsorted
    }
  }

  private var crew: ListColumn {
    ListColumn("crew", Column(scene.say("Regu", en: "Crew"), 4, .right)) {
      let size = row($0).batch.crew.count
      return row($0).isOpen ? .number(size) : .measure(nil, "")
    }
  }

  /// Whom it is for is read whole; the days left give way to it where there is no room for both.
  private var ends: [ListColumn] {
    let today = scene.today
    return [
      ListColumn("destination", Column(scene.say("Untuk", en: "For"), 14, from: 80)) {
        .text(row($0).destination(in: scene))
      },
      ListColumn("due", Column(scene.say("Tenggat", en: "Due"), 10, from: 60)) {
        .day(row($0).batch.due)
      },
      ListColumn("left", Column(scene.say("Sisa", en: "Left"), 7, .right, gap: 1, from: 88)) {
        .measure(row($0).isOpen ? row($0).batch.due - today : nil, row($0).left(in: scene))
      },
      ListColumn("difference", Column(scene.say("+/-", en: "+/-"), 4, .right)) {
        .measure(row($0).daysBehind(in: scene), row($0).difference(in: scene))
      },
      ListColumn.sign(in: scene) { row($0).sign(in: scene) },
    ]
  }
}
