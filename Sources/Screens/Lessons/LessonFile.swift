import Wording

/// Reads the lessons of a language.
///
/// A lesson begins with `# login: title` and ends with `= what was learnt`; between them each step
/// has three lines: `- conditions`, with ` & ` between them, what to do, and the hint.
enum LessonFile {
  static func lessons(_ language: Language) -> [Lesson] {
    resource(named: "Lessons/\(language.rawValue).txt").map(read) ?? []
  }

  /// Stops at the first line that is none of these; what was read till then is returned.
  static func read(_ text: String) -> [Lesson] {
    var lessons: [Lesson] = []
    var lines = text.split(separator: "\n")[...]
    while let head = lines.popFirst(), let lesson = lesson(head, &lines) { lessons.append(lesson) }
    return lessons
  }

  private static func lesson(_ head: Substring, _ lines: inout ArraySlice<Substring>) -> Lesson? {
    guard head.hasPrefix("# "), let colon = head.firstIndex(of: ":") else { return nil }
    let login = head[..<colon].dropFirst(2)
    var lesson = Lesson(
      login: String(login), title: String(head[colon...].dropFirst(2)), steps: [], learnt: "")
    while let line = lines.popFirst() {
      if line.hasPrefix("= ") {
        lesson.learnt = String(line.dropFirst(2))
        return lesson
      }
      guard let step = step(line, &lines) else { return nil }
      lesson.steps.append(step)
    }
    return nil
  }

  private static func step(_ line: Substring, _ lines: inout ArraySlice<Substring>) -> LessonStep? {
    guard line.hasPrefix("- "), let text = lines.popFirst(), let hint = lines.popFirst() else {
      return nil
    }
    let parts = line.dropFirst(2).split(separator: " & ")
    let conditions = parts.compactMap(StepCondition.init)
    guard conditions.count == parts.count else { return nil }
    return LessonStep(conditions: conditions, text: String(text), hint: String(hint))
  }
}
