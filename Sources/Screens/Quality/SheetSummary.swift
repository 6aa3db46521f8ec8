import Wording
import Workshop

/// What a signature puts into force: the verdicts counted by kind, adding up to the sheet.
struct SheetSummary {
  let scene: Scene
  let verdicts: [SheetVerdict]
  /// Pieces that wait, and those of them that were seen.
  let waiting: Int
  let seen: Int

  /// The number that the next signed sheet gets.
  static func number(in scene: Scene) -> String {
    scene.workshop.code(scene.workshop.inspections.nextID)
  }

  var title: String {
    let number = Self.number(in: scene)
    if Layout(scene.size).isNarrow {
      return scene.say("Tanda tangan lembar \(number)", en: "Signature of sheet \(number)")
    }
    return scene.say(
      "Tanda tangan lembar periksa \(number)", en: "Signature of inspection sheet \(number)")
  }

  /// Below 60 columns two lines are all there is room for.
  var lines: [String] {
    guard Layout(scene.size).isNarrow else { return table }
    let counts = Verdict.allCases.compactMap { verdict -> String? in
      let count = verdicts.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(scene.say(verdict.name).lowercased()) \(count)"
    }
    return [
      scene.say(
        "\(verdicts.count) putusan, dilihat \(seen) dari \(waiting)",
        en: "\(counted(verdicts.count, "verdict")), seen \(seen) of \(waiting)"),
      counts.joined(separator: ", "),
    ]
  }

  private var table: [String] {
    Verdict.allCases.compactMap { verdict in
      let pieces = verdicts.filter { $0.verdict == verdict }
      if pieces.isEmpty { return nil }
      let detail = verdict == .pass ? grades(pieces) : codes(pieces, verdict)
      return row(scene.say(verdict.name), pieces.count, detail)
    } + [
      row(
        scene.say("Jumlah", en: "Total"), verdicts.count,
        scene.say("dilihat \(seen) dari \(waiting)", en: "seen \(seen) of \(waiting)")),
      "",
      scene.say(
        "Sesudah ini putusan tetap; perbaikan dicatat sebagai koreksi.",
        en: "Verdicts are then final; changes are recorded as corrections."),
    ]
  }

  private func row(_ title: String, _ count: Int, _ detail: String) -> String {
    title.padded(to: 13) + "\(count)".leftPadded(to: 3) + "    " + detail
  }

  private func codes(_ verdicts: [SheetVerdict], _ verdict: Verdict) -> String {
    let codes = VerdictTexts.codes(verdicts.map { PiecePlace($0) }, in: scene)
    guard verdict == .reject else { return codes }
    return codes + scene.say(", menunggu tanda tangan kedua", en: ", awaiting second signature")
  }

  /// How many passed with which grade, and at which gates without grades.
  private func grades(_ verdicts: [SheetVerdict]) -> String {
    let grades = Grade.allCases.compactMap { grade -> String? in
      let count = verdicts.count { $0.grade == grade }
      return count == 0 ? nil : scene.say("mutu", en: "grade") + " \(grade.letter) \(count)"
    }
    let gates = scene.workshop.catalogue.gates.enumerated().compactMap { index, gate -> String? in
      let count = verdicts.count { $0.grade == nil && self.gate(of: $0) == UInt8(index) }
      let name = gate.title(scene.language)
      return count == 0 ? nil : scene.say("gerbang \(name) \(count)", en: "\(name) gate \(count)")
    }
    return (grades + gates).joined(separator: "   ")
  }

  private func gate(of verdict: SheetVerdict) -> UInt8? {
    scene.workshop.gate(
      of: Waiting {
        $0.batch = verdict.batch
        $0.piece = verdict.piece
      })
  }
}
