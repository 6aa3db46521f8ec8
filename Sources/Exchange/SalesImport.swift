import Forms
import Workshop

/// Takes in the paper notas from before the store's first day.
struct SalesImport: RowImport {
  private(set) var harvest = Harvest()
  private let ground: ImportGround
  private let channels: WordTable<UInt8>
  private let products: WordTable<ID<Product>>
  private let known: Set<String>
  /// The row in which each nota stood first.
  private var seen: [String: Int] = [:]
  private var candidates: [(row: FileRow, sale: PastSale)] = []

  init(_ ground: ImportGround) {
    self.ground = ground
    let workshop = ground.workshop
    channels = WordTable(
      workshop.catalogue.channels.enumerated().map {
        ([$0.element.name, $0.element.english], UInt8($0.offset))
      })
    products = WordTable(
      workshop.products.indices.map { index in
        let product = workshop.products[index]
        return ([product.code, product.name, product.shortName], ID(index))
      })
    known = Set(workshop.pastSales.map(\.key))
  }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    var sale = PastSale()
    sale.number = reader.text(.number, required: true)
    let day = reader.day(.day, required: true)
    if let day {
      sale.day = day
      if isPresent(sale, &reader) { return }
    }
    sale.buyer = reader.text(.buyer)
    sale.channel = reader.named(.channel, orNote: .unknownChannel) { channels[$0] } ?? 0
    sale.product = reader.named(.product, orNote: .unknownProduct) { products[$0] } ?? ID()
    readAmounts(of: &sale, &reader)
    if reader.faults.isEmpty {
      candidates.append((row, sale))
    } else {
      harvest.faults += reader.faults
    }
  }

  /// Whether the nota is in the store; notes when it is in the file twice or is no history.
  private mutating func isPresent(_ sale: PastSale, _ reader: inout RowReader) -> Bool {
    if sale.day >= ground.workshop.settings.firstDay { reader.note(.notHistory, .day) }
    guard !sale.number.isEmpty else { return false }
    if let first = seen[sale.key] {
      reader.note(.duplicate(row: first), .number)
      return false
    }
    seen[sale.key] = reader.row.number
    guard known.contains(sale.key) else { return false }
    harvest.presentRows += 1
    return true
  }

  private func readAmounts(of sale: inout PastSale, _ reader: inout RowReader) {
    let quantity = reader.value(.quantity, required: true) { text throws(Misread) in
      try FileNumber.read(text)
    }
    if let quantity, quantity < 1 { reader.note(.atLeastOne, .quantity) }
    let price = reader.value(.price, required: true, MoneyLanguage.readFile)
    if let price, price < Rupiah(1) { reader.note(.atLeastOne, .price) }
    let total = reader.value(.total, MoneyLanguage.readFile)
    guard let quantity, let price, quantity >= 1, price >= Rupiah(1) else { return }
    sale.quantity = Int32(quantity)
    sale.price = price
    let product = price.amount.multipliedReportingOverflow(by: Int64(quantity))
    if let total, product.overflow || total != Rupiah(product.partialValue) {
      reader.note(.notTheProduct, .total)
    }
  }

  /// The model has the last word on the rows that could be read.
  mutating func finish() {
    guard !candidates.isEmpty else { return }
    let broken = ground.workshop.broken(
      by: .importPastSales(action(candidates.map(\.sale))), as: ground.authority)
    let faulty = Dictionary(grouping: broken) { $0.row ?? 0 }
    var good: [PastSale] = []
    for (place, candidate) in candidates.enumerated() {
      guard let broken = faulty[place] else {
        good.append(candidate.sale)
        continue
      }
      var reader = RowReader(candidate.row)
      reader.note(broken, else: .number, in: ground.workshop)
      harvest.faults += reader.faults
    }
    harvest.newRows = good.count
    if !good.isEmpty { harvest.actions = [.importPastSales(action(good))] }
  }

  private func action(_ rows: [PastSale]) -> ImportPastSales {
    ImportPastSales {
      $0.day = ground.today
      $0.file = ground.digest
      $0.rows = rows
    }
  }
}
