/// What the forecasts of a day have in common: counted once, however many orders are asked for.
struct ForecastBasis: Sendable {
  /// Who weaves, in order of enrolment.
  let weavers: [ID<Inmate>]
  /// Stages that weavers finished in the last 60 days, and the days of one weaver on the sheets of
  /// those days on which any was, absences counted: while all prepare material nobody is slow.
  let speed: (stages: Int, days: Int)
  /// How batches went; nil while none is finished.
  let course: BatchCourse?
  /// What lies in stock, by what is ordered of it.
  let stock: [OrderKind: [StockKey]]
  /// Stages that open batches still have before them.
  private let open: Int
  /// Those of what no batch brings, of each promised order, in the order in which they came.
  private let promised: [(order: ID<CustomerOrder>, stages: Int)]

  fileprivate init(of workshop: Workshop, on today: Day) {
    weavers = workshop.people.indices.map { ID($0) }.filter {
      workshop.people[$0].craft == .weaver && workshop.mayWork($0, on: today)
    }
    speed = workshop.weavingSpeed(before: today)
    course = BatchCourse.measured(in: workshop)
    stock = Dictionary(grouping: workshop.derived.stock.keys) { OrderKind($0) }
    open = workshop.derived.openBatches.reduce(0) { $0 + workshop.stagesLeft(of: $1) }
    promised = workshop.derived.openOrders.filter { workshop.orders[$0].promised != nil }
      .map { ($0, workshop.stages(of: workshop.uncovered(of: $0))) }
  }

  /// Stages that stand before those of an order, or of one that nobody has taken down yet.
  func ahead(of order: ID<CustomerOrder>?) -> Int {
    let before = promised.prefix { row in order.map { row.order < $0 } ?? true }
    return before.reduce(open) { $0 + $1.stages }
  }
}

extension Workshop {
  func forecastBasis(on today: Day) -> ForecastBasis {
    derived.remembered.value(\.bases[today]) { ForecastBasis(of: self, on: today) }
  }

  fileprivate func weavingSpeed(before today: Day) -> (stages: Int, days: Int) {
    var speed = (stages: 0, days: 0)
    for back in 1...WorkPace.span {
      let rows = outputs(on: today - back).filter { people[$0.worker].craft == .weaver }
      guard rows.contains(where: { !$0.pieces.isEmpty }) else { continue }
      speed.days += Set(rows.map(\.worker)).count
      speed.stages += rows.reduce(0) { $0 + $1.pieces.count }
    }
    return speed
  }

  /// The stages that pieces of some kinds have to pass.
  func stages(of kinds: [OrderKind: Int]) -> Int {
    kinds.reduce(0) { sum, row in
      sum + row.value * products[row.key.product].route.count { !$0.isGate }
    }
  }
}
