/// The actions about tools, for `Action`.
extension Workshop {
  func brokenTools(_ action: Action, as authority: Authority) -> [RuleBroken] {
    switch action {
    case .countTools(let action): action.broken(in: self)
    case .writeOffTool(let action): action.broken(in: self, as: authority)
    default: preconditionFailure("not about tools")
    }
  }

  mutating func applyTools(_ action: Action, by authority: Authority) {
    switch action {
    case .countTools(let action): action.apply(to: &self, by: authority.user)
    case .writeOffTool(let action): action.apply(to: &self, by: authority)
    default: preconditionFailure("not about tools")
    }
  }
}
