/// One practice lesson as its file has it.
struct Lesson: Equatable, Sendable {
  /// Who sits there.
  var login: String
  var title: String
  var steps: [LessonStep]
  /// What the learner can do once it is done.
  var learnt: String
}

/// One thing to do, and how it is known that it was done.
struct LessonStep: Equatable, Sendable {
  /// All of them must hold.
  var conditions: [StepCondition]
  var text: String
  /// Said when keys go by without the step being done.
  var hint: String
}
