/// The rules of sampling plans, each with what its sentence needs to say.
package enum LotRule: Equatable, Sendable {
  case lotPlanned
  case lotJudged
  case lotPlanOutdated
  case samplingStopped
}
