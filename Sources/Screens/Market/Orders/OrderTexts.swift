import Forms
import Wording
import Workshop

/// The texts of an order's form, read.
struct OrderTexts {
  private let buyer: ID<Buyer>?
  private let newBuyer: SaleHeader.NewBuyer?
  private let channel: UInt8?
  private let day: Day
  let lines: [OrderLine]
  let due: Day?
  private let reason: String
  private let advance: Rupiah
  private let payment: Payment?
  private(set) var mistakes: [RuleBroken] = []

  init(_ form: FormState, _ pending: SaleHeader.NewBuyer?, in scene: Scene) {
    let workshop = scene.workshop
    let name = form[.buyer].trimmed
    newBuyer = pending?.name == name ? pending : nil
    buyer = newBuyer == nil ? workshop.buyer(named: name) : workshop.buyers.nextID
    channel = workshop.catalogue.channels.firstIndex {
      $0.title(scene.language).searchForm == form[.channel].trimmed.searchForm
    }.map { UInt8($0) }
    day = (try? DateLanguage.read(form[.day], today: scene.today)) ?? scene.today
    lines = (try? OrderLanguage.lines(form[.quantity], in: workshop)) ?? []
    due = try? DateLanguage.read(form[.due], today: scene.today)
    reason = form[.reason].trimmed
    advance = (try? MoneyLanguage.read(form[.advance])) ?? Rupiah()
    payment = AdvanceForm.payments.first { $0.name.areTyped(form[.payment]) }
    if buyer == nil { mistakes.append(RuleBroken(.field(.unknownRow), field: .buyer)) }
    if channel == nil { mistakes.append(RuleBroken(.field(.unknownRow), field: .channel)) }
    if lines.isEmpty { mistakes.append(RuleBroken(.field(.unknownRow), field: .quantity)) }
    if advance > Rupiah() && payment == nil {
      mistakes.append(RuleBroken(.field(.unknownRow), field: .payment))
    }
  }

  /// `earliest`: the day that was worked out; nil when none could be.
  func actions(earliest: Day?, today: Day, in workshop: Workshop) -> [Action] {
    let order = workshop.orders.nextID
    let placing = PlaceOrder {
      $0.day = day
      $0.buyer = buyer ?? ID(0)
      $0.channel = channel ?? 0
      $0.lines = lines
    }
    let promise = due.map { due in
      Action.promiseOrder(
        PromiseOrder {
          $0.day = today
          $0.order = order
          $0.due = due
          $0.earliest = earliest
          $0.reason = reason
        })
    }
    let money = Action.moveAdvance(
      MoveAdvance {
        $0.day = day
        $0.order = order
        $0.amount = advance
        $0.payment = payment ?? .cash
      })
    return addition(in: workshop) + [.placeOrder(placing)] + (promise.map { [$0] } ?? [])
      + (advance == Rupiah() ? [] : [money])
  }

  private func addition(in workshop: Workshop) -> [Action] {
    guard let newBuyer else { return [] }
    return [
      .addBuyer(
        AddBuyer {
          $0.day = day
          $0.subject = newBuyer.isPerson ? workshop.subjects : nil
          $0.name = newBuyer.name
          $0.channel = channel ?? 0
        })
    ]
  }
}
