/// The rules of opening balances, each with what its sentence needs to say.
package enum OpeningRule: Equatable, Sendable {
  /// The first month is closed: from then on corrections go forward.
  case monthClosed
  case totalMissing
  /// How far the rows are from the control total.
  case differs(OpeningBlock, count: Int, sum: Rupiah)
  case isSigned
  case isOpen
  /// Something of it was sold, worked on or paid since.
  case inUse
  /// A row that only the opening balances put in or take out.
  case ofOpening
  case stepUnknown
  case labelDiffers
  case personTwice
  case valueMissing
  /// A first day that lies further back than so many days.
  case tooLongAgo(Int)
}
