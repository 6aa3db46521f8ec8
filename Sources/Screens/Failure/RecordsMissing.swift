import Wording
import Workshop

extension Obstacle {
  /// Records of the store are missing, damaged or not those that were saved: what was read, from
  /// where on nothing was, and what brings it back.
  static func gap(in scene: Scene) -> Obstacle {
    let gap = scene.system.gap
    let sequence = gap?.sequence ?? scene.lastSequence
    return Obstacle(
      title: scene.say("Catatan tidak lengkap", en: "Records are missing"),
      counts: [scene.say("dibaca sampai #\(sequence)", en: "read up to #\(sequence)")],
      sentences: [
        gap.map { scene.say($0.cause.words) } ?? "",
        scene.say(
          "Yang sampai #\(sequence) utuh dan boleh dibaca. Sesudahnya tidak; tulis di kertas dulu.",
          en: "All up to #\(sequence) is sound and can be read. What follows is not; use paper."),
      ].filter { !$0.isEmpty },
      choices: choices(sequence, in: scene),
      figures: [
        (
          scene.say("DIBACA", en: "READ"),
          scene.say("sampai #\(sequence)", en: "up to #\(sequence)")
            + (gap?.at.map { "   " + moment($0, in: scene) } ?? "")
        ),
        (scene.say("HILANG", en: "MISSING"), missing(gap, after: sequence, in: scene)),
        (
          scene.say("CADANGAN", en: "BACKUP"),
          scene.system.lastBackup.map { backup($0, in: scene) }
            ?? scene.say("tidak diketahui", en: "none is known")
        ),
      ],
      hint: scene.say(
        "Jangan hapus apa pun. Panggil administrator.",
        en: "Do not delete anything. Call the administrator."),
      leaving: scene.say("Baca yang ada", en: "Read what is there"))
  }

  private static func missing(_ gap: StoreGap?, after sequence: Int64, in scene: Scene) -> String {
    guard let known = gap?.known else {
      return scene.say(
        "mulai #\(sequence + 1)   banyaknya tidak diketahui",
        en: "from #\(sequence + 1) on   how many is unknown")
    }
    return scene.say(
      "#\(sequence + 1) sampai #\(known)   mungkin lebih",
      en: "#\(sequence + 1) to #\(known)   perhaps more")
  }

  private static func backup(_ note: BackupNote, in scene: Scene) -> String {
    scene.say("sampai ", en: "up to ") + "#\(note.sequence)   " + moment(note.at, in: scene)
      + "   \(note.medium)"
  }

  private static func choices(_ sequence: Int64, in scene: Scene) -> [Choice] {
    [
      Choice(
        text: scene.say("Baca yang ada", en: "Read what is there"),
        note: scene.say(
          "sampai #\(sequence), tanpa mencatat", en: "up to #\(sequence), no recording"),
        effects: [.close]),
      Choice(
        text: scene.say("Periksa semua berkas", en: "Check every file"),
        note: scene.say("berkas mana yang rusak", en: "which files are damaged"),
        effects: [.start(.verify)]),
      Choice(
        text: scene.say("Pulihkan dari cadangan", en: "Restore from a backup"),
        note: scene.say("dua administrator, di terminal", en: "two administrators, at a terminal"),
        effects: [
          .say(
            scene.say(
              "Dua administrator, di terminal: bengkel restore BERKAS.bkp",
              en: "Two administrators, at a terminal: bengkel restore FILE.bkp"))
        ]),
      Choice(
        text: scene.say("Tutup program", en: "Close the program"),
        note: scene.say("catat di kertas dulu", en: "use paper for now"),
        effects: [.open(ConfirmScreen.leaving(in: scene))]),
    ]
  }
}
