import Wording
import Workshop

/// Parts F and G: trainings and what partners gave, and what the supervisor wrote of the month.
///
/// Whoever reads it may be from outside, so texts that tell of somebody are left out.
struct MonthlyWords {
  private let month: Month
  private let workshop: Workshop
  private let language: Language
  private let text: OutsideText

  init(_ month: Month, of workshop: Workshop, _ language: Language) {
    self.month = month
    self.workshop = workshop
    self.language = language
    text = OutsideText(workshop, language)
  }

  private func say(_ words: Words) -> String { words[language] }

  // MARK: Trainings and support

  private static let columns = [
    Paper.Column(.text, 0, 50), Paper.Column(.day, 50, 62), Paper.Column(.number, 62, 76),
  ]

  var partners: Paper.Part {
    let heads = [
      Words("F. PELATIHAN DAN KERJA SAMA", en: "F. TRAINING AND PARTNERS"),
      Words("Tanggal", en: "Date"), Words("Peserta", en: "Attended"),
    ].map { Paper.Value.text(say($0)) }
    let rows = trainings + supports
    let none = Paper.Row([.text(say(Words("tidak ada", en: "none")))])
    let table = Paper.Table(
      Self.columns, heads: heads, rows.isEmpty ? [none] : rows, indent: 2)
    return .table([.table(table), .line(.text(agreements))])
  }

  private var trainings: [Paper.Row] {
    workshop.trainings().filter { workshop.trainings[$0].last.month == month }.map {
      let row = workshop.trainings[$0]
      return Paper.Row(
        [.text(text.clean(row.programme)), .day(row.last), .count(row.participants.count)],
        of: .training($0))
    }
  }

  /// Those that are a training listed above are left out.
  private var supports: [Paper.Row] {
    let listed = Set(workshop.trainings().filter { workshop.trainings[$0].last.month == month })
    return workshop.standingSupports.filter {
      let row = workshop.supports[$0]
      return row.day.month == month && !(row.training.map(listed.contains) ?? false)
    }.map {
      let row = workshop.supports[$0]
      let name = workshop.partners[row.partner].name + ": " + text.clean(row.words)
      return Paper.Row(
        [
          .text(name), .day(row.day), row.participants > 0 ? .count(Int(row.participants)) : .blank,
        ],
        of: .support($0))
    }
  }

  private var agreements: String {
    let count = workshop.standingAgreements.count {
      let row = workshop.agreements[$0]
      return row.signed <= month.last && row.until >= month.first
    }
    return "  " + say(Words("Perjanjian berlaku: \(count)", en: "Agreements in force: \(count)"))
  }

  // MARK: Words of the supervisor

  /// `blocks`: what is counted of the obstacles.
  func notes(behind blocks: [Paper.Block]) -> Paper.Part {
    let title = Words("G. KENDALA DAN RENCANA", en: "G. OBSTACLES AND PLAN")
    let blank = say(Words("belum ditulis", en: "not written yet"))
    return .table(
      [.line(.text(say(title)))] + blocks
        + MonthNote.Kind.allCases.map { kind in
          let words = workshop.monthNote(kind, of: month)
          return .note(
            Paper.Note(
              "  " + say(kind.name) + ":", words.isEmpty ? blank : text.clean(words)))
        })
  }
}
