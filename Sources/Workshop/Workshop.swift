/// Everything the workshop knows: a value, changed by actions alone.
///
/// The tables hold the rows; what stands below them is derived while actions are applied (a test
/// recounts it from the rows), so that no page has to read a table from end to end.
package struct Workshop: Equatable, Sendable {
  package internal(set) var settings = Settings()
  package internal(set) var catalogue = Catalogue()
  package internal(set) var users = Table<User>()
  package internal(set) var products = Table<Product>()
  package internal(set) var people = Table<Inmate>()
  package internal(set) var batches = Table<WeavingBatch>()
  package internal(set) var outputs = Table<Output>()
  package internal(set) var sheets = Table<DaySheet>()
  package internal(set) var checks = Table<QualityCheck>()
  package internal(set) var inspections = Table<Inspection>()
  package internal(set) var buyers = Table<Buyer>()
  package internal(set) var sales = Table<Sale>()
  package internal(set) var pastOutputs = Table<PastOutput>()
  package internal(set) var pastSales = Table<PastSale>()
  package internal(set) var schemes = Table<SplitScheme>()
  package internal(set) var costs = Table<Expense>()
  package internal(set) var closures = Table<ClosedMonth>()
  package internal(set) var movements = Table<Movement>()
  package internal(set) var deposits = Table<Deposit>()
  package internal(set) var secondLooks = Table<SecondLook>()
  package internal(set) var stockCounts = Table<StockCount>()
  package internal(set) var measureVersions = Table<MeasureVersion>()
  package internal(set) var blocks = Table<Block>()
  package internal(set) var lots = Table<LotPlan>()
  package internal(set) var trainings = Table<Training>()
  package internal(set) var causes = Table<NotedCause>()
  package internal(set) var orders = Table<CustomerOrder>()
  package internal(set) var consignments = Table<Consignment>()
  package internal(set) var returns = Table<BuyerReturn>()
  package internal(set) var printings = Table<PrintedProofs>()
  package internal(set) var materialLots = Table<MaterialLot>()
  package internal(set) var materialMoves = Table<MaterialMove>()
  package internal(set) var disputes = Table<Dispute>()
  package internal(set) var toolCounts = Table<ToolCount>()
  package internal(set) var toolWriteOffs = Table<ToolWriteOff>()
  package internal(set) var disclosures = Table<Disclosure>()
  package internal(set) var restorations = Table<Restoration>()
  /// Nil in a store of before that still takes every way in as it stands.
  package var keyPins: KeyPins?
  /// How many subjects have a key of their own: every inmate and every private buyer.
  package internal(set) var subjects: Int32 = 0

  /// Batches with pieces still in work or waiting, in order of opening.
  package internal(set) var openBatches: [ID<WeavingBatch>] = []
  /// Pieces that wait for a verdict, longest first.
  package internal(set) var queue: [Waiting] = []
  /// Rejections that wait for their second signature.
  package internal(set) var condemned: [ID<QualityCheck>] = []
  /// By which correction a check was corrected; one that the second person refused is none.
  package internal(set) var corrections: [ID<QualityCheck>: ID<QualityCheck>] = [:]
  /// The second look at a check that was drawn.
  package internal(set) var secondLookAt: [ID<QualityCheck>: ID<SecondLook>] = [:]
  /// Pieces that may be sold: the sum of all events, without zeros.
  package internal(set) var stock: [StockKey: Int] = [:]
  package internal(set) var months: [Month: MonthSums] = [:]
  /// Pieces that got a grade, by the day of their sheet.
  package internal(set) var acceptedOn: [Day: Int] = [:]
  /// The last nota number of each year.
  package internal(set) var lastNota: [Int: Int] = [:]
  /// The months that history brought, in the order it came.
  package internal(set) var pastMonths: [Month] = []
  package internal(set) var registers = RegisterIndex()
  package internal(set) var sheetOfDay: [Day: ID<DaySheet>] = [:]
  /// The notas whose money is in the closed months.
  package internal(set) var countedSales: Set<ID<Sale>> = []
  package internal(set) var accounts: [ID<Inmate>: Account] = [:]
  /// The returns whose money is in the closed months.
  package internal(set) var countedReturns: Set<ID<BuyerReturn>> = []
  package internal(set) var returnsOf: [ID<Sale>: [ID<BuyerReturn>]] = [:]
  /// The last time that a piece came back from a buyer.
  package internal(set) var newestReturn: [PiecePlace: ID<BuyerReturn>] = [:]
  /// The papers whose original was printed.
  package internal(set) var printed: Set<Proof> = []
  /// Withdrawn ones among them.
  package internal(set) var movesOfLot: [ID<MaterialLot>: [ID<MaterialMove>]] = [:]
  package internal(set) var movesOfBatch: [ID<WeavingBatch>: [ID<MaterialMove>]] = [:]
  /// The newest count that stands of each tool that was ever counted.
  package internal(set) var newestCount: [Tool: ID<ToolCount>] = [:]
  /// What buyers still owe.
  package internal(set) var debts = Debts()
  /// The numbers of the pieces under blocks that stand.
  package internal(set) var blockedPieces: [ID<WeavingBatch>: Set<UInt8>] = [:]
  /// The plan that a batch is under.
  package internal(set) var lotOf: [ID<WeavingBatch>: ID<LotPlan>] = [:]
  /// The first verdict at the final gate on each piece of a lot's sample.
  package internal(set) var lotChecks: [ID<LotPlan>: [UInt8: ID<QualityCheck>]] = [:]

  /// Orders that are still to be handed over, in the order in which they came.
  package internal(set) var openOrders: [ID<CustomerOrder>] = []
  /// The batches that were opened for an order and the notas written on it, withdrawn ones too.
  package internal(set) var orderBatches: [ID<CustomerOrder>: [ID<WeavingBatch>]] = [:]
  package internal(set) var orderSales: [ID<CustomerOrder>: [ID<Sale>]] = [:]
  /// The notas written on a consignment, withdrawn ones too.
  package internal(set) var consignmentSales: [ID<Consignment>: [ID<Sale>]] = [:]

  /// Up to where records could be read, in a store that is read in part; nil when all are here.
  ///
  /// It is no row of the workshop; papers say it.
  package var reach: RecordReach?

  package init() {}

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
