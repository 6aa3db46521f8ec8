import Workshop

/// A kind of tool with how many pieces of it are marked.
struct NamedTool: NamedThing {
  let from: Day
  private let numbers: UInt8

  static func names(in workshop: Workshop, on day: Day) -> [(name: String, english: String)] {
    workshop.toolKinds.map { ($0.name, $0.english) }
  }

  init(_ reader: inout RowReader, on today: Day) {
    from = today
    numbers = reader.count(.number, required: true).map { UInt8(clamping: $0) } ?? 0
  }

  func action(_ names: ThingNames, at place: Int?, in workshop: Workshop, on today: Day) -> Action {
    .setToolKind(
      SetToolKind {
        $0.day = today
        $0.kind = place.map { UInt8($0) }
        $0.name = names.name
        $0.english = names.english
        $0.numbers = numbers
      })
  }

  func compare(_ reader: inout RowReader, with place: Int, in workshop: Workshop) {
    reader.compare(.number, workshop.toolKinds[place].numbers, with: numbers) { "\($0)" }
  }
}
