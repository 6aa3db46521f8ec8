import Forms
import TerminalUI
import Wording
import Workshop

/// How long papers hold that allow work, and how many places there are, from a day on.
struct EligibilityForm: OfficeForm {
  var form: FormState

  init(in scene: Scene) {
    let terms = scene.workshop.eligibility(on: scene.today)
    form = FormState(
      [
        Self.assessment.field, Self.hearing.field, Self.permit.field, Self.places.field,
        Self.from.field,
      ],
      texts: [
        .assessmentMonths: "\(terms.assessmentMonths)", .hearingMonths: "\(terms.hearingMonths)",
        .permitMonths: "\(terms.permitMonths)", .places: "\(terms.places)",
        .from: scene.today.dashed,
      ])
  }

  static let draftName = DraftName("eligibility", Words("syarat kerja", en: "terms of work")) {
    _, scene in EligibilityForm(in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key() }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (assessment, hearing, permit, places, from) = try form.read(
      Self.assessment, Self.hearing, Self.permit, Self.places, Self.from, in: scene)
    let action = SetEligibility {
      $0.day = scene.today
      $0.from = from
      $0.assessmentMonths = UInt8(clamping: assessment)
      $0.hearingMonths = UInt8(clamping: hearing)
      $0.permitMonths = UInt8(clamping: permit)
      $0.places = UInt8(clamping: places)
    }
    return [.perform([.setEligibility(action)])]
  }

  func path(in scene: Scene) -> [String] { [scene.say("Syarat kerja", en: "Terms of work")] }

  private static let assessment = months(.assessmentMonths)
  private static let hearing = months(.hearingMonths)
  private static let permit = months(.permitMonths)

  private static func months(_ name: FieldName) -> FormField<Int> {
    FormField(
      name, .number, width: 6,
      hint: Words("Berlaku berapa bulan; 0: tanpa batas.", en: "Months it holds; 0: no limit."),
      example: Words("6", en: "6"))
  }

  private static let places = FormField(
    .places, .number, width: 6,
    hint: Words("Untuk berapa orang; 0: tanpa batas.", en: "For how many people; 0: no limit."),
    example: Words("25", en: "25"))

  private static let from = FormField(
    .from, .day, width: 12,
    hint: Words("Hari ini atau sesudahnya.", en: "Today or later."),
    example: Words("1-12-2026", en: "1-12-2026"))
}
