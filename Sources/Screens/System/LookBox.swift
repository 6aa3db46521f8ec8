import TerminalUI
import Wording
import Workshop

/// The box in which a user chooses the language and the colours.
enum LookBox {
  /// A row of it: what it is called and what it changes.
  private struct Choice {
    let label: Words
    let group: Words
    let isPresent: Bool
    let look: UserLook
  }

  private static func choices(in scene: Scene) -> [Choice] {
    let look = scene.look
    let languages = Language.allCases.map { language in
      Choice(
        label: name(of: language), group: Words("Bahasa", en: "Language"),
        isPresent: language == scene.language,
        look: UserLook(language: language.rawValue, theme: look.theme))
    }
    let themes = Theme.allCases.map { theme in
      Choice(
        label: name(of: theme), group: Words("Warna", en: "Colours"),
        isPresent: theme.rawValue == look.theme,
        look: UserLook(language: look.language, theme: theme.rawValue))
    }
    return languages + themes
  }

  /// Each in itself, so that whoever cannot read the present one finds it.
  private static func name(of language: Language) -> Words {
    switch language {
    case .indonesian: Words("Indonesia", en: "Indonesia")
    case .english: Words("English", en: "English")
    }
  }

  private static func name(of theme: Theme) -> Words {
    switch theme {
    case .colour: Words("warna", en: "colours")
    case .contrast: Words("kontras tinggi", en: "high contrast")
    case .mono: Words("tanpa warna", en: "no colours")
    }
  }

  static func screen(in scene: Scene) -> PickScreen {
    let all = choices(in: scene)
    let rows = all.enumerated().map { place, choice in
      let isFirst = place == 0 || all[place - 1].group.id != choice.group.id
      return PickScreen.Row(
        scene.say(choice.label), group: isFirst ? scene.say(choice.group) : "",
        note: choice.isPresent ? scene.say("sekarang", en: "now") : "")
    }
    return PickScreen(
      title: scene.say("Bahasa dan warna", en: "Language and colours"), rows: rows, picks: .one,
      key: [.character("y")])
  }

  /// What the row of a number, from 1, changes.
  static func chosen(_ number: Int, in scene: Scene) -> [Effect] {
    let all = choices(in: scene)
    return all.indices.contains(number - 1) ? [.look(all[number - 1].look)] : []
  }
}
