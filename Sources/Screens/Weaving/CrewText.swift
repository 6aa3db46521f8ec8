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
    return codes.count <= 60 ? codes : crew.map { "\(workshop.number($0))" }.joined(separator: " ")
  }

  /// The word being typed: everything behind the last blank.
  static func lastWord(of text: String) -> String {
    text.hasSuffix(" ") ? "" : text.split(separator: " ").last.map(String.init) ?? ""
  }

  /// The codes that are done, each with a blank behind it, and what is typed behind them.
  static func parts(of text: String, in workshop: Workshop) -> (codes: String, typed: String) {
    let done = text.dropLast(lastWord(of: text).count).split(separator: " ")
    let codes = done.prefix { workshop.inmate(code: String($0)) != nil }
    let words = text.split(separator: " ").dropFirst(codes.count)
    return (codes.map { $0 + " " }.joined(), words.joined(separator: " "))
  }

  /// The people who may work and are not named yet; choosing one replaces what is typed.
  ///
  /// Behind them, for who may do it, the enrolment of somebody new.
  static func lookup(_ text: String, in scene: Scene) -> [LookupRow] {
    let workshop = scene.workshop
    let (front, typed) = parts(of: text, in: workshop)
    let named = Set(read(front, in: workshop).crew)
    let rows = workshop.inmates.filter {
      workshop.mayWork($0, on: scene.today) && !named.contains($0)
    }.map {
      let code = workshop.code($0)
      let name = scene.sees(.name) ? scene.name(of: $0) + ", " : ""
      return LookupRow(
        front + code, note: name + scene.say(workshop.people[$0].craft.name), title: code)
    }
    return rows + addition(typed, in: scene)
  }

  private static func addition(_ typed: String, in scene: Scene) -> [LookupRow] {
    let isCode = typed.contains(where: \.isNumber)
    if isCode || scene.reason(without: .record) != nil { return [] }
    let name = typed.uppercased()
    let title = scene.say("Tambah warga binaan", en: "Add an inmate")
    return [.addition(name, title: title + (name.isEmpty ? "" : " \"\(name)\""))]
  }
}

extension ValueLanguage where Value == [ID<Inmate>] {
  /// People by their codes.
  static var crew: Self {
    Self { text, basis throws(Mistake) in
      let crew = CrewText.read(text, in: basis.workshop)
      if crew.unknown != nil { throw .unknown }
      return crew.crew
    }
  }
}
