/// The rules of lots of material, each with what its sentence needs to say.
package enum MaterialRule: Equatable, Sendable {
  case lotLabelTaken
  case lotUnknown
  case lotInUse
  case costOfLot
  case materialShort(left: Int)
  case beforeLot(Day)
}
