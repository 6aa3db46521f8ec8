import Wording
import Workshop

/// What is signed with a PIN: asked for, and carried out once it fits.
extension App {
  /// The model is asked before the PIN: nobody signs what is refused.
  func ask(for signature: Signature) {
    guard let session else { return }
    if case .actions(let actions) = signature.work {
      let broken = whatNoneMends(actions(session.user), of: session.user, for: signature.signer)
      if let first = broken.first {
        message = refusal(first)
        return settle(.refused(broken))
      }
    }
    push(SignatureScreen(signature, session: session))
  }

  /// The rules that no signature mends.
  ///
  /// Where another person signs for what is his own, only its day is known to be right or wrong.
  private func whatNoneMends(
    _ actions: [Action], of user: ID<User>, for signer: Signature.Signer
  ) -> [RuleBroken] {
    let today = scene.today
    let authority: Authority
    switch signer {
    case .other: return actions.flatMap { desk.workshop.brokenDay(of: $0.fact, on: today) }
    case .session: authority = Authority(user: user, signer: user)
    case .witness: authority = Authority(user: user)
    }
    return desk.workshop.broken(by: actions, as: authority, on: today) {
      $0.rule.awaitsSignature
    }
  }

  func sign(_ signature: Signature, login: String, pin: String) {
    guard let session else { return }
    do throws(StorageError) {
      try desk.checkPIN(pin, of: login)
    } catch {
      message = error.words[language]
      return
    }
    guard let signer = desk.workshop.user(login: login) else { return }
    let user = if case .other = signature.signer { signer } else { session.user }
    close()
    switch signature.work {
    case .actions(let actions):
      settle(save(actions(signer), by: Authority(user: user, signer: signer)))
    case .order(let order): carryOut(order, signer: signer)
    case .reversal(let past, let way): reverse(past, way, signer: signer)
    }
  }
}
