import Workshop

/// The tools of the practice workshop, out in the morning and in again in the afternoon, and what a
/// buyer complains of.
///
/// Chance is drawn by itself, so that everything else stays as it is.
extension PracticeStory {
  private static let needle = 1
  private static let scissors = 2
  /// Working days before the last on which a buyer complains.
  static let complaintDay = 8
  /// Days that a cap is worn by then, at least.
  private static let worn = 14

  /// Working days at the end on which tools are counted: it began a month ago.
  private static let counted = 24

  /// Each weaver gets a needle, and the first of them scissors; on the last day one pair of these
  /// does not come back.
  mutating func countTools(on day: Day, _ index: Int) {
    if daysLeft(after: index) >= Self.counted { return }
    let weavers = workshop.inmates.filter {
      workshop.mayWork($0, on: day) && workshop.people[$0].craft == .weaver
    }
    let out = [Self.needle, Self.scissors].flatMap { kind in
      zip(workshop.tools(of: kind), weavers).map { ToolHandout($0, to: $1) }
    }
    guard !out.isEmpty else { return }
    count(on: day, .morning) { $0.out = out }
    var back = out.map(\.tool)
    if daysLeft(after: index) == 0 {
      let pairs = back.filter { Int($0.kind) == Self.scissors }
      let lost = tools.pick(pairs)
      back.removeAll { $0 == lost }
    }
    count(on: day, .afternoon) { $0.back = back }
  }

  private mutating func count(
    on day: Day, _ session: WorkSession, _ fill: (inout CountTools) -> Void
  ) {
    var action = CountTools {
      $0.day = day
      $0.session = session
    }
    fill(&action)
    record(.countTools(action), as: PracticeWorkshop.clerk)
  }

  /// A piece that has been worn for a while, about which its buyer complains and keeps it.
  mutating func hearComplaint(on day: Day) {
    let sold = workshop.sales.indices.filter {
      let sale = workshop.sales[$0]
      return !sale.isWithdrawn && day - sale.day >= Self.worn && !sale.lines.isEmpty
    }.suffix(10)
    guard !sold.isEmpty else { return }
    let sale = ID<Sale>(tools.pick(Array(sold)))
    let line = workshop.sales[sale].lines[0]
    let looseGold = workshop.catalogue.defects.firstIndex { $0.code == "M05" }
    let complaint = TakeBack {
      $0.day = day
      $0.sale = sale
      $0.piece = PiecePlace(line.batch, line.pieces[0])
      $0.defects = looseGold.map { [UInt8($0)] } ?? []
      $0.reason = "emas lepas sesudah dipakai sebulan"
    }
    record(.takeBack(complaint), as: PracticeWorkshop.clerk)
  }
}
