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
  package func forecast(of order: ID<CustomerOrder>, on today: Day) -> OrderForecast? {
    let pace = pace(on: today)
    var forecast = OrderForecast()
    for batch in batches(for: order) where derived.openBatches.contains(batch) {
      guard let day = pace.forecast(of: batch, in: self, on: today) else { return nil }
      forecast.batches = max(forecast.batches ?? day, day)
    }
    return complete(
      forecast, for: uncovered(of: order), as: orders[order].lines, of: order, on: today)
  }

  /// The forecast for an order that nobody has taken down yet.
  package func forecast(for lines: [OrderLine], on today: Day) -> OrderForecast? {
    let wanted = lines.reduce(into: [:]) { $0[$1.kind, default: 0] += Int($1.quantity) }
    return complete(OrderForecast(), for: wanted, as: lines, of: nil, on: today)
  }

  private func complete(
    _ forecast: OrderForecast, for wanted: [OrderKind: Int], as lines: [OrderLine],
    of order: ID<CustomerOrder>?, on today: Day
  ) -> OrderForecast? {
    var forecast = forecast
    var missing = wanted
    let basis = forecastBasis(on: today)
    let kept = keptStock()
    let grades = lines.reduce(into: [OrderKind: Grade]()) { $0[$1.kind] = $1.grade }
    for kind in wanted.keys {
      let free = (basis.stock[kind] ?? []).filter {
        grades[kind] == nil || grades[kind] == $0.grade
      }
      .reduce(0) { $0 + freePieces($1, besides: kept, for: order).count }
      let taken = min(missing[kind] ?? 0, free)
      missing[kind, default: 0] -= taken
      forecast.inStock += taken
    }
    forecast.toMake = missing.values.reduce(0, +)
    forecast.ready = max(today, forecast.batches ?? today)
    let stages = stages(of: missing)
    guard stages > 0 else { return forecast }
    guard let work = work(stages, after: basis.ahead(of: order), basis, on: today) else {
      return nil
    }
    forecast.work = work
    let judged = workingDay(work.course.quality, after: max(work.woven, work.capacity))
    forecast.ready = max(forecast.ready, judged)
    return forecast
  }

  private func work(
    _ stages: Int, after ahead: Int, _ basis: ForecastBasis, on today: Day
  ) -> OrderForecast.Work? {
    let weavers = basis.weavers
    guard let course = basis.course, !weavers.isEmpty, basis.speed.stages > 0 else { return nil }
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
        after: today, stages: ahead + stages, speed: basis.speed, weavers: weavers.count,
        releases: releases)
    else { return nil }
    work.capacity = capacity
    let last = max(work.woven, capacity)
    work.leaving = weavers.filter {
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
}

extension OrderKind {
  package init(_ key: StockKey) {
    self.init(key.product, colour: key.colour, size: key.size)
  }
}
