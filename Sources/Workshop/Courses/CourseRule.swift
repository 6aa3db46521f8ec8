/// The rules of courses, each with what its sentence needs to say.
package enum CourseRule: Equatable, Sendable {
  /// Another course of that name begins on the same day.
  case taken
  /// It was finished, so nothing of it changes while its training stands.
  case isFinished
  /// A session of that day would lie outside the course.
  case outside(ClosedRange<Day>)
  /// Somebody who was at a session would not be enrolled.
  case wasPresent(ID<Inmate>)
  case notEnrolled(ID<Inmate>)
  /// That day has this topic already.
  case topicTaken
  /// A part of the cost is borne by a partner that the course does not have.
  case bornByNobody
  case withoutSession
  /// It cannot be finished before its newest session.
  case beforeSession(Day)
  /// Nobody was there often enough.
  case nobodyPassed
  /// Not exactly those who were there often enough.
  case notPassed
  /// Certificates for some people only, or one number twice.
  case certificates
  /// The session counted this product through this channel already.
  case exerciseTaken
  /// The cost of a session goes with its session.
  case costOfSession
}
