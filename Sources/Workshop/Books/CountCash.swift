/// What was counted of the treasurer's cash on a day, beside what the books said; never changed,
/// only followed by another count.
package struct CashCount: Record {
  package var day = Day()
  package var counted = Rupiah()
  /// What the books said then.
  package var booked = Rupiah()
  /// Why the two differ; empty where they do not.
  package var reason = ""
  /// Which officers were there.
  package var present = ""
  package var officer = ID<User>()

  package init() {}

  /// Above zero where more was there than the books say.
  package var difference: Rupiah { counted - booked }
}

/// The counting of the treasurer's cash, in hand and in the bank.
package struct CountCash: Record {
  package var day = Day()
  package var counted = Rupiah()
  package var reason = ""
  package var present = ""

  package init() {}
}

extension CountCash: DatedFact {
  package var capability: Capability? { .money }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: an amount, who was there, and a reason where it is not what the books say.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var broken =
      present.brokenAsText(.receiver, atMost: 60, required: true)
      + reason.brokenAsText(.reason, atMost: 60)
    if counted < Rupiah() || counted > Rupiah.largest {
      broken.append(RuleBroken(.earnings(.amountMissing), field: .amount))
    }
    let booked = workshop.treasury(on: day)
    if broken.isEmpty && counted != booked && reason.isEmpty {
      broken.append(RuleBroken(.ledger(.cashDiffers(booked)), field: .reason))
    }
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let row = CashCount {
      $0.day = day
      $0.counted = counted
      $0.booked = workshop.treasury(on: day)
      $0.reason = reason
      $0.present = present
      $0.officer = authority.user
    }
    workshop.cashCounts.append(row)
  }
}
