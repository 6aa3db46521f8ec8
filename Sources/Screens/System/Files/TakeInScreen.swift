import Forms
import TerminalUI
import Wording
import Workshop

/// An office file on its way in: how it was understood, its rows as they will be, and what is wrong
/// with them; one key takes it, any other way out leaves nothing.
struct TakeInScreen: RowPage {
  let file: OfficeFile
  /// How the file is read, or was.
  var reading: FileReading
  /// Nil while it is read, and where it cannot be.
  var preview: FilePreview?
  /// Why it cannot be read.
  var refusal: Words?
  /// The newest record when it was read: what came later may stand against its rows.
  var sequence: Int64
  /// Where the rows that are not taken were written to, and the widths of the columns.
  var rejectedFile = ""
  var widths: [Int] = []
  /// The places of the rows with something to say.
  var noted: [Int] = []
  var cursor = ListCursor()
  /// The first column in sight.
  var left = 0
  var hearing: ((inout TakeInScreen, Answer, Scene) -> [Effect])?

  init(_ file: OfficeFile, in scene: Scene) {
    self.file = file
    reading = FileReading(file.path, scene.language)
    sequence = scene.lastSequence
  }

  var topic: String { "ambil-berkas" }

  func count(in scene: Scene) -> Int { preview?.rows.count ?? 0 }

  func page(in scene: Scene) -> Int { TakeInPlan(self, in: scene).page }

  func isReading(in scene: Scene) -> Bool { scene.job?.job == .readFile(reading) }

  // MARK: Keys

  func keys(in scene: Scene) -> [PageKey<TakeInScreen>] {
    if isReading(in: scene) {
      return [
        PageKey([.escape, .control("g")], .stop, scene.say("Hentikan", en: "Stop")) { _, _ in
          [.cancel, .close]
        }
      ]
    }
    return taking(in: scene) + looking(in: scene) + [
      PageKey([.escape, .control("g")], .back, scene.say("Tidak jadi", en: "Cancel")) { _, _ in
        [.close]
      }
    ]
  }

  private func taking(in scene: Scene) -> [PageKey<TakeInScreen>] {
    [
      PageKey(
        [.control("x")], .save, scene.say("Ambil", en: "Take in"), unless: whyNotTaken(in: scene),
        does: { page, scene in page.take(in: scene) },
        hears: { page, answer, scene in page.heardOfTaking(answer, in: scene) }),
      PageKey(
        [.tab], .next, scene.say("Salah berikut", en: "Next fault"), unless: whyNoFault(in: scene),
        does: { page, scene in page.goToFault(1, in: scene) }),
      PageKey([.backTab], .previous, unless: whyNoFault(in: scene)) { page, scene in
        page.goToFault(-1, in: scene)
      },
      PageKey(
        [.character("f")], .readAs, scene.say("Jenis", en: "File kind"),
        does: { page, scene in [.open(ReadingChoice.box(page, in: scene))] },
        hears: { page, answer, scene in
          if case .chosen(let number) = answer { page.read(as: number, in: scene) } else { [] }
        }),
      PageKey(
        [.character("d")], .takeDifferences,
        reading.choices.isUpdating
          ? scene.say("Biarkan yang beda", en: "Drop changes")
          : scene.say("Ambil yang beda", en: "Differences"),
        unless: whyNoDifference(in: scene),
        does: { page, scene in
          page.reading.choices.isUpdating.toggle()
          return page.readAgain(in: scene)
        }),
    ]
  }

  private func looking(in scene: Scene) -> [PageKey<TakeInScreen>] {
    guard let preview else { return [] }
    let (file, understood) = (file.name, preview.understood)
    let label = scene.say("Geser", en: "Scroll")
    return [
      PageKey(
        [.character("o")], .understood, scene.say("Cara dibaca", en: "How read"), onKeyLine: false
      ) { _, _ in [.open(UnderstoodScreen(file, understood))] },
      PageKey([.right], .right, label, onKeyLine: false) { page, _ in
        page.left = min(page.left + 1, max(0, preview.columns.count - 1))
        return []
      },
      PageKey([.left], .left, label, onKeyLine: false) { page, _ in
        page.left = max(0, page.left - 1)
        return []
      },
    ]
  }

  // MARK: Why not

  private func whyNotTaken(in scene: Scene) -> String? {
    guard let preview else {
      return refusal.map { scene.say($0) } ?? scene.say("Belum dibaca.", en: "Not read yet.")
    }
    if let reason = scene.reason(without: preview.kind.capability) { return reason }
    if preview.isUnusable {
      return scene.say(
        "Berkas tidak dapat dibaca: betulkan, atau F jenis lain.",
        en: "The file cannot be read: correct it, or F another kind.")
    }
    if preview.hasFaults {
      return choices.isEmpty
        ? scene.say(
          "Tidak ada baris yang dapat diambil: betulkan berkas.",
          en: "No row can be taken in: correct the file.") : nil
    }
    return preview.actions.isEmpty
      ? scene.say("Tidak ada yang baru di berkas ini.", en: "Nothing in this file is new.") : nil
  }

  private func whyNoFault(in scene: Scene) -> String? {
    noted.isEmpty ? scene.say("Tidak ada baris yang salah.", en: "No row is at fault.") : nil
  }

  private func whyNoDifference(in scene: Scene) -> String? {
    let hasAny = reading.choices.isUpdating || preview?.differentRows ?? 0 > 0
    return hasAny
      ? nil : scene.say("Tidak ada yang berbeda.", en: "Nothing differs.")
  }

  // MARK: Deeds

  /// Goes to the next row with something to say, or the one before, round the end.
  private mutating func goToFault(_ step: Int, in scene: Scene) -> [Effect] {
    let focus = cursor.focus
    let next =
      step > 0
      ? noted.first { $0 > focus } ?? noted.first : noted.last { $0 < focus } ?? noted.last
    if let next { cursor.focus(on: next, rows: count(in: scene), page: page(in: scene)) }
    return []
  }

  /// Reads the file once more, as was chosen meanwhile or because of newer records.
  mutating func readAgain(in scene: Scene) -> [Effect] {
    preview = nil
    refusal = nil
    noted = []
    sequence = scene.lastSequence
    cursor = ListCursor()
    left = 0
    return [.start(.readFile(reading))]
  }

  private mutating func take(in scene: Scene) -> [Effect] {
    guard let preview else { return [] }
    if sequence != scene.lastSequence {
      return readAgain(in: scene) + [
        .say(
          scene.say(
            "Catatan berubah sejak berkas dibaca; dibaca lagi.",
            en: "Records changed since the file was read; it is read again."))
      ]
    }
    if preview.hasFaults { return [.open(TakeInWords.question(of: preview, choices, in: scene))] }
    return TakeInWords.saving(preview, in: scene)
  }
}
