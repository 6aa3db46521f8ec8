import Workshop

/// What one frame of a journal holds: a save of one user, whole.
struct JournalRecord: Message {
  var at = Instant()
  var user = ID<User>()
  var signer: ID<User>?
  var actions: [ActionBox] = []
  /// The actions that would take it back; empty when nothing can.
  var reversal: [ActionBox] = []
  /// The record that this one takes back.
  var undoes: Int64?

  static var schemaName: String { "JournalRecord" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "at", &at)
    try v.number(2, "user", &user)
    try v.maybe(3, "signer", &signer)
    try v.list(4, "actions", &actions)
    try v.list(5, "reversal", &reversal)
    try v.maybe(6, "undoes", &undoes)
  }
}

/// A past record as the snapshot keeps it, so that it can still be undone.
struct PastRecord: Message {
  var sequence: Int64 = 0
  var record = JournalRecord()

  static var schemaName: String { "PastRecord" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "sequence", &sequence)
    try v.message(2, "record", &record)
  }
}

/// What the chunks of a snapshot hold when joined: the workshop's rows and its newest records.
struct SnapshotBody: Message {
  var rows = Workshop()
  var history: [PastRecord] = []
  /// The number of the last record contained, and the chain value behind it, as the header says
  /// them.
  var sequence: Int64 = 0
  var chain: [UInt8] = []

  static var schemaName: String { "Snapshot" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try rows.fields(&v)
    try v.list(100, "history", &history)
    try v.number(101, "sequence", &sequence)
    try v.bytes(102, "chain", &chain)
    try rows.fieldsBehindHistory(&v)
  }
}

extension Workshop {
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.message(1, "settings", &settings)
    try v.message(2, "catalogue", &catalogue)
    try v.table(3, "users", &users)
    try v.table(4, "products", &products)
    try v.table(5, "people", &people)
    try v.table(6, "batches", &batches)
    try v.table(7, "outputs", &outputs)
    try v.table(8, "sheets", &sheets)
    try v.table(9, "checks", &checks)
    try v.table(10, "inspections", &inspections)
    try v.table(11, "buyers", &buyers)
    try v.table(12, "sales", &sales)
    try v.table(13, "past_outputs", &pastOutputs)
    try v.table(14, "past_sales", &pastSales)
    try v.number(15, "subjects", &subjects)
    try v.table(16, "schemes", &schemes)
    try v.table(17, "costs", &costs)
    try v.table(18, "closures", &closures)
    try v.table(19, "movements", &movements)
    try v.table(20, "deposits", &deposits)
    try v.table(21, "second_looks", &secondLooks)
    try v.table(22, "measure_versions", &measureVersions)
    try v.table(23, "blocks", &blocks)
    try v.table(24, "lots", &lots)
    try v.table(27, "stock_counts", &stockCounts)
    try v.table(28, "trainings", &trainings)
    try v.table(29, "causes", &causes)
    try v.table(33, "returns", &returns)
    try v.table(34, "material_lots", &materialLots)
    try v.table(35, "material_moves", &materialMoves)
    try v.table(36, "tool_counts", &toolCounts)
    try v.table(37, "tool_write_offs", &toolWriteOffs)
    try v.table(38, "printings", &printings)
    try v.table(41, "orders", &orders)
    try v.table(42, "consignments", &consignments)
    try v.table(43, "disputes", &disputes)
    try v.table(45, "disclosures", &disclosures)
    try v.table(46, "restorations", &restorations)
    try v.maybeMessage(47, "key_pins", &keyPins)
    try v.table(48, "price_lists", &priceLists)
    try v.table(49, "channel_terms", &channelTerms)
    try v.table(50, "letterheads", &letterheads)
    try v.table(51, "officials", &officials)
    try v.table(52, "openings", &openings)
    try v.table(53, "opening_events", &openingEvents)
    try v.table(58, "batch_changes", &batchChanges)
    try v.table(59, "hand_overs", &handOvers)
    try v.table(60, "output_corrections", &outputCorrections)
    try v.table(61, "leavings", &leavings)
    try v.table(62, "buyer_merges", &buyerMerges)
    try v.table(63, "duty_handovers", &dutyHandovers)
    try v.table(67, "number_starts", &numberStarts)
    try v.table(68, "work_weeks", &workWeeks)
    try v.table(69, "holidays", &holidays)
    try v.table(70, "step_notes", &stepNotes)
    try v.table(71, "amendments", &amendments)
    try later(&v)
  }

  /// What was added once the rooms above were full.
  private mutating func later<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try partnership(&v)
    try skills(&v)
    try attendance(&v)
    try courses(&v)
    try v.table(94, "cash_counts", &cashCounts)
    try eligibility(&v)
    try v.table(99, "market_prices", &marketPrices)
  }

  /// Agreements and what came of them.
  private mutating func partnership<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.table(76, "partners", &partners)
    try v.table(77, "agreements", &agreements)
    try v.table(78, "pledges", &pledges)
    try v.table(79, "evidence", &evidence)
    try v.table(80, "supports", &supports)
    try v.table(81, "contacts", &contacts)
  }

  /// Levels that are proven, and what people take along.
  private mutating func skills<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.table(82, "skill_proofs", &skillProofs)
    try v.table(83, "release_packs", &releasePacks)
    try v.table(84, "follow_ups", &followUps)
    try v.table(85, "skill_needs", &skillNeeds)
  }

  /// Who is away, what that means, and how people behave at work.
  private mutating func attendance<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.table(86, "attendance_terms", &attendanceTerms)
    try v.table(87, "planned_absences", &plannedAbsences)
    try v.table(88, "conduct_marks", &conductMarks)
  }

  /// Courses, their sessions and what was counted there.
  private mutating func courses<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.table(91, "courses", &courses)
    try v.table(92, "course_sessions", &courseSessions)
    try v.table(93, "course_exercises", &courseExercises)
  }

  /// Who may work, and who waits for it.
  private mutating func eligibility<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.table(95, "eligibility_terms", &eligibilityTerms)
    try v.table(96, "work_allowances", &workAllowances)
    try v.table(97, "waiting_places", &waitingPlaces)
    try v.table(98, "waiting_ends", &waitingEnds)
  }

  /// The tables whose tags are above those of a snapshot's own fields: what was printed and what
  /// was signed.
  fileprivate mutating func fieldsBehindHistory<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.table(103, "prints", &prints)
    try v.table(104, "signed_papers", &signedPapers)
    try v.table(105, "kept_names", &keptNames)
    try v.table(106, "month_notes", &monthNotes)
    try v.table(110, "payments", &payments)
    try v.table(111, "text_origins", &textOrigins)
    try v.table(112, "shared_views", &sharedViews)
  }

  /// All that it consists of, by code that all its tables share; as `Message.fields(unhurried:)`.
  @inline(never) @_semantics("optimize.sil.specialize.generic.never")
  mutating func allFields<V: FieldVisitor>(unhurried visitor: inout V) throws(WireFault) {
    try fields(&visitor)
    try fieldsBehindHistory(&visitor)
  }
}
