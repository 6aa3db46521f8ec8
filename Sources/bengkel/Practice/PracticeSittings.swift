import Workshop

extension PracticeStory {
  /// Verdicts on one sheet; a paper sheet has about as many rows.
  private static let mostOnSheet = 60
  /// Hour of the day at which sheets are signed, in minutes.
  private static let signedAt = 14 * 60
  /// Of each gate so many of the newest wait for the next sitting, if others are there to judge.
  static let leftAtGate = 2
  private static let fewestOnSheet = 2

  /// Every second working day has a sitting, or every one; the last day none, so that what its
  /// hands finish still waits.
  func isSittingDay(_ index: Int) -> Bool {
    let left = daysLeft(after: index)
    return left % 2 == 1 || plan.sitsDaily && left > 0
  }

  /// A sitting judges what waits, longest first, but for the newest.
  mutating func holdSitting(on day: Day, _ index: Int) {
    guard isSittingDay(index) else { return }
    let waiting = toJudge(index)
    let asked = asked(daysLeft(after: index), of: waiting)
    let verdicts = waiting.enumerated().map { judgement(on: $1, asked: asked[$0]) }
    for start in stride(from: 0, to: verdicts.count, by: Self.mostOnSheet) {
      sign(Array(verdicts[start..<min(start + Self.mostOnSheet, verdicts.count)]), on: day)
    }
  }

  /// The queue without the newest of each gate, as far as they came in these three days and were
  /// never repaired; the last sitting leaves a record for a sale.
  private func toJudge(_ index: Int) -> [Waiting] {
    let recent = plan.days[max(0, index - 2)]
    var left = workshop.catalogue.gates.map { _ in Self.leftAtGate }
    var judged = workshop.derived.queue
    for place in workshop.derived.queue.indices.reversed() {
      let waiting = workshop.derived.queue[place]
      guard waiting.since >= recent, judged.count > Self.fewestOnSheet else { break }
      guard reworks(waiting) == 0, let gate = workshop.gate(of: waiting), left[Int(gate)] > 0
      else { continue }
      left[Int(gate)] -= 1
      judged.remove(at: place)
    }
    return daysLeft(after: index) == 1
      ? Array(judged.prefix(max(Self.fewestOnSheet, recordsLeft - 1))) : judged
  }

  /// The second person's word, on the day of the next sitting; one in ten is refused.
  mutating func counterSign(on day: Day, _ index: Int) {
    guard isSittingDay(index) else { return }
    for check in workshop.derived.condemned {
      let isUpheld = !random.chance(100)
      let fate = random.pick([Fate.unravel, .unravel, .training, .destroy])
      record(
        .counterSign(
          CounterSign {
            $0.day = day
            $0.at = instant(on: day, minute: 9 * 60)
            $0.check = check
            $0.isUpheld = isUpheld
            $0.fate = fate
          }), as: PracticeWorkshop.supervisor)
    }
  }

  private mutating func sign(_ verdicts: [SheetVerdict], on day: Day) {
    let at = instant(on: day, minute: Self.signedAt + random.below(60))
    record(
      .signSheet(
        SignSheet {
          $0.day = day
          $0.at = at
          $0.verdicts = verdicts
        }), as: PracticeWorkshop.inspector)
    for verdict in verdicts where !orders.contains(verdict.batch) {
      shelf.put(piece: Int(verdict.piece) - 1, of: verdict.batch, in: workshop)
    }
  }

  /// A minute of a day by the workshop's clock.
  private func instant(on day: Day, minute: Int) -> Instant {
    let minutes = Int64(day.number) * 1440 + Int64(minute) - Int64(workshop.settings.offset)
    return Instant(milliseconds: minutes * 60_000)
  }
}
