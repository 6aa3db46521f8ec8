/// Fills what depends on the practice workshop of the day into the words of a lesson.
enum LessonCodes {
  /// `{1}` and `{2}` become the sale codes of which most is in stock.
  static func filled(_ text: String, in scene: Scene) -> String {
    guard text.contains("{") else { return text }
    var text = text
    let codes = SaleDraft(on: scene.today).free(in: scene).sorted {
      ($1.count, $0.code) < ($0.count, $1.code)
    }
    for (place, code) in codes.prefix(2).enumerated() {
      text.replace("{\(place + 1)}", with: code.code)
    }
    return text
  }
}
