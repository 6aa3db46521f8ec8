import Forms
import Workshop

/// Takes in the paper notas from before the store's first day, each with all of its rows.
struct SalesImport: RowImport {
  private(set) var harvest = Harvest()
  private let ground: ImportGround
  private let channels: WordTable<UInt8>
  private let products: WordTable<ID<Product>>
  private let recorded: [String: [PastSale]]
  private let own: Set<OwnLine>
  private var notas: [PaperNota] = []
  /// Where the nota of a number and year stands.
  private var places: [String: Int] = [:]
  /// The first row of each number whose day cannot be read, so that its nota is not whole.
  private var dayless: [String: Int] = [:]
  /// The row of data before, whose nota goes on in rows that do not name one.
  private var above: FileRow?

  init(_ ground: ImportGround) {
    self.ground = ground
    let workshop = ground.workshop
    channels = WordTable(channelsOf: workshop)
    products = WordTable(productsOf: workshop)
    own = OwnLine.all(in: workshop)
    recorded = Dictionary(grouping: workshop.pastSales, by: \.key)
  }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(withNota(row))
    if isOwn(reader.row) {
      harvest.presentRows += 1
      return
    }
    var sale = PastSale()
    sale.number = reader.text(.number, required: true)
    let day = reader.day(.day, required: true)
    if let day {
      sale.day = day
      if day >= ground.workshop.settings.firstDay { reader.note(.notHistory, .day) }
    }
    sale.buyer = reader.text(.buyer)
    sale.channel = reader.named(.channel, orNote: .unknown(.channel)) { channels[$0] } ?? 0
    sale.product = reader.named(.product, orNote: .unknown(.product)) { products[$0] } ?? ID()
    readAmounts(of: &sale, &reader)
    guard day != nil, !sale.number.isEmpty else {
      if !sale.number.isEmpty { dayless[sale.number] = dayless[sale.number] ?? row.number }
      harvest.faults += reader.faults
      return
    }
    keep(PaperNota.Line(sale: sale, reader: reader))
  }

  /// A row right below another of its nota, whose number, day and buyer may stand in the first
  /// alone.
  private mutating func withNota(_ row: FileRow) -> FileRow {
    var row = row
    defer { above = row }
    guard let above, above.number == row.number - 1 else { return row }
    let goesOn = [FieldName.number, .day, .buyer].allSatisfy { field in
      row.text(field).isEmpty || row.text(field) == above.text(field)
    }
    let saysLess = row.text(.number).isEmpty || row.text(.day).isEmpty
    if goesOn && saysLess { row.carry([.number, .day, .buyer, .channel], from: above) }
    return row
  }

  /// Whether a row is what our own list of sales has of a nota from the first day on.
  private func isOwn(_ row: FileRow) -> Bool {
    guard let day = try? DateLanguage.readFile(row.written(.day)),
      day >= ground.workshop.settings.firstDay,
      let line = OwnLine(row, day: day, product: products[row.text(.product)])
    else { return false }
    return own.contains(line)
  }

  private mutating func keep(_ line: PaperNota.Line) {
    guard let place = places[line.sale.key] else {
      places[line.sale.key] = notas.count
      notas.append(PaperNota(line))
      return
    }
    if notas[place].has(line.sale) {
      notas[place].add(line)
    } else {
      var reader = line.reader
      reader.note(.duplicate(row: notas[place].row), .number)
      harvest.faults += reader.faults
    }
  }

  private func readAmounts(of sale: inout PastSale, _ reader: inout RowReader) {
    let quantity = reader.count(.quantity, required: true)
    if quantity == 0 { reader.note(.atLeastOne, .quantity) }
    let price = reader.amount(.price, required: true)
    if let price, price < Rupiah(1) {
      reader.note(price == Rupiah() ? .given : .atLeastOne, .price)
    }
    let discount = reader.amount(.discount) ?? Rupiah()
    let total = reader.amount(.total)
    guard let quantity, let price, quantity != 0, price >= Rupiah(1) else { return }
    sale.quantity = Int32(quantity)
    sale.price = price
    let product = price.amount.multipliedReportingOverflow(by: Int64(quantity))
    let net = product.overflow ? nil : Rupiah(product.partialValue) - discount
    if let total, total != net { reader.note(.notTheProduct, .total) }
    guard let net, discount != Rupiah() else { return }
    noteDiscount(discount, net: net, of: quantity, &reader)
    sale.price = Rupiah(net.amount / Int64(quantity))
  }

  /// A nota keeps what each piece brought: the price less its part of the discount.
  private func noteDiscount(
    _ discount: Rupiah, net: Rupiah, of quantity: Int, _ reader: inout RowReader
  ) {
    if discount < Rupiah() || quantity < 0 { reader.note(.notAnAmount, .discount) }
    if quantity > 0 && net < Rupiah(Int64(quantity)) { reader.note(.given, .discount) }
    if net.amount % Int64(quantity) != 0 { reader.note(.discountUneven, .discount) }
  }

  mutating func finish() {
    var fresh: [PaperNota] = []
    for var nota in notas {
      if let row = dayless[nota.lines[0].sale.number] { nota.fall(with: row) }
      nota.fallWhole()
      if nota.faultyRow == nil, let recorded = recorded[nota.key] {
        nota.compare(with: recorded, compare)
        if nota.faultyRow == nil { harvest.presentRows += nota.lines.count }
      } else if nota.faultyRow == nil {
        fresh.append(nota)
      }
      harvest.faults += nota.faults
    }
    record(fresh)
  }

  private func compare(_ reader: inout RowReader, _ ours: PastSale, _ theirs: PastSale) {
    let workshop = ground.workshop
    reader.compare(.day, ours.day, with: theirs.day)
    reader.compare(.buyer, ours.buyer, with: theirs.buyer)
    reader.compare(.channel, ours.channel, with: theirs.channel) {
      workshop.catalogue.channels[Int($0)].name
    }
    reader.compare(.product, ours.product, with: theirs.product) { workshop.products[$0].code }
    reader.compare(.quantity, ours.quantity, with: theirs.quantity) { "\($0)" }
    reader.compare(.price, ours.price, with: theirs.price) { "\($0.amount)" }
  }

  /// The model has the last word on the notas that could be read; a return may fall with its sale.
  private mutating func record(_ notas: [PaperNota]) {
    var good = notas
    while !good.isEmpty {
      let asked = judged(good)
      harvest.faults += asked.flatMap(\.faults)
      good = asked.filter { $0.faultyRow == nil }
      if good.count == asked.count { break }
    }
    let rows = good.flatMap(\.lines).map(\.sale)
    harvest.newRows = rows.count
    if !rows.isEmpty { harvest.actions = [.importPastSales(action(rows))] }
  }

  /// The notas with what the model says of them.
  private func judged(_ notas: [PaperNota]) -> [PaperNota] {
    var notas = notas
    let places = notas.indices.flatMap { nota in
      notas[nota].lines.indices.map { (nota: nota, line: $0) }
    }
    let broken = ground.workshop.broken(
      by: .importPastSales(action(notas.flatMap(\.lines).map(\.sale))), as: ground.authority,
      on: ground.today)
    for (row, broken) in Dictionary(grouping: broken, by: { $0.row ?? 0 }) {
      notas[places[row].nota].note(broken, at: places[row].line, in: ground.workshop)
    }
    for place in notas.indices { notas[place].fallWhole() }
    return notas
  }

  private func action(_ rows: [PastSale]) -> ImportPastSales {
    ImportPastSales {
      $0.day = ground.today
      $0.file = ground.digest
      $0.rows = rows
    }
  }
}
