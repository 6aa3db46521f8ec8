/// How everybody's premi of a month came about, so that one share of it can be checked.
package struct PremiWay: Equatable, Sendable {
  /// What the scheme divided.
  package var divided = Rupiah()
  /// The part of those who worked, with what was brought forward for them.
  package var premi = Rupiah()
  /// What of it went by points, and the points of all, in hundredths.
  package var forPoints = Rupiah()
  package var points: Int64 = 0
  /// What went by days of material, and the days of all.
  package var forDays = Rupiah()
  package var days = 0

  init(_ figures: MonthFigures) {
    divided = figures.divided
    premi = figures.premi
    forPoints = figures.shares.reduce(Rupiah()) { $0 + $1.forPoints }
    points = figures.points
    forDays = figures.shares.reduce(Rupiah()) { $0 + $1.forDays }
    days = figures.days
  }

  /// Rupiah for one point, rounded down, and whether nothing was left over; nil without points.
  package var perPoint: (amount: Rupiah, isExact: Bool)? {
    if points <= 0 { return nil }
    let (whole, left) = (Int128(forPoints.amount) * 100).quotientAndRemainder(
      dividingBy: Int128(points))
    return (Rupiah(Int64(clamping: whole)), left == 0)
  }
}

extension Workshop {
  /// The pieces behind a line of a person's slip, lowest label first.
  package func pieces(of line: PaidWork, in figures: MonthFigures) -> [PiecePlace] {
    paidStages(in: figures).filter { $0.line == line }.map(\.piece).sorted()
  }

  /// How many stages of pieces of a month each person did again by its end; none of them is paid
  /// twice, and what is done again later is on no paper of that month.
  func reworks(in figures: MonthFigures) -> [ID<Inmate>: Int] {
    let (pieces, count) = paidPieces(in: figures)
    return pieces.flatMap { makers(of: $0.key, whenClosed: count) }.reduce(into: [:]) {
      if $1.isRework && $1.day <= figures.month.last { $0[$1.worker, default: 0] += 1 }
    }
  }
}
