import Workshop

/// What a row says of something that the office names and lists, beside its two names.
protocol NamedThing {
  /// The rows that are recorded, in their order.
  static func names(in workshop: Workshop, on day: Day) -> [(name: String, english: String)]

  init(_ reader: inout RowReader, on today: Day)

  /// From which day it is to hold.
  var from: Day { get }
  /// Records it; `place`: of the row that has the name, nil for a new one.
  func action(_ names: ThingNames, at place: Int?, in workshop: Workshop, on today: Day) -> Action
  /// Notes what of it is recorded otherwise.
  func compare(_ reader: inout RowReader, with place: Int, in workshop: Workshop)
}

/// What something is called in both languages.
struct ThingNames {
  var name: String
  var english: String
}

/// Takes in a list of things that the office names: ways to the market, kinds of material and of
/// tool.
///
/// A thing is known by its Indonesian name; without an English one it has that in both languages.
struct NamedImport<Thing: NamedThing>: RowImport {
  private var growth: Growth

  init(_ ground: ImportGround) { growth = Growth(ground) }

  var harvest: Harvest { growth.harvest }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    let name = reader.text(.name, required: true)
    let english = reader.text(.note)
    let thing = Thing(&reader, on: growth.ground.today)
    growth.noteRepetition(of: name.wordForm, .name, &reader)
    let recorded = Thing.names(in: growth.workshop, on: thing.from)
    let place = recorded.firstIndex { $0.name.wordForm == name.wordForm }
    let ours = place.map { recorded[$0] }
    let names = ThingNames(
      name: ours?.name ?? name, english: english.isEmpty ? ours?.english ?? name : english)
    let action = thing.action(names, at: place, in: growth.workshop, on: growth.ground.today)
    guard let place, let ours else { return growth.take([action], reader, else: .name) }
    var compared = reader
    compared.compare(.note, ours.english, with: names.english)
    thing.compare(&compared, with: place, in: growth.workshop)
    growth.settle(action, reader, compared: compared, else: .name)
  }

  mutating func finish() {}
}
