/// The entry of what a group planned, sold and counted in a session.
package struct NoteExercise: Record {
  package var day = Day()
  package var session = ID<CourseSession>()
  package var product = ID<Product>()
  package var channel: UInt8 = 0
  package var price = Rupiah()
  package var pieces: Int32 = 0
  package var cost = Rupiah()
  package var profit = Rupiah()

  package init() {}

  init(of exercise: ID<CourseExercise>, in workshop: Workshop) {
    let row = workshop.courseExercises[exercise]
    self.init {
      $0.day = workshop.courseSessions[row.session].day
      $0.session = row.session
      $0.product = row.product
      $0.channel = row.channel
      $0.price = row.price
      $0.pieces = row.pieces
      $0.cost = row.cost
      $0.profit = row.profit
    }
  }
}

extension NoteExercise: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  package static let mostPieces = 999

  /// Rules: a session of a course that runs, a product and a channel that it has no exercise of, a
  /// price, and figures that can be.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.courseSessions.contains(session) else {
      return [RuleBroken(.field(.unknownRow))]
    }
    let row = workshop.courseSessions[session]
    if row.isWithdrawn { return [RuleBroken(.field(.isWithdrawn))] }
    let closed = workshop.broken(row.course)
    if !closed.isEmpty { return closed }
    var broken: [RuleBroken] = []
    if day < row.day { broken.append(RuleBroken(.course(.beforeSession(row.day)), field: .day)) }
    if !workshop.products.contains(product) {
      broken.append(RuleBroken(.field(.unknownRow), field: .product))
    }
    if !workshop.catalogue.channels.indices.contains(Int(channel)) {
      broken.append(RuleBroken(.field(.unknownRow), field: .channel))
    }
    let isTaken = workshop.exercises(of: session).contains {
      workshop.courseExercises[$0].product == product
        && workshop.courseExercises[$0].channel == channel
    }
    if isTaken { broken.append(RuleBroken(.course(.exerciseTaken), field: .product)) }
    if price == Rupiah() { broken.append(RuleBroken(.earnings(.amountMissing), field: .price)) }
    broken += price.brokenCost(.price)
    if !(0...Self.mostPieces).contains(Int(pieces)) {
      broken.append(
        RuleBroken(
          .field(.numberOutOfRange(lowest: 0, highest: Self.mostPieces)), field: .quantity))
    }
    broken += cost.brokenCost(.amount)
    if profit > Rupiah.largest || profit < Rupiah() - Rupiah.largest {
      broken.append(RuleBroken(.earnings(.amountMissing), field: .total))
    }
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.courseExercises.append(
      CourseExercise {
        $0.session = session
        $0.product = product
        $0.channel = channel
        $0.price = price
        $0.pieces = pieces
        $0.cost = cost
        $0.profit = profit
        $0.officer = authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.exercise(workshop.courseExercises.nextID), on: day))]
  }
}
