import Workshop

/// Levels that are proven and what people take along, with every optional field set.
extension SampleActions {
  static let skills: [Action] = [
    .proveSkill(
      ProveSkill {
        $0.day = day
        $0.inmate = ID(1)
        $0.stage = 6
        $0.level = 2
        $0.way = .entry
        $0.pieces = [PiecePlace(ID(3), 2), PiecePlace(ID(3), 5)]
        $0.examiner = "BLK CONTOH"
        $0.paper = "U-12/2026"
        $0.tested = day - 3
        $0.reason = "sudah mahir"
      }),
    .withdraw(Withdraw(.skillProof(ID(4)), on: day)),
    .giveReleasePack(
      GiveReleasePack {
        $0.day = day
        $0.inmate = ID(1)
        $0.given = ["jarum 2", "benang emas"]
        $0.consents = true
      }),
    .withdraw(Withdraw(.releasePack(ID(2)), on: day)),
    .noteFollowUp(
      NoteFollowUp {
        $0.day = day
        $0.pack = ID(2)
        $0.answer = .worksNot
      }),
    .withdraw(Withdraw(.followUp(ID(3)), on: day)),
    .setSkillNeeds(
      SetSkillNeeds {
        $0.day = day
        $0.from = day + 1
        $0.pieces = [12, 40, 80]
      }),
  ]
}
