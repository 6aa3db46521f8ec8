/// How far the earliest day that was worked out for an order lay from the day it was ready.
package struct PromiseError: Equatable, Sendable {
  package var order: ID<CustomerOrder>
  /// When the last of its batches was finished.
  package var finished = Day()
  /// Days by which it was ready later than was worked out; below 0 earlier.
  package var days = 0
  /// Days by which it was ready later than was promised; below 0 earlier.
  package var beyondPromise = 0
}

/// The errors of one month.
package struct PromiseErrorMonth: Equatable, Sendable {
  package var month: Month
  package var errors: [PromiseError]

  package init(month: Month, errors: [PromiseError]) {
    self.month = month
    self.errors = errors
  }

  /// The middle one of the errors' sizes, the upper of the two where there are two.
  package var median: Int {
    let sizes = errors.map { abs($0.days) }.sorted()
    return sizes.isEmpty ? 0 : sizes[sizes.count / 2]
  }

  package var largest: Int { errors.map { abs($0.days) }.max() ?? 0 }
  package var later: Int { errors.count { $0.days > 0 } }
  package var earlier: Int { errors.count { $0.days < 0 } }
  /// Orders that were ready on the day promised or before.
  package var kept: Int { errors.count { $0.beyondPromise <= 0 } }
}

extension Workshop {
  /// Of each order that was promised with a day worked out, and whose batches are all finished.
  package var promiseErrors: [PromiseError] {
    orders.indices.compactMap { index in
      let id = ID<CustomerOrder>(index)
      guard !orders[index].isWithdrawn, let first = orders[index].promises.first,
        let earliest = first.earliest
      else { return nil }
      let finished = batches(for: id).map { batches[$0].finished }
      guard let last = finished.compactMap({ $0 }).max(), !finished.contains(nil) else {
        return nil
      }
      return PromiseError(
        order: id, finished: last, days: last - earliest,
        beyondPromise: last - (orders[index].promised ?? first.due))
    }
  }

  /// The same month by month, the newest first.
  package var promiseErrorMonths: [PromiseErrorMonth] {
    Dictionary(grouping: promiseErrors, by: \.finished.month)
      .map { PromiseErrorMonth(month: $0.key, errors: $0.value) }.sorted { $0.month > $1.month }
  }
}
