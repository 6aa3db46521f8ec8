import Wording
import Workshop

/// The blank list of a day on which everybody who may work is marked present or away and signs.
///
/// By code; no name stands on it, so that it may hang on the floor.
package enum AttendancePaper {
  package static func paper(on day: Day, of workshop: Workshop, _ language: Language) -> Paper {
    let title = Words("DAFTAR HADIR ", en: "ATTENDANCE LIST ")[language] + day.dashed
    let workers = workshop.inmates.filter { workshop.mayWork($0, on: day) }
    let letters = Attendance.allCases.compactMap(\.letter).map { String($0) }
    let heads =
      [Words("Hadir", en: "Here")[language]] + letters
      + [Words("Paraf", en: "Initials")[language]]
    let meaning = Words(
      "a alpa  s sakit  i izin  l libur  k sidang",
      en: "a absent  s sick  i excused  l holiday  k hearing")
    let rows = workers.map { worker in
      Paper.Row(
        [.code(workshop.code(worker).checked), .text("_____")]
          + letters.map { _ in .text("___") } + [.text("______________")],
        of: .person(worker))
    }
    let total = Words("\(workers.count) orang", en: counted(workers.count, "person", "people"))
    return Paper(
      title, name: Words("daftar-hadir-", en: "attendance-")[language] + day.iso, of: workshop,
      language,
      [
        .head(.list(title, subtitle: meaning[language], of: workshop, language)),
        .table([
          .table(
            Paper.Table(
              columns(letters.count),
              heads: [.text(Words("Kode", en: "Code")[language])] + heads.map { .text($0) }, rows,
              isRuled: true))
        ]), .whole([.line(.text(total[language]))]),
      ])
  }

  private static func columns(_ letters: Int) -> [Paper.Column] {
    let first = 22
    let marks = (0..<letters).map { place in
      Paper.Column(.code, first + place * 6, first + place * 6 + 6, .end)
    }
    let last = marks.last?.end ?? first
    return [Paper.Column(.code, 0, 12), Paper.Column(.code, 12, first, .end)] + marks
      + [Paper.Column(.code, last, last + 17, .end)]
  }
}
