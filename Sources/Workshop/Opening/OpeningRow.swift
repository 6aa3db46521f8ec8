/// What was there the day before the store's first day; which of the fields it uses says its block.
///
/// It counts from when its block is signed. Then it has become ordinary rows (a batch, a nota, a
/// lot), so that stock, sale, trace and pay know no other kind of piece.
package struct OpeningRow: Record {
  package var block = OpeningBlock.finished
  package var product = ID<Product>()
  package var colour: UInt8 = 0
  package var size: UInt8 = 0
  package var grade = Grade.a
  package var count: UInt8 = 0
  /// Of one piece; of any other row the amount.
  package var value = Rupiah()
  /// Who made the stages before, the first of them the first stage, and so on in turn; empty when
  /// their premi was paid before the opening.
  package var makers: [ID<Inmate>] = []
  /// The partner, or who owes or ordered.
  package var buyer: ID<Buyer>?
  package var channel: UInt8 = 0
  /// Of the paper nota.
  package var number: Int32 = 0
  /// Where in the way of their product half-done pieces stand.
  package var step: UInt8 = 0
  /// Whose premi it is, or who has the pieces or tools in hand.
  package var person: ID<Inmate>?
  package var due = Day()
  /// What the paper calls the batch or the lot; rows of one name are one batch.
  package var label = ""
  /// What a batch is for, where material is from, how tools are, what money or capital is called.
  package var words = ""
  /// Of somebody's premi what may be used inside, beside what is saved.
  package var usable = Rupiah()
  /// That PNBP is owed for; nil for capital and loss.
  package var month: Month?
  /// Index of the kind of tool or material; of dues capital (0) or a loss (1).
  package var kind: UInt8 = 0
  /// Units of material.
  package var quantity: Int32 = 0
  package var lines: [OrderLine] = []
  /// The numbers on tools of one kind, lowest first.
  package var tools: [UInt8] = []
  package var isWithdrawn = false
  /// Whether its block was signed with it, and not opened again since.
  package var counts = false
  /// The rows that it became.
  package var batch: ID<WeavingBatch>?
  package var sale: ID<Sale>?
  package var consignment: ID<Consignment>?
  package var order: ID<CustomerOrder>?
  package var lot: ID<MaterialLot>?
  package var toolCount: ID<ToolCount>?

  package init() {}
}

extension OpeningRow {
  /// What it adds to the total of its block.
  package var total: OpeningTotal {
    switch block {
    case .finished, .consigned, .receivable, .inWork:
      OpeningTotal(count: Int(count), sum: value * Int(count))
    case .premi: OpeningTotal(count: 1, sum: value + usable)
    case .dues, .cash, .orders, .material: OpeningTotal(count: 1, sum: value)
    case .tools: OpeningTotal(count: tools.count)
    }
  }

  /// Whether it is a loss that the next months make good.
  package var isLoss: Bool { block == .dues && month == nil && kind == 1 }

  /// What it adds to the opening equity: what is there, less what is owed or named already.
  package var equity: Rupiah {
    switch block {
    case .finished, .consigned, .receivable, .inWork, .cash, .material, .tools: total.sum
    case .dues where isLoss: total.sum
    case .premi, .dues, .orders: Rupiah() - total.sum
    }
  }

  /// Without what it became.
  package var entered: OpeningRow {
    var row = self
    row.counts = false
    row.batch = nil
    row.sale = nil
    row.consignment = nil
    row.order = nil
    row.lot = nil
    row.toolCount = nil
    return row
  }
}

extension Workshop {
  /// The day that opening balances are of.
  package var openingDay: Day { settings.firstDay - 1 }

  /// Whether opening balances may still be entered: till the first month is closed.
  package var isOpeningOpen: Bool { closures.isEmpty }

  /// The standing rows of a block, in the order in which they were entered.
  package func openingRows(of block: OpeningBlock) -> [ID<OpeningRow>] {
    openings.indices.filter { openings[$0].block == block && !openings[$0].isWithdrawn }
      .map { ID($0) }
  }

  /// The total of a block's rows; `counting`: of those alone that count.
  package func openingTotal(of block: OpeningBlock, counting: Bool = false) -> OpeningTotal {
    openingRows(of: block).map { openings[$0] }.filter { !counting || $0.counts }
      .reduce(OpeningTotal()) { $0 + $1.total }
  }

  /// The control total that was typed last; nil before.
  package func openingControl(of block: OpeningBlock) -> OpeningTotal? {
    openingEvents.last { $0.block == block && $0.step == .total }
      .map { OpeningTotal(count: Int($0.count), sum: $0.sum) }
  }

  /// The newest signature of a block that stands; nil while it is open.
  package func openingSignature(of block: OpeningBlock) -> OpeningEvent? {
    openingEvents.last { $0.block == block && $0.step != .total }
      .flatMap { $0.step == .signed ? $0 : nil }
  }

  /// What is left over of all standing rows, signed or not.
  package var openingEquity: Rupiah {
    openings.filter { !$0.isWithdrawn }.reduce(Rupiah()) { $0 + $1.equity }
  }

  /// The rows that a batch was made of at the opening; nil for any other batch.
  package func openingRows(of batch: ID<WeavingBatch>) -> [ID<OpeningRow>]? {
    derived.openingOf[batch]
  }
}
