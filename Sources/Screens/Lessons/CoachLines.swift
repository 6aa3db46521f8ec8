import TerminalUI
import Wording

/// The coach's two lines above the page.
enum CoachLines {
  static let count = 2
  /// Below this height the coach stands on the page's title, so that the page loses one row only.
  private static let roomy = 14
  /// From here on every text of a lesson has a line for itself.
  private static let wide = 80

  /// How many rows of a screen the page does without.
  static func taken(of height: Int) -> Int { height < roomy ? 1 : count }

  /// The whole screen: the coach, and the page below.
  static func draw(_ coach: Coach, above page: Canvas, size: Size, in scene: Scene) -> Canvas {
    var canvas = Canvas(size: size)
    canvas.put(page, y: taken(of: size.height))
    for y in 0..<count { canvas.fill(" ", x: 0, y: y, count: size.width, style: .plain) }
    if size.width < wide {
      drawNarrow(coach, on: &canvas, in: scene)
    } else {
      drawWide(coach, on: &canvas, in: scene)
    }
    return canvas
  }

  /// Lesson and step, or the hint, above what is to be done.
  private static func drawWide(_ coach: Coach, on canvas: inout Canvas, in scene: Scene) {
    if coach.isHinting, let step = coach.present {
      canvas.put(
        scene.say("PETUNJUK", en: "HINT") + "  " + step.hint, x: 2, y: 0, style: .heading)
    } else {
      let key = scene.say("F7 Pelajaran", en: "F7 Lessons")
      let x = canvas.width - 1 - TextWidth.of(key)
      canvas.put(heading(coach, in: scene), x: 2, y: 0, style: .heading)
      canvas.put(key, x: x, y: 0)
      canvas.paint(.key, x: x, y: 0, count: 2)
    }
    canvas.put(learnt(coach) ?? words(coach, in: scene), x: 2, y: 1)
  }

  /// Both lines for the words; the hint takes their place while it is said.
  private static func drawNarrow(_ coach: Coach, on canvas: inout Canvas, in scene: Scene) {
    let hint = coach.isHinting ? coach.present?.hint : nil
    let text = place(coach) + " " + (hint ?? words(coach, in: scene))
    for (y, line) in text.wrapped(to: canvas.width - 3).prefix(count).enumerated() {
      canvas.put(line, x: 2, y: y)
    }
    canvas.paint(.heading, x: 2, y: 0, count: place(coach).count)
  }

  /// Lesson and step as numbers.
  private static func place(_ coach: Coach) -> String {
    guard let lesson = coach.lesson, coach.present != nil else { return "F7" }
    return "\(lesson + 1).\(coach.step + 1)"
  }

  private static func heading(_ coach: Coach, in scene: Scene) -> String {
    guard let lesson = coach.lesson else { return scene.say("PELAJARAN", en: "LESSONS") }
    let number = lesson + 1
    if coach.present == nil {
      return scene.say(
        "PELAJARAN \(number) SELESAI  Lihat dulu hasilnya, lalu tekan F7.",
        en: "LESSON \(number) DONE  Look at the result, then press F7.")
    }
    let steps = coach.lessons[lesson].steps.count
    return scene.say(
      "PELAJARAN \(number)/\(coach.lessons.count)  LANGKAH \(coach.step + 1)/\(steps)  ",
      en: "LESSON \(number)/\(coach.lessons.count)  STEP \(coach.step + 1)/\(steps)  ")
      + coach.lessons[lesson].title
  }

  /// Said once the lesson under way is done.
  private static func learnt(_ coach: Coach) -> String? {
    coach.present == nil ? coach.lesson.map { coach.lessons[$0].learnt } : nil
  }

  /// What is to be done now.
  private static func words(_ coach: Coach, in scene: Scene) -> String {
    if let step = coach.present { return LessonCodes.filled(step.text, in: scene) }
    guard let lesson = coach.lesson else {
      return scene.say("Tekan F7: daftar pelajaran.", en: "Press F7: the list of lessons.")
    }
    return scene.say(
      "Pelajaran \(lesson + 1) selesai. Lihat dulu hasilnya, lalu tekan F7.",
      en: "Lesson \(lesson + 1) is done. Look at the result, then press F7.")
  }
}
