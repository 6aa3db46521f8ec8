import Workshop

extension Withdraw: Message {
  static var schemaName: String { "Withdraw" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.maybe(1, "inmate", &inmate)
    try v.maybe(2, "batch", &batch)
    try v.maybe(3, "buyer", &buyer)
    try v.maybe(4, "sale", &sale)
    try v.number(5, "day", &day)
    try v.text(6, "reason", &reason)
    try v.flag(7, "reinstates", &reinstates)
    try v.maybe(8, "cost", &cost)
    try v.maybe(9, "training", &training)
    try v.maybe(10, "order", &order)
    try v.maybe(11, "consignment", &consignment)
    try v.maybe(12, "material_lot", &materialLot)
    try v.maybe(13, "material_move", &materialMove)
    try v.maybe(14, "dispute", &dispute)
    try v.maybe(15, "tool_count", &toolCount)
  }
}

/// One action of a record: exactly one of the cases.
struct ActionBox: Message {
  var action: Action?

  static var schemaName: String { "Action" }

  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.variant(1, "found_workshop", &action, embed: Action.foundWorkshop) {
      if case .foundWorkshop(let payload) = $0 { payload } else { nil }
    }
    try v.variant(2, "add_user", &action, embed: Action.addUser) {
      if case .addUser(let payload) = $0 { payload } else { nil }
    }
    try v.variant(3, "enrol_inmate", &action, embed: Action.enrolInmate) {
      if case .enrolInmate(let payload) = $0 { payload } else { nil }
    }
    try v.variant(4, "edit_inmate", &action, embed: Action.editInmate) {
      if case .editInmate(let payload) = $0 { payload } else { nil }
    }
    try v.variant(5, "open_batch", &action, embed: Action.openBatch) {
      if case .openBatch(let payload) = $0 { payload } else { nil }
    }
    try v.variant(6, "record_day", &action, embed: Action.recordDay) {
      if case .recordDay(let payload) = $0 { payload } else { nil }
    }
    try v.variant(7, "withdraw", &action, embed: Action.withdraw) {
      if case .withdraw(let payload) = $0 { payload } else { nil }
    }
    try v.variant(8, "sign_sheet", &action, embed: Action.signSheet) {
      if case .signSheet(let payload) = $0 { payload } else { nil }
    }
    try v.variant(9, "counter_sign", &action, embed: Action.counterSign) {
      if case .counterSign(let payload) = $0 { payload } else { nil }
    }
    try v.variant(10, "add_buyer", &action, embed: Action.addBuyer) {
      if case .addBuyer(let payload) = $0 { payload } else { nil }
    }
    try v.variant(11, "sell", &action, embed: Action.sell) {
      if case .sell(let payload) = $0 { payload } else { nil }
    }
    try v.variant(12, "import_past_output", &action, embed: Action.importPastOutput) {
      if case .importPastOutput(let payload) = $0 { payload } else { nil }
    }
    try v.variant(13, "import_past_sales", &action, embed: Action.importPastSales) {
      if case .importPastSales(let payload) = $0 { payload } else { nil }
    }
    try v.variant(14, "edit_user", &action, embed: Action.editUser) {
      if case .editUser(let payload) = $0 { payload } else { nil }
    }
    try v.variant(15, "issue_code", &action, embed: Action.issueCode) {
      if case .issueCode(let payload) = $0 { payload } else { nil }
    }
    try v.variant(16, "renew_secret", &action, embed: Action.renewSecret) {
      if case .renewSecret(let payload) = $0 { payload } else { nil }
    }
    try v.variant(17, "correct_check", &action, embed: Action.correctCheck) {
      if case .correctCheck(let payload) = $0 { payload } else { nil }
    }
    try earnings(&v)
    try v.variant(24, "recheck", &action, embed: Action.recheck) {
      if case .recheck(let payload) = $0 { payload } else { nil }
    }
    try quality(&v)
    try afterSale(&v)
    try orders(&v)
  }

  private mutating func afterSale<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.variant(35, "take_back", &action, embed: Action.takeBack) {
      if case .takeBack(let payload) = $0 { payload } else { nil }
    }
    try v.variant(36, "receive_material", &action, embed: Action.receiveMaterial) {
      if case .receiveMaterial(let payload) = $0 { payload } else { nil }
    }
    try v.variant(37, "issue_material", &action, embed: Action.issueMaterial) {
      if case .issueMaterial(let payload) = $0 { payload } else { nil }
    }
    try v.variant(38, "adjust_material", &action, embed: Action.adjustMaterial) {
      if case .adjustMaterial(let payload) = $0 { payload } else { nil }
    }
    try v.variant(39, "count_tools", &action, embed: Action.countTools) {
      if case .countTools(let payload) = $0 { payload } else { nil }
    }
    try v.variant(40, "note_printed", &action, embed: Action.notePrinted) {
      if case .notePrinted(let payload) = $0 { payload } else { nil }
    }
  }

  private mutating func orders<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.variant(41, "place_order", &action, embed: Action.placeOrder) {
      if case .placeOrder(let payload) = $0 { payload } else { nil }
    }
    try v.variant(42, "promise_order", &action, embed: Action.promiseOrder) {
      if case .promiseOrder(let payload) = $0 { payload } else { nil }
    }
    try v.variant(43, "move_advance", &action, embed: Action.moveAdvance) {
      if case .moveAdvance(let payload) = $0 { payload } else { nil }
    }
    try v.variant(44, "cancel_order", &action, embed: Action.cancelOrder) {
      if case .cancelOrder(let payload) = $0 { payload } else { nil }
    }
    try v.variant(45, "consign", &action, embed: Action.consign) {
      if case .consign(let payload) = $0 { payload } else { nil }
    }
    try v.variant(46, "return_consigned", &action, embed: Action.returnConsigned) {
      if case .returnConsigned(let payload) = $0 { payload } else { nil }
    }
    try v.variant(47, "open_dispute", &action, embed: Action.openDispute) {
      if case .openDispute(let payload) = $0 { payload } else { nil }
    }
    try v.variant(48, "settle_dispute", &action, embed: Action.settleDispute) {
      if case .settleDispute(let payload) = $0 { payload } else { nil }
    }
    try v.variant(49, "write_off_tool", &action, embed: Action.writeOffTool) {
      if case .writeOffTool(let payload) = $0 { payload } else { nil }
    }
    try v.variant(50, "confirm_clock", &action, embed: Action.confirmClock) {
      if case .confirmClock(let payload) = $0 { payload } else { nil }
    }
    try v.variant(51, "note_disclosure", &action, embed: Action.noteDisclosure) {
      if case .noteDisclosure(let payload) = $0 { payload } else { nil }
    }
    try v.variant(52, "adopt_key_pins", &action, embed: Action.adoptKeyPins) {
      if case .adoptKeyPins(let payload) = $0 { payload } else { nil }
    }
    try v.variant(53, "note_restore", &action, embed: Action.noteRestore) {
      if case .noteRestore(let payload) = $0 { payload } else { nil }
    }
    try v.variant(54, "note_attempts", &action, embed: Action.noteAttempts) {
      if case .noteAttempts(let payload) = $0 { payload } else { nil }
    }
  }

  private mutating func quality<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.variant(25, "revise_measures", &action, embed: Action.reviseMeasures) {
      if case .reviseMeasures(let payload) = $0 { payload } else { nil }
    }
    try v.variant(26, "revise_defects", &action, embed: Action.reviseDefects) {
      if case .reviseDefects(let payload) = $0 { payload } else { nil }
    }
    try v.variant(27, "block_pieces", &action, embed: Action.blockPieces) {
      if case .blockPieces(let payload) = $0 { payload } else { nil }
    }
    try v.variant(28, "lift_block", &action, embed: Action.liftBlock) {
      if case .liftBlock(let payload) = $0 { payload } else { nil }
    }
    try v.variant(29, "plan_lot", &action, embed: Action.planLot) {
      if case .planLot(let payload) = $0 { payload } else { nil }
    }
    try v.variant(30, "adjust_stock", &action, embed: Action.adjustStock) {
      if case .adjustStock(let payload) = $0 { payload } else { nil }
    }
    try v.variant(31, "hold_training", &action, embed: Action.holdTraining) {
      if case .holdTraining(let payload) = $0 { payload } else { nil }
    }
    try v.variant(32, "note_cause", &action, embed: Action.noteCause) {
      if case .noteCause(let payload) = $0 { payload } else { nil }
    }
  }

  private mutating func earnings<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.variant(18, "receive_payment", &action, embed: Action.receivePayment) {
      if case .receivePayment(let payload) = $0 { payload } else { nil }
    }
    try v.variant(19, "adopt_scheme", &action, embed: Action.adoptScheme) {
      if case .adoptScheme(let payload) = $0 { payload } else { nil }
    }
    try v.variant(20, "note_cost", &action, embed: Action.noteCost) {
      if case .noteCost(let payload) = $0 { payload } else { nil }
    }
    try v.variant(21, "close_month", &action, embed: Action.closeMonth) {
      if case .closeMonth(let payload) = $0 { payload } else { nil }
    }
    try v.variant(22, "move_premi", &action, embed: Action.movePremi) {
      if case .movePremi(let payload) = $0 { payload } else { nil }
    }
    try v.variant(23, "deposit_pnbp", &action, embed: Action.depositPNBP) {
      if case .depositPNBP(let payload) = $0 { payload } else { nil }
    }
  }
}
