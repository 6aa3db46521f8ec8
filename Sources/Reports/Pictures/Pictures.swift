import Wording
import Workshop

/// A picture of the workshop in bars, with the table that says the same numbers.
package enum Pictures: CaseIterable, Sendable {
  case output, yield, channels, stockAge, premi

  package var title: Words {
    switch self {
    case .output: Words("Diterima per minggu", en: "Accepted per week")
    case .yield: Words("Lulus langsung per bulan", en: "Passed first per month")
    case .channels: Words("Omzet per saluran", en: "Turnover per channel")
    case .stockAge: Words("Umur stok", en: "Age of the stock")
    case .premi: Words("Premi per bulan", en: "Premi per month")
    }
  }

  /// Of these months; the stock is that of a day.
  package func chart(
    of workshop: Workshop, months: ClosedRange<Month>, on today: Day, _ language: Language
  ) -> Paper.Chart {
    switch self {
    case .output: OutputPicture.chart(of: workshop, months: months, upTo: today, language)
    case .yield: YieldPicture.chart(of: workshop, months: months, language)
    case .channels: ChannelPicture.chart(of: workshop, months: months, language)
    case .stockAge: StockAgePicture.chart(of: workshop, on: today, language)
    case .premi: PremiPicture.chart(of: workshop, months: months, language)
    }
  }

  /// Every month of a range.
  static func each(_ months: ClosedRange<Month>) -> [Month] {
    (months.lowerBound.number...months.upperBound.number).map { Month(number: $0) }
  }

  /// Trainings that began and support that came on some days: `pelatihan 12-10, hibah 20-10`.
  static func marks(
    of workshop: Workshop, on days: ClosedRange<Day>, _ language: Language
  ) -> String {
    let training = Words("pelatihan", en: "training")[language]
    let grant = Words("dukungan", en: "support")[language]
    let trained = workshop.trainings.filter { !$0.isWithdrawn && days.contains($0.first) }
      .map { ($0.first, training) }
    let given = workshop.standingSupports.map { workshop.supports[$0] }
      .filter { $0.training == nil && days.contains($0.day) }.map { ($0.day, grant) }
    return (trained + given).sorted { $0.0 < $1.0 }.map { $0.1 + " " + $0.0.short }
      .joined(separator: ", ")
  }

  /// The length of a full bar of shares.
  static let wholeShare = 1000

  /// What a full bar stands for where nothing else is said.
  static func longest(of levels: [Paper.Chart.Level]) -> Int {
    max(1, levels.map(\.length).max() ?? 1)
  }

  /// A bar, its figure, and where that comes from.
  struct Bar {
    let level: Paper.Chart.Level
    let value: Paper.Value
    var source: Paper.Source?
  }

  /// The chart of some bars, and its table: what it is, how much, and what happened then; `full`:
  /// what a full bar stands for, where that is not the longest.
  static func chart(
    _ picture: Pictures, _ unit: Words, _ bars: [Bar],
    full: Int? = nil, _ language: Language
  ) -> Paper.Chart {
    let note = Words("Catatan", en: "Note")
    let heads = [picture.title[language].uppercased(), unit[language], note[language]]
      .map { Paper.Value.text($0) }
    let rows = bars.map { bar in
      let mark: Paper.Value = bar.level.mark.isEmpty ? .blank : .text(bar.level.mark)
      return Paper.Row([.text(bar.level.label), bar.value, mark], of: bar.source)
    }
    let levels = bars.map(\.level)
    let columns = Paper.Column.row(
      label: 28, [(bars.first.map { kind(of: $0.value) } ?? .text, 20), (.text, 28)])
    return Paper.Chart(
      kind: .bars(levels, full: full ?? longest(of: levels)),
      table: Paper.Table(columns, heads: heads, rows, indent: 2))
  }

  /// What a column of such values holds.
  private static func kind(of value: Paper.Value) -> Paper.Kind {
    switch value {
    case .count, .points, .tenths: .number
    case .rupiah, .sum: .rupiah
    case .perMille, .rate, .portion: .share
    case .day: .day
    case .grade: .grade
    case .code: .code
    case .text, .spelled, .bar, .mark, .personal, .unknown, .blank: .text
    }
  }
}

extension Paper.Chart {
  /// Whether no bar of it has a length.
  var isBare: Bool {
    if case .bars(let levels, _) = kind { levels.allSatisfy { $0.length == 0 } } else { false }
  }

  /// A bar with its number beside it, and what happened then.
  package struct Level: Equatable, Sendable {
    /// What a bar counts, which leads to its records.
    package enum Subject: Equatable, Sendable {
      /// From a Monday to the Sunday after it.
      case week(Day)
      case month(Month)
      /// By its place in the catalogue.
      case channel(UInt8)
      /// Days in stock, from and up to; nil for all beyond.
      case age(Int, Int?)
    }

    /// Nil on a paper that was signed.
    package var subject: Subject?
    package var label: String
    /// How long it is beside the others.
    package var length: Int
    package var number: String
    package var mark = ""
  }
}
