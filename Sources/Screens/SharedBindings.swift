import TerminalUI

/// The keys that mean the same on every screen of a kind.
enum SharedBindings {
  static func of(_ presence: Presence, in scene: Scene) -> [Binding] {
    let lock = Binding([.function(12)], .lock, scene.say("Kunci", en: "Lock"), onKeyLine: false)
    let redraw = Binding(
      [.control("l")], .redraw, scene.say("Gambar ulang", en: "Redraw"), onKeyLine: false)
    switch presence {
    case .page:
      return areas(in: scene) + history(in: scene) + reading(in: scene) + [
        lock, redraw,
        Binding(
          [.character("m"), .function(9), .character(":"), .control("p")], .palette,
          scene.say("Menu", en: "Menu")),
        Binding([.character("?"), .function(1)], .help, scene.say("Bantuan", en: "Help")),
      ]
    case .typing:
      return [
        lock, redraw,
        Binding([.function(9), .control("p")], .palette, scene.say("Menu", en: "Menu")),
        Binding([.function(1)], .help, scene.say("Bantuan", en: "Help")),
      ]
    case .dialog, .door:
      return [
        redraw, Binding([.function(1)], .help, scene.say("Bantuan", en: "Help")),
      ]
    case .reading: return [redraw]
    }
  }

  private static func areas(in scene: Scene) -> [Binding] {
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map { number in
      Binding(
        [.character(Unicode.Scalar(UInt8(48 + number)))], .area(number),
        AreaTable.title(number, in: scene), onKeyLine: false)
    }
  }

  /// A session that follows another reads anew.
  private static func reading(in scene: Scene) -> [Binding] {
    guard case .secondInstance = scene.readOnlyReason else { return [] }
    return [
      Binding(
        [.function(5), .character("b")], .reread, scene.say("Baca ulang", en: "Read again"),
        onKeyLine: false)
    ]
  }

  private static func history(in scene: Scene) -> [Binding] {
    [
      Binding(
        [.character("z"), .control("z")], .undo, scene.say("Urungkan", en: "Undo"),
        unless: scene.readingReason, onKeyLine: false),
      Binding(
        [.control("y")], .redo, scene.say("Ulangi", en: "Redo"), unless: scene.readingReason,
        onKeyLine: false),
    ]
  }
}
