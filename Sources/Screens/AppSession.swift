import Wording
import Workshop

/// Who sits at the desk: coming in, changing places, unlocking.
extension App {
  func logIn(_ login: String, _ password: String) {
    do throws(StorageError) {
      keepDrafts()
      message = scene.say("Membuka data.", en: "Opening the data.")
      paint()
      message = nil
      let user = try desk.logIn(login, password: password)
      guard let role = desk.workshop.role(of: user) else { throw .wrongPassword }
      let session = Session(user: user, login: login, role: role)
      forget(self.session, before: session)
      self.session = session
      stack = [HomeScreen()]
      greet(session)
      requireOwnSecrets(session, present: password)
      tellNews()
    } catch {
      endLostSession()
      hear(.failed(error))
      tell(error)
    }
  }

  /// What somebody left who sees other names than the next one is in memory no longer.
  private func forget(_ former: Session?, before next: Session) {
    guard let former, former.role.identityUse != next.role.identityUse else { return }
    (unsaved, waiting, drawnBindings, news) = (nil, nil, nil, [])
    isRedrawDue = true
  }

  /// A change of user that did not succeed may have left no store open at all.
  private func endLostSession() {
    guard let user = session?.user, !desk.workshop.users.contains(user) else { return }
    session = nil
    stack = [LoginScreen()]
  }

  func unlock(_ pin: String) {
    guard let session else { return }
    do throws(StorageError) {
      try desk.checkPIN(pin, of: session.login)
      close()
      tellNews()
    } catch {
      hear(.failed(error))
      tell(error)
    }
  }
}
