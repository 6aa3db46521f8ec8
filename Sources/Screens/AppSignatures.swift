import Wording
import Workshop

/// What is signed with a PIN: asked for, and carried out once it fits.
extension App {
  /// Nobody signs what is refused for its day.
  func ask(for signature: Signature) {
    guard let session else { return }
    if case .actions(let actions) = signature.work {
      let broken = actions(session.user).flatMap {
        desk.workshop.brokenDay(of: $0.fact, on: scene.today)
      }
      if let first = broken.first {
        message = refusal(first)
        return settle(.refused(broken))
      }
    }
    push(SignatureScreen(signature, session: session))
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
    }
  }
}
