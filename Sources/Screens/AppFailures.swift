import TerminalUI
import Wording
import Workshop

/// A save that the disk refused, as it was asked for.
struct Unsaved {
  var actions: [Action]
  var authority: Authority
  var undoing: Int64?
}

/// What stands between the user and the store: what was found at the start, saves that failed, and
/// what the desk can do about it.
extension App {
  /// Says what was found when the store was opened, and shows what stands in the way.
  func greet(_ session: Session) {
    shelf = DraftShelf(desk.drafts(of: session.login))
    learnt = desk.learntKeys(of: session.login)
    views = desk.views(of: session.login)
    wear(desk.look(of: session.login))
    message = desk.openingWords?[language]
    if let kind = Obstacle.Kind(desk.readOnlyReason) { push(ObstacleScreen(kind)) }
  }

  /// Whoever came in with a one-time code chooses a password, and a PIN where there is none, before
  /// anything else.
  func requireOwnSecrets(_ session: Session, present: String) {
    let secrets = desk.secrets(of: session.login)
    guard secrets.mustChange else { return }
    stack = [SecretForm(.first(code: present, needsPIN: !secrets.hasPIN), login: session.login)]
    message = nil
  }

  /// Says why something could not be done, on a page of its own where the line is too short.
  func tell(_ error: StorageError) {
    let text = error.words[language]
    message = text
    guard TextWidth.of(text) > size.width - 3 else { return }
    push(NoticeScreen(text: text))
    message = nil
  }

  /// Gives the answer to a save to the screen that asked; a failing disk gets its page.
  func settle(_ answer: Answer) {
    if case .saved = answer, let key = top.draft?.key { shelf.remove(key) }
    hear(answer)
    showFailure(of: answer)
  }

  func showFailure(of answer: Answer) {
    guard case .failed(let error) = answer else {
      unsaved = nil
      return
    }
    switch (desk.readOnlyReason, error) {
    case (.diskFull, _), (_, .diskFull):
      push(ObstacleScreen(.diskFull(isUnsaved: true)))
      message = nil
    case (.clockBehind, _), (.clockAhead, _):
      push(ObstacleScreen(.clock))
      message = nil
    case (.diskFailed, let error) where error != .readOnly(.diskFailed),
      (.filesReplaced, let error) where error != .readOnly(.filesReplaced):
      push(WriteFailedScreen())
      message = nil
    default: break
    }
  }

  /// Tries once more to save what the disk had no room for; the form that asked for it lies below
  /// the page of the full disk.
  func retry() {
    guard let again = unsaved else { return close() }
    _ = try? desk.carryOut(.measureRoom, by: again.authority)
    if desk.readOnlyReason != nil {
      message = OrderWords.done(.measureRoom, .done, in: scene)?[language]
      return
    }
    close()
    settle(save(again.actions, by: again.authority, undoing: again.undoing))
  }

  /// Room that was made on a full disk is found at the next key.
  func lookForRoom() {
    guard desk.readOnlyReason == .diskFull, let session else { return }
    _ = try? desk.carryOut(.measureRoom, by: Authority(user: session.user))
    drawnBindings = nil
  }

  /// What the page of the store shows is looked at when it opens, not at every start.
  func lookAround() {
    guard let session else { return }
    _ = try? desk.carryOut(.lookAround, by: Authority(user: session.user))
  }

  func carryOut(_ order: Order, signer: ID<User>?) {
    guard let session else { return }
    do throws(StorageError) {
      let result = try desk.carryOut(order, by: Authority(user: session.user, signer: signer))
      message = OrderWords.done(order, result, in: scene).map { $0[language] }
      if result == .writerGone { push(OrderWords.reopening(in: scene)) }
      hear(.ordered(result))
    } catch {
      hear(.failed(error))
      tell(error)
    }
  }
}
