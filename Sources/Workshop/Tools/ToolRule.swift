/// The rules of tools, each with what its sentence needs to say.
package enum ToolRule: Equatable, Sendable {
  case unknownTool(Tool)
  case toolListedTwice(Tool)
  case toolOut(Tool, ID<Inmate>)
  case toolNotOut(Tool)
  case beforeToolCount(Tool, Day)
  case toolCountedSince(Tool)
  case holderMissing(Tool)
}
