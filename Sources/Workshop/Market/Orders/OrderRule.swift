/// The rules of orders, each with what its sentence needs to say.
package enum OrderRule: Equatable, Sendable {
  case orderedTwice
  case orderOver
  case notOrdered
  case beyondOrder(asked: Int, left: Int)
  /// Pieces are kept for another order.
  case stockKept(asked: Int, free: Int, kept: Int, for: ID<CustomerOrder>?)
  case pieceKept(Int, ID<CustomerOrder>)
  case otherBuyer
  case promiseInPast
  case beforeEarliest(Day)
  case beforeOrder(Day)
  case beyondAdvance(Rupiah)
  case beyondOrderTotal(Rupiah)
  case advanceLeft(Rupiah)
  case orderHasAdvance
  case orderHasBatch
  case fewerThanGiven(Int)
}
