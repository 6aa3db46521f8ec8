/// When the batches of a practice workshop are opened.
///
/// Planned backwards from the last day, so that this day finds one batch fresh, some in the middle
/// and one at its end, whatever the seed. Days are counted as places in the plan's working days.
struct PracticeSchedule: Equatable {
  /// Working days from the opening to the first pieces: a day for each stage of the material.
  static let materialDays = 6
  /// Working days from the first stage of a batch's pieces to the last.
  static let weavingDays = 24
  /// Working days from one opening to the next, on average.
  static let meanGap = 7

  /// Working days that the newest batch has behind it on the last day.
  private static let newestAge = 1

  /// One or more batches that begin together.
  struct Opening: Equatable {
    var index = 0
    var course = PracticeCourse(first: 0, last: 0)
    /// Index in the catalogue's products; nil where chance decides.
    var product: Int?
    /// How much is begun, as a percentage of the usual.
    var share: Int
    /// Days from the last day of weaving to the day it is due.
    var slack: Int

    /// What would have begun before the first day begins on it with what would be left.
    fileprivate func begun(on index: Int) -> Opening {
      var begun = self
      begun.index = max(0, index)
      let first = begun.index + materialDays
      begun.course = PracticeCourse(
        first: first, last: max(first, index + materialDays + weavingDays - 1))
      begun.share = share * begun.course.days / weavingDays
      return begun
    }
  }

  /// In order of the day.
  let openings: [Opening]

  init(days: Int, _ random: inout SplitMix64) {
    var gaps = Deck<Int>([(6, 1), (Self.meanGap, 2), (8, 1)])
    var shares = Deck<Int>([(75, 1), (90, 1), (100, 1), (110, 1), (125, 1)])
    var closing = Self.closing(&random)
    var openings: [Opening] = []
    var index = days - 1 - Self.newestAge
    while index > -Self.weavingDays {
      openings.append(
        closing.popLast()?.begun(on: index)
          ?? Opening(share: shares.deal(&random), slack: random.from(1...6)).begun(on: index))
      index -= gaps.deal(&random)
    }
    self.openings = openings.reversed()
  }

  /// The batches that are open on the last day, oldest first.
  ///
  /// That of a plain cap is done but for its last verdicts. The two in the middle have gold, so
  /// that every stage is to be seen, and the younger of them will be late.
  private static func closing(_ random: inout SplitMix64) -> [Opening] {
    var young = [0, 1]
    var golden = [1, 2]
    var small = [75, 90]
    random.shuffle(&young)
    random.shuffle(&golden)
    random.shuffle(&small)
    return [
      Opening(product: 0, share: small[0], slack: random.from(4...6)),
      Opening(product: golden[0], share: 100, slack: 6),
      Opening(product: golden[1], share: 110, slack: -4),
      Opening(product: young[0], share: small[1], slack: random.from(7...9)),
      Opening(product: young[1], share: 125, slack: random.from(4...8)),
    ]
  }
}
