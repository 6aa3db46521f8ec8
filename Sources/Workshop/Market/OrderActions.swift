/// What is done for orders and consignments, in one place for `Action`.
extension Workshop {
  func brokenOrder(_ action: Action, as authority: Authority) -> [RuleBroken] {
    switch action {
    case .placeOrder(let action): action.broken(in: self)
    case .promiseOrder(let action): action.broken(in: self)
    case .moveAdvance(let action): action.broken(in: self, as: authority)
    case .cancelOrder(let action): action.broken(in: self)
    case .consign(let action): action.broken(in: self, as: authority)
    case .returnConsigned(let action): action.broken(in: self)
    default: []
    }
  }

  mutating func applyOrder(_ action: Action, by user: ID<User>) {
    switch action {
    case .placeOrder(let action): action.apply(to: &self)
    case .promiseOrder(let action): action.apply(to: &self)
    case .moveAdvance(let action): action.apply(to: &self)
    case .cancelOrder(let action): action.apply(to: &self)
    case .consign(let action): action.apply(to: &self, by: user)
    case .returnConsigned(let action): action.apply(to: &self)
    default: break
    }
  }

  func reversalOfOrder(_ action: Action) -> [Action]? {
    switch action {
    case .placeOrder(let action): [.withdraw(Withdraw(.order(orders.nextID), on: action.day))]
    case .promiseOrder(let action): [.promiseOrder(action.reversal)]
    case .moveAdvance(let action): [.moveAdvance(action.reversal)]
    case .cancelOrder(let action): [.cancelOrder(action.reversal)]
    case .consign(let action):
      [.withdraw(Withdraw(.consignment(consignments.nextID), on: action.day))]
    case .returnConsigned(let action): [.returnConsigned(action.reversal)]
    default: nil
    }
  }
}

extension Action {
  var orderDay: Day? {
    switch self {
    case .placeOrder(let action): action.day
    case .promiseOrder(let action): action.day
    case .moveAdvance(let action): action.day
    case .cancelOrder(let action): action.day
    case .consign(let action): action.day
    case .returnConsigned(let action): action.day
    default: nil
    }
  }
}
