import Wording
import Workshop

extension Paper {
  /// What stands in one place of a paper, by what it is.
  package enum Value: Equatable, Sendable {
    case text(String)
    /// A code or number by which something is known, never cut.
    case code(String)
    case grade(Grade)
    case count(Int)
    /// The bare amount, where the heading says the unit.
    case rupiah(Rupiah)
    /// The amount with its unit, in a sentence.
    case sum(Rupiah)
    /// The amount in words.
    case spelled(Rupiah)
    /// Points, in hundredths.
    case points(Int64)
    /// A mean, in tenths.
    case tenths(Int)
    case perMille(Int32)
    /// A rate that is no part of a count, in per mille, as per cent with one decimal.
    case rate(Int)
    /// A part of a whole, with the whole.
    case portion(Portion)
    /// How much of a whole is done, in ten cells.
    case bar(Portion)
    case day(Day)
    case mark(Mark)
    /// A name or register number of somebody, which goes once the person is erased.
    case personal(ID<Inmate>, String)
    /// What cannot be known there.
    case unknown
    case blank
  }

  /// What the values of a column are, which decides where they stand in it.
  package enum Kind: CaseIterable, Sendable {
    case text, code, grade, number, rupiah, share, day

    var alignment: Alignment {
      switch self {
      case .text, .code: .start
      case .grade: .middle
      case .number, .rupiah, .share, .day: .end
      }
    }
  }

  /// Where a value stands in its column.
  package enum Alignment: CaseIterable, Sendable {
    case start, middle, end
  }

  /// A cell of a file.
  package enum Cell: Equatable, Sendable {
    case text(String)
    case number(Int64)
  }
}

extension Paper.Value: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .text(value) }

  /// As it is read on paper.
  package func text(_ language: Language) -> String {
    switch self {
    case .text(let text), .code(let text): text
    case .grade(let grade): grade.letter
    case .count(let count): "\(count)"
    case .rupiah(let amount): amount.bare(language)
    case .sum(let amount): amount.sentence(language)
    case .spelled(let amount): amount.terbilang
    case .points(let hundredths): Wording.hundredths(hundredths, language)
    case .tenths(let tenths): Self.tenths(tenths, language)
    case .perMille(let share): perCent(perMille: share, language)
    case .rate(let rate): Self.tenths(rate, language) + "%"
    case .portion(let portion): portion.text(language)
    case .bar(let portion):
      String(repeating: "#", count: portion.tenths)
        + String(repeating: ".", count: 10 - portion.tenths)
    case .day(let day): day.dashed
    case .mark(let mark): mark.text
    case .personal(_, let text): text
    case .unknown: "-"
    case .blank: ""
    }
  }

  private static func tenths(_ number: Int, _ language: Language) -> String {
    "\(number / 10)" + (language == .english ? "." : ",") + "\(number % 10)"
  }

  /// What a paper says of a person by name; blank where there is nothing to say.
  static func named(_ text: String, _ worker: ID<Inmate>) -> Paper.Value {
    text.isEmpty ? .blank : .personal(worker, text)
  }

  /// The words of it that may stand on different lines.
  func words(_ language: Language) -> [String] {
    guard case .spelled = self else { return [text(language)] }
    return text(language).split(separator: " ").map(String.init)
  }

  /// As a file has it: numbers bare, days in the form of ISO 8601, what cannot be known left empty.
  package func cell(_ language: Language) -> Paper.Cell {
    switch self {
    case .count(let count): .number(Int64(count))
    case .rupiah(let amount), .sum(let amount): .number(amount.amount)
    case .day(let day): .text(day.iso)
    case .unknown, .blank, .bar: .text("")
    case .text, .code, .grade, .spelled, .points, .tenths, .perMille, .rate, .portion, .mark,
      .personal:
      .text(text(language).trimmed)
    }
  }
}

extension Portion {
  /// How many of ten cells it fills.
  fileprivate var tenths: Int { whole == 0 ? 0 : part * 10 / whole }
}

extension String {
  /// Without the blanks around it.
  var trimmed: String { String(trimmedAtEnd.drop { $0 == " " }) }
}
