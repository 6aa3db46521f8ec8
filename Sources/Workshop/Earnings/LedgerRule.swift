/// The rules of ledgers, deposits and disputes, each with what its sentence needs to say.
package enum LedgerRule: Equatable, Sendable {
  case sumTooLarge
  case beyondBalance(Rupiah)
  case beyondUsable(Rupiah)
  case notReleased
  /// Whoever has gone so is paid out otherwise.
  case otherPayout(InmateStatus)
  case allAtRelease(Rupiah)
  case billingForm
  case ntpnForm
  case beyondDeposit(Rupiah)
  case slipDisputed
  case disputeSettled
  case ownDispute
  /// What was counted is not what the books say.
  case cashDiffers(Rupiah)
}
