/// The rules of money, months and ledgers, each with what its sentence needs to say.
package enum EarningsRule: Equatable, Sendable {
  case amountMissing
  case notOnCredit
  case paidBeforeSale(Day)
  /// In per mille.
  case partsNotWhole(Int)
  case partEmpty
  case workersPartMissing
  case monthClosed(Month)
  case monthNotOver(Month)
  case earlierMonthOpen(Month)
  case nothingToClose(Month)
  case figuresChanged
  case depositMissing
  case approvalMissing
  /// Attendance and conduct together above the whole, in per mille.
  case sharesAboveWhole(Int)
  /// Marks of conduct that whoever sits there does not see.
  case marksClosed(Month)
}
