/// The earliest day on which an order can be ready, and what makes it so.
///
/// What batches of it bring is ready when their work is, at the measured pace. What no batch brings
/// yet is soaked, dried and dyed first, then woven in the days that batches took; and all weavers
/// together cannot finish it before what stands in front of it. Working days are those of the
/// calendar, and nobody weaves from the day of release on.
package struct OrderForecast: Equatable, Sendable {
  /// Pieces that free stock of the same kinds has.
  package internal(set) var inStock = 0
  /// Pieces that no batch brings and free stock has not.
  package internal(set) var toMake = 0
  /// When the last batch of the order is done; nil without an open one.
  package internal(set) var batches: Day?
  /// What is to be made, as work; nil when nothing is.
  package internal(set) var work: Work?
  package internal(set) var ready = Day()

  /// The work on pieces that have no batch yet.
  package struct Work: Equatable, Sendable {
    package internal(set) var course = BatchCourse()
    package internal(set) var stages = 0
    package internal(set) var crew = 0
    /// Working days of the weaving.
    package internal(set) var days = 0
    /// The first day on which the material is ready.
    package internal(set) var material = Day()
    /// Stages that stand before it: of open batches and of orders promised earlier.
    package internal(set) var ahead = 0
    /// When all weavers together have done what is ahead and this.
    package internal(set) var capacity = Day()
    /// When its crew has woven it.
    package internal(set) var woven = Day()
    /// Who leaves before that, first to last.
    package internal(set) var leaving: [ID<Inmate>] = []
    /// Whether the releases of all weavers were seen, and so counted.
    package internal(set) var countsReleases = true
  }
}

extension Workshop {
  /// The forecast for an order as it stands; nil when too little was measured.
  ///
  /// `kept`, `pace`: where they were counted before.
  package func forecast(
    of order: ID<CustomerOrder>, on today: Day, among kept: KeptStock? = nil,
    at pace: WorkPace? = nil
  ) -> OrderForecast? {
    let pace = pace ?? WorkPace.measured(in: self, on: today)
    var forecast = OrderForecast()
    for batch in batches(for: order) where derived.openBatches.contains(batch) {
      guard let day = pace.forecast(of: batch, in: self, on: today) else { return nil }
      forecast.batches = max(forecast.batches ?? day, day)
    }
    let ahead = derived.openOrders.filter { $0 < order && orders[$0].promised != nil }
    return complete(
      forecast, for: uncovered(of: order), of: order, among: kept,
      ahead: ahead.map { stages(of: uncovered(of: $0)) }, on: today)
  }

  /// The forecast for an order that nobody has taken down yet.
  package func forecast(for lines: [OrderLine], on today: Day) -> OrderForecast? {
    let wanted = lines.reduce(into: [:]) { $0[$1.kind, default: 0] += Int($1.quantity) }
    let ahead = derived.openOrders.filter { orders[$0].promised != nil }
    return complete(
      OrderForecast(), for: wanted, as: lines, ahead: ahead.map { stages(of: uncovered(of: $0)) },
      on: today)
  }

  private func complete(
    _ forecast: OrderForecast, for wanted: [OrderKind: Int], of order: ID<CustomerOrder>? = nil,
    among kept: KeptStock? = nil, as typed: [OrderLine] = [], ahead: [Int], on today: Day
  ) -> OrderForecast? {
    var forecast = forecast
    var missing = wanted
    let lines = order.map { orders[$0].lines } ?? typed
    let grades = lines.reduce(into: [OrderKind: Grade]()) { $0[$1.kind] = $1.grade }
    let free = freeToSell(for: order, among: kept) { key in
      wanted[OrderKind(key)] != nil && grades[OrderKind(key)].map { $0 == key.grade } ?? true
    }
    for (key, pieces) in free {
      let taken = min(missing[OrderKind(key)] ?? 0, pieces.count)
      missing[OrderKind(key), default: 0] -= taken
      forecast.inStock += taken
    }
    forecast.toMake = missing.values.reduce(0, +)
    forecast.ready = max(today, forecast.batches ?? today)
    let stages = stages(of: missing)
    guard stages > 0 else { return forecast }
    let open = derived.openBatches.reduce(0) { $0 + stagesLeft(of: $1) }
    guard let work = work(stages, after: open + ahead.reduce(0, +), on: today) else { return nil }
    forecast.work = work
    let judged = workingDay(work.course.quality, after: max(work.woven, work.capacity))
    forecast.ready = max(forecast.ready, judged)
    return forecast
  }

  private func work(_ stages: Int, after ahead: Int, on today: Day) -> OrderForecast.Work? {
    guard let course = BatchCourse.measured(in: self) else { return nil }
    let weavers = people.indices.filter {
      mayWork(ID($0), on: today) && people[$0].craft == .weaver
    }
    let speed = weavingSpeed(before: today)
    guard !weavers.isEmpty, speed.stages > 0 else { return nil }
    var work = OrderForecast.Work()
    work.course = course
    work.stages = stages
    work.ahead = ahead
    work.crew = min(weavers.count, course.crew(for: stages))
    work.material = workingDay(course.material, after: today)
    work.days = course.weaving(stages, by: weavers.count)
    // The first of these days is the one on which the material is ready.
    work.woven = workingDay(work.days - 1, after: work.material)
    let releases = weavers.compactMap { people[$0].identity?.release }
    work.countsReleases = weavers.allSatisfy { people[$0].unopened == nil }
    guard
      let capacity = day(
        after: today, stages: ahead + stages, speed: speed, weavers: weavers.count,
        releases: releases)
    else { return nil }
    work.capacity = capacity
    let last = max(work.woven, capacity)
    work.leaving = weavers.map { ID<Inmate>($0) }.filter {
      people[$0].identity?.release.map { $0 <= last } ?? false
    }.sorted {
      (people[$0].identity?.release ?? last, $0) < (people[$1].identity?.release ?? last, $1)
    }
    return work
  }

  /// The day on which all weavers have done so many stages, fewer of them from each release on;
  /// nil when too few are left to do it within ten years.
  private func day(
    after today: Day, stages: Int, speed: (stages: Int, days: Int), weavers: Int, releases: [Day]
  ) -> Day? {
    var left = stages * speed.days
    var day = today
    while left > 0 {
      day = day + 1
      guard day - today < 3650 else { return nil }
      if !isWorkingDay(day) { continue }
      left -= speed.stages * (weavers - releases.count { $0 <= day })
    }
    return day
  }

  /// Stages that weavers finished in the last 60 days, and the days of one weaver on the sheets of
  /// those days on which any was, absences counted: while all prepare material nobody is slow.
  private func weavingSpeed(before today: Day) -> (stages: Int, days: Int) {
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
  private func stages(of kinds: [OrderKind: Int]) -> Int {
    kinds.reduce(0) { sum, row in
      sum + row.value * products[row.key.product].route.count { !$0.isGate }
    }
  }
}

extension OrderKind {
  package init(_ key: StockKey) {
    self.init(key.product, colour: key.colour, size: key.size)
  }
}
