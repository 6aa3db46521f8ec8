import Workshop

extension Paper {
  /// Where the figures of a row come from: a record, or records that were counted.
  package enum Source: Hashable, Sendable {
    case batch(ID<WeavingBatch>)
    case order(ID<CustomerOrder>)
    case slip(Month, of: ID<Inmate>)
    case person(ID<Inmate>)
    case stock(ID<Product>, colour: UInt8, grade: Grade)
    case account(BookAccount)
    /// People of a craft in a month; nil for all.
    case labour(Craft?, Month)
    /// A product in a month; nil for all.
    case production(ID<Product>?, Month)
    /// Batches of a product that were due or opened in a month; nil for all.
    case plan(ID<Product>?, Month)
    /// Rows of a month that say why they are few; nil for every reason.
    case shortfalls(Shortfall.Reason?, Month)
    /// A channel in a month, by its index; nil for all.
    case channel(UInt8?, Month)
    /// Notas of earlier months that were voided in one.
    case voided(Month)
    case money(MoneyFigures.Row, Month)
    /// A month, and a year, in the summary of a year.
    case month(Month)
    case year(Int)
    /// A channel in a year, by its index; nil for all.
    case yearChannel(UInt8?, Int)
    /// The same as of a month, with what came back.
    case channelOf(UInt8?, Month)
    case indicator(Indicator, Int)
    /// The same over some days.
    case counted(Indicator, ClosedRange<Day>)
    /// What a channel brought over some days, by its index.
    case sold(UInt8, ClosedRange<Day>)
    /// PNBP for a month.
    case deposits(Month)
    case deposit(ID<Deposit>)
    case training(ID<Training>)
    case support(ID<Support>)
    /// First checks at a gate, by its index.
    case gate(UInt8, QualityScope)
    /// Those of them that named a fault, by its index.
    case defect(UInt8, at: UInt8, QualityScope)
  }
}
