import TerminalUI
import Wording
import Workshop

extension Obstacle {
  /// The disk has no room: what is safe, what is not saved yet, and what makes room.
  static func diskFull(_ isUnsaved: Bool, in scene: Scene) -> Obstacle {
    let room = scene.system.room
    return Obstacle(
      title: scene.say("Ruang disk habis", en: "The disk is full"),
      counts: [
        isUnsaved ? unsaved(in: scene) : "",
        scene.drafts.isEmpty ? "" : scene.say("konsep aman", en: "drafts are safe"),
      ].filter { !$0.isEmpty },
      sentences: [
        room.map {
          scene.say(
            "Ruang disk tinggal \(bytes($0.free, scene.language)). Catatan baru tidak dapat disimpan supaya data tetap utuh.",
            en:
              "\(bytes($0.free, scene.language)) of disk left. New records cannot be saved, to keep the data sound."
          )
        }
          ?? scene.say(
            "Disk penuh. Catatan baru tidak dapat disimpan.",
            en: "The disk is full. New records cannot be saved."),
        scene.say(
          "Semua sampai #\(scene.lastSequence) tersimpan.",
          en: "All is saved up to #\(scene.lastSequence).")
          + (isUnsaved
            ? scene.say(
              " Yang terakhir belum; pilihan 3 menyimpannya.",
              en: " The last one is not; choice 3 saves it.") : ""),
      ],
      choices: choices(isUnsaved, in: scene),
      figures: [
        (
          scene.say("PERLU", en: "NEEDED"),
          scene.say("bebas ", en: "") + bytes(DiskRoom.enough, scene.language)
            + (Layout(scene.size).isNarrow
              ? scene.say("", en: " free")
              : scene.say(" untuk mencatat lagi", en: " free to record again"))
        )
      ] + (room.map { [now($0, in: scene)] } ?? []),
      hint: isUnsaved
        ? scene.say(
          "Belum tersimpan. Kosongkan ruang, lalu pilih 3.",
          en: "Not saved. Make room, then choose 3.")
        : scene.say(
          "Kosongkan ruang, lalu pilih 3.", en: "Make room, then choose 3."),
      leaving: scene.say("Teruskan membaca", en: "Go on reading"))
  }

  /// What was not saved; only that something was not, where its name has no room.
  private static func unsaved(in scene: Scene) -> String {
    let what = scene.unsaved.map { scene.say($0) } ?? ""
    return Layout(scene.size).isNarrow || what.isEmpty
      ? scene.say("belum tersimpan", en: "not saved")
      : scene.say("belum tersimpan: ", en: "not saved: ") + what.fitted(to: 34)
  }

  private static func now(_ room: DiskRoom, in scene: Scene) -> (label: String, text: String) {
    (
      scene.say("SEKARANG", en: "NOW"),
      scene.say("bebas ", en: "") + bytes(room.free, scene.language)
        + (Layout(scene.size).isNarrow
          ? scene.say("", en: " free")
          : scene.say(" dari ", en: " free of ") + bytes(room.total, scene.language))
    )
  }

  private static func choices(_ isUnsaved: Bool, in scene: Scene) -> [Choice] {
    [
      Choice(
        text: scene.say("Cadangkan ke flashdisk", en: "Back up to a USB stick"),
        note: scene.say("tidak memakai ruang disk ini", en: "takes no room on this disk"),
        effects: SystemScreen.backup),
      Choice(
        text: scene.say("Lihat apa yang memakai ruang", en: "See what takes the room"),
        note: scene.say("lalu panggil administrator", en: "then call the administrator"),
        effects: [.order(.measureUsage), .open(UsageScreen())]),
      Choice(
        text: isUnsaved
          ? scene.say("Coba simpan lagi", en: "Try to save again")
          : scene.say("Ukur ruang lagi", en: "Measure the room again"),
        note: scene.say("sesudah ruang dikosongkan", en: "once there is room"),
        effects: isUnsaved ? [.retry] : [.order(.measureRoom)]),
      Choice(
        text: scene.say("Teruskan membaca", en: "Go on reading"),
        note: scene.say("daftar dan laporan tetap terbuka", en: "lists and reports still open"),
        effects: [.close]),
    ]
  }
}
