import Wording
import Workshop

/// The tables of a partner's report.
struct PartnerReportLines {
  private let workshop: Workshop
  private let day: Day
  private let language: Language
  private let text: OutsideText

  init(_ workshop: Workshop, _ day: Day, _ language: Language) {
    self.workshop = workshop
    self.day = day
    self.language = language
    text = OutsideText(workshop, language)
  }

  private func say(_ words: Words) -> String { words[language] }

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
        .text(text.clean(row.words)), figure(workshop.beginning(of: pledge), of: row.indicator),
        figure(now.value, of: row.indicator), figure(row.target, of: row.indicator, isPlan: true),
        .text(say(workshop.state(of: pledge, on: day).name)),
      ])
    }
    return Paper.Table(Self.pledgeColumns, heads: heads, rows.isEmpty ? [none] : rows, indent: 2)
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
      Words("YANG DITERIMA", en: "WHAT CAME"), Words("Tanggal", en: "Date"),
      Words("Nilai (Rp)", en: "Value (Rp)"), Words("Orang", en: "People"),
      Words("Menjadi", en: "Became"),
    ].map { Paper.Value.text(say($0)) }
    let counts = all.map { Int(workshop.supports[$0].participants) }
    let shown = Few.shown(counts)
    let rows = zip(all, shown).map { support, people in
      let row = workshop.supports[support]
      return Paper.Row([
        .text(text.clean(row.words)), .day(row.day), .rupiah(row.value), .text(people),
        .text(outcome(of: support)),
      ])
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
