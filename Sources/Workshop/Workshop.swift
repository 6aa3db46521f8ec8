/// Everything the workshop knows: a value, changed by actions alone.
///
/// The tables hold the rows, each declared here and given its tag in `RecordFields`. They can be
/// written in all of the package, for the disk fills them; a test sees that nothing else does.
package struct Workshop: Equatable, Sendable {
  package var settings = Settings()
  package var catalogue = Catalogue()
  package var users = Table<User>()
  package var products = Table<Product>()
  package var people = Table<Inmate>()
  package var batches = Table<WeavingBatch>()
  package var outputs = Table<Output>()
  package var sheets = Table<DaySheet>()
  package var checks = Table<QualityCheck>()
  package var inspections = Table<Inspection>()
  package var buyers = Table<Buyer>()
  package var sales = Table<Sale>()
  package var pastOutputs = Table<PastOutput>()
  package var pastSales = Table<PastSale>()
  package var schemes = Table<SplitScheme>()
  package var costs = Table<Expense>()
  package var closures = Table<ClosedMonth>()
  package var movements = Table<Movement>()
  package var deposits = Table<Deposit>()
  package var secondLooks = Table<SecondLook>()
  package var stockCounts = Table<StockCount>()
  package var measureVersions = Table<MeasureVersion>()
  package var blocks = Table<Block>()
  package var lots = Table<LotPlan>()
  package var trainings = Table<Training>()
  package var causes = Table<NotedCause>()
  package var orders = Table<CustomerOrder>()
  package var consignments = Table<Consignment>()
  package var returns = Table<BuyerReturn>()
  package var leavings = Table<Leaving>()
  package var buyerMerges = Table<BuyerMerge>()
  package var dutyHandovers = Table<DutyHandover>()
  package var printings = Table<PrintedProofs>()
  package var materialLots = Table<MaterialLot>()
  package var materialMoves = Table<MaterialMove>()
  package var disputes = Table<Dispute>()
  package var toolCounts = Table<ToolCount>()
  package var toolWriteOffs = Table<ToolWriteOff>()
  package var disclosures = Table<Disclosure>()
  package var restorations = Table<Restoration>()
  package var priceLists = Table<PriceList>()
  package var channelTerms = Table<ChannelTerms>()
  package var letterheads = Table<Letterhead>()
  package var officials = Table<Official>()
  package var numberStarts = Table<NumberStart>()
  package var openings = Table<OpeningRow>()
  package var openingEvents = Table<OpeningEvent>()
  package var workWeeks = Table<WorkWeek>()
  package var holidays = Table<Holiday>()
  package var stepNotes = Table<StepNote>()
  package var batchChanges = Table<BatchChange>()
  package var amendments = Table<Amendment>()
  package var handOvers = Table<HandedOver>()
  package var outputCorrections = Table<OutputCorrection>()
  package var partners = Table<Partner>()
  package var agreements = Table<Agreement>()
  package var pledges = Table<Pledge>()
  package var evidence = Table<Evidence>()
  package var supports = Table<Support>()
  package var contacts = Table<Contact>()
  package var marketPrices = Table<MarketPrice>()
  package var skillProofs = Table<SkillProof>()
  package var releasePacks = Table<ReleasePack>()
  package var followUps = Table<FollowUp>()
  package var skillNeeds = Table<SkillNeeds>()
  package var attendanceTerms = Table<AttendanceTerms>()
  package var plannedAbsences = Table<PlannedAbsence>()
  package var conductMarks = Table<ConductMark>()
  package var courses = Table<Course>()
  package var courseSessions = Table<CourseSession>()
  package var courseExercises = Table<CourseExercise>()
  package var eligibilityTerms = Table<EligibilityTerms>()
  package var workAllowances = Table<WorkAllowance>()
  package var waitingPlaces = Table<WaitingPlace>()
  package var waitingEnds = Table<WaitingEnd>()
  package var monthNotes = Table<MonthNote>()
  package var prints = Table<PaperPrint>()
  package var signedPapers = Table<SignedPaper>()
  package var keptNames = Table<KeptName>()
  package var cashCounts = Table<CashCount>()
  package var payments = Table<PartPayment>()
  package var textOrigins = Table<TextOrigin>()
  package var sharedViews = Table<SharedView>()
  /// Nil in a store of before that still takes every way in as it stands.
  package var keyPins: KeyPins?
  /// How many subjects have a key of their own: every inmate and every private buyer.
  package var subjects: Int32 = 0

  package internal(set) var derived = Derived()

  /// Up to where records could be read, in a store that is read in part; nil when all are here.
  ///
  /// It is no row of the workshop; papers say it.
  package var reach: RecordReach?

  package init() {}

  /// A workshop from the rows of another, with everything derived anew.
  package init(rows: Workshop) {
    self = rows
    derive()
  }

  /// The rows alone, with nothing derived from them.
  package var rows: Workshop {
    var rows = self
    rows.derived = Derived()
    rows.reach = nil
    return rows
  }

  /// What is shown of a store before anybody logs in: nothing but the time of the place.
  package static var unopened: Workshop {
    var workshop = Workshop()
    workshop.settings.offset = Settings.standard.offset
    return workshop
  }
}

/// The newest record that something rests on, and when it was made; nil when that is not known.
package struct RecordReach: Equatable, Sendable {
  package var sequence: Int64
  package var at: Instant?

  package init(sequence: Int64, at: Instant?) {
    self.sequence = sequence
    self.at = at
  }
}

extension Workshop {
  package func user(login: String) -> ID<User>? {
    users.indices.first { users[$0].login == login }.map { ID($0) }
  }

  /// The role of a user who exists and is not disabled.
  package func role(of user: ID<User>) -> Role? {
    guard users.contains(user), !users[user].isDisabled else { return nil }
    return users[user].role
  }
}
