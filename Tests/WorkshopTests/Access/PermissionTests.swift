import Testing
import Workshop

@Suite struct PermissionTests {
  /// Typed from the table of who may do what.
  static let matrix: [(Capability, Set<Role>)] = [
    (.record, [.clerk, .supervisor]),
    (.judge, [.inspector, .supervisor]),
    (.approve, [.supervisor]),
    (.catalogue, [.supervisor, .administrator]),
    (.users, [.administrator]),
    (.seePeople, [.clerk, .inspector, .supervisor, .treasurer, .administrator]),
    (.seeRegisters, [.supervisor]),
    (.backup, [.clerk, .supervisor, .treasurer, .administrator]),
    (.money, [.treasurer]),
    (.seeMoney, [.supervisor, .treasurer]),
    (.seeSales, [.clerk, .inspector, .supervisor, .treasurer]),
    (.letGo, [.supervisor, .administrator]),
    (.seePartners, [.clerk, .supervisor, .observer]),
  ]

  @Test(arguments: matrix) func theRolesThatHaveACapability(
    _ capability: Capability, _ roles: Set<Role>
  ) {
    #expect(Set(Role.having(capability)) == roles)
  }

  /// Every action with the roles that the table lets do it.
  static let actions: [(Action, Set<Role>)] = [
    (.addUser(AddUser()), [.administrator]),
    (.enrolInmate(EnrolInmate()), [.clerk, .supervisor]),
    (.editInmate(EditInmate()), [.clerk, .supervisor]),
    (.openBatch(OpenBatch()), [.clerk, .supervisor]),
    (.recordDay(RecordDay()), [.clerk, .supervisor]),
    (.editBatch(EditBatch()), [.clerk, .supervisor]),
    (.amend(Amend()), [.clerk, .supervisor]),
    (.handOver(HandOver()), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.handOver(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.correctOutput(CorrectOutput()), [.clerk, .supervisor]),
    (.withdraw(Withdraw()), [.clerk, .supervisor]),
    (.signSheet(SignSheet()), [.inspector, .supervisor]),
    (.counterSign(CounterSign()), [.supervisor]),
    (.correctCheck(CorrectCheck()), [.inspector, .supervisor]),
    (.recheck(Recheck()), [.inspector, .supervisor]),
    (.reviseMeasures(ReviseMeasures()), [.supervisor, .administrator]),
    (.reviseDefects(ReviseDefects()), [.supervisor, .administrator]),
    (.blockPieces(BlockPieces()), [.inspector, .supervisor]),
    (.liftBlock(LiftBlock()), [.supervisor]),
    (.planLot(PlanLot()), [.supervisor]),
    (.noteCause(NoteCause()), [.inspector, .supervisor]),
    (.holdTraining(HoldTraining()), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.training(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.placeOrder(PlaceOrder()), [.clerk, .supervisor]),
    (.promiseOrder(PromiseOrder()), [.clerk, .supervisor]),
    (.moveAdvance(MoveAdvance()), [.clerk, .supervisor]),
    (.cancelOrder(CancelOrder()), [.clerk, .supervisor]),
    (.consign(Consign()), [.clerk, .supervisor]),
    (.returnConsigned(ReturnConsigned()), [.clerk, .supervisor]),
    (.notePrinted(NotePrinted()), Set(Role.allCases)),
    (.notePrint(NotePrint()), Set(Role.allCases)),
    (.signPaper(SignPaper()), [.supervisor]),
    (.noteDisclosure(NoteDisclosure()), [.supervisor]),
    (.noteDisclosure(NoteDisclosure { $0.kind = .export }), [.supervisor]),
    (.noteDisclosure(NoteDisclosure { $0.kind = .print }), [.supervisor, .treasurer]),
    (.noteRestore(NoteRestore()), [.administrator]),
    (.takeText(TakeText()), [.supervisor]),
    (.foundFromText(FoundFromText()), Set(Role.allCases)),
    (.receiveMaterial(ReceiveMaterial()), [.clerk, .supervisor]),
    (.issueMaterial(IssueMaterial()), [.clerk, .supervisor]),
    (.adjustMaterial(AdjustMaterial()), [.clerk, .supervisor]),
    (.takeBack(TakeBack()), [.clerk, .supervisor]),
    (.countTools(CountTools()), [.clerk, .supervisor]),
    (.writeOffTool(WriteOffTool()), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.toolCount(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.addBuyer(AddBuyer()), [.clerk, .supervisor]),
    (.sell(Sell()), [.clerk, .supervisor]),
    (.importPastOutput(ImportPastOutput()), [.clerk, .supervisor]),
    (.importPastSales(ImportPastSales()), [.clerk, .supervisor]),
    (.editUser(EditUser()), [.administrator]),
    (.issueCode(IssueCode()), [.administrator]),
    (.noteAttempts(NoteAttempts()), Set(Role.allCases)),
    (.noteAttempts(NoteAttempts { $0.kind = .letGo }), [.supervisor, .administrator]),
    (.renewSecret(RenewSecret { $0.kind = .password }), Set(Role.allCases)),
    (.renewSecret(RenewSecret { $0.kind = .pin }), Set(Role.allCases)),
    (.renewSecret(RenewSecret { $0.kind = .recovery }), [.administrator]),
    (.receivePayment(ReceivePayment()), [.clerk, .supervisor]),
    (.payPart(PayPart()), [.clerk, .supervisor]),
    (.adoptScheme(AdoptScheme()), [.supervisor, .administrator]),
    (.setPrices(SetPrices()), [.supervisor, .administrator]),
    (.setChannel(SetChannel()), [.supervisor, .administrator]),
    (.setLetterhead(SetLetterhead()), [.supervisor, .administrator]),
    (.setOfficial(SetOfficial()), [.supervisor, .administrator]),
    (.setToolKind(SetToolKind()), [.supervisor, .administrator]),
    (.setMaterial(SetMaterial()), [.supervisor, .administrator]),
    (.editBuyer(EditBuyer()), [.clerk, .supervisor]),
    (.setProduct(SetProduct()), [.supervisor, .administrator]),
    (.setStage(SetStage()), [.supervisor, .administrator]),
    (.setNumber(SetNumber()), [.supervisor, .administrator]),
    (.setOpening(SetOpening()), [.clerk, .supervisor]),
    (.setOpening(SetOpening { $0.content.block = .premi }), [.treasurer]),
    (.markOpening(MarkOpening()), [.clerk, .supervisor]),
    (.markOpening(MarkOpening { $0.blocks = [.cash] }), [.treasurer]),
    (.setWorkWeek(SetWorkWeek()), [.supervisor, .administrator]),
    (.setHolidays(SetHolidays()), [.supervisor, .administrator]),
    (.setStepAside(SetStepAside()), [.supervisor, .administrator]),
    (.notePaperNumbers(NotePaperNumbers()), [.clerk, .supervisor]),
    (.noteKeyedAgain(NoteKeyedAgain()), [.clerk, .supervisor]),
    (.noteCost(NoteCost()), [.treasurer]),
    (.withdraw(Withdraw(.cost(ID(0)), on: Day())), [.treasurer]),
    (.closeMonth(CloseMonth()), [.treasurer]),
    (.movePremi(MovePremi()), [.treasurer]),
    (.depositPNBP(DepositPNBP()), [.treasurer]),
    (.countCash(CountCash()), [.treasurer]),
    (.setPaymentDue(SetPaymentDue()), [.clerk, .supervisor]),
    (.shareView(ShareView()), [.inspector, .supervisor]),
    (.openDispute(OpenDispute()), [.supervisor, .treasurer]),
    (.settleDispute(SettleDispute()), [.supervisor]),
    (.confirmClock(ConfirmClock()), [.supervisor]),
    (.withdraw(Withdraw(.dispute(ID(0)), on: Day())), [.supervisor, .treasurer]),
    (.withdraw(Withdraw(.inmate(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.batch(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.buyer(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.sale(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.order(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.consignment(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.materialLot(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.materialMove(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.adjustStock(AdjustStock()), [.clerk, .supervisor]),
    (.letGo(LetGo()), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.leaving(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.mergeBuyers(MergeBuyers()), [.clerk, .supervisor]),
    (.reviseOrder(ReviseOrder()), [.clerk, .supervisor]),
    (.handOverDuty(HandOverDuty()), [.administrator]),
    (.adoptKeyPins(AdoptKeyPins()), [.administrator]),
    (.setPartner(SetPartner()), [.clerk, .supervisor]),
    (.setAgreement(SetAgreement()), [.clerk, .supervisor]),
    (.setPledge(SetPledge()), [.clerk, .supervisor]),
    (.noteEvidence(NoteEvidence()), [.clerk, .supervisor]),
    (.receiveSupport(ReceiveSupport()), [.clerk, .supervisor]),
    (.noteContact(NoteContact()), [.clerk, .supervisor]),
    (.noteMarketPrice(NoteMarketPrice()), [.clerk, .supervisor]),
    (.writeMonthNote(WriteMonthNote()), [.supervisor]),
    (.setPNBPTarget(SetPNBPTarget()), [.supervisor, .treasurer]),
    (.setAttendanceTerms(SetAttendanceTerms()), [.supervisor, .administrator]),
    (.planAbsence(PlanAbsence()), [.clerk, .supervisor]),
    (.planAbsence(PlanAbsence { $0.kind = .suspension }), [.supervisor]),
    (.setAbsenceEnd(SetAbsenceEnd()), [.clerk, .supervisor]),
    (.markConduct(MarkConduct()), [.supervisor]),
    (.withdraw(Withdraw(.partner(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.agreement(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.pledge(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.evidence(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.support(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.contact(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.marketPrice(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.proveSkill(ProveSkill()), [.clerk, .supervisor]),
    (.giveReleasePack(GiveReleasePack()), [.clerk, .supervisor]),
    (.noteFollowUp(NoteFollowUp()), [.clerk, .supervisor]),
    (.setSkillNeeds(SetSkillNeeds()), [.supervisor, .administrator]),
    (.withdraw(Withdraw(.skillProof(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.releasePack(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.followUp(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.plannedAbsence(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.conductMark(ID(0)), on: Day())), [.supervisor]),
    (.setCourse(SetCourse()), [.clerk, .supervisor]),
    (.noteSession(NoteSession()), [.clerk, .supervisor]),
    (.finishCourse(FinishCourse()), [.clerk, .supervisor]),
    (.noteExercise(NoteExercise()), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.course(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.session(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.exercise(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.setEligibility(SetEligibility()), [.supervisor, .administrator]),
    (.allowWork(AllowWork()), [.clerk, .supervisor]),
    (.queueForWork(QueueForWork()), [.clerk, .supervisor]),
    (.endWaiting(EndWaiting()), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.allowance(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.waitingPlace(ID(0)), on: Day())), [.clerk, .supervisor]),
    (.withdraw(Withdraw(.waitingEnd(ID(0)), on: Day())), [.clerk, .supervisor]),
  ]

  @Test func everyRoleIsHeldToItsActions() {
    let workshop = Sample.founded
    for (action, allowed) in Self.actions {
      for (place, role) in Sample.roles.enumerated() {
        let broken = workshop.broken(by: action, as: Authority(user: ID(place)))
        let isDenied = broken.contains {
          if case .access(.notPermitted) = $0.rule { true } else { false }
        }
        #expect(isDenied == !allowed.contains(role), "\(role) \(action)")
      }
    }
  }

  @Test func nobodyCanFoundTwice() {
    let found = Action.foundWorkshop(FoundWorkshop())
    for place in Sample.roles.indices {
      #expect(
        Sample.founded.broken(by: found, as: Authority(user: ID(place)))
          == [RuleBroken(.access(.foundedAlready))])
    }
  }

  @Test func aStrangerMayNothing() {
    let action = Action.enrolInmate(Sample.enrolment(0))
    #expect(
      Sample.founded.broken(by: action, as: Authority(user: ID(99))) == [
        RuleBroken(.access(.unknownUser))
      ])
  }
}
