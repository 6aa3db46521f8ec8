import TerminalUI
import Wording
import Workshop

/// What stands between the user and the store.
enum SystemTasks {
  /// What keeps records from being made or sure, before all other tasks of the home page.
  static func first(in scene: Scene) -> [HomeTask] {
    [reading(in: scene), unsure(in: scene), room(in: scene)].compactMap { $0 }
  }

  /// What is due.
  static func due(in scene: Scene) -> [HomeTask] { [backup(in: scene)].compactMap { $0 } }

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
            title: number, lines: [what, text],
            deeds: [
              (
                scene.say("Sudah diperiksa dengan kertas", en: "Compared with the paper"),
                [.order(.forgetUnsure)]
              )
            ]))
      ],
      deed: Words(
        "Enter mencocokkan dengan kertas.",
        en: "Enter compares it with the paper."))
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
      text: Layout(scene.size).isNarrow
        ? scene.say("Cadangkan ke flashdisk", en: "Back up to a USB stick")
        : scene.say(
          "Cadangan: colokkan flashdisk, lalu Enter", en: "Backup: plug in a stick, then Enter"),
      sign: days.map { "\($0) \(scene.say("hari", en: "d")) !" }
        ?? scene.say("belum ada !", en: "none yet !"),
      effects: SystemScreen.backup,
      deed: Words(
        "Enter memilih flashdisk dan mencadangkan.",
        en: "Enter chooses the stick and backs up."))
  }

  /// Why nothing can be recorded, and the way to change that.
  private static func reading(in scene: Scene) -> HomeTask? {
    guard let reason = scene.readOnlyReason else { return nil }
    let words = Layout(scene.size).isNarrow ? reason.shortTask : reason.task
    var task = HomeTask(
      text: scene.say(words), sign: "!", effects: [.say(scene.say(reason.words))],
      deed: Words(
        "Enter menerangkan sebabnya.",
        en: "Enter explains why."))
    switch reason {
    case .diskFailed, .filesReplaced: task.effects = [.open(WriteFailedScreen())]
    case .diskFull, .clockBehind, .clockAhead, .damaged:
      task.effects = Obstacle.Kind(reason).map { [.open(ObstacleScreen($0))] } ?? []
    case .secondInstance, .writerGone:
      task.sign = "?"
      task.effects = [.order(.reread)]
      task.deed = Words("Enter membaca ulang catatannya.", en: "Enter reloads the records.")
    case .newerFormat, .noPermission, .readOnlyMedium: break
    }
    return task
  }

  private static func room(in scene: Scene) -> HomeTask? {
    guard let room = scene.system.room, room.free < DiskRoom.low,
      scene.readOnlyReason != .diskFull
    else { return nil }
    let free = bytes(room.free, scene.language)
    return HomeTask(
      text: Layout(scene.size).isNarrow
        ? scene.say("Ruang disk tinggal \(free)", en: "\(free) of disk left")
        : scene.say(
          "Ruang disk tinggal \(free): panggil administrator",
          en: "\(free) of disk left: call the administrator"), sign: "?",
      effects: [.order(.measureUsage), .open(UsageScreen())],
      deed: Words(
        "Enter menunjukkan yang memakai disk; admin mengosongkan.",
        en: "Enter shows what takes the disk; an admin frees it."))
  }
}

extension ReadOnlyReason {
  fileprivate var task: Words {
    switch self {
    case .diskFailed, .filesReplaced:
      Words(
        "Penyimpanan gagal: lihat apa yang belum pasti",
        en: "Saving failed: see what is not certain")
    case .diskFull:
      Words("Ruang disk habis: belum dapat mencatat", en: "The disk is full: nothing can be saved")
    case .clockBehind:
      Words(
        "Jam komputer mundur: Kasubsi memastikan tanggal",
        en: "The clock went back: a supervisor confirms the date")
    case .clockAhead:
      Words(
        "Jam komputer terlalu maju: Kasubsi memastikan tanggal",
        en: "The clock is far ahead: a supervisor confirms the date")
    case .secondInstance(let holder):
      Words(
        "Sedang dipakai \(holder). Enter: baca ulang", en: "In use by \(holder): Enter reloads")
    case .writerGone:
      Words(
        "Yang mencatat sudah menutup program: Enter membaca ulang",
        en: "The other user has closed the program: Enter reloads")
    case .damaged(let number):
      Words(
        "Catatan mulai #\(number) tidak terbaca: lihat apa yang ada",
        en: "Nothing from #\(number) on can be read: see the rest")
    case .newerFormat, .noPermission, .readOnlyMedium: words
    }
  }

  /// The same for a narrow screen: the trouble itself; what is done about it is said behind Enter.
  fileprivate var shortTask: Words {
    switch self {
    case .diskFailed, .filesReplaced: Words("Penyimpanan gagal", en: "Saving failed")
    case .diskFull: Words("Ruang disk habis", en: "The disk is full")
    case .clockBehind: Words("Jam komputer mundur", en: "The clock went back")
    case .secondInstance(let holder): Words("Dipakai oleh \(holder)", en: "In use by \(holder)")
    case .newerFormat: Words("Data dibuat program versi baru", en: "Written by a newer program")
    case .noPermission: Words("Tidak ada izin menulis", en: "No permission to write")
    case .damaged(let number):
      Words("Mulai #\(number) tidak terbaca", en: "From #\(number) unreadable")
    case .clockAhead: Words("Jam komputer terlalu maju", en: "The clock is far ahead")
    case .writerGone: Words("Yang mencatat sudah keluar", en: "The other user has left")
    case .readOnlyMedium: Words("Disk tidak dapat ditulis", en: "The disk is read-only")
    }
  }
}
