import Workshop

extension Withdraw: Message {
  static var schemaName: String { "Withdraw" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.row(1, "inmate", &subject, Subject.inmate)
    try v.row(2, "batch", &subject, Subject.batch)
    try v.row(3, "buyer", &subject, Subject.buyer)
    try v.row(4, "sale", &subject, Subject.sale)
    try v.number(5, "day", &day)
    try v.text(6, "reason", &reason)
    try v.flag(7, "reinstates", &reinstates)
    try v.row(8, "cost", &subject, Subject.cost)
    try v.row(9, "training", &subject, Subject.training)
    try v.row(10, "order", &subject, Subject.order)
    try v.row(11, "consignment", &subject, Subject.consignment)
    try v.row(12, "material_lot", &subject, Subject.materialLot)
    try v.row(13, "material_move", &subject, Subject.materialMove)
    try v.row(14, "dispute", &subject, Subject.dispute)
    try v.row(15, "tool_count", &subject, Subject.toolCount)
    try v.row(20, "hand_over", &subject, Subject.handOver)
    try v.row(61, "leaving", &subject, Subject.leaving)
    try v.row(76, "partner", &subject, Subject.partner)
    try v.row(77, "agreement", &subject, Subject.agreement)
    try v.row(78, "pledge", &subject, Subject.pledge)
    try v.row(79, "evidence", &subject, Subject.evidence)
    try v.row(80, "support", &subject, Subject.support)
    try v.row(81, "contact", &subject, Subject.contact)
    try v.row(82, "skill_proof", &subject, Subject.skillProof)
    try v.row(83, "release_pack", &subject, Subject.releasePack)
    try v.row(84, "follow_up", &subject, Subject.followUp)
    try v.row(87, "planned_absence", &subject, Subject.plannedAbsence)
    try v.row(88, "conduct_mark", &subject, Subject.conductMark)
    try v.row(91, "course", &subject, Subject.course)
    try v.row(92, "session", &subject, Subject.session)
    try v.row(93, "exercise", &subject, Subject.exercise)
    try v.row(96, "allowance", &subject, Subject.allowance)
    try v.row(97, "waiting_place", &subject, Subject.waitingPlace)
    try v.row(98, "waiting_end", &subject, Subject.waitingEnd)
    try v.row(99, "market_price", &subject, Subject.marketPrice)
  }
}

extension FieldVisitor {
  /// One of the kinds of row that can be withdrawn, by its number.
  mutating func row<Row>(
    _ tag: Int, _ name: String, _ subject: inout Subject?, _ embed: (ID<Row>) -> Subject
  ) throws(WireFault) {
    var id = subject?.id(of: Row.self)
    let isWritten = id != nil
    try maybe(tag, name, &id)
    guard let id, !isWritten else { return }
    if subject != nil { throw WireFault(reason: "two rows in one withdrawal", offset: 0) }
    subject = embed(id)
  }

  /// One of the kinds of fact that a record may say.
  ///
  /// `fact`: what is written; nil while reading.
  fileprivate mutating func fact<F: Fact & Message>(
    _ tag: Int, _ name: String, _ action: inout Action?, _ fact: (any Fact)?,
    _ embed: (F) -> Action
  ) throws(WireFault) {
    try variant(tag, name, &action, embed: embed) { _ in fact as? F }
  }
}

/// One action of a record: exactly one of the cases.
struct ActionBox: Message {
  var action: Action?

  static var schemaName: String { "Action" }

  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    let fact = action?.fact
    try v.fact(1, "found_workshop", &action, fact, Action.foundWorkshop)
    try v.fact(2, "add_user", &action, fact, Action.addUser)
    try v.fact(3, "enrol_inmate", &action, fact, Action.enrolInmate)
    try v.fact(4, "edit_inmate", &action, fact, Action.editInmate)
    try v.fact(5, "open_batch", &action, fact, Action.openBatch)
    try v.fact(6, "record_day", &action, fact, Action.recordDay)
    try v.fact(7, "withdraw", &action, fact, Action.withdraw)
    try v.fact(8, "sign_sheet", &action, fact, Action.signSheet)
    try v.fact(9, "counter_sign", &action, fact, Action.counterSign)
    try v.fact(10, "add_buyer", &action, fact, Action.addBuyer)
    try v.fact(11, "sell", &action, fact, Action.sell)
    try v.fact(12, "import_past_output", &action, fact, Action.importPastOutput)
    try v.fact(13, "import_past_sales", &action, fact, Action.importPastSales)
    try v.fact(14, "edit_user", &action, fact, Action.editUser)
    try v.fact(15, "issue_code", &action, fact, Action.issueCode)
    try v.fact(16, "renew_secret", &action, fact, Action.renewSecret)
    try v.fact(17, "correct_check", &action, fact, Action.correctCheck)
    try v.fact(18, "receive_payment", &action, fact, Action.receivePayment)
    try v.fact(19, "adopt_scheme", &action, fact, Action.adoptScheme)
    try v.fact(20, "note_cost", &action, fact, Action.noteCost)
    try v.fact(21, "close_month", &action, fact, Action.closeMonth)
    try v.fact(22, "move_premi", &action, fact, Action.movePremi)
    try v.fact(23, "deposit_pnbp", &action, fact, Action.depositPNBP)
    try v.fact(24, "recheck", &action, fact, Action.recheck)
    try v.fact(25, "revise_measures", &action, fact, Action.reviseMeasures)
    try v.fact(26, "revise_defects", &action, fact, Action.reviseDefects)
    try v.fact(27, "block_pieces", &action, fact, Action.blockPieces)
    try v.fact(28, "lift_block", &action, fact, Action.liftBlock)
    try v.fact(29, "plan_lot", &action, fact, Action.planLot)
    try v.fact(30, "adjust_stock", &action, fact, Action.adjustStock)
    try v.fact(31, "hold_training", &action, fact, Action.holdTraining)
    try v.fact(32, "note_cause", &action, fact, Action.noteCause)
    try v.fact(35, "take_back", &action, fact, Action.takeBack)
    try v.fact(36, "receive_material", &action, fact, Action.receiveMaterial)
    try v.fact(37, "issue_material", &action, fact, Action.issueMaterial)
    try v.fact(38, "adjust_material", &action, fact, Action.adjustMaterial)
    try v.fact(39, "count_tools", &action, fact, Action.countTools)
    try v.fact(40, "note_printed", &action, fact, Action.notePrinted)
    try v.fact(41, "place_order", &action, fact, Action.placeOrder)
    try v.fact(42, "promise_order", &action, fact, Action.promiseOrder)
    try v.fact(43, "move_advance", &action, fact, Action.moveAdvance)
    try v.fact(44, "cancel_order", &action, fact, Action.cancelOrder)
    try v.fact(45, "consign", &action, fact, Action.consign)
    try v.fact(46, "return_consigned", &action, fact, Action.returnConsigned)
    try v.fact(47, "open_dispute", &action, fact, Action.openDispute)
    try v.fact(48, "settle_dispute", &action, fact, Action.settleDispute)
    try v.fact(49, "write_off_tool", &action, fact, Action.writeOffTool)
    try v.fact(50, "confirm_clock", &action, fact, Action.confirmClock)
    try v.fact(51, "note_disclosure", &action, fact, Action.noteDisclosure)
    try v.fact(52, "adopt_key_pins", &action, fact, Action.adoptKeyPins)
    try v.fact(53, "note_restore", &action, fact, Action.noteRestore)
    try v.fact(54, "note_attempts", &action, fact, Action.noteAttempts)
    try office(&v, fact)
    try corrections(&v, fact)
    try days(&v, fact)
    try later(&v, fact)
  }

  /// What the office decides about itself, and what there was before the store.
  private mutating func office<V: FieldVisitor>(
    _ v: inout V, _ fact: (any Fact)?
  ) throws(WireFault) {
    try v.fact(55, "set_prices", &action, fact, Action.setPrices)
    try v.fact(56, "set_channel", &action, fact, Action.setChannel)
    try v.fact(57, "set_letterhead", &action, fact, Action.setLetterhead)
    try v.fact(58, "set_official", &action, fact, Action.setOfficial)
    try v.fact(59, "set_tool_kind", &action, fact, Action.setToolKind)
    try v.fact(60, "set_material", &action, fact, Action.setMaterial)
    try v.fact(61, "edit_buyer", &action, fact, Action.editBuyer)
    try v.fact(62, "set_product", &action, fact, Action.setProduct)
    try v.fact(63, "set_stage", &action, fact, Action.setStage)
    try v.fact(64, "set_opening", &action, fact, Action.setOpening)
    try v.fact(65, "mark_opening", &action, fact, Action.markOpening)
  }

  /// What puts right what was entered, and what ends without a sale or with an officer.
  private mutating func corrections<V: FieldVisitor>(
    _ v: inout V, _ fact: (any Fact)?
  ) throws(WireFault) {
    try v.fact(72, "edit_batch", &action, fact, Action.editBatch)
    try v.fact(73, "hand_over", &action, fact, Action.handOver)
    try v.fact(74, "correct_output", &action, fact, Action.correctOutput)
    try v.fact(79, "let_go", &action, fact, Action.letGo)
    try v.fact(80, "merge_buyers", &action, fact, Action.mergeBuyers)
    try v.fact(81, "revise_order", &action, fact, Action.reviseOrder)
    try v.fact(82, "hand_over_duty", &action, fact, Action.handOverDuty)
  }

  /// Numbers, days of work, what follows a restore, and rows put right.
  private mutating func days<V: FieldVisitor>(
    _ v: inout V, _ fact: (any Fact)?
  ) throws(WireFault) {
    try v.fact(87, "set_number", &action, fact, Action.setNumber)
    try v.fact(88, "set_work_week", &action, fact, Action.setWorkWeek)
    try v.fact(89, "set_holidays", &action, fact, Action.setHolidays)
    try v.fact(90, "note_paper_numbers", &action, fact, Action.notePaperNumbers)
    try v.fact(91, "note_keyed_again", &action, fact, Action.noteKeyedAgain)
    try v.fact(92, "set_step_aside", &action, fact, Action.setStepAside)
    try v.fact(93, "amend", &action, fact, Action.amend)
  }

  /// What was added once the rooms above were full.
  private mutating func later<V: FieldVisitor>(
    _ v: inout V, _ fact: (any Fact)?
  ) throws(WireFault) {
    try partnership(&v, fact)
    try skills(&v, fact)
    try attendance(&v, fact)
    try courses(&v, fact)
    try eligibility(&v, fact)
    try v.fact(124, "note_market_price", &action, fact, Action.noteMarketPrice)
    try v.fact(125, "write_month_note", &action, fact, Action.writeMonthNote)
    try v.fact(126, "set_pnbp_target", &action, fact, Action.setPNBPTarget)
    try v.fact(127, "count_cash", &action, fact, Action.countCash)
    try v.fact(130, "note_print", &action, fact, Action.notePrint)
    try v.fact(131, "sign_paper", &action, fact, Action.signPaper)
    try v.fact(132, "set_payment_due", &action, fact, Action.setPaymentDue)
    try v.fact(140, "pay_part", &action, fact, Action.payPart)
    try v.fact(141, "take_text", &action, fact, Action.takeText)
    try v.fact(142, "found_from_text", &action, fact, Action.foundFromText)
    try v.fact(145, "share_view", &action, fact, Action.shareView)
  }

  /// Agreements and what came of them.
  private mutating func partnership<V: FieldVisitor>(
    _ v: inout V, _ fact: (any Fact)?
  ) throws(WireFault) {
    try v.fact(100, "set_partner", &action, fact, Action.setPartner)
    try v.fact(101, "set_agreement", &action, fact, Action.setAgreement)
    try v.fact(102, "set_pledge", &action, fact, Action.setPledge)
    try v.fact(103, "note_evidence", &action, fact, Action.noteEvidence)
    try v.fact(104, "receive_support", &action, fact, Action.receiveSupport)
    try v.fact(105, "note_contact", &action, fact, Action.noteContact)
  }

  /// Levels that are proven, and what people take along.
  private mutating func skills<V: FieldVisitor>(
    _ v: inout V, _ fact: (any Fact)?
  ) throws(WireFault) {
    try v.fact(106, "prove_skill", &action, fact, Action.proveSkill)
    try v.fact(107, "give_release_pack", &action, fact, Action.giveReleasePack)
    try v.fact(108, "note_follow_up", &action, fact, Action.noteFollowUp)
    try v.fact(109, "set_skill_needs", &action, fact, Action.setSkillNeeds)
  }

  /// Who is away, what that means, and how people behave at work.
  private mutating func attendance<V: FieldVisitor>(
    _ v: inout V, _ fact: (any Fact)?
  ) throws(WireFault) {
    try v.fact(110, "set_attendance_terms", &action, fact, Action.setAttendanceTerms)
    try v.fact(111, "plan_absence", &action, fact, Action.planAbsence)
    try v.fact(112, "set_absence_end", &action, fact, Action.setAbsenceEnd)
    try v.fact(113, "mark_conduct", &action, fact, Action.markConduct)
  }

  /// Courses, their sessions, and what was practised in these.
  private mutating func courses<V: FieldVisitor>(
    _ v: inout V, _ fact: (any Fact)?
  ) throws(WireFault) {
    try v.fact(115, "set_course", &action, fact, Action.setCourse)
    try v.fact(116, "note_session", &action, fact, Action.noteSession)
    try v.fact(117, "finish_course", &action, fact, Action.finishCourse)
    try v.fact(118, "note_exercise", &action, fact, Action.noteExercise)
  }

  /// Who may work, and who waits for it.
  private mutating func eligibility<V: FieldVisitor>(
    _ v: inout V, _ fact: (any Fact)?
  ) throws(WireFault) {
    try v.fact(119, "set_eligibility", &action, fact, Action.setEligibility)
    try v.fact(120, "allow_work", &action, fact, Action.allowWork)
    try v.fact(121, "queue_for_work", &action, fact, Action.queueForWork)
    try v.fact(122, "end_waiting", &action, fact, Action.endWaiting)
  }
}
