import Wording
import Workshop

/// What the pages about money are made from: changes with any of it.
enum EarningsStamp {
  static func of(_ scene: Scene) -> [Int] {
    let workshop = scene.workshop
    return [
      workshop.sales.edits, workshop.returns.edits, workshop.printings.edits,
      workshop.costs.edits, workshop.closures.edits,
      workshop.outputs.edits,
      workshop.schemes.edits, workshop.movements.edits, workshop.deposits.edits,
      workshop.batches.edits, workshop.people.edits, workshop.attendanceTerms.edits,
      workshop.plannedAbsences.edits, workshop.conductMarks.edits, Int(scene.today.number),
    ]
  }
}

extension Scene {
  /// What the message line says where the keys of a page are for others.
  func lookOnly(_ reason: String) -> String {
    say("Hanya dilihat. ", en: "View only. ") + reason
  }
}
