import Wording
import Workshop

/// Lets a command in where the page that shows the same would, and nowhere else.
enum CommandDoor {
  /// The role of who asks; ends the process with the page's own sentence when the role stays
  /// outside.
  @discardableResult
  static func pass(_ door: Door, of workshop: Workshop, _ options: ProgramOptions) -> Role {
    guard let role = workshop.user(login: options.user ?? "").flatMap({ workshop.role(of: $0) })
    else { refuse(RuleBroken(.access(.unknownUser)), in: workshop, options.language) }
    if let refusal = role.refusal(at: door) { refuse(refusal, in: workshop, options.language) }
    return role
  }

  static func refuse(_ broken: RuleBroken, in workshop: Workshop, _ language: Language) -> Never {
    Exit.end(.fault, broken.sentence(in: workshop, language))
  }
}
