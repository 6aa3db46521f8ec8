import TerminalUI

/// A key of a page as one row: what it is called, why it cannot act now, what it does, and what
/// becomes of the answer to what it asked for.
struct PageKey<Page> {
  let binding: Binding
  let does: (inout Page, Scene) -> [Effect]
  /// Nil where nothing is asked for, or the program says the answer.
  var hears: ((inout Page, Answer, Scene) -> [Effect])?

  init(
    _ binding: Binding, does: @escaping (inout Page, Scene) -> [Effect],
    hears: ((inout Page, Answer, Scene) -> [Effect])? = nil
  ) {
    self.binding = binding
    self.does = does
    self.hears = hears
  }

  init(
    _ keys: [Key], _ command: Command, _ label: String = "", unless reason: String? = nil,
    onKeyLine: Bool = true, does: @escaping (inout Page, Scene) -> [Effect],
    hears: ((inout Page, Answer, Scene) -> [Effect])? = nil
  ) {
    self.init(
      Binding(keys, command, label, unless: reason, onKeyLine: onKeyLine), does: does, hears: hears)
  }

  /// The way back, which closes the page.
  static func back(in scene: Scene) -> PageKey {
    PageKey(
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back"))
    ) { _, _ in [.close] }
  }
}

/// A page whose keys are rows: what acts, what is shown of it and what is pressed come from one
/// list.
protocol KeyedPage: Screen {
  /// Its keys, most used first, without those that move.
  func keys(in scene: Scene) -> [PageKey<Self>]
  /// The keys that move in it; a letter that its other keys take moves nothing.
  var arrows: [Binding] { get }
  /// Moves among its rows or lines.
  mutating func move(_ motion: Motion, in scene: Scene)
  /// Takes a key that is no command, as a character of a text.
  mutating func type(_ key: Key, in scene: Scene)
  /// Makes anew what was made from older records.
  mutating func refresh(in scene: Scene)
  /// What hears the answer to the key pressed last; kept by pages with a key that hears one.
  var hearing: ((inout Self, Answer, Scene) -> [Effect])? { get set }
}

extension KeyedPage {
  var presence: Presence { .page }
  var arrows: [Binding] { RowList.movement }
  mutating func move(_ motion: Motion, in scene: Scene) {}
  mutating func type(_ key: Key, in scene: Scene) {}
  mutating func refresh(in scene: Scene) {}

  var hearing: ((inout Self, Answer, Scene) -> [Effect])? {
    get { nil }
    set {}
  }

  func bindings(in scene: Scene) -> [Binding] { keysAndArrows(in: scene) }

  /// Its keys as they are shown, then those that move.
  func keysAndArrows(in scene: Scene) -> [Binding] {
    let own = keys(in: scene).map(\.binding)
    return own + arrows.free(of: own)
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    switch input {
    case .key(let key): type(key, in: scene)
    case .command(let command):
      if !arrows.isEmpty, let motion = command.motion {
        move(motion, in: scene)
      } else if let key = keys(in: scene).first(where: { $0.binding.command == command }) {
        hearing = key.hears
        return key.does(&self, scene)
      }
    }
    return []
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    let hearing = hearing
    if case .saved = answer { self.hearing = nil }
    return hearing?(&self, answer, scene) ?? []
  }
}

/// A page with a row in focus.
protocol RowPage: KeyedPage {
  var cursor: ListCursor { get set }
  func count(in scene: Scene) -> Int
  /// How many of its rows are in sight.
  func page(in scene: Scene) -> Int
}

extension RowPage {
  /// The place of the row in focus; nil where there is none.
  func place(in scene: Scene) -> Int? {
    cursor.focus < count(in: scene) ? cursor.focus : nil
  }

  func page(in scene: Scene) -> Int { Layout(scene.size).bodyHeight }

  mutating func move(_ motion: Motion, in scene: Scene) {
    cursor.move(motion, rows: count(in: scene), page: page(in: scene))
  }
}

/// A page of lines that scroll.
protocol TextPage: KeyedPage {
  var scroll: TextScroll { get set }
  func lineCount(in scene: Scene) -> Int
}

extension TextPage {
  mutating func move(_ motion: Motion, in scene: Scene) {
    scroll.move(
      motion, lines: lineCount(in: scene), page: Layout(scene.size).bodyHeight)
  }
}

extension PageKey {
  /// The same without keys that others take; nil where none is left.
  func free(of taken: [Key]) -> PageKey? {
    binding.free(of: taken).map { PageKey($0, does: does, hears: hears) }
  }
}
