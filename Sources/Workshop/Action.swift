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
  case setPrices(SetPrices)
  case setChannel(SetChannel)
  case setLetterhead(SetLetterhead)
  case setOfficial(SetOfficial)
  case setToolKind(SetToolKind)
  case setMaterial(SetMaterial)
  case editBuyer(EditBuyer)
  case setProduct(SetProduct)
  case setStage(SetStage)
  case setNumber(SetNumber)
  case letGo(LetGo)
  case mergeBuyers(MergeBuyers)
  case reviseOrder(ReviseOrder)
  case handOverDuty(HandOverDuty)
  case setOpening(SetOpening)
  case markOpening(MarkOpening)
  case setWorkWeek(SetWorkWeek)
  case setHolidays(SetHolidays)
  case notePaperNumbers(NotePaperNumbers)
  case noteKeyedAgain(NoteKeyedAgain)
  case setStepAside(SetStepAside)
  case editBatch(EditBatch)
  case handOver(HandOver)
  case correctOutput(CorrectOutput)
  case amend(Amend)
  case setPartner(SetPartner)
  case setAgreement(SetAgreement)
  case setPledge(SetPledge)
  case noteEvidence(NoteEvidence)
  case receiveSupport(ReceiveSupport)
  case noteContact(NoteContact)
  case noteMarketPrice(NoteMarketPrice)
  case proveSkill(ProveSkill)
  case giveReleasePack(GiveReleasePack)
  case noteFollowUp(NoteFollowUp)
  case setSkillNeeds(SetSkillNeeds)
  case setAttendanceTerms(SetAttendanceTerms)
  case planAbsence(PlanAbsence)
  case setAbsenceEnd(SetAbsenceEnd)
  case markConduct(MarkConduct)
  case setCourse(SetCourse)
  case noteSession(NoteSession)
  case finishCourse(FinishCourse)
  case noteExercise(NoteExercise)
  case setEligibility(SetEligibility)
  case allowWork(AllowWork)
  case queueForWork(QueueForWork)
  case endWaiting(EndWaiting)
  case writeMonthNote(WriteMonthNote)
  case setPNBPTarget(SetPNBPTarget)
  case countCash(CountCash)
  case notePrint(NotePrint)
  case signPaper(SignPaper)
  case setPaymentDue(SetPaymentDue)
  case payPart(PayPart)
  case takeText(TakeText)
  case foundFromText(FoundFromText)
  case shareView(ShareView)
}

extension Action {
  /// What it says, whatever it is: the one place where every action is told from the others.
  package var fact: any Fact {
    switch self {
    case .foundWorkshop(let fact): fact
    case .addUser(let fact): fact
    case .enrolInmate(let fact): fact
    case .editInmate(let fact): fact
    case .openBatch(let fact): fact
    case .recordDay(let fact): fact
    case .withdraw(let fact): fact
    case .signSheet(let fact): fact
    case .counterSign(let fact): fact
    case .addBuyer(let fact): fact
    case .sell(let fact): fact
    case .importPastOutput(let fact): fact
    case .importPastSales(let fact): fact
    case .editUser(let fact): fact
    case .issueCode(let fact): fact
    case .renewSecret(let fact): fact
    case .correctCheck(let fact): fact
    case .receivePayment(let fact): fact
    case .adoptScheme(let fact): fact
    case .noteCost(let fact): fact
    case .closeMonth(let fact): fact
    case .movePremi(let fact): fact
    case .depositPNBP(let fact): fact
    case .recheck(let fact): fact
    case .adjustStock(let fact): fact
    case .reviseMeasures(let fact): fact
    case .reviseDefects(let fact): fact
    case .blockPieces(let fact): fact
    case .liftBlock(let fact): fact
    case .planLot(let fact): fact
    case .holdTraining(let fact): fact
    case .noteCause(let fact): fact
    case .placeOrder(let fact): fact
    case .promiseOrder(let fact): fact
    case .moveAdvance(let fact): fact
    case .cancelOrder(let fact): fact
    case .consign(let fact): fact
    case .returnConsigned(let fact): fact
    case .takeBack(let fact): fact
    case .receiveMaterial(let fact): fact
    case .issueMaterial(let fact): fact
    case .adjustMaterial(let fact): fact
    case .notePrinted(let fact): fact
    case .openDispute(let fact): fact
    case .settleDispute(let fact): fact
    case .countTools(let fact): fact
    case .writeOffTool(let fact): fact
    case .confirmClock(let fact): fact
    case .noteDisclosure(let fact): fact
    case .noteRestore(let fact): fact
    case .adoptKeyPins(let fact): fact
    case .noteAttempts(let fact): fact
    case .setPrices(let fact): fact
    case .setChannel(let fact): fact
    case .setLetterhead(let fact): fact
    case .setOfficial(let fact): fact
    case .setToolKind(let fact): fact
    case .setMaterial(let fact): fact
    case .editBuyer(let fact): fact
    case .setProduct(let fact): fact
    case .setStage(let fact): fact
    case .setNumber(let fact): fact
    case .letGo(let fact): fact
    case .mergeBuyers(let fact): fact
    case .reviseOrder(let fact): fact
    case .handOverDuty(let fact): fact
    case .setOpening(let fact): fact
    case .markOpening(let fact): fact
    case .setWorkWeek(let fact): fact
    case .setHolidays(let fact): fact
    case .notePaperNumbers(let fact): fact
    case .noteKeyedAgain(let fact): fact
    case .setStepAside(let fact): fact
    case .editBatch(let fact): fact
    case .handOver(let fact): fact
    case .correctOutput(let fact): fact
    case .amend(let fact): fact
    case .setPartner(let fact): fact
    case .setAgreement(let fact): fact
    case .setPledge(let fact): fact
    case .noteEvidence(let fact): fact
    case .receiveSupport(let fact): fact
    case .noteContact(let fact): fact
    case .noteMarketPrice(let fact): fact
    case .proveSkill(let fact): fact
    case .giveReleasePack(let fact): fact
    case .noteFollowUp(let fact): fact
    case .setSkillNeeds(let fact): fact
    case .setAttendanceTerms(let fact): fact
    case .planAbsence(let fact): fact
    case .setAbsenceEnd(let fact): fact
    case .markConduct(let fact): fact
    case .setCourse(let fact): fact
    case .noteSession(let fact): fact
    case .finishCourse(let fact): fact
    case .noteExercise(let fact): fact
    case .setEligibility(let fact): fact
    case .allowWork(let fact): fact
    case .queueForWork(let fact): fact
    case .endWaiting(let fact): fact
    case .writeMonthNote(let fact): fact
    case .setPNBPTarget(let fact): fact
    case .notePrint(let fact): fact
    case .signPaper(let fact): fact
    case .countCash(let fact): fact
    case .setPaymentDue(let fact): fact
    case .payPart(let fact): fact
    case .takeText(let fact): fact
    case .foundFromText(let fact): fact
    case .shareView(let fact): fact
    }
  }

  /// The day it is about; nil for what belongs to none.
  package var day: Day? { fact.civilDay }
}
