/// Every row of a workshop: what its actions wrote, and all that its snapshot keeps.
///
/// A new table is a line here, and one with its tag among the fields on disk.
public struct Rows: Equatable, Sendable {
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
  package var printings = Table<PrintedProofs>()
  package var materialLots = Table<MaterialLot>()
  package var materialMoves = Table<MaterialMove>()
  package var disputes = Table<Dispute>()
  package var toolCounts = Table<ToolCount>()
  package var toolWriteOffs = Table<ToolWriteOff>()
  package var disclosures = Table<Disclosure>()
  package var restorations = Table<Restoration>()
  /// Nil in a store of before that still takes every way in as it stands.
  package var keyPins: KeyPins?
  /// How many subjects have a key of their own: every inmate and every private buyer.
  package var subjects: Int32 = 0

  package init() {}
}
