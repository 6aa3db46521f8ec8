import Workshop

/// A fact in words: what a record of it is called, why it stays, and what it touched.
package protocol Told: Fact {
  /// In a few words; it names no inmate and no private buyer.
  ///
  /// `workshop`: as it was before the record.
  func words(in workshop: Workshop) -> Words
  /// Why it cannot be taken back, and what can be done instead; nil where it can, or where there is
  /// nothing else to do.
  var whyKept: Words? { get }
  /// What pages about the record show.
  func touched(in workshop: Workshop) -> Touched
}

/// What a record is about, as a page shows it.
package enum Touched {
  case sheet(RecordDay)
  case person(ID<Inmate>)
  /// Pieces that were judged.
  case pieces([PiecePlace])
  case row(Subject)
  /// What has words alone.
  case nothing
}

extension Action {
  /// What it says, to be put in words.
  package var told: any Told {
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
}
