import Wording
import Workshop

/// Part C: how many pieces passed at once, and which faults were named most.
package struct QualityFigures: Equatable, Sendable {
  /// A kind of fault and how often it was named.
  package struct Named: Equatable, Sendable {
    /// Index in the catalogue's defects.
    package var defect: Int
    package var count: Int
  }

  /// Pieces judged at the final gate for the first time, and those of them that passed.
  package var checkedFirst = 0
  package var passedFirst = 0
  package var reworked = 0
  package var downgraded = 0
  package var rejected = 0
  /// Signed verdicts, of whatever month, that a correction of this month replaced.
  package var corrected = 0
  /// Rejections of earlier months that the second person refused in this one.
  package var refused = 0
  /// Of the second looks of this month.
  package var opinions: RaterAgreement
  /// The same of each inspector whose verdicts were looked over.
  package var inspectors: [SecondOpinions.Row] = []
  /// What was written down of points of the control charts in this month, oldest first.
  package var causes: [NotedCause] = []
  /// The faults of all gates, most frequent first, then by code.
  package var defects: [Named] = []

  package init(_ month: Month, of workshop: Workshop) {
    let second = SecondOpinions(in: month...month, of: workshop)
    opinions = second.all
    inspectors = second.rows
    causes = workshop.causes.filter { $0.day.month == month }
    var counts = Array(repeating: 0, count: workshop.catalogue.defects.count)
    for check in workshop.checks {
      if check.countersigned?.month == month {
        rejected += check.isUpheld == true ? 1 : 0
        refused += check.corrects == nil && workshop.isRefusedLater(check) ? 1 : 0
      }
      if let gain = workshop.gain(of: check), gain.day.month == month {
        downgraded += gain.downgraded
        corrected += check.corrects == nil ? 0 : 1
      }
      guard workshop.inspections[check.inspection].day.month == month else { continue }
      if workshop.catalogue.gates[Int(check.gate)].isFinal, workshop.countsAsFirst(check) {
        checkedFirst += 1
        passedFirst += check.verdict == .pass ? 1 : 0
      }
      reworked += check.verdict == .rework ? 1 : 0
      let known = check.corrects.map { workshop.checks[$0].defects } ?? []
      for defect in check.defects where !known.contains(defect) { counts[Int(defect)] += 1 }
    }
    defects = counts.indices.filter { counts[$0] > 0 }.map { Named(defect: $0, count: counts[$0]) }
      .sorted { ($1.count, $0.defect) < ($0.count, $1.defect) }
  }

  private static let mostDefects = 3
  private static let indent = 13

  func part(of workshop: Workshop, _ language: Language) -> Paper.Part {
    let title = Words("C. MUTU", en: "C. QUALITY")[language]
    let notes = [(title, verdicts(language)), ("", named(of: workshop, language))]
    return .table(
      (notes + again(of: workshop, language).map { ("", $0) }
        + followUp(of: workshop, language).map { ("", $0) }).map { label, words in
          .note(Paper.Note(label, indent: Self.indent, words.map { .text($0) }))
        })
  }

  /// The causes that were found, and so what was done.
  private func followUp(of workshop: Workshop, _ language: Language) -> [[String]] {
    let text = OutsideText(workshop, language)
    let label = Words("Sebab dan tindak lanjut ", en: "Cause and follow-up ")[language]
    return causes.suffix(Self.mostDefects).map { cause in
      (label + workshop.code(cause.batch) + ": " + text.clean(cause.reason))
        .split(separator: " ").map(String.init)
    }
  }

  private func verdicts(_ language: Language) -> [String] {
    let again = [
      (corrected, Words(", koreksi \(corrected)", en: ", corrected \(corrected)")),
      (
        refused,
        Words(", penolakan lama batal \(refused)", en: ", earlier rejections refused \(refused)")
      ),
    ].filter { $0.0 > 0 }.map { $0.1[language] }.joined()
    let counts =
      Words(
        "Ulang \(reworked), turun \(downgraded), tolak \(rejected)",
        en: "Rework \(reworked), downgraded \(downgraded), rejected \(rejected)")[language]
      + again + "."
    if checkedFirst == 0 {
      return [
        Words("Gerbang akhir: belum ada pemeriksaan.", en: "Final gate: no checks.")[language],
        counts,
      ]
    }
    let passed = share(passedFirst, of: checkedFirst, language)
    return [Words("Lulus langsung", en: "Passed first")[language] + " \(passed).", counts]
  }

  /// How far the second looks agreed with the first verdicts; nothing in a month without any.
  private func again(of workshop: Workshop, _ language: Language) -> [[String]] {
    guard opinions.agreed.whole > 0 else { return [] }
    let label = Words("Periksa ulang:", en: "Re-inspections:")[language]
    let each = inspectors.map {
      (workshop.users[$0.inspector].login.uppercased() + ":", $0.agreement)
    }
    return ([(label, opinions)] + each).map { name, agreement in
      [name] + agreement.sentence(language).split(separator: " ").map(String.init)
    }
  }

  private func named(of workshop: Workshop, _ language: Language) -> [String] {
    let label = Words("Cacat terbanyak:", en: "Top defects:")[language]
    if defects.isEmpty { return [label, Words("tidak ada", en: "none")[language]] }
    let names = defects.prefix(Self.mostDefects).map { row in
      "\(workshop.catalogue.defects[row.defect].title(language)) \(row.count)"
    }
    return [label] + Phrases.listed(names)
  }
}
