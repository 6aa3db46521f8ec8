/// The actions about material, for `Action`.
extension Workshop {
  func brokenMaterial(_ action: Action, as authority: Authority) -> [RuleBroken] {
    switch action {
    case .receiveMaterial(let action): action.broken(in: self)
    case .issueMaterial(let action): action.broken(in: self)
    case .adjustMaterial(let action): action.broken(in: self, as: authority)
    default: preconditionFailure("not about material")
    }
  }

  mutating func applyMaterial(_ action: Action, by authority: Authority) {
    switch action {
    case .receiveMaterial(let action): action.apply(to: &self, by: authority.user)
    case .issueMaterial(let action): action.apply(to: &self, by: authority.user)
    case .adjustMaterial(let action): action.apply(to: &self, by: authority)
    default: preconditionFailure("not about material")
    }
  }
}
