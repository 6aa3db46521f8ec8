import Wording
import Workshop

extension Obstacle {
  /// The computer's clock does not go with the last record, and somebody must say which is right.
  static func clock(in scene: Scene) -> Obstacle {
    let clock = Clock(in: scene)
    return Obstacle(
      title: clock.title,
      counts: [clock.count],
      sentences: [
        clock.sentence,
        scene.say(
          "Tanggal yang salah masuk ke nota, premi, dan laporan. Semua catatan aman.",
          en: "A wrong date would enter notas, premiums and reports. All records are safe."),
      ],
      choices: choices(clock, in: scene),
      figures: [
        (scene.say("JAM KOMPUTER", en: "CLOCK"), moment(scene.now, in: scene)),
        (
          scene.say("CATATAN AKHIR", en: "LAST RECORD"),
          moment(clock.last, in: scene) + "   #\(scene.lastSequence)"
        ),
      ],
      hint: scene.size.width < 80
        ? scene.say("Lihat jam dan tanggal di dinding.", en: "Compare with the clock on the wall.")
        : scene.say(
          "Mana yang benar? Lihat jam dan kalender dinding.",
          en: "Which is right? Look at the clock and the date on the wall."),
      leaving: scene.say("Lihat data", en: "Look at the data"))
  }

  private static func choices(_ clock: Clock, in scene: Scene) -> [Choice] {
    [
      Choice(
        text: scene.say("Lihat data", en: "Look at the data"),
        note: scene.say("belum dapat mencatat", en: "nothing can be recorded yet"),
        effects: [.close]),
      Choice(
        text: scene.say("Jam komputer benar, lanjutkan", en: "The clock is right, go on"),
        note: scene.say("Kasubsi memastikan dengan PIN", en: "a supervisor confirms with a PIN"),
        effects: [.sign(confirmation(after: clock.last, in: scene))]),
      Choice(
        text: scene.say("Jam komputer salah, tutup program", en: "The clock is wrong, close"),
        note: scene.say("betulkan jam, lalu buka lagi", en: "set it right, then open again"),
        effects: [.open(ConfirmScreen.leaving(in: scene))]),
    ]
  }

  /// The answer is a record, so that it is known who gave it and counts until the clock errs anew.
  private static func confirmation(after last: Instant, in scene: Scene) -> Signature {
    let answer = ConfirmClock(scene.now, after: last, offset: scene.workshop.settings.offset)
    return Signature(
      title: scene.say("Memastikan tanggal", en: "Confirming the date"),
      lines: [
        scene.say("Hari ini ", en: "Today is ") + moment(scene.now, in: scene) + ".",
        scene.say(
          "Pencatatan diteruskan dengan jam ini.", en: "Recording goes on with this clock."),
      ], signer: scene.may(.approve) ? .session : .other(.approve)
    ) { _ in [.confirmClock(answer)] }
  }

  /// How far the clock is off, on which side.
  private struct Clock {
    var title: String
    var count: String
    var sentence: String
    /// When the last record was made.
    var last: Instant

    init(in scene: Scene) {
      switch scene.readOnlyReason {
      case .clockAhead(let at):
        let gap = Self.distance(scene.now.milliseconds - at.milliseconds, in: scene)
        last = at
        title = scene.say("Jam komputer maju", en: "Clock far ahead")
        count = scene.say("jam maju \(gap)", en: "the clock is \(gap) ahead")
        sentence = scene.say(
          "Jam komputer jauh sesudah catatan terakhir.",
          en: "The computer's clock is far ahead of the last record.")
      case .clockBehind(let at):
        let gap = Self.distance(at.milliseconds - scene.now.milliseconds, in: scene)
        last = at
        title = scene.say("Jam komputer mundur", en: "The clock went back")
        count = scene.say("jam mundur \(gap)", en: "the clock is \(gap) behind")
        sentence = scene.say(
          "Jam komputer lebih awal daripada catatan terakhir.",
          en: "The computer's clock is earlier than the last record.")
      case .secondInstance, .writerGone, .diskFailed, .filesReplaced, .diskFull, .newerFormat,
        .noPermission,
        .readOnlyMedium, .damaged, nil:
        last = scene.lastSave ?? scene.now
        title = scene.say("Jam komputer", en: "The clock")
        count = ""
        sentence = scene.say("Tanggal sudah dipastikan.", en: "The date is confirmed.")
      }
    }

    /// `3 hari`, `5 jam`, `12 menit`.
    private static func distance(_ milliseconds: Int64, in scene: Scene) -> String {
      let minutes = max(0, milliseconds) / 60_000
      if minutes >= 2880 {
        return scene.say("\(minutes / 1440) hari", en: counted(minutes / 1440, "day"))
      }
      if minutes >= 120 { return scene.say("\(minutes / 60) jam", en: "\(minutes / 60) hours") }
      return scene.say("\(minutes) menit", en: counted(minutes, "minute"))
    }
  }
}
