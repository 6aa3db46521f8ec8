/// The rules of consignments, each with what its sentence needs to say.
package enum ConsignmentRule: Equatable, Sendable {
  case notConsigned(PiecePlace)
  case beforeConsigning(Day)
  case consignmentSettled
  case isConsigned
}
