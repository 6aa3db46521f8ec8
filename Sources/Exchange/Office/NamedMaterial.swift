import Workshop

/// A kind of raw material with its units and the stock below which it is bought.
struct NamedMaterial: NamedThing {
  let from: Day
  private let unit: String
  private let englishUnit: String
  private let minimum: Int32?

  static func names(in workshop: Workshop, on day: Day) -> [(name: String, english: String)] {
    workshop.materials.map { ($0.name, $0.english) }
  }

  init(_ reader: inout RowReader, on today: Day) {
    from = today
    unit = reader.text(.unit, required: true)
    englishUnit = reader.text(.englishUnit)
    minimum = reader.count(.quantity).map { Int32(clamping: $0) }
  }

  func action(_ names: ThingNames, at place: Int?, in workshop: Workshop, on today: Day) -> Action {
    let ours = place.map { workshop.materials[$0] }
    return .setMaterial(
      SetMaterial {
        $0.day = today
        $0.material = place.map { UInt8($0) }
        $0.name = names.name
        $0.english = names.english
        $0.unit = unit
        $0.englishUnit = englishUnit.isEmpty ? ours?.englishUnit ?? unit : englishUnit
        $0.minimum = minimum ?? ours?.minimum ?? 0
      })
  }

  func compare(_ reader: inout RowReader, with place: Int, in workshop: Workshop) {
    let ours = workshop.materials[place]
    reader.compare(.unit, ours.unit, with: unit)
    reader.compare(.englishUnit, ours.englishUnit, with: englishUnit)
    reader.compare(.quantity, ours.minimum, with: minimum ?? ours.minimum) { "\($0)" }
  }
}
