import Workshop

/// Takes in the kinds of tool with how many pieces of each are marked.
struct ToolsImport: RowImport {
  private var growth: Growth

  init(_ ground: ImportGround) { growth = Growth(ground) }

  var harvest: Harvest { growth.harvest }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    let name = reader.text(.name, required: true)
    let english = reader.text(.note)
    let numbers = reader.count(.number, required: true).map { UInt8(clamping: $0) }
    growth.noteRepetition(of: name.wordForm, .name, &reader)
    let kinds = growth.workshop.toolKinds
    let place = kinds.indices.first { kinds[$0].name.wordForm == name.wordForm }
    let ours = place.map { kinds[$0] }
    let action = SetToolKind {
      $0.day = growth.ground.today
      $0.kind = place.map { UInt8($0) }
      $0.name = ours?.name ?? name
      $0.english = english.isEmpty ? ours?.english ?? name : english
      $0.numbers = numbers ?? 0
    }
    guard let ours else { return growth.take([.setToolKind(action)], reader, else: .name) }
    var compared = reader
    compared.compare(.note, ours.english, with: action.english)
    compared.compare(.number, ours.numbers, with: action.numbers) { "\($0)" }
    growth.settle(.setToolKind(action), reader, compared: compared, else: .name)
  }

  mutating func finish() {}
}
