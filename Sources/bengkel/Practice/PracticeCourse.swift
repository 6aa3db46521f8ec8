/// The working days on which the pieces of a batch are woven, by their places in the plan.
struct PracticeCourse: Equatable {
  var first: Int
  var last: Int

  var days: Int { last - first + 1 }

  /// How much of so much is to be done by the end of a day.
  func share(of whole: Int, by index: Int) -> Int {
    whole * max(0, min(days, index - first + 1)) / days
  }
}
