import Wording
import Workshop

/// The question before an undo that touches many rows: what, how much, by whom, what goes back.
enum UndoQuestion {
  static func of(_ taken: TakenBack, in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: scene.say("Urungkan?", en: "Undo?"), lines: lines(taken, in: scene),
      deeds: [
        (
          choice: scene.say("Urungkan \(taken.amount)", en: "Undo \(taken.amount)"),
          effects: [.takeBack(taken.save.sequence)]
        )
      ])
  }

  private static func lines(_ taken: TakenBack, in scene: Scene) -> [String] {
    let save = taken.save
    let room = Dialog.room(width: scene.size.width)
    let number = "#\(save.sequence)  "
    let login = scene.workshop.users[save.authority.user].login.uppercased()
    let time = clock(save.at.local(offset: scene.workshop.settings.offset).minute)
    if Layout(scene.size).isNarrow {
      return (number + taken.title).wrapped(to: room) + ["\(taken.counts), \(login) \(time)"]
    }
    let saved = scene.say("disimpan \(login) pukul \(time)", en: "saved by \(login) at \(time)")
    let blanks = String(repeating: " ", count: number.count)
    let consequence =
      scene.say("Sesudah diurungkan: ", en: "Once undone: ") + taken.consequence
      + scene.say(" Ctrl+Y mengulangi.", en: " Ctrl+Y redoes.")
    return (number + taken.title).wrapped(to: room, indent: number.count)
      + ["\(blanks)\(taken.counts), \(saved)", ""] + consequence.wrapped(to: room)
  }
}
