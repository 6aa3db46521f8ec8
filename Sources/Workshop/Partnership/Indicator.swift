/// The figure that a pledge is measured by: counted from our records, but for the first one.
package enum Indicator: UInt8, CaseIterable, Sendable {
  /// Outside our records: what the newest evidence says.
  case outside
  /// How often, and for how many people, support came that answers the pledge.
  case supports, participants
  case accepted, firstPass, rework, returned
  case toolsFit, toolDaysMissing
  case channels, turnover, newDesigns
  case trained, certificates, premi, skilledReleases, productive
  /// What notas brought over what the same pieces cost on the market.
  case marketPrice
  /// How often a level at a making stage was proven.
  case levels

  /// What its figure is.
  package enum Unit: Sendable {
    case count, perMille, rupiah
  }

  /// What its figure is counted over.
  package enum Span: Sendable {
    /// The last month that is over.
    case month
    /// One day.
    case day
    /// All days since the agreement was signed.
    case since
  }

  package var unit: Unit {
    switch self {
    case .outside, .supports, .participants, .accepted, .toolsFit, .toolDaysMissing, .channels,
      .newDesigns, .trained, .certificates, .skilledReleases, .levels:
      .count
    case .firstPass, .rework, .returned, .productive, .marketPrice: .perMille
    case .turnover, .premi: .rupiah
    }
  }

  package var span: Span {
    switch self {
    case .accepted, .firstPass, .rework, .returned, .toolDaysMissing, .channels, .turnover, .premi,
      .productive, .marketPrice:
      .month
    case .toolsFit: .day
    case .outside, .supports, .participants, .newDesigns, .trained, .certificates,
      .skilledReleases, .levels:
      .since
    }
  }

  /// Whether less is better.
  package var falls: Bool {
    switch self {
    case .rework, .returned, .toolDaysMissing: true
    case .outside, .supports, .participants, .accepted, .firstPass, .toolsFit, .channels,
      .turnover, .newDesigns, .trained, .certificates, .premi, .skilledReleases, .productive,
      .marketPrice,
      .levels:
      false
    }
  }

  /// Whether the records of one pledge say it, and not those of the whole workshop.
  package var isOfPledge: Bool {
    self == .outside || self == .supports || self == .participants
  }

  /// Those that are counted from the records of the whole workshop.
  package static let ofWorkshop = allCases.filter { !$0.isOfPledge }

  /// Whether a figure is as good as the one that was promised.
  package func reaches(_ target: Int64, _ figure: Int64) -> Bool {
    falls ? figure <= target : figure >= target
  }
}

/// A figure with how many things it was counted from.
package struct Standing: Equatable, Sendable {
  /// Nil where nothing can be said.
  package var value: Int64?
  package var n: Int
  /// The part of them that a share is of; nil for what is no share.
  package var part: Int?

  package init(_ value: Int64?, n: Int) {
    self.value = value
    self.n = n
  }

  /// A count of things.
  init(count: Int) { self.init(Int64(count), n: count) }

  /// A share in per mille, halves up; nothing of none.
  init(_ part: Int, of whole: Int) {
    self.init(whole == 0 ? nil : Int64((part * 2000 + whole) / (2 * whole)), n: whole)
    self.part = part
  }
}

extension Workshop {
  /// The days that a figure of a pledge is counted over, as seen on a day.
  package func days(of indicator: Indicator, since signed: Day, on day: Day) -> ClosedRange<Day> {
    switch indicator.span {
    case .month:
      let month = day.month + -1
      return month.first...month.last
    case .day: return day...day
    case .since: return min(signed, day)...day
    }
  }

  /// What a pledge has reached by a day.
  package func standing(of pledge: ID<Pledge>, on day: Day) -> Standing {
    let row = pledges[pledge]
    switch row.indicator {
    case .outside:
      let newest = evidence(of: pledge).filter {
        evidence[$0].figure != nil && evidence[$0].day <= day
      }.max { (evidence[$0].day, $0) < (evidence[$1].day, $1) }
      return Standing(newest.flatMap { evidence[$0].figure } ?? row.baseline, n: 1)
    case .supports: return Standing(count: supports(for: pledge).count { supports[$0].day <= day })
    case .participants:
      let people = supports(for: pledge).filter { supports[$0].day <= day }
        .reduce(0) { $0 + Int(supports[$1].participants) }
      return Standing(count: people)
    case .accepted, .firstPass, .rework, .returned, .toolsFit, .toolDaysMissing, .channels,
      .turnover, .newDesigns, .trained, .certificates, .premi, .skilledReleases, .productive,
      .marketPrice,
      .levels:
      let signed = agreements[row.agreement].signed
      return standing(
        row.indicator, over: days(of: row.indicator, since: signed, on: day))
    }
  }

  /// Where a pledge began: what was entered, or what the records have of the day it was signed.
  package func beginning(of pledge: ID<Pledge>) -> Int64? {
    let row = pledges[pledge]
    if let baseline = row.baseline { return baseline }
    if row.indicator.isOfPledge { return 0 }
    let signed = agreements[row.agreement].signed
    let days = days(of: row.indicator, since: signed, on: signed)
    return standing(row.indicator, over: days).value
  }
}
