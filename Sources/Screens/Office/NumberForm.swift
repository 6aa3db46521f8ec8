import Forms
import TerminalUI
import Wording
import Workshop

/// From which number a series goes on.
struct NumberForm: OfficeForm {
  private let series: NumberSeries
  private let year: Int
  var form: FormState

  init(_ series: NumberSeries, in scene: Scene) {
    self.series = series
    year = scene.today.date.year
    let next = scene.workshop.nextNumber(series, in: year)
    form = FormState(
      [Self.number(of: series).field, Self.reason.field],
      texts: [.next: scene.workshop.code(of: next, series)])
  }

  static let draftName = DraftName("number", Words("nomor", en: "numbers")) { draft, scene in
    UInt8(exactly: draft.key.number).flatMap(NumberSeries.init).map { NumberForm($0, in: scene) }
  }

  var draftKey: DraftKey { Self.draftName.key(Int32(series.rawValue)) }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (next, reason) = try form.read(Self.number(of: series), Self.reason, in: scene)
    let action = SetNumber {
      $0.day = scene.today
      $0.series = series
      $0.year = series.isYearly ? Int32(year) : 0
      $0.next = Int32(next)
      $0.reason = reason
    }
    return [.perform([.setNumber(action)])]
  }

  func path(in scene: Scene) -> [String] {
    [scene.say("Nomor", en: "Numbers"), scene.say(series.name)]
  }

  func counts(in scene: Scene) -> [String] {
    let last = scene.workshop.lastNumber(series, in: year)
    return last == 0
      ? [scene.say("belum ada", en: "none yet")]
      : [scene.say("terakhir ", en: "last ") + scene.workshop.code(of: last, series)]
  }

  private static func number(of series: NumberSeries) -> FormField<Int> {
    FormField(
      .next, .number(of: series), width: 12,
      hint: Words("Yang berikut di kertas; hanya naik.", en: "The next on paper; upwards only."),
      example: Words("158", en: "158"))
  }

  private static let reason = FormField(
    .reason, .text(limit: 60), width: 52,
    hint: Words("Mengapa nomor dilewati.", en: "Why numbers are passed over."),
    example: Words("nota kertas sampai 0157", en: "paper notas up to 0157"))
}

extension ValueLanguage where Value == Int {
  /// A number of a series, with its prefix or without.
  static func number(of series: NumberSeries) -> Self {
    Self { text, _ throws(Mistake) in
      guard let number = Workshop.number(in: text.trimmed, of: series), number > 0 else {
        throw .misread(.notANumber)
      }
      return number
    }
  }
}
