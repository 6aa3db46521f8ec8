import TerminalUI
import Wording
import Workshop

/// What stands between the user and the store, before all other tasks of the home page.
enum SystemTasks {
  static func all(in scene: Scene) -> [HomeTask] {
    [reading(in: scene), unsure(in: scene), room(in: scene), backup(in: scene)].compactMap { $0 }
  }

  /// What became of a save that the disk had not confirmed.
  private static func unsure(in scene: Scene) -> HomeTask? {
    guard let answer = scene.system.answer else { return nil }
    let number = "#\(answer.note.sequence)"
    let what = scene.say(answer.what)
    let text =
      answer.isThere
      ? scene.say("\(number) ternyata ada: \(what)", en: "\(number) is there: \(what)")
      : scene.say(
        "\(number) tidak tersimpan, catat lagi: \(what)",
        en: "\(number) was not saved, record it again: \(what)")
    return HomeTask(
      text: text, sign: answer.isThere ? "?" : "!",
      effects: [
        .open(
          ConfirmScreen(
            title: number, lines: [what, text.fitted(to: 60)],
            deeds: [
              (
                scene.say("Sudah diperiksa dengan kertas", en: "Compared with the paper"),
                [.order(.forgetUnsure)]
              )
            ]))
      ])
  }

  /// From so many days on a backup is asked for.
  private static func backup(in scene: Scene) -> HomeTask? {
    guard scene.may(.backup), !scene.workshop.settings.isPractice, scene.lastSequence > 0,
      SystemWords.isBackupOld(in: scene)
    else { return nil }
    let days = scene.system.lastBackup.map {
      $0.days(until: scene.now, offset: scene.workshop.settings.offset)
    }
    return HomeTask(
      text: scene.say(
        "Cadangan: colokkan stik, lalu Enter", en: "Backup: plug in a stick, then Enter"),
      sign: days.map { "\($0) \(scene.say("hari", en: "d")) !" }
        ?? scene.say("belum ada !", en: "none yet !"),
      effects: SystemScreen.backup)
  }

  /// Why nothing can be recorded, and the way to change that.
  private static func reading(in scene: Scene) -> HomeTask? {
    guard let reason = scene.readOnlyReason else { return nil }
    switch reason {
    case .diskFailed:
      return HomeTask(
        text: scene.say(
          "Penyimpanan gagal: lihat apa yang belum pasti",
          en: "Saving failed: see what is not certain"), sign: "!",
        effects: [.open(WriteFailedScreen())])
    case .diskFull:
      return HomeTask(
        text: scene.say(
          "Ruang disk habis: pencatatan ditahan", en: "The disk is full: records are held back"),
        sign: "!", effects: [.open(ObstacleScreen(.diskFull(isUnsaved: false)))])
    case .clockBehind:
      return HomeTask(
        text: scene.say(
          "Jam komputer mundur: Kasubsi memastikan tanggal",
          en: "The clock went back: a supervisor confirms the date"), sign: "!",
        effects: [.open(ObstacleScreen(.clock))])
    case .secondInstance(let holder):
      return HomeTask(
        text: scene.say(
          "Dipakai oleh \(holder): Enter membaca ulang",
          en: "In use by \(holder): Enter reads again"),
        sign: "?", effects: [.order(.reread)])
    case .newerFormat, .noPermission, .damaged:
      return HomeTask(text: scene.say(reason.words), sign: "!", effects: [.area(0)])
    }
  }

  private static func room(in scene: Scene) -> HomeTask? {
    guard let room = scene.system.room, room.free < DiskRoom.low,
      scene.readOnlyReason != .diskFull
    else { return nil }
    let free = bytes(room.free, scene.language)
    return HomeTask(
      text: scene.say(
        "Ruang disk tinggal \(free): panggil administrator",
        en: "\(free) of disk are left: call the administrator"), sign: "?",
      effects: [.order(.measureRoom), .open(UsageScreen())])
  }
}
