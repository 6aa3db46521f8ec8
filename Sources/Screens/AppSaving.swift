import Wording
import Workshop

/// The saving of what a page asks for, and what is said of it.
extension App {
  func perform(_ actions: [Action]) {
    guard let session else { return }
    settle(save(actions, by: Authority(user: session.user)))
  }

  func save(_ actions: [Action], by authority: Authority, undoing: Int64? = nil) -> Answer {
    do throws(StorageError) {
      switch try desk.perform(actions, by: authority, undoing: undoing) {
      case .saved(let number):
        message = scene.say("Tersimpan #\(number).", en: "Saved #\(number).")
        return .saved(number)
      case .refused(let broken):
        message = broken.first.map { refusal($0) }
        return .refused(broken)
      }
    } catch {
      unsaved = Unsaved(actions: actions, authority: authority, undoing: undoing)
      message = scene.say("Belum tersimpan. ", en: "Not saved. ") + error.words[language]
      return .failed(error)
    }
  }

  func refusal(_ broken: RuleBroken) -> String {
    let sentence = broken.sentence(in: desk.workshop, language)
    return scene.say("Belum dapat: ", en: "Not yet: ") + sentence
  }
}
