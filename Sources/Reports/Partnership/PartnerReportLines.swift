import Wording
import Workshop

/// The tables of a partner's report.
struct PartnerReportLines {
  private let workshop: Workshop
  /// The day that all is told as of.
  private let day: Day
  let language: Language
  /// What is told of; nil for all that there was.
  private let quarter: Quarter?
  private let text: OutsideText

  /// `day`: today; a quarter that is over is told as of its last day.
  init(_ workshop: Workshop, _ day: Day, _ language: Language, in quarter: Quarter? = nil) {
    self.workshop = workshop
    self.day = quarter.map { min(day, $0.days.upperBound) } ?? day
    self.language = language
    self.quarter = quarter
    text = OutsideText(workshop, language)
  }

  private func say(_ words: Words) -> String { words[language] }

  // MARK: What is told of

  func agreements(of partner: ID<Partner>) -> [ID<Agreement>] {
    workshop.standingAgreements.filter {
      let row = workshop.agreements[$0]
      guard row.partner == partner else { return false }
      return quarter.map { row.signed <= day && row.until >= $0.days.lowerBound } ?? true
    }
  }

  /// Whether a pledge was made by then.
  func shows(_ pledge: ID<Pledge>) -> Bool { quarter == nil || workshop.pledges[pledge].day <= day }

  func supports(of partner: ID<Partner>) -> [ID<Support>] {
    workshop.standingSupports.filter {
      let row = workshop.supports[$0]
      return row.partner == partner && (quarter?.days.contains(row.day) ?? true)
    }
  }

  /// Those of its courses that had a session.
  func courses(of partner: ID<Partner>) -> [ID<Course>] {
    workshop.standingCourses.filter {
      workshop.courses[$0].partner == partner && !sessions(of: $0).isEmpty
    }
  }

  private func sessions(of course: ID<Course>) -> [CourseSession] {
    workshop.sessions(of: course).map { workshop.courseSessions[$0] }.filter {
      $0.day <= day && (quarter?.days.contains($0.day) ?? true)
    }
  }

  // MARK: Agreements

  func agreements(_ all: [ID<Agreement>]) -> Paper.Table {
    let columns = [
      Paper.Column(.text, 0, 30), Paper.Column(.day, 31, 42), Paper.Column(.day, 43, 54),
      Paper.Column(.text, 56, 76),
    ]
    let heads = [
      Words("PERJANJIAN", en: "AGREEMENTS"), Words("Mulai", en: "From"),
      Words("Sampai", en: "Until"), Words("Keadaan", en: "State"),
    ].map { Paper.Value.text(say($0)) }
    let rows = all.map { agreement in
      let row = workshop.agreements[agreement]
      return Paper.Row([
        .text(say(workshop.named(agreement))), .day(row.signed), .day(row.until),
        .text(say(row.state(on: day).name)),
      ])
    }
    return Paper.Table(columns, heads: heads, rows.isEmpty ? [none] : rows, indent: 2)
  }

  private var none: Paper.Row {
    Paper.Row([.text(say(Words("belum ada", en: "none yet")))])
  }

  // MARK: Pledges

  private static let pledgeColumns = [
    Paper.Column(.text, 0, 32), Paper.Column(.text, 33, 43, .end),
    Paper.Column(.text, 43, 54, .end), Paper.Column(.text, 54, 65, .end),
    Paper.Column(.text, 67, 76),
  ]

  func pledges(_ all: [ID<Pledge>], title: Words) -> Paper.Table {
    let heads = [
      title, Words("Awal", en: "Start"), Words("Sekarang", en: "Now"),
      Words("Sasaran", en: "Target"), Words("Keadaan", en: "State"),
    ].map { Paper.Value.text(say($0)) }
    let rows = all.map { pledge in
      let row = workshop.pledges[pledge]
      let now = workshop.standing(of: pledge, on: day)
      return Paper.Row([
        .text(text.clean(row.words)), figure(beginning(of: pledge), of: row.indicator),
        figure(now.value, of: row.indicator), figure(row.target, of: row.indicator, isPlan: true),
        .text(say(workshop.state(of: pledge, on: day).name)),
      ])
    }
    return Paper.Table(Self.pledgeColumns, heads: heads, rows.isEmpty ? [none] : rows, indent: 2)
  }

  /// Where a pledge stood at the end of the quarter before, or when it was made if that was later.
  private func beginning(of pledge: ID<Pledge>) -> Int64? {
    guard let before = quarter.map({ $0.days.lowerBound - 1 }),
      workshop.agreements[workshop.pledges[pledge].agreement].signed <= before
    else { return workshop.beginning(of: pledge) }
    return workshop.standing(of: pledge, on: before).value
  }

  /// A figure about fewer than three people is not given.
  private func figure(
    _ value: Int64?, of indicator: Indicator, isPlan: Bool = false
  ) -> Paper.Value {
    guard let value else { return .unknown }
    let isHidden = !isPlan && indicator.countsPeople && Few.hides(Int(value))
    return .text(isHidden ? Few.sign : indicator.figure(value, language))
  }

  // MARK: Support

  func supports(_ all: [ID<Support>]) -> Paper.Table {
    let columns = [
      Paper.Column(.text, 0, 28), Paper.Column(.day, 28, 39), Paper.Column(.rupiah, 39, 51),
      Paper.Column(.text, 52, 59, .end), Paper.Column(.text, 61, 76),
    ]
    let heads = [
      Words("YANG DITERIMA", en: "RECEIVED"), Words("Tanggal", en: "Date"),
      Words("Nilai (Rp)", en: "Value (Rp)"), Words("Orang", en: "People"),
      Words("Menjadi", en: "Became"),
    ].map { Paper.Value.text(say($0)) }
    let counts = all.map { Int(workshop.supports[$0].participants) }
    let shown = Few.shown(counts)
    let rows = zip(all, shown).map { support, people in
      let row = workshop.supports[support]
      return Paper.Row(
        [
          .text(text.clean(row.words)), .day(row.day), .rupiah(row.value), .text(people),
          .text(outcome(of: support)),
        ], of: .support(support))
    }
    let value = all.reduce(Rupiah()) { $0 + workshop.supports[$1].value }
    let sum = Paper.Row.sum([
      .text(say(Words("Jumlah", en: "Total"))), .blank, .rupiah(value),
      .text(Few.total(counts)),
    ])
    return Paper.Table(columns, heads: heads, rows.isEmpty ? [none] : rows + [sum], indent: 2)
  }

  /// Tools by their kind, material by what is left of it, a way to the market by what was sold.
  private func outcome(of support: ID<Support>) -> String {
    let row = workshop.supports[support]
    switch row.kind {
    case .tools:
      let name = row.toolKind.map { say(workshop.toolKinds[Int($0)].title) } ?? ""
      return "\(row.tools) \(name.lowercased())"
    case .material:
      guard let lot = row.lot else { return "-" }
      let amount = workshop.materialLots[lot].material(in: workshop)
        .amount(Int(workshop.materialLots[lot].quantity))
      return say(amount)
    case .exhibition, .marketAccess:
      let pieces = workshop.sales(of: support)?.pieces ?? 0
      return say(
        Words("\(pieces) buah terjual", en: "\(counted(pieces, "piece")) sold"))
    case .training: return say(Words("pelatihan", en: "training"))
    case .mentoring: return say(Words("pendampingan", en: "mentoring"))
    }
  }

  // MARK: Courses

  func courses(_ all: [ID<Course>]) -> Paper.Table {
    let columns = [
      Paper.Column(.text, 0, 32), Paper.Column(.day, 32, 43), Paper.Column(.day, 43, 54),
      Paper.Column(.number, 54, 60), Paper.Column(.text, 61, 68, .end),
    ]
    let heads = [
      Words("PROGRAM PELATIHAN", en: "COURSES"), Words("Dari", en: "From"),
      Words("Sampai", en: "Until"), Words("Sesi", en: "Days"), Words("Orang", en: "People"),
    ].map { Paper.Value.text(say($0)) }
    let counts = all.map { Set(sessions(of: $0).flatMap(\.present)).count }
    let rows = zip(all, Few.shown(counts)).map { course, people in
      let held = sessions(of: course)
      return Paper.Row([
        .text(text.clean(workshop.courses[course].name)), held.first.map { .day($0.day) } ?? .blank,
        held.last.map { .day($0.day) } ?? .blank, .count(held.count), .text(people),
      ])
    }
    return Paper.Table(columns, heads: heads, rows, indent: 2)
  }

  var explanation: String {
    say(
      Words(
        "Angka dihitung dari catatan bengkel; yang di luar catatan menurut buktinya. Kelompok di "
          + "bawah tiga orang tidak ditampilkan (\(Few.sign)), bersama yang terkecil berikutnya.",
        en: "Figures are counted from the workshop's records; those outside them follow the "
          + "evidence. Groups of fewer than three people are left out (\(Few.sign)), with the "
          + "next smallest one."))
  }
}

extension Indicator {
  /// Whether its figure is a number of people.
  fileprivate var countsPeople: Bool {
    switch self {
    case .participants, .trained, .certificates, .skilledReleases, .levels: true
    case .outside, .supports, .accepted, .firstPass, .rework, .returned, .toolsFit,
      .toolDaysMissing, .channels, .turnover, .newDesigns, .premi, .productive,
      .marketPrice:
      false
    }
  }
}
