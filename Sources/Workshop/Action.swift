/// Every way in which the workshop can change: a named fact with every value resolved.
///
/// Applying an action reads no clock and draws no random number, so the same actions always give
/// the same workshop. An action's meaning never changes; a new meaning is a new case.
package enum Action: Equatable, Sendable {
  case foundWorkshop(FoundWorkshop)
  case addUser(AddUser)
  case enrolInmate(EnrolInmate)
  case editInmate(EditInmate)
  case openBatch(OpenBatch)
  case recordDay(RecordDay)
  case withdraw(Withdraw)
  case signSheet(SignSheet)
  case counterSign(CounterSign)
  case addBuyer(AddBuyer)
  case sell(Sell)
  case importPastOutput(ImportPastOutput)
  case importPastSales(ImportPastSales)
  case editUser(EditUser)
  case issueCode(IssueCode)
  case renewSecret(RenewSecret)
  case correctCheck(CorrectCheck)
  case receivePayment(ReceivePayment)
  case adoptScheme(AdoptScheme)
  case noteCost(NoteCost)
  case closeMonth(CloseMonth)
  case movePremi(MovePremi)
  case depositPNBP(DepositPNBP)
  case recheck(Recheck)
  case adjustStock(AdjustStock)
  case reviseMeasures(ReviseMeasures)
  case reviseDefects(ReviseDefects)
  case blockPieces(BlockPieces)
  case liftBlock(LiftBlock)
  case planLot(PlanLot)
  case holdTraining(HoldTraining)
  case noteCause(NoteCause)
  case placeOrder(PlaceOrder)
  case promiseOrder(PromiseOrder)
  case moveAdvance(MoveAdvance)
  case cancelOrder(CancelOrder)
  case consign(Consign)
  case returnConsigned(ReturnConsigned)
  case takeBack(TakeBack)
  case receiveMaterial(ReceiveMaterial)
  case issueMaterial(IssueMaterial)
  case adjustMaterial(AdjustMaterial)
  case notePrinted(NotePrinted)
  case openDispute(OpenDispute)
  case settleDispute(SettleDispute)
  case countTools(CountTools)
  case writeOffTool(WriteOffTool)
  case confirmClock(ConfirmClock)
  case noteDisclosure(NoteDisclosure)
  case noteRestore(NoteRestore)
  case adoptKeyPins(AdoptKeyPins)
  case noteAttempts(NoteAttempts)
}

extension Workshop {
  /// The rules that an action would break if it were recorded today, in field order; empty when all
  /// is well.
  ///
  /// `today`: the civil day where the store is.
  package func broken(by action: Action, as authority: Authority, on today: Day) -> [RuleBroken] {
    let barred = brokenRight(to: action, authority) + brokenDay(of: action, on: today)
    return barred.first.map { [$0] } ?? broken(by: action, as: authority)
  }

  private func brokenRight(to action: Action, _ authority: Authority) -> [RuleBroken] {
    guard let role = role(of: authority.user) else { return [RuleBroken(.unknownUser)] }
    guard let needed = action.capability, !role.may(needed) else { return [] }
    return [RuleBroken(.notPermitted(needed))]
  }

  /// The rules besides those of the day: what a history that is known to be in order is held to.
  package func broken(by action: Action, as authority: Authority) -> [RuleBroken] {
    let barred = brokenRight(to: action, authority)
    if !barred.isEmpty { return barred }
    let closed = brokenClosed(action)
    if !closed.isEmpty { return closed }
    return switch action {
    case .foundWorkshop: [RuleBroken(.foundedAlready)]
    case .addUser(let action): action.broken(in: self, as: authority)
    case .enrolInmate(let action): action.broken(in: self)
    case .editInmate(let action): action.broken(in: self)
    case .openBatch(let action): action.broken(in: self)
    case .recordDay(let action): action.broken(in: self)
    case .withdraw(let action): action.broken(in: self, as: authority)
    case .signSheet(let action): action.broken(in: self, as: authority)
    case .counterSign(let action): action.broken(in: self, as: authority)
    case .addBuyer(let action): action.broken(in: self)
    case .sell(let action): action.broken(in: self, as: authority)
    case .importPastOutput(let action): action.broken(in: self)
    case .importPastSales(let action): action.broken(in: self)
    case .editUser(let action): action.broken(in: self, as: authority)
    case .issueCode(let action): action.broken(in: self, as: authority)
    case .renewSecret(let action): action.broken(in: self, as: authority)
    case .noteAttempts(let action): action.broken(in: self, as: authority)
    case .correctCheck(let action): action.broken(in: self, as: authority)
    case .receivePayment(let action): action.broken(in: self)
    case .adoptScheme(let action): action.broken(in: self)
    case .noteCost(let action): action.broken(in: self)
    case .closeMonth(let action): action.broken(in: self, as: authority)
    case .movePremi(let action): action.broken(in: self, as: authority)
    case .depositPNBP(let action): action.broken(in: self)
    case .recheck(let action): action.broken(in: self, as: authority)
    case .adjustStock(let action): action.broken(in: self, as: authority)
    case .reviseMeasures(let action): action.broken(in: self, as: authority)
    case .reviseDefects(let action): action.broken(in: self)
    case .blockPieces(let action): action.broken(in: self)
    case .liftBlock(let action): action.broken(in: self)
    case .planLot(let action): action.broken(in: self)
    case .holdTraining(let action): action.broken(in: self)
    case .noteCause(let action): action.broken(in: self)
    case .placeOrder, .promiseOrder, .moveAdvance, .cancelOrder, .consign, .returnConsigned:
      brokenOrder(action, as: authority)
    case .takeBack(let action): action.broken(in: self, as: authority)
    case .notePrinted(let action): action.broken(in: self)
    case .noteDisclosure(let action): action.broken(in: self)
    case .noteRestore(let action): action.broken()
    case .openDispute(let action): action.broken(in: self)
    case .settleDispute(let action): action.broken(in: self, as: authority)
    case .receiveMaterial, .issueMaterial, .adjustMaterial: brokenMaterial(action, as: authority)
    case .countTools, .writeOffTool: brokenTools(action, as: authority)
    case .confirmClock: []
    case .adoptKeyPins(let action): action.broken(in: self)
    }
  }

  /// Changes the workshop as an action says; asks no rule.
  package mutating func apply(_ action: Action, by authority: Authority) {
    switch action {
    case .foundWorkshop(let action): action.apply(to: &self)
    case .addUser(let action): action.apply(to: &self)
    case .enrolInmate(let action): action.apply(to: &self)
    case .editInmate(let action): action.apply(to: &self)
    case .openBatch(let action): action.apply(to: &self)
    case .recordDay(let action): action.apply(to: &self)
    case .withdraw(let action): action.apply(to: &self)
    case .signSheet(let action): action.apply(to: &self, by: authority.user)
    case .counterSign(let action): action.apply(to: &self, by: authority.user)
    case .addBuyer(let action): action.apply(to: &self)
    case .sell(let action): action.apply(to: &self, by: authority.user)
    case .importPastOutput(let action): action.apply(to: &self)
    case .importPastSales(let action): action.apply(to: &self)
    case .editUser(let action): action.apply(to: &self)
    case .issueCode(let action): action.apply(to: &self)
    case .renewSecret(let action): action.apply(to: &self)
    case .adoptKeyPins(let action): action.apply(to: &self)
    case .confirmClock, .noteAttempts: break
    case .correctCheck(let action): action.apply(to: &self, by: authority.user)
    case .receivePayment(let action): action.apply(to: &self)
    case .adoptScheme(let action): action.apply(to: &self)
    case .noteCost(let action): action.apply(to: &self, by: authority.user)
    case .closeMonth(let action): action.apply(to: &self, by: authority)
    case .movePremi(let action): action.apply(to: &self, by: authority)
    case .depositPNBP(let action): action.apply(to: &self, by: authority.user)
    case .recheck(let action): action.apply(to: &self, by: authority.user)
    case .adjustStock(let action): action.apply(to: &self, by: authority)
    case .reviseMeasures(let action): action.apply(to: &self, by: authority.user)
    case .reviseDefects(let action): action.apply(to: &self)
    case .blockPieces(let action): action.apply(to: &self, by: authority.user)
    case .liftBlock(let action): action.apply(to: &self, by: authority.user)
    case .planLot(let action): action.apply(to: &self, by: authority.user)
    case .holdTraining(let action): action.apply(to: &self, by: authority.user)
    case .noteCause(let action): action.apply(to: &self, by: authority.user)
    case .placeOrder, .promiseOrder, .moveAdvance, .cancelOrder, .consign, .returnConsigned:
      applyOrder(action, by: authority.user)
    case .takeBack(let action): action.apply(to: &self, by: authority)
    case .notePrinted(let action): action.apply(to: &self, by: authority.user)
    case .noteDisclosure(let action): action.apply(to: &self, by: authority.user)
    case .noteRestore(let action): action.apply(to: &self, by: authority.user)
    case .openDispute(let action): action.apply(to: &self, by: authority.user)
    case .settleDispute(let action): action.apply(to: &self, by: authority.user)
    case .receiveMaterial, .issueMaterial, .adjustMaterial: applyMaterial(action, by: authority)
    case .countTools, .writeOffTool: applyTools(action, by: authority)
    }
  }

  /// The actions that would take an action back, asked before it is applied; nil when nothing can.
  package func reversal(of action: Action) -> [Action]? {
    switch action {
    case .foundWorkshop, .addUser, .editUser, .issueCode, .renewSecret, .signSheet, .counterSign,
      .importPastOutput, .importPastSales, .correctCheck, .adoptScheme, .closeMonth, .movePremi,
      .depositPNBP, .recheck, .reviseMeasures, .reviseDefects,
      .blockPieces, .liftBlock, .planLot, .adjustStock, .noteCause, .takeBack, .notePrinted,
      .adjustMaterial, .settleDispute, .writeOffTool, .confirmClock, .noteDisclosure, .noteRestore,
      .adoptKeyPins, .noteAttempts:
      nil
    case .enrolInmate(let action): [.withdraw(Withdraw(.inmate(people.nextID), on: action.day))]
    case .editInmate(let action): [.editInmate(action.reversal(in: self))]
    case .openBatch(let action): [.withdraw(Withdraw(.batch(batches.nextID), on: action.day))]
    case .addBuyer(let action): [.withdraw(Withdraw(.buyer(buyers.nextID), on: action.day))]
    case .sell(let action): [.withdraw(Withdraw(.sale(sales.nextID), on: action.day))]
    case .recordDay(let action): [.recordDay(action.reversal(in: self))]
    case .withdraw(let action): [.withdraw(action.reversal)]
    case .receivePayment(let action): [.receivePayment(action.reversal)]
    case .receiveMaterial(let action):
      [.withdraw(Withdraw(.materialLot(materialLots.nextID), on: action.day))]
    case .issueMaterial(let action):
      [.withdraw(Withdraw(.materialMove(materialMoves.nextID), on: action.day))]
    case .countTools(let action):
      [.withdraw(Withdraw(.toolCount(toolCounts.nextID), on: action.day))]
    case .noteCost(let action): [.withdraw(Withdraw(.cost(costs.nextID), on: action.day))]
    case .holdTraining(let action):
      [.withdraw(Withdraw(.training(trainings.nextID), on: action.day))]
    case .placeOrder, .promiseOrder, .moveAdvance, .cancelOrder, .consign, .returnConsigned:
      reversalOfOrder(action)
    case .openDispute(let action):
      [.withdraw(Withdraw(.dispute(disputes.nextID), on: action.day))]
    }
  }
}

extension Action {
  /// What a role must have to do this; nil for the founding, which only an empty store accepts,
  /// for one's own secrets, and for what was printed.
  package var capability: Capability? {
    switch self {
    case .foundWorkshop, .renewSecret, .notePrinted: nil
    case .addUser, .editUser, .issueCode, .noteRestore, .adoptKeyPins: .users
    case .signSheet, .correctCheck, .recheck, .blockPieces, .noteCause: .judge
    case .counterSign, .liftBlock, .planLot, .settleDispute, .confirmClock: .approve
    case .openDispute: .seeMoney
    case .noteDisclosure(let action): action.capability
    case .noteAttempts(let action): action.capability
    case .withdraw(let action): action.capability
    case .enrolInmate, .editInmate, .openBatch, .recordDay, .addBuyer, .sell,
      .importPastOutput, .importPastSales, .receivePayment, .adjustStock, .holdTraining,
      .placeOrder, .promiseOrder, .moveAdvance, .cancelOrder, .consign, .returnConsigned,
      .takeBack, .receiveMaterial, .issueMaterial, .adjustMaterial, .countTools, .writeOffTool:
      .record
    case .adoptScheme, .reviseMeasures, .reviseDefects: .catalogue
    case .noteCost, .closeMonth, .movePremi, .depositPNBP: .money
    }
  }

  /// The civil day the action is about; nil for what belongs to no day.
  package var day: Day? {
    switch self {
    case .foundWorkshop(let action): action.settings.firstDay
    case .addUser, .editUser, .issueCode, .renewSecret, .noteRestore, .adoptKeyPins,
      .noteAttempts:
      nil
    case .enrolInmate(let action): action.day
    case .editInmate(let action): action.day
    case .openBatch(let action): action.day
    case .recordDay(let action): action.day
    case .withdraw(let action): action.day
    case .signSheet(let action): action.day
    case .counterSign(let action): action.day
    case .addBuyer(let action): action.day
    case .sell(let action): action.day
    case .importPastOutput(let action): action.day
    case .importPastSales(let action): action.day
    case .correctCheck(let action): action.day
    case .receivePayment(let action): action.day
    case .adoptScheme(let action): action.day
    case .noteCost(let action): action.day
    case .closeMonth(let action): action.day
    case .movePremi(let action): action.day
    case .depositPNBP(let action): action.day
    case .recheck(let action): action.day
    case .adjustStock(let action): action.day
    case .reviseMeasures(let action): action.day
    case .reviseDefects(let action): action.day
    case .blockPieces(let action): action.day
    case .liftBlock(let action): action.day
    case .planLot(let action): action.day
    case .holdTraining(let action): action.day
    case .noteCause(let action): action.day
    case .placeOrder, .promiseOrder, .moveAdvance, .cancelOrder, .consign, .returnConsigned:
      orderDay
    case .takeBack(let action): action.day
    case .notePrinted(let action): action.day
    case .noteDisclosure(let action): action.day
    case .openDispute(let action): action.day
    case .settleDispute(let action): action.day
    case .receiveMaterial(let action): action.day
    case .issueMaterial(let action): action.day
    case .adjustMaterial(let action): action.day
    case .countTools(let action): action.day
    case .writeOffTool(let action): action.day
    case .confirmClock(let action): action.day
    }
  }
}

extension Workshop {
  /// Whether a second person with the right put a PIN to it.
  func isApproved(_ authority: Authority, _ capability: Capability = .approve) -> Bool {
    guard let signer = authority.signer, signer != authority.user else { return false }
    return role(of: signer)?.may(capability) ?? false
  }
}
