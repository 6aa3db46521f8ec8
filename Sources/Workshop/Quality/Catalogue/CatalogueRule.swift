/// The rules of the quality catalogue, each with what its sentence needs to say.
package enum CatalogueRule: Equatable, Sendable {
  case validFromPast(Day)
  case tooManyReadings(limit: Int)
  case measureTaken
  case defectCodeForm
  case defectCodeTaken
  case defectRetired
}
