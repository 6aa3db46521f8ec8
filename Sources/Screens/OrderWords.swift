import Wording
import Workshop

/// What is said when an order was carried out.
enum OrderWords {
  static func done(_ order: Order, _ result: OrderResult, in scene: Scene) -> Words? {
    if case .refused(let broken) = result {
      return broken.first.map { $0.rule.words(in: scene.workshop) }
    }
    return switch order {
    case .write(let table, _): file(result, rows: table.rows.count)
    case .measureRoom, .measureUsage: room(in: scene)
    case .lookAround, .findMedia, .findFiles, .findPrinters, .findFreeName, .addOfficer, .giveCode,
      .enable:
      nil
    case .adoptWays:
      Words(
        "Kunci masuk dicatat: yang lain tidak membuka apa pun.",
        en: "The logins are on record: no other key opens anything.")
    case .renewSecrets:
      Words(
        "Sudah diganti. Pakai yang baru mulai sekarang.",
        en: "Changed. Use the new one from now on.")
    case .letGo(let user):
      Words(
        "\(user.login(in: scene.workshop)) boleh mencoba lagi.",
        en: "\(user.login(in: scene.workshop)) may try again.")
    case .forgetUnsure: Words("Pemberitahuan dihapus.", en: "The notice is deleted.")
    case .reread:
      Words(
        "Dibaca ulang: data sampai #\(scene.lastSequence).",
        en: "Read again: the data go up to #\(scene.lastSequence).")
    case .reopen:
      Words(
        "Dibuka untuk mencatat, sampai #\(scene.lastSequence).",
        en: "Opened for recording, up to #\(scene.lastSequence).")
    }
  }

  /// Where a file went, or why it did not.
  private static func file(_ result: OrderResult, rows: Int) -> Words? {
    switch result {
    case .written(let path):
      Words("\(rows) baris di \(path).", en: "\(counted(rows, "row")) in \(path).")
    case .notWritten(let fault): fault.words
    default: nil
    }
  }

  private static func room(in scene: Scene) -> Words? {
    guard let room = scene.system.room else { return nil }
    let free = Words(bytes(room.free, .indonesian), en: bytes(room.free, .english))
    return scene.readOnlyReason == .diskFull
      ? Words("Belum cukup: bebas \(free.id).", en: "Not enough: \(free.en) free.")
      : Words(
        "Bebas \(free.id): dapat mencatat lagi.", en: "\(free.en) free: you can record again.")
  }

  /// Asks a reader whether to become the writer, now that there is none.
  static func reopening(in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: scene.say("Buka untuk mencatat?", en: "Open for recording?"),
      lines: [
        scene.say(
          "Yang mencatat sudah menutup program.", en: "The other user has closed the program.")
      ],
      deeds: [
        (scene.say("Buka untuk mencatat", en: "Open for recording"), [.order(.reopen)])
      ])
  }
}
