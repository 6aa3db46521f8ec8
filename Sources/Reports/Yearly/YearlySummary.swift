import Wording
import Workshop

/// A year in its months, beside the year before: what was made, passed and sold, what was paid to
/// people and to the state, who worked and who was trained.
package enum YearlySummary {
  /// One month, or the sum of several.
  struct Line: Equatable {
    var checked = 0
    var passed = 0
    var accepted = 0
    var sold = 0
    var turnover = Rupiah()
    var premi = Rupiah()
    var deposited = Rupiah()

    init() {}

    init(_ month: Month, of workshop: Workshop) {
      let glance = MonthGlance(month, of: workshop)
      checked = glance.checkedFirst
      passed = glance.passedFirst
      accepted = glance.accepted
      sold = glance.sold
      turnover = glance.turnover
      premi = workshop.closure(of: month)?.figures.premi ?? Rupiah()
      deposited = workshop.deposits.reduce(Rupiah()) {
        $1.booked.month == month ? $0 + $1.amount : $0
      }
    }

    static func + (left: Line, right: Line) -> Line {
      var sum = left
      sum.checked += right.checked
      sum.passed += right.passed
      sum.accepted += right.accepted
      sum.sold += right.sold
      sum.turnover += right.turnover
      sum.premi += right.premi
      sum.deposited += right.deposited
      return sum
    }
  }

  package static func paper(
    _ year: Int, of workshop: Workshop, on today: Day, _ language: Language
  ) -> Paper {
    let title = Words("RINGKASAN TAHUN \(year)", en: "SUMMARY OF THE YEAR \(year)")[language]
    let isRunning = today.month <= Month(year: year, month: 12)
    let about =
      isRunning ? Words("Tahun belum selesai", en: "The year is not over")[language] : ""
    return Paper(
      title, name: Words("ringkasan-\(year)", en: "summary-\(year)"), of: workshop,
      language,
      [
        .head(
          .report(
            title, about: about, isPreliminary: isRunning, of: workshop, on: today, language)),
        .table([.table(months(year, of: workshop, on: today, language))], gap: 0),
        .table([.table(channels(year, of: workshop, language))]),
        .table([.table(people(year, of: workshop, language))]),
      ] + charts(year, of: workshop, on: today, language) + [
        MonthlyReport.signatures(on: today, of: workshop, language)
      ])
  }

  /// Those of its months that have something to show.
  private static func charts(
    _ year: Int, of workshop: Workshop, on today: Day, _ language: Language
  ) -> [Paper.Part] {
    let months = ReportPeriod.year(year).months
    let last = min(months.upperBound, max(months.lowerBound, today.month))
    return [Pictures.yield, .channels, .premi].compactMap { picture in
      let chart = picture.chart(
        of: workshop, months: months.lowerBound...last, on: today, language)
      return chart.isBare ? nil : .table([.chart(chart)])
    }
  }

  private static func days(of year: Int) -> ClosedRange<Day> {
    Month(year: year, month: 1).first...Month(year: year, month: 12).last
  }

  private static let columns =
    Paper.Column.row(
      label: 13, [(.share, 14), (.number, 7), (.number, 7), (.rupiah, 13), (.rupiah, 12)])
    + [Paper.Column(.rupiah, 66, 76, .end)]

  private static func months(
    _ year: Int, of workshop: Workshop, on today: Day, _ language: Language
  ) -> Paper.Table {
    let heads = [
      Words("BULAN", en: "MONTH"), Words("Lulus", en: "Passed"), Words("Terima", en: "Good"),
      Words("Jual", en: "Sold"), Words("Omzet (Rp)", en: "Turnover"),
      Words("Premi (Rp)", en: "Premi (Rp)"), Words("PNBP", en: "PNBP"),
    ].map { Paper.Value.text($0[language]) }
    func lines(_ year: Int) -> [(month: Month, line: Line)] {
      (1...12).map { Month(year: year, month: $0) }.map { ($0, Line($0, of: workshop)) }
    }
    func sum(_ lines: [(month: Month, line: Line)]) -> Line {
      lines.reduce(Line()) { $0 + $1.line }
    }
    let own = lines(year)
    let rows = own.filter { $0.month <= today.month }.map { month, line in
      Paper.Row(values(Month.name(month.month, language), line), of: .month(month))
    }
    let total = Paper.Row.sum(
      values(Words("Jumlah", en: "Total")[language], sum(own)), of: .year(year))
    let before = Paper.Row(
      values(Words("Tahun \(year - 1)", en: "Year \(year - 1)")[language], sum(lines(year - 1))),
      of: .year(year - 1))
    return Paper.Table(columns, heads: heads, rows + [total, before], indent: 2)
  }

  private static func values(_ label: String, _ line: Line) -> [Paper.Value] {
    [
      .text(label), .portion(Portion(line.passed, of: line.checked)), .count(line.accepted),
      .count(line.sold), .rupiah(line.turnover), .rupiah(line.premi), .rupiah(line.deposited),
    ]
  }

  private static let twice = Paper.Column.row(
    label: 28, [(.number, 8), (.rupiah, 16), (.number, 8), (.rupiah, 16)])

  private static func channels(
    _ year: Int, of workshop: Workshop, _ language: Language
  ) -> Paper.Table {
    let heads = [
      Words("SALURAN", en: "CHANNEL"), Words("Buah", en: "Pieces"),
      Words("Omzet \(year)", en: "Turnover \(year)"), Words("Buah", en: "Pieces"),
      Words("Omzet \(year - 1)", en: "Turnover \(year - 1)"),
    ].map { Paper.Value.text($0[language]) }
    let now = workshop.salesByChannel(on: days(of: year))
    let before = workshop.salesByChannel(on: days(of: year - 1))
    func values(_ label: String, _ places: Range<Int>) -> [Paper.Value] {
      [.text(label)]
        + [now, before].flatMap { sums -> [Paper.Value] in
          [
            .count(sums[places].reduce(0) { $0 + $1.pieces }),
            .rupiah(sums[places].reduce(Rupiah()) { $0 + $1.turnover }),
          ]
        }
    }
    let channels = workshop.catalogue.channels
    let rows = channels.indices.map { place in
      Paper.Row(
        values(channels[place].title(language), place..<(place + 1)),
        of: .yearChannel(UInt8(place), year))
    }
    let sum = Paper.Row.sum(
      values(Words("Jumlah", en: "Total")[language], channels.indices),
      of: .yearChannel(nil, year))
    let used = rows.filter { row in row.values.dropFirst().contains { !$0.isNought } }
    return Paper.Table(twice, heads: heads, used + [sum], indent: 2)
  }

  private static func people(
    _ year: Int, of workshop: Workshop, _ language: Language
  ) -> Paper.Table {
    let heads = [
      Words("ORANG", en: "PEOPLE"), Words("\(year)", en: "\(year)"),
      Words("\(year - 1)", en: "\(year - 1)"),
    ].map { Paper.Value.text($0[language]) }
    let rows: [(Words, Indicator)] = [
      (Words("Bekerja dan produktif", en: "Working and productive"), .productive),
      (Words("Dilatih", en: "Trained"), .trained),
      (Words("Bersertifikat", en: "With a certificate"), .certificates),
    ]
    func figure(_ indicator: Indicator, _ year: Int) -> Paper.Value {
      if year < workshop.settings.firstDay.date.year { return .unknown }
      let records = workshop.records(of: indicator, over: days(of: year))
      return .count(Int(records.reduce(0) { $0 + $1.adds }))
    }
    return Paper.Table(
      Paper.Column.row(label: 44, [(.number, 16), (.number, 16)]), heads: heads,
      rows.map { name, indicator in
        Paper.Row(
          [.text(name[language]), figure(indicator, year), figure(indicator, year - 1)],
          of: .indicator(indicator, year))
      }, indent: 2)
  }
}

extension Paper.Value {
  /// Whether it is a number that says nothing.
  var isNought: Bool {
    switch self {
    case .count(let count): count == 0
    case .rupiah(let amount): amount == Rupiah()
    case .text, .code, .grade, .sum, .spelled, .points, .tenths, .perMille, .rate, .portion, .bar,
      .day, .mark, .unknown, .blank, .personal:
      false
    }
  }
}
