import Workshop

/// The twenty caps of October, closed and paid out, where levels must be proven again.
///
/// WB-001 tied the crowns 1 to 10 and wove all twenty bases; the first ten bases prove his first
/// level. WB-002 and WB-003 are released and paid out; WB-003 has a pack and agrees to be asked.
enum SkillSample {
  static let signed = Authority(user: ID(0), signer: ID(2))

  static let workshop: Workshop = {
    var workshop = EarningsSample.sold
    for proof in workshop.proofs() where workshop.skillProofs[proof].inmate.index < 3 {
      MarketSample.must(
        .withdraw(Withdraw(.skillProof(proof), on: Sample.today)), by: signed, in: &workshop)
    }
    EarningsSample.close(EarningsSample.october, on: EarningsSample.day(11, 5), in: &workshop)
    for worker in 1...2 { leave(worker, in: &workshop) }
    MarketSample.must(.proveSkill(proof), by: signed, in: &workshop)
    MarketSample.must(.giveReleasePack(pack), by: signed, in: &workshop)
    return workshop
  }()

  private static func leave(_ worker: Int, in workshop: inout Workshop) {
    EarningsSample.release(worker, in: &workshop)
    let balance = workshop.account(of: ID(worker)).balance
    if balance == Rupiah() { return }
    var payout = MovePremi()
    payout.day = Sample.today
    payout.worker = ID(worker)
    payout.kind = .release
    payout.amount = balance
    payout.proof = "BK-9"
    MarketSample.must(.movePremi(payout), by: EarningsSample.treasurer, in: &workshop)
  }

  private static let proof = ProveSkill {
    $0.day = Sample.today
    $0.inmate = ID(0)
    $0.stage = 7
    $0.level = 1
    $0.pieces = (1...10).map { PiecePlace(ID(0), UInt8($0)) }
  }

  private static let pack = GiveReleasePack {
    $0.day = Sample.today
    $0.inmate = ID(2)
    $0.given = ["2 jarum anyam"]
    $0.consents = true
  }
}
