/// The control total of a block, its signing by two people, or its opening again.
package struct MarkOpening: Record {
  package var day = Day()
  package var step = OpeningStep.total
  package var blocks: [OpeningBlock] = []
  /// The control total.
  package var count: Int32 = 0
  package var sum = Rupiah()
  /// Why it is opened again.
  package var reason = ""

  package init() {}
}

extension MarkOpening: DatedFact {
  package var capability: Capability? { blocks.first?.capability ?? .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: before the first month is closed; a total that is no less than nothing, of an open
  /// block; a signature where the rows are the total, with a second person; a reason to open again.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if !workshop.isOpeningOpen { return [RuleBroken(.opening(.monthClosed))] }
    if blocks.isEmpty || Set(blocks).count < blocks.count || (step == .total && blocks.count > 1)
      || blocks.contains(where: { $0.capability != capability })
    {
      return [RuleBroken(.field(.unknownRow))]
    }
    for block in blocks {
      let isSigned = workshop.openingSignature(of: block) != nil
      if isSigned != (step == .reopened) {
        return [RuleBroken(.opening(isSigned ? .isSigned : .isOpen))]
      }
    }
    switch step {
    case .total: return brokenTotal
    case .signed: return brokenSigning(in: workshop, as: authority)
    case .reopened:
      let broken = reason.brokenAsReason
      if !broken.isEmpty { return broken }
      return workshop.isApproved(authority) ? [] : [RuleBroken(.quality(.secondPersonMissing))]
    }
  }

  private var brokenTotal: [RuleBroken] {
    var broken: [RuleBroken] = []
    if !(0...99_999).contains(count) {
      broken.append(
        RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: 99_999)), field: .quantity))
    }
    if sum < Rupiah() || sum > Rupiah.largest {
      broken.append(RuleBroken(.earnings(.amountMissing), field: .total))
    }
    return broken
  }

  private func brokenSigning(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    for block in blocks {
      let off =
        workshop.openingTotal(of: block) - (workshop.openingControl(of: block) ?? OpeningTotal())
      if off != OpeningTotal() {
        return [RuleBroken(.opening(.differs(block, count: off.count, sum: off.sum)))]
      }
    }
    return workshop.isApproved(authority) ? [] : [RuleBroken(.quality(.secondPersonMissing))]
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    for block in blocks {
      let total =
        step == .total
        ? OpeningTotal(count: Int(count), sum: sum) : workshop.openingTotal(of: block)
      workshop.openingEvents.append(
        OpeningEvent {
          $0.day = day
          $0.block = block
          $0.step = step
          $0.count = Int32(clamping: total.count)
          $0.sum = total.sum
          $0.reason = reason
          $0.officer = authority.user
          $0.approver = step == .total ? nil : authority.signer
        })
      switch step {
      case .total: break
      case .signed: workshop.signOpening(block, by: authority)
      case .reopened: workshop.reopenOpening(block)
      }
    }
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    guard step == .total, let block = blocks.first,
      let former = workshop.openingControl(of: block)
    else { return nil }
    let opposite = MarkOpening {
      $0.day = day
      $0.blocks = [block]
      $0.count = Int32(clamping: former.count)
      $0.sum = former.sum
    }
    return [.markOpening(opposite)]
  }
}
