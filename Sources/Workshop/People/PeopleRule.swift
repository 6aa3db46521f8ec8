/// The rules of people, each with what its sentence needs to say.
package enum PeopleRule: Equatable, Sendable {
  case nameTooShort
  /// The person's key was erased: nothing personal can be written under it.
  case identityErased
  /// The person's key is damaged in every copy.
  case identityDamaged
  /// The way in of whoever sits there leads to no name, though his role sees them.
  case identityClosed
  /// The key is another person's.
  case subjectTaken
  case registerTaken(ID<Inmate>)
  case blockForm
  case levelOutOfRange
  case hasWorked
  case hasTrained
  case endsBeforeStart(Day)
  case statusIs(InmateStatus)
  case beforeEnrolment(Day)
  case releaseUnknown(ID<Inmate>)
  case absence(AbsenceRule)
}

/// The rules of planned absences and suspensions.
package enum AbsenceRule: Equatable, Sendable {
  /// Another time away of the same person.
  case planned(Day, Day?)
  /// Somebody else moved its end since it was shown.
  case moved
  case workedThen(Day)
  case suspensionUnpaid
}
