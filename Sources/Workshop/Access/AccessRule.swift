/// The rules of who may do what, and who signs, each with what its sentence needs to say.
package enum AccessRule: Equatable, Sendable {
  case notPermitted(Capability)
  case unknownUser
  case loginForm
  case loginTaken
  case signatureMissing
  case foundedAlready
  case secondAdministratorMissing
  case administratorMissing
  case ownAccount
  case tooFewAdministrators
  case userDisabled
  case userOfText
  case otherRole
}
