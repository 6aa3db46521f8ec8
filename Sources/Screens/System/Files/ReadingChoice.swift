import Forms
import TerminalUI
import Wording
import Workshop

/// What can be chosen of how a file is read: its kind, the sheet of a workbook, the sign between
/// thousands.
enum ReadingChoice {
  private static let kinds = ImportKind.allCases

  static func box(_ page: TakeInScreen, in scene: Scene) -> PickScreen {
    let reading = page.reading
    let sheets = page.preview?.sheets ?? []
    let kindRows = kinds.map { kind in
      PickScreen.Row(
        scene.say(kind.title), group: kind == kinds[0] ? scene.say("Jenis", en: "Kind") : "",
        note: scene.may(kind.capability) ? "" : scene.say("bukan peran ini", en: "not this role"),
        isChosen: kind == reading.kind)
    }
    let sheetRows = sheets.enumerated().map { place, name in
      PickScreen.Row(
        name.cleaned, group: place == 0 ? scene.say("Lembar", en: "Sheet") : "",
        isChosen: name == reading.choices.sheet)
    }
    let comma = PickScreen.Row(
      scene.say("koma di antara ribuan", en: "commas between thousands"),
      group: scene.say("Uang", en: "Money"), isChosen: reading.choices.hasCommaThousands)
    let focus = reading.kind.flatMap { kinds.firstIndex(of: $0) } ?? 0
    return PickScreen(
      title: scene.say("Baca sebagai", en: "Read as"), rows: kindRows + sheetRows + [comma],
      picks: .one, key: [.character("f")], focus: focus)
  }

  /// Takes over what was picked, by its number from 1.
  static func apply(_ number: Int, to reading: inout FileReading, _ preview: FilePreview?) {
    let sheets = preview?.sheets ?? []
    let place = number - 1
    if kinds.indices.contains(place) {
      reading.kind = kinds[place]
    } else if sheets.indices.contains(place - kinds.count) {
      reading.choices.sheet = sheets[place - kinds.count]
    } else {
      reading.choices.hasCommaThousands.toggle()
    }
  }
}
