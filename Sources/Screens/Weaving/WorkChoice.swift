import Wording
import Workshop

/// A stage of an open batch at which somebody may work.
struct WorkChoice: Equatable {
  let batch: ID<WeavingBatch>
  let stage: UInt8
  let text: String
  /// `3 siap`, or a word for stages that count no pieces.
  let count: String

  /// The choice as one number, for the answer of a dialog.
  var number: Int { Int(batch.index) * 256 + Int(stage) }

  static func place(of number: Int) -> (batch: ID<WeavingBatch>, stage: UInt8) {
    (ID(number / 256), UInt8(number % 256))
  }

  /// By due date: the stages at which pieces stand, and those of the material; for preparers the
  /// material first.
  static func all(for worker: ID<Inmate>, on day: Day, in scene: Scene) -> [WorkChoice] {
    let workshop = scene.workshop
    let open = workshop.derived.openBatches.sorted {
      (workshop.batches[$0].due, $0) < (workshop.batches[$1].due, $1)
    }
    let pieces = open.flatMap { batch in
      workshop.route(of: batch).filter { !$0.isGate }.compactMap { step in
        let standing = workshop.standing(at: step.index, of: batch, on: day) ?? 0
        return standing == 0
          ? nil
          : choice(
            batch, step.index, scene.say("\(standing) siap", en: "\(standing) ready"), in: scene)
      }
    }
    let material = open.filter { workshop.batches[$0].state == .running }.flatMap { batch in
      workshop.product(of: batch).materialStages.map {
        choice(batch, $0, scene.say("bahan", en: "material"), in: scene)
      }
    }
    return workshop.people[worker].craft == .preparer ? material + pieces : pieces + material
  }

  private static func choice(
    _ batch: ID<WeavingBatch>, _ stage: UInt8, _ count: String, in scene: Scene
  ) -> WorkChoice {
    let workshop = scene.workshop
    let name = workshop.catalogue.stages[Int(stage)].title(scene.language)
    return WorkChoice(
      batch: batch, stage: stage,
      text: "\(workshop.code(batch))  \(name.padded(to: 14))  \(workshop.thing(of: batch))",
      count: count)
  }
}
