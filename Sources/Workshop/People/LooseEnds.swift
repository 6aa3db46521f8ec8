/// What is still open around a person whose status changes: shown before it is saved, never a
/// reason against it.
package struct LooseEnds: Equatable, Sendable {
  /// Pieces in work that the person holds.
  package var pieces: [PiecePlace] = []
  package var tools: [Tool] = []
  package var balance = Rupiah()
  /// Months of which a slip is disputed and not settled.
  package var disputed: [Month] = []
  /// Months with money that are not closed, to whose premi the person has a part.
  package var undivided: [Month] = []
  /// The TPP hearing, when it is still to come.
  package var hearing: Day?

  package init() {}

  package var isEmpty: Bool { self == LooseEnds() }
}

extension Workshop {
  package func looseEnds(of inmate: ID<Inmate>, on today: Day) -> LooseEnds {
    var ends = LooseEnds()
    ends.pieces = pieces(heldBy: inmate)
    ends.tools = toolsOut.filter { $0.worker == inmate }.map(\.tool)
    ends.balance = account(of: inmate).balance
    ends.disputed = openDisputes.map { disputes[$0] }.filter { $0.worker == inmate }.map(\.month)
    ends.undivided = openMonths.filter { month in
      // Who does not see the marks of conduct still sees who has a part in the work.
      var unmarked = scheme(on: month.last)
      unmarked.conduct = 0
      let shares = ((try? figures(of: month)) ?? (try? figures(of: month, under: unmarked)))?.shares
      return shares?.contains { $0.worker == inmate && $0.premi > Rupiah() } ?? false
    }
    ends.hearing = people[inmate].hearing.flatMap { $0 >= today ? $0 : nil }
    return ends
  }
}
