import TerminalUI
import Wording
import Workshop

/// The coach of the practice lessons looks after each key and stands above the page.
extension App {
  /// Nil while a page of the lessons themselves is read.
  var shownCoach: Coach? { isCoached ? coach : nil }

  private var isCoached: Bool { coach != nil && top.topic != LessonsScreen.topic }

  /// What the coach leaves of the screen to the page.
  var pageSize: Size {
    guard isCoached, !isTooSmall else { return size }
    return Size(width: size.width, height: size.height - CoachLines.taken(of: size.height))
  }

  /// With a coach the way to the lessons is open everywhere, not on pages alone.
  func lessons(in scene: Scene) -> [Binding] {
    !isCoached || top.presence == .page ? [] : [SharedBindings.lessons(scene.language)]
  }

  /// Goes to the first lesson, or shows which there are.
  func startLessons() {
    guard let coach else { return }
    if let first = coach.first { carryOut(.begin(first)) } else { openLessons() }
  }

  /// The list of lessons; without a coach, how to come to them.
  func openLessons() {
    guard let coach else {
      message = scene.say(
        "Tutup program, lalu jalankan: bengkel learn. Data ini tidak dipakai.",
        en: "Close the program, then run: bengkel learn. These records are not used.")
      return
    }
    push(LessonsScreen(coach))
  }

  func carryOut(_ deed: LessonDeed) {
    switch deed {
    case .begin(let number):
      coach?.begin(number, since: desk.lastSequence)
      sitDown()
      stack = [HomeScreen()]
    case .skip: coach?.skip(since: desk.lastSequence)
    }
    drawnBindings = nil
    look(after: nil)
  }

  /// Some lessons are for another officer.
  private func sitDown() {
    guard let coach, let number = coach.lesson, coach.lessons[number].login != session?.login else {
      return
    }
    logIn(coach.lessons[number].login, coach.password)
  }

  /// Lets the coach see what a key came to.
  func look(after key: Key?) {
    guard var coach = shownCoach, coach.present != nil else { return }
    let moment = LessonMoment(
      key: key, topic: top.topic, isTyping: takesText && key?.isTyped ?? false,
      isLocked: top.presence == .door, hasDraft: !shelf.drafts.isEmpty, history: desk.history,
      picture: { [self] in pictureOfTop })
    coach.look(at: moment)
    self.coach = coach
  }

  /// The top screen alone and what was said, at the usual size whatever the terminal has.
  private var pictureOfTop: [String] {
    let scene = scene.sized(Size(width: 80, height: 24))
    var canvas = Canvas(size: scene.size)
    var screen = top
    screen.draw(on: &canvas, in: scene)
    return canvas.lines + [message ?? ""]
  }
}
