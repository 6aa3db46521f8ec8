/// Pricing, selling and counting as practised in a session: what a group planned and counted of one
/// product, to be held against the books.
package struct CourseExercise: Record {
  package var session = ID<CourseSession>()
  package var product = ID<Product>()
  /// The channel that it was sold through on the day of the session.
  package var channel: UInt8 = 0
  /// The price that the group planned for one cap.
  package var price = Rupiah()
  /// How many the group sold.
  package var pieces: Int32 = 0
  /// What one cap costs by the group's own count.
  package var cost = Rupiah()
  /// What was left of it all by the group's own count; below zero for a loss.
  package var profit = Rupiah()
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}
}

extension CourseExercise: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<CourseExercise>> { \.courseExercises }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }

  /// Rules: its course runs; put back, it is held to all that a new one is.
  static func broken(
    _ id: ID<CourseExercise>, by withdrawal: Withdraw, in workshop: Workshop,
    as authority: Authority
  ) -> [RuleBroken] {
    if withdrawal.reinstates {
      return NoteExercise(of: id, in: workshop).broken(in: workshop, as: authority)
    }
    let session = workshop.courseExercises[id].session
    return workshop.broken(workshop.courseSessions[session].course)
  }
}
