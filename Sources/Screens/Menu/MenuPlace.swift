import TerminalUI
import Wording
import Workshop

/// A page that the menu leads to from anywhere: how it is called, which keys lead there, and how it
/// is opened.
struct MenuPlace {
  let title: String
  /// From home on.
  let route: [Key]
  /// What opens it, whatever page is open.
  let way: [Effect]
  /// Why the role stays outside, or nil.
  let refusal: String?
  /// What the page is, to know it again when it is the one in front.
  let name: String

  init(_ area: Area, in scene: Scene) {
    title = area.title(in: scene)
    route = [.character(Unicode.Scalar(UInt8(48 + area.rawValue)))]
    way = [.area(area.rawValue)]
    refusal = scene.refusal(at: area.page.door)
    name = Self.name(of: area.page)
  }

  /// A page that a key of this one opens.
  private init(
    _ title: String, behind place: MenuPlace, _ key: Key, _ page: any Screen, _ scene: Scene
  ) {
    self.title = title
    route = place.route + [key]
    way = place.way + [.open(page)]
    refusal = place.refusal ?? scene.refusal(at: page.door)
    name = Self.name(of: page)
  }

  func beside(_ title: String, _ key: Key, _ page: any Screen, in scene: Scene) -> MenuPlace {
    MenuPlace(title, behind: self, key, page, scene)
  }

  /// What a page is called among all, whichever row it shows.
  static func name(of page: any Screen) -> String {
    if let list = page as? ListScreen { return "list \(list.subject.list)" }
    return "\(type(of: page))"
  }

  /// The keys that lead there, as they are written.
  func key(in scene: Scene) -> String { keys(route, in: scene) }

  // MARK: Rows

  /// How a key of the page comes to act.
  enum Acting {
    /// It is pressed there.
    case pressed
    /// A row is chosen first; the key is told.
    case onRow
    /// A row is opened first, or as many, one after the other; the key is told.
    case inRow(depth: Int)

    /// How many rows.
    fileprivate var depth: Int { if case .inRow(let depth) = self { depth } else { 0 } }

    fileprivate var isPressed: Bool { if case .pressed = self { true } else { false } }
  }

  /// The row that opens the page itself.
  func opening(also synonyms: String, in scene: Scene) -> MenuRow {
    MenuRow(
      label: title, key: key(in: scene), reason: refusal, synonyms: synonyms, effects: way)
  }

  /// The row of a key of the page.
  func row(_ binding: Binding, _ acting: Acting, in scene: Scene) -> MenuRow {
    let key = binding.keys[0]
    let isPressed = acting.isPressed
    return MenuRow(
      label: binding.label, deed: MenuRow.deed(binding.command, in: scene), page: title,
      key: keys(route + Array(repeating: .enter, count: acting.depth) + [key], in: scene),
      reason: refusal
        ?? binding.disabledBecause.flatMap { isPressed || scene.forbids($0) ? $0 : nil },
      synonyms: MenuRow.synonyms(binding.command),
      effects: way + [isPressed ? .again(key) : .say(told(key, binding.label, acting, in: scene))])
  }

  private func told(_ key: Key, _ label: String, _ acting: Acting, in scene: Scene) -> String {
    let key = keys([key], in: scene)
    if acting.depth == 0 {
      return scene.say(
        "Pilih baris, lalu \(key): \(label).", en: "Choose a row, then \(key): \(label).")
    }
    let enters = keys(Array(repeating: .enter, count: acting.depth), in: scene)
    return scene.say(
      "Pilih baris, \(enters) membukanya, lalu \(key): \(label).",
      en: "Choose a row, \(enters) opens it, then \(key): \(label).")
  }

  private func keys(_ keys: [Key], in scene: Scene) -> String {
    keys.map { $0.name(english: scene.language == .english) }.joined(separator: " ")
  }
}

extension Scene {
  /// Whether a reason is one of the role or of a session that only reads, which no row changes.
  fileprivate func forbids(_ reason: String) -> Bool {
    reason == readingReason || Capability.allCases.contains { refusal(without: $0) == reason }
  }
}
