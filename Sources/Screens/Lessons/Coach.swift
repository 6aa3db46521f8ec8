import TerminalUI
import Wording

/// Goes through the lessons with a learner: looks after each key whether the step is done.
package struct Coach {
  let lessons: [Lesson]
  /// Of all logins of the practice workshop.
  let password: String
  /// The one to begin with; nil shows the list of lessons first.
  let first: Int?
  /// The lesson under way, or the one that is just done; nil before any.
  private(set) var lesson: Int?
  private(set) var step = 0
  private(set) var done: Set<Int> = []
  /// Keys since the step began that did not finish it.
  private var idle = 0
  private var since: Int64 = 0

  /// Keys without progress until the hint comes, and again until it goes.
  static let patience = 5

  /// `lesson`: the number of the first one, from 1.
  package init(_ language: Language, password: String, lesson: Int?) {
    lessons = LessonFile.lessons(language)
    self.password = password
    first = lesson.map { $0 - 1 }
  }

  /// How many lessons there are.
  package static var lessonCount: Int { LessonFile.lessons(.indonesian).count }

  /// What is to be done now; nil before a lesson and behind its end.
  var present: LessonStep? {
    guard let lesson, step < lessons[lesson].steps.count else { return nil }
    return lessons[lesson].steps[step]
  }

  var isHinting: Bool { idle / Self.patience % 2 == 1 }

  /// The lesson that comes next: behind the last one the first that is not done.
  var next: Int? {
    let from = lesson.map { $0 + (present == nil ? 1 : 0) } ?? 0
    return lessons.indices.first { $0 >= from && !done.contains($0) }
      ?? lessons.indices.first { !done.contains($0) }
  }

  /// `since`: the number of the newest record.
  mutating func begin(_ number: Int, since: Int64) {
    lesson = number
    enter(0, since: since)
  }

  /// Goes on while what is asked for is so already.
  mutating func look(at moment: LessonMoment) {
    var moment = moment
    while let present {
      moment.since = since
      guard present.conditions.allSatisfy({ $0.isMet(in: moment) }) else {
        if moment.key != nil, !moment.isTyping { idle += 1 }
        return
      }
      moment.key = nil
      enter(step + 1, since: moment.history.last?.sequence ?? since)
    }
  }

  mutating func skip(since: Int64) {
    if present != nil { enter(step + 1, since: since) }
  }

  private mutating func enter(_ step: Int, since: Int64) {
    self.step = step
    self.since = since
    idle = 0
    if present == nil, let lesson { done.insert(lesson) }
  }
}

/// What a learner asks of the coach.
package enum LessonDeed: Equatable, Sendable {
  case begin(Int)
  case skip
}
