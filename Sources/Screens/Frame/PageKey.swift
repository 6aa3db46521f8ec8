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
  /// Whether arrows move in it; a letter that its keys take moves nothing.
  var moves: Bool { get }
  /// Moves among its rows or lines.
  mutating func move(_ motion: Motion, in scene: Scene)
  /// Takes a key that is no command, as a character of a text.
  mutating func type(_ key: Key, in scene: Scene)
  /// Makes anew what was made from older records.
  mutating func refresh(in scene: Scene)
  /// The key whose question waits for an answer; kept by pages with a key that hears one.
  var asked: Command? { get set }
}

extension KeyedPage {
  var presence: Presence { .page }
  var moves: Bool { true }
  mutating func move(_ motion: Motion, in scene: Scene) {}
  mutating func type(_ key: Key, in scene: Scene) {}
  mutating func refresh(in scene: Scene) {}

  var asked: Command? {
    get { nil }
    set {}
  }

  func bindings(in scene: Scene) -> [Binding] {
    let own = keys(in: scene).map(\.binding)
    return moves ? own + RowList.movement.free(of: own) : own
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    switch input {
    case .key(let key): type(key, in: scene)
    case .command(let command):
      if moves, let motion = command.motion {
        move(motion, in: scene)
      } else if let key = keys(in: scene).first(where: { $0.binding.command == command }) {
        asked = command
        return key.does(&self, scene)
      }
    }
    return []
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    let key = keys(in: scene).first { $0.binding.command == asked }
    if case .saved = answer { asked = nil }
    return key?.hears?(&self, answer, scene) ?? []
  }
}

extension [Binding] {
  /// The same without keys that others take; those without any key left are gone.
  func free(of others: [Binding]) -> [Binding] {
    let taken = others.flatMap(\.keys)
    return compactMap { binding in
      var binding = binding
      binding.keys.removeAll(where: taken.contains)
      return binding.keys.isEmpty ? nil : binding
    }
  }
}
