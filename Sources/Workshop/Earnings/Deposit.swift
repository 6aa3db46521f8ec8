/// A payment of PNBP to the state for a month.
package struct Deposit: Record {
  package var day = Day()
  package var month = Month()
  package var amount = Rupiah()
  /// The billing code of SIMPONI.
  package var billing = ""
  /// The number of the state's receipt.
  package var ntpn = ""
  package var officer = ID<User>()
  /// The first day of the open month, where the deposit was made in one that was closed when it was
  /// entered; nil where it counts on its own day.
  package var countsFrom: Day?

  package init() {}

  /// The day on which the books have it.
  package var booked: Day { countsFrom ?? day }
}

/// The entry of a deposit.
package struct DepositPNBP: Record {
  package var day = Day()
  package var month = Month()
  package var amount = Rupiah()
  package var billing = ""
  package var ntpn = ""

  package init() {}
}

extension DepositPNBP: DatedFact {
  package var capability: Capability? { .money }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: an amount no more than the month still owes, as it stands or as it was closed, a
  /// billing code of 15 digits and an NTPN of 16 letters and digits, not entered before.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var broken: [RuleBroken] = []
    if billing.utf8.count != 15 || !billing.utf8.allSatisfy(Self.digits.contains) {
      broken.append(RuleBroken(.ledger(.billingForm), field: .billing))
    }
    let isAlphanumeric = ntpn.utf8.allSatisfy { Self.digits.contains($0) || 65...90 ~= $0 }
    if ntpn.utf8.count != 16 || !isAlphanumeric {
      broken.append(RuleBroken(.ledger(.ntpnForm), field: .ntpn))
    }
    if workshop.deposits.contains(where: { $0.ntpn == ntpn }) {
      broken.append(RuleBroken(.history(.alreadyImported), field: .ntpn))
    }
    return broken + brokenAmount(in: workshop)
  }

  private static let digits: ClosedRange<UInt8> = 48...57

  private func brokenAmount(in workshop: Workshop) -> [RuleBroken] {
    do throws(RuleBroken) {
      let owed = workshop.undeposited(try workshop.division(of: month))
      return 1...max(1, owed.amount) ~= amount.amount && owed > Rupiah()
        ? [] : [RuleBroken(.ledger(.beyondDeposit(owed)), field: .amount)]
    } catch {
      return [error]
    }
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.deposits.append(
      Deposit {
        $0.day = day
        $0.month = month
        $0.amount = amount
        $0.billing = billing
        $0.ntpn = ntpn
        $0.officer = authority.user
        let counts = workshop.countingDay(of: day)
        $0.countsFrom = counts == day ? nil : counts
      })
  }
}

extension Workshop {
  /// What was deposited for a month so far.
  package func deposited(for month: Month) -> Rupiah {
    deposits.reduce(Rupiah()) { $1.month == month ? $0 + $1.amount : $0 }
  }

  /// What of a month is the state's: its own part, and what is owed for it from before the store.
  package func stateDue(_ figures: MonthFigures) -> Rupiah {
    figures.part(.state) + openingDue(for: figures.month)
  }

  /// What of that is still to be deposited.
  package func undeposited(_ figures: MonthFigures) -> Rupiah {
    max(Rupiah(), stateDue(figures) - deposited(for: figures.month))
  }
}
