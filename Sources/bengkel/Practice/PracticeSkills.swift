import Workshop

/// The levels that the practice workshop has proven by its last day, and the pack of somebody who
/// has left it.
///
/// Chance is drawn by itself, so that everything else stays as it is; about one in three of those
/// who may rise still waits.
extension PracticeStory {
  mutating func proveSkills(on day: Day) {
    enterFirst(on: day)
    for _ in 1...Int(SkillProof.highest) {
      for ready in workshop.readyToRise(on: day) where skills.below(3) > 0 {
        let needed = workshop.piecesNeeded(for: ready.level, on: day)
        let pieces = workshop.acceptedWork(of: ready.place.inmate, at: ready.place.stage)
        prove(ready.place, on: day) {
          $0.level = ready.level
          $0.pieces = Array(pieces.prefix(needed))
        }
      }
    }
    givePack(on: day)
  }

  private mutating func prove(
    _ place: SkillPlace, on day: Day, _ fill: (inout ProveSkill) -> Void
  ) {
    var action = ProveSkill()
    action.day = day
    action.inmate = place.inmate
    action.stage = place.stage
    fill(&action)
    record(.proveSkill(action), as: PracticeWorkshop.agreed)
  }

  /// One who could do a stage before the store, and one whose test was held elsewhere.
  private mutating func enterFirst(on day: Day) {
    let stages = workshop.catalogue.makingStages.map { UInt8($0) }
    let weavers = workshop.inmates.filter {
      workshop.people[$0].craft == .weaver && workshop.people[$0].status == .active
    }
    guard let stage = stages.last, weavers.count > 1 else { return }
    let entered = skills.below(weavers.count)
    let tested = (entered + 1) % weavers.count
    prove(SkillPlace(weavers[entered], stage), on: day) {
      $0.way = .entry
      $0.level = 2
      $0.reason = "sudah terampil sebelum masuk"
    }
    prove(SkillPlace(weavers[tested], stage), on: day) {
      $0.way = .trial
      $0.level = 2
      $0.examiner = "BLK CONTOH"
      $0.paper = "U-07/2026"
      $0.tested = day
    }
  }

  /// To whoever left first and has nothing open here.
  private mutating func givePack(on day: Day) {
    let gone = workshop.inmates.filter { workshop.people[$0].status == .released }
      .sorted { workshop.people[$0].statusSince < workshop.people[$1].statusSince }
    for inmate in gone {
      let pack = Action.giveReleasePack(
        GiveReleasePack {
          $0.day = day
          $0.inmate = inmate
          $0.given = ["2 jarum anyam", "1 gulung benang emas"]
          $0.consents = true
        })
      let broken = workshop.broken(by: pack, as: PracticeWorkshop.agreed, on: day)
      guard broken.isEmpty else { continue }
      return workshop.apply(pack, by: PracticeWorkshop.agreed)
    }
  }
}
