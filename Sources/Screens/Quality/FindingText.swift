import Forms
import Wording
import Workshop

/// A finding at the final gate as it is typed into a form: a verdict with its grade, and the codes
/// of defects.
enum FindingText {
  /// A verdict with its grade, and what is typed for both.
  struct Finding {
    var verdict: Verdict
    var grade: Grade?
    fileprivate var words: Words

    fileprivate init(_ verdict: Verdict, _ grade: Grade?, _ words: Words) {
      self.verdict = verdict
      self.grade = grade
      self.words = words
    }
  }

  private static let findings = [
    Finding(.pass, .a, Words("Lulus A", en: "Passed A")),
    Finding(.pass, .b, Words("Lulus B", en: "Passed B")),
    Finding(.downgrade, .c, Words("Turun mutu C", en: "Downgraded C")),
    Finding(.reject, nil, Words("Ditolak", en: "Rejected")),
  ]

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

  // MARK: Fields

  /// What was really found.
  static let verdict = FormField(
    .verdict, .choice(of: findings) { $0.words }, width: 14,
    hint: Words("Putusan yang benar. F4 daftar.", en: "The verdict that is right. F4 lists them."),
    example: Words("Lulus B", en: "Passed B"))

  /// What somebody finds who does not know the verdict; to send back is a finding too.
  static let ownVerdict = FormField(
    .verdict,
    .choice(of: findings + [Finding(.rework, nil, Words("Kerja ulang", en: "Rework"))]) {
      $0.words
    },
    width: 14,
    hint: Words(
      "Putusan sendiri. F4: daftar.", en: "What you find yourself. F4 lists them."),
    example: Words("Lulus B", en: "Passed B"))

  static let defects = FormField(
    .defects, .defects.whenEmpty([]), width: 40,
    hint: Words(
      "Kode cacat dengan spasi; kosong: tidak ada. F4 daftar.",
      en: "Codes of defects with blanks; empty: none. F4 lists them."),
    example: Words("M05 N03", en: "M05 N03"))
}

extension ValueLanguage where Value == [UInt8] {
  /// Defects by their codes.
  static var defects: Self {
    Self { text, basis throws(Mistake) in
      let defects = FindingText.defects(text, in: basis.workshop)
      if defects.unknown != nil { throw .rule(.quality(.unknownDefect)) }
      return defects.named
    }
  }
}
