/// The rules of notas, returns and stock, each with what its sentence needs to say.
package enum MarketRule: Equatable, Sendable {
  case linesMissing
  case notInStock(asked: Int, inStock: Int)
  /// Neither in stock nor missing from it.
  case notCountable(PiecePlace)
  case priceMissing
  case belowBand(Rupiah)
  case reasonMissing
  case paidTooLittle(Rupiah)
  /// The advance pays all of a nota, so that nothing is owed.
  case nothingOwed
  case notaNumberTaken
  case buyerNameTooShort
  case buyerTaken(ID<Buyer>)
  case buyerHasBought
  case takenBackAlready
  case returnBeforeSale(Day)
  case debtShrinks
  /// Nothing is owed that a return could reduce.
  case moneyGoesBack
  case saleHasReturns
  case beyondDebt(Rupiah)
  /// More is paid than the nota costs, by nobody whom we know.
  case beyondNota(Rupiah)
  case beyondCredit(Rupiah)
  case creditUsed
  case sameBuyer
  /// One is an institution, the other a private person.
  case otherKindOfBuyer
  case newerHangsOnBuyer
}
