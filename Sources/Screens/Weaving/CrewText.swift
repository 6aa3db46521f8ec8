import Forms
import Wording
import Workshop

/// A crew as it is typed: worker codes with blanks between, `WB-007` or `7`.
enum CrewText {
  /// The people of the codes, and the first word that is no code.
  static func read(_ text: String, in workshop: Workshop) -> (crew: [ID<Inmate>], unknown: String?)
  {
    var crew: [ID<Inmate>] = []
    for word in text.split(separator: " ") {
      guard let inmate = workshop.inmate(code: String(word)) else { return (crew, String(word)) }
      crew.append(inmate)
    }
    return (crew, nil)
  }

  /// Whole codes, or bare numbers where the codes would not fit into the field.
  static func write(_ crew: [ID<Inmate>], in workshop: Workshop) -> String {
    let codes = crew.map { workshop.code($0) }.joined(separator: " ")
    return codes.count <= 60 ? codes : crew.map { "\($0.index + 1)" }.joined(separator: " ")
  }

  /// The word being typed: everything behind the last blank.
  static func lastWord(of text: String) -> String {
    text.hasSuffix(" ") ? "" : text.split(separator: " ").last.map(String.init) ?? ""
  }

  /// The people who may work and are not named yet; choosing one replaces the last word.
  static func lookup(_ text: String, in scene: Scene) -> [LookupRow] {
    let workshop = scene.workshop
    let front = String(text.dropLast(lastWord(of: text).count))
    let named = Set(read(front, in: workshop).crew)
    return workshop.inmates.filter { workshop.people[$0].mayWork && !named.contains($0) }.map {
      let code = workshop.code($0)
      let name = scene.may(.seeNames) ? scene.name(of: $0) + ", " : ""
      return LookupRow(
        front + code, note: name + scene.say(workshop.people[$0].craft.name), title: code)
    }
  }
}
