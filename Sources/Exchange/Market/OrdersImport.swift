import Wording
import Workshop

/// Takes in what buyers ordered: each order with its promise and what was paid in advance.
///
/// An order of ours is known by its code, any other by day, buyer and all of its lines; what
/// differs is changed on the page of orders, where each change keeps its reason.
struct OrdersImport: RowImport {
  private var growth: Growth
  private let pieces: PieceColumns
  private let channels: WordTable<UInt8>
  private var rows: OrderRows?

  init(_ ground: ImportGround) {
    growth = Growth(ground)
    pieces = PieceColumns(ground.workshop)
    channels = WordTable(channelsOf: ground.workshop)
  }

  var harvest: Harvest { growth.harvest }

  mutating func take(_ row: FileRow) {
    if rows?.goesOn(in: row) == true {
      rows?.add(row)
    } else {
      finish()
      rows = OrderRows(RowReader(row))
    }
  }

  mutating func finish() {
    guard var rows else { return }
    self.rows = nil
    let order = read(&rows)
    rows.readHead { reader in
      growth.noteRepetition(of: reader.row.text(.order).wordForm, .order, &reader)
    }
    guard rows.faults.isEmpty else { return refuse(rows) }
    if let ours = recorded(order, as: rows.head.text(.order)) {
      compare(order, with: ours, &rows)
      if rows.faults.isEmpty { return growth.found(rows.readers.count) }
      return refuse(rows)
    }
    take(order, &rows)
  }

  /// What the rows of an order say.
  private struct Order {
    var place = PlaceOrder()
    var due: Day?
    var reason = ""
    var advance: Rupiah?
    var payment = Payment.cash
  }

  private func read(_ rows: inout OrderRows) -> Order {
    let workshop = growth.workshop
    var order = Order()
    rows.readHead { reader in
      let code = reader.text(.order, required: true)
      let buyer = buyer(of: code, &reader)
      order.place.day = reader.day(.day, required: true) ?? Day()
      order.place.buyer = buyer ?? ID()
      order.place.channel = buyer.map { workshop.buyers[$0].channel } ?? 0
      if !reader.row.text(.channel).isEmpty {
        order.place.channel =
          reader.named(.channel, orNote: .unknown(.channel)) { channels[$0] } ?? 0
      }
      order.due = reader.day(.due)
      order.reason = reader.text(.reason)
      order.advance = reader.amount(.advance)
      if !reader.row.text(.payment).isEmpty {
        order.payment =
          reader.named(.payment, orNote: .unknown(.payment)) { Self.payments[$0] } ?? .cash
      }
    }
    let day = order.place.day
    order.place.lines = rows.read { line(&$0, on: day) }
    return order
  }

  /// The buyer of an order of ours, of whom no list has the name, is whoever is recorded.
  private func buyer(of code: String, _ reader: inout RowReader) -> ID<Buyer>? {
    let workshop = growth.workshop
    guard reader.row.text(.buyer) == Export.privateBuyer else {
      return reader.named(.buyer, orNote: .unknown(.buyer), workshop.buyer(named:))
    }
    let ours = workshop.order(code: code).map { workshop.orders[$0].buyer }
    if let ours, workshop.buyers[ours].subject != nil { return ours }
    reader.note(.namelessBuyer, .buyer)
    return nil
  }

  /// Words for a line that takes any grade.
  static let anyGrade = ["semua", "any"]

  /// Without a price the usual one of the day is meant.
  private func line(_ reader: inout RowReader, on day: Day) -> OrderLine {
    let kind = pieces.kind(&reader)
    let isAny = Self.anyGrade.contains(reader.row.text(.grade).wordForm)
    let grade = isAny ? nil : pieces.grade(&reader)
    let quantity = reader.count(.quantity, required: true) ?? 0
    let price = reader.amount(.price)
    return OrderLine {
      $0.kind = kind ?? OrderKind()
      $0.grade = grade
      $0.quantity = UInt8(clamping: quantity)
      $0.price =
        price ?? kind.map { growth.workshop.price(of: $0.product, grade ?? .a, on: day).usual }
        ?? Rupiah()
    }
  }

  private func recorded(_ order: Order, as code: String) -> ID<CustomerOrder>? {
    let workshop = growth.workshop
    // A bare number is one of the office's own book.
    if code.first?.isLetter == true, let ours = workshop.order(code: code) { return ours }
    return workshop.orders.indices.first { place in
      let ours = workshop.orders[place]
      return !ours.isWithdrawn && ours.day == order.place.day && ours.buyer == order.place.buyer
        && ours.lines == order.place.lines
    }.map { ID($0) }
  }

  private func compare(
    _ order: Order, with id: ID<CustomerOrder>, _ rows: inout OrderRows
  ) {
    let workshop = growth.workshop
    let ours = workshop.orders[id]
    rows.readHead { reader in
      reader.compare(.day, ours.day, with: order.place.day)
      reader.compare(.buyer, ours.buyer, with: order.place.buyer) { workshop.buyers[$0].name ?? "" }
      reader.compare(.channel, ours.channel, with: order.place.channel) {
        workshop.catalogue.channels[Int($0)].name
      }
      reader.compare(.due, ours.promised, with: order.due)
      let paid = ours.advances.reduce(Rupiah()) { $0 + $1.amount }
      reader.compare(.advance, paid, with: order.advance ?? paid) { "\($0.amount)" }
    }
    for (place, theirs) in order.place.lines.enumerated() {
      guard let line = ours.lines.first(where: { $0.kind == theirs.kind }) else {
        rows.note(.notOrdered, .product, at: place)
        continue
      }
      rows.compare(theirs, with: line, at: place)
    }
    if ours.lines.count > order.place.lines.count {
      rows.note(.orderLines(recorded: ours.lines.count), .order)
    }
  }

  private mutating func refuse(_ rows: OrderRows) {
    var rows = rows
    rows.fallWhole()
    growth.refuse(rows.faults)
  }

  private mutating func take(_ order: Order, _ rows: inout OrderRows) {
    noteEnd(&rows)
    let id = growth.workshop.orders.nextID
    let placing = Action.placeOrder(order.place)
    rows.note(growth.refusal(of: placing), in: growth.workshop)
    guard rows.faults.isEmpty else { return refuse(rows) }
    let placed = growth.workshop(after: placing)
    let actions =
      [placing] + [promise(order, of: id, in: placed), advance(order, of: id)].compactMap { $0 }
    var head = rows.readers[0]
    if growth.take(actions, of: rows.readers.count, &head, else: .order) { return }
    rows.readHead { $0 = head }
    refuse(rows)
  }

  /// What is over elsewhere is not opened here.
  private func noteEnd(_ rows: inout OrderRows) {
    rows.readHead { reader in
      if Self.ends[reader.row.text(.status)] != nil { reader.note(.orderEnded, .status) }
    }
    _ = rows.read { reader in
      if reader.count(.given) ?? 0 > 0 { reader.note(.orderBegun, .given) }
    }
  }

  private func promise(
    _ order: Order, of id: ID<CustomerOrder>, in workshop: Workshop
  ) -> Action? {
    order.due.map { due in
      .promiseOrder(
        PromiseOrder {
          $0.day = order.place.day
          $0.order = id
          $0.due = due
          $0.earliest = workshop.forecast(of: id, on: order.place.day)?.ready
          $0.reason = order.reason
        })
    }
  }

  private func advance(_ order: Order, of id: ID<CustomerOrder>) -> Action? {
    guard let amount = order.advance, amount != Rupiah() else { return nil }
    return .moveAdvance(
      MoveAdvance {
        $0.day = order.place.day
        $0.order = id
        $0.amount = amount
        $0.payment = order.payment
      })
  }

  private static let ends = WordTable<OrderState>(
    [OrderState.delivered, .settled, .cancelled].map { ([$0.name.id, $0.name.en], $0) })

  private static let payments = WordTable<Payment>(
    Payment.allCases.filter { $0 != .unpaid }.map { ([$0.name.id, $0.name.en], $0) }
      + [(["kas", "kontan"], .cash), (["bank", "tf"], .transfer)])
}

extension OrderRows {
  /// Notes what of a line is recorded otherwise.
  fileprivate mutating func compare(_ theirs: OrderLine, with ours: OrderLine, at place: Int) {
    change(place) { reader in
      reader.compare(.grade, ours.grade, with: theirs.grade) {
        $0?.letter ?? OrdersImport.anyGrade[0]
      }
      reader.compare(.quantity, ours.quantity, with: theirs.quantity) { "\($0)" }
      reader.compare(.price, ours.price, with: theirs.price) { "\($0.amount)" }
    }
  }
}
