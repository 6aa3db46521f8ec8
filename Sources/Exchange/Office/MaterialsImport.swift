import Workshop

/// Takes in the kinds of raw material with their units and the stock below which they are bought.
struct MaterialsImport: RowImport {
  private var growth: Growth

  init(_ ground: ImportGround) { growth = Growth(ground) }

  var harvest: Harvest { growth.harvest }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    let name = reader.text(.name, required: true)
    let unit = reader.text(.unit, required: true)
    let (english, englishUnit) = (reader.text(.note), reader.text(.englishUnit))
    let minimum = reader.count(.quantity)
    growth.noteRepetition(of: name.wordForm, .name, &reader)
    let kinds = growth.workshop.materials
    let place = kinds.indices.first { kinds[$0].name.wordForm == name.wordForm }
    let ours = place.map { kinds[$0] }
    let action = SetMaterial {
      $0.day = growth.ground.today
      $0.material = place.map { UInt8($0) }
      $0.name = ours?.name ?? name
      $0.english = english.isEmpty ? ours?.english ?? name : english
      $0.unit = unit
      $0.englishUnit = englishUnit.isEmpty ? ours?.englishUnit ?? unit : englishUnit
      $0.minimum = minimum.map { Int32(clamping: $0) } ?? ours?.minimum ?? 0
    }
    guard let ours else { return growth.take([.setMaterial(action)], reader, else: .name) }
    var compared = reader
    compared.compare(.note, ours.english, with: action.english)
    compared.compare(.unit, ours.unit, with: action.unit)
    compared.compare(.englishUnit, ours.englishUnit, with: action.englishUnit)
    compared.compare(.quantity, ours.minimum, with: action.minimum) { "\($0)" }
    growth.settle(.setMaterial(action), reader, compared: compared, else: .name)
  }

  mutating func finish() {}
}
