import Forms
import Wording
import Workshop

/// A finding at the final gate as it is typed into a form: a verdict with its grade, and the codes
/// of defects.
enum FindingText {
  typealias Finding = (verdict: Verdict, grade: Grade?, words: Words)

  private static let rework: Finding = (.rework, nil, Words("Kerja ulang", en: "Rework"))

  private static let findings: [Finding] = [
    (.pass, .a, Words("Lulus A", en: "Passed A")), (.pass, .b, Words("Lulus B", en: "Passed B")),
    (.downgrade, .c, Words("Turun mutu C", en: "Downgraded C")),
    (.reject, nil, Words("Ditolak", en: "Rejected")),
  ]

  /// The finding that a text names in either language; nil for any other text.
  static func finding(_ text: String, withRework: Bool = false) -> Finding? {
    all(withRework).first { $0.words.areTyped(text) }
  }

  /// The lookup of the verdict.
  static func rows(withRework: Bool = false, in scene: Scene) -> [LookupRow] {
    all(withRework).map { LookupRow(scene.say($0.words)) }
  }

  private static func all(_ withRework: Bool) -> [Finding] {
    findings + (withRework ? [rework] : [])
  }

  /// What of a form's verdict and defects names nothing.
  static func unread(
    _ form: FormState, withRework: Bool = false, in workshop: Workshop
  ) -> [RuleBroken] {
    (finding(form[.verdict], withRework: withRework) == nil
      ? [RuleBroken(.field(.unknownRow), field: .verdict)] : [])
      + (defects(form[.defects], in: workshop).unknown == nil
        ? [] : [RuleBroken(.quality(.unknownDefect), field: .defects)])
  }

  /// `Turun mutu C, M05 emas lepas`.
  static func words(
    _ verdict: Verdict, _ grade: Grade?, _ defects: [UInt8], in scene: Scene
  ) -> String {
    let faults = VerdictTexts.names(defects, in: scene)
    return scene.say(verdict.name) + (grade.map { " " + $0.letter } ?? "")
      + (faults.isEmpty ? "" : ", " + faults)
  }

  // MARK: Defects

  /// The defects of typed codes with blanks between, and the first word that is none.
  static func defects(_ text: String, in workshop: Workshop) -> (named: [UInt8], unknown: String?) {
    var named: [UInt8] = []
    for word in text.split(separator: " ") {
      let code = word.uppercased()
      guard let place = workshop.catalogue.defects.firstIndex(where: { $0.code == code }) else {
        return (named, String(word))
      }
      if !named.contains(UInt8(place)) { named.append(UInt8(place)) }
    }
    return (named, nil)
  }

  /// The defects that are not named yet; choosing one puts its code behind those that are.
  static func lookup(_ text: String, in scene: Scene) -> [LookupRow] {
    let catalogue = scene.workshop.catalogue.defects
    let words = text.split(separator: " ").map { $0.uppercased() }
    let done = words.filter { word in catalogue.contains { $0.code == word } }
    return catalogue.filter { defect in
      !done.contains(defect.code) && defect.isInUse(on: scene.today)
    }.map { defect in
      LookupRow(
        (done + [defect.code]).joined(separator: " "),
        note: defect.title(scene.language) + ", " + scene.say(defect.severity.name),
        title: defect.code)
    }
  }

  static let verdictField = Field(
    .verdict, .choice, width: 14, required: true, listed: true,
    hint: Words("Putusan yang benar. F4 daftar.", en: "The verdict that is right. F4 lists them."),
    example: Words("Lulus B", en: "Passed B"))

  static let defectsField = Field(
    .defects, .text(limit: 60), width: 40,
    hint: Words(
      "Kode cacat dengan spasi; kosong: tidak ada. F4 daftar.",
      en: "Codes of defects with blanks; empty: none. F4 lists them."),
    example: Words("M05 N03", en: "M05 N03"))
}
