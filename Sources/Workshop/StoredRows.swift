/// The part of a workshop that is kept on disk: every row, and nothing that is derived from them.
package struct StoredRows: Equatable, Sendable {
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
  package var subjects: Int32 = 0
  package var keyPins: KeyPins?

  package init() {}
}

extension Workshop {
  /// A workshop from its rows, with everything derived anew.
  package init(rows: StoredRows) {
    self.init()
    stored = rows
  }

  package var stored: StoredRows {
    get {
      var rows = StoredRows()
      rows.settings = settings
      rows.catalogue = catalogue
      rows.users = users
      rows.products = products
      rows.people = people
      rows.batches = batches
      rows.outputs = outputs
      rows.sheets = sheets
      rows.checks = checks
      rows.inspections = inspections
      rows.buyers = buyers
      rows.sales = sales
      rows.pastOutputs = pastOutputs
      rows.pastSales = pastSales
      rows.schemes = schemes
      rows.costs = costs
      rows.closures = closures
      rows.movements = movements
      rows.deposits = deposits
      rows.secondLooks = secondLooks
      rows.stockCounts = stockCounts
      rows.measureVersions = measureVersions
      rows.blocks = blocks
      rows.lots = lots
      rows.trainings = trainings
      rows.causes = causes
      rows.orders = orders
      rows.consignments = consignments
      rows.returns = returns
      rows.printings = printings
      rows.materialLots = materialLots
      rows.materialMoves = materialMoves
      rows.disputes = disputes
      rows.toolCounts = toolCounts
      rows.toolWriteOffs = toolWriteOffs
      rows.disclosures = disclosures
      rows.restorations = restorations
      rows.keyPins = keyPins
      rows.subjects = subjects
      return rows
    }
    set {
      settings = newValue.settings
      catalogue = newValue.catalogue
      users = newValue.users
      products = newValue.products
      people = newValue.people
      batches = newValue.batches
      outputs = newValue.outputs
      sheets = newValue.sheets
      checks = newValue.checks
      inspections = newValue.inspections
      buyers = newValue.buyers
      sales = newValue.sales
      pastOutputs = newValue.pastOutputs
      pastSales = newValue.pastSales
      schemes = newValue.schemes
      costs = newValue.costs
      closures = newValue.closures
      movements = newValue.movements
      deposits = newValue.deposits
      secondLooks = newValue.secondLooks
      stockCounts = newValue.stockCounts
      measureVersions = newValue.measureVersions
      blocks = newValue.blocks
      lots = newValue.lots
      trainings = newValue.trainings
      causes = newValue.causes
      orders = newValue.orders
      consignments = newValue.consignments
      returns = newValue.returns
      printings = newValue.printings
      materialLots = newValue.materialLots
      materialMoves = newValue.materialMoves
      disputes = newValue.disputes
      toolCounts = newValue.toolCounts
      toolWriteOffs = newValue.toolWriteOffs
      disclosures = newValue.disclosures
      restorations = newValue.restorations
      keyPins = newValue.keyPins
      subjects = newValue.subjects
      derive()
    }
  }
}
