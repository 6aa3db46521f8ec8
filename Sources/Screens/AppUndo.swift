import Wording
import Workshop

/// Undo and redo, and where to go when a record cannot be taken back.
extension App {
  /// Takes back the newest record of the user's day; one that touches many rows is asked about
  /// first.
  ///
  /// `confirmed`: the record that a question was answered about.
  func undo(confirmed: Int64?) {
    guard let session else { return }
    let offset = desk.workshop.settings.offset
    guard
      let save = Undo.candidate(
        in: desk.history, for: session.user, on: scene.today, offset: offset)
    else {
      return offerOlder(Undo.newest(in: desk.history, for: session.user))
    }
    let taken = TakenBack(save, in: scene)
    if let refusal = refusal(of: save) {
      return offer(taken, because: refusal)
    }
    if taken.rows > 1, save.sequence != confirmed {
      push(UndoQuestion.of(taken, in: scene))
      return
    }
    reverse(save, .undo)
  }

  func redo() {
    guard let session,
      let save = Undo.redoCandidate(in: desk.history, for: session.user)
    else {
      message = scene.say("Tidak ada yang dapat diulangi.", en: "Nothing to redo.")
      return
    }
    reverse(save, .redo)
  }

  /// A record of another day stays; its page is where it can be put right.
  private func offerOlder(_ save: PastSave?) {
    let none = scene.say(
      "Hari ini tidak ada catatan sendiri yang dapat diurungkan.",
      en: "You have recorded nothing today that can be undone.")
    guard let save else {
      message = none
      return
    }
    offer(TakenBack(save, in: scene), because: none)
  }

  /// Says why a record stays and offers the page that can put it right, where there is one.
  private func offer(_ taken: TakenBack, because reason: String) {
    guard let question = UndoRefusal.question(taken, because: reason, in: scene) else {
      message = reason
      return
    }
    push(question)
  }

  /// Why a record cannot be taken back as things stand; nil when it can.
  private func refusal(of past: PastSave) -> String? {
    if past.reversal.isEmpty { return UndoRefusal.sentence(past, in: scene) }
    return rules(against: past).first { $0.rule != .skill(.supervisorMissing) }.map { refusal($0) }
  }

  private func rules(against past: PastSave) -> [RuleBroken] {
    let authority = Authority(user: past.authority.user)
    return desk.workshop.broken(by: past.reversal, as: authority, on: scene.today)
  }

  /// What a supervisor signed neither goes nor comes back without a supervisor's PIN.
  private func reverse(_ past: PastSave, _ way: Reversing) {
    if rules(against: past).map(\.rule) == [.skill(.supervisorMissing)] {
      return push(
        SignatureScreen(
          Signature(
            title: scene.say(way.question), lines: [TakenBack(past, in: scene).thing],
            signer: .supervisor(in: scene), of: past, way), session: session))
    }
    reverse(past, way, signer: nil)
  }

  func reverse(_ past: PastSave, _ way: Reversing, signer: ID<User>?) {
    guard let session else { return }
    let answer = save(
      past.reversal, by: Authority(user: session.user, signer: signer), undoing: past.sequence)
    showFailure(of: answer)
    if case .saved = answer {
      let thing = TakenBack(past, in: scene).thing
      let what = "\(scene.say(way.done)) #\(past.undoes ?? past.sequence)"
      message = [what, thing, scene.say(way.next)].filter { !$0.isEmpty }.joined(separator: ". ")
    }
  }
}

extension Reversing {
  fileprivate var question: Words {
    switch self {
    case .undo: Words("Urungkan yang ditandatangani", en: "Undo what was signed")
    case .redo: Words("Ulangi yang ditandatangani", en: "Redo what was signed")
    }
  }

  fileprivate var done: Words {
    switch self {
    case .undo: Words("Diurungkan", en: "Undone")
    case .redo: Words("Diulangi", en: "Redone")
    }
  }

  fileprivate var next: Words {
    switch self {
    case .undo: Words("Ctrl+Y mengulangi.", en: "Ctrl+Y redoes.")
    case .redo: Words("Z mengurungkan.", en: "Z undoes.")
    }
  }
}
