import TerminalUI
import Wording
import Workshop

/// Where a backup goes: a medium that is plugged in, or a folder that somebody types.
struct MediumScreen: KeyedPage {
  private var focus = 0
  private var path = TextInput(limit: 200)
  var hearing: ((inout MediumScreen, Answer, Scene) -> [Effect])?

  var presence: Presence { .dialog }
  var topic: String { "cadangan" }
  var isFieldEmpty: Bool { path.text.isEmpty }

  func typing(in scene: Scene) -> TextInput? { isTyping(in: scene) ? path : nil }

  private func isTyping(in scene: Scene) -> Bool { focus >= scene.system.media.count }

  var arrows: [Binding] { [] }

  func keys(in scene: Scene) -> [PageKey<MediumScreen>] {
    let count = scene.system.media.count
    return [
      PageKey([.enter], .open, scene.say("Cadangkan", en: "Back up")) { page, scene in
        page.begin(in: scene)
      },
      focusing(
        Binding([.down, .tab], .down, scene.say("Pilih", en: "Choose")), on: min(count, focus + 1)),
      focusing(Binding([.up, .backTab], .up), on: max(0, min(focus, count) - 1)),
      PageKey(
        [.function(5)], .reread, scene.say("Cari lagi", en: "Look again"),
        does: { _, _ in [.order(.findMedia)] },
        hears: { page, answer, scene in page.found(answer, in: scene) }),
      PageKey([.escape, .control("g")], .back, scene.say("Tidak jadi", en: "Cancel")) { _, _ in
        [.close]
      },
    ]
  }

  private func focusing(_ binding: Binding, on row: Int) -> PageKey<MediumScreen> {
    PageKey(binding) { page, _ in
      page.focus = row
      return []
    }
  }

  mutating func type(_ key: Key, in scene: Scene) {
    if isTyping(in: scene) { _ = path.press(key) }
  }

  private func begin(in scene: Scene) -> [Effect] {
    let folder = isTyping(in: scene) ? path.text.trimmed : scene.system.media[focus].folder
    if folder.isEmpty {
      return [
        .say(
          scene.say(
            "Colokkan flashdisk, lalu F5; atau ketik folder.",
            en: "Plug in a stick, then F5; or type a folder."))
      ]
    }
    return [.close, .start(.backup(folder: folder))]
  }

  /// Says how many there are, once, when somebody has asked.
  private mutating func found(_ answer: Answer, in scene: Scene) -> [Effect] {
    guard case .ordered = answer else { return [] }
    hearing = nil
    let count = scene.system.media.count
    return [
      .say(
        count == 0
          ? scene.say("Tidak ada flashdisk yang terpasang.", en: "No stick is plugged in.")
          : scene.say("\(count) flashdisk terpasang.", en: "\(counted(count, "stick")) plugged in.")
      )
    ]
  }

  func hint(in scene: Scene) -> String {
    isTyping(in: scene)
      ? scene.say(
        "Ketik folder, contoh /mnt/flashdisk, lalu Enter. F5 mencari flashdisk lagi.",
        en: "Type a folder such as /mnt/stick, then Enter. F5 looks for sticks.")
      : scene.say(
        "Enter mencadangkan ke sini. Boleh terus bekerja.",
        en: "Enter backs up to this one. You may go on working.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let media = scene.system.media
    let place = Dialog.draw(
      scene.say("Cadangkan ke", en: "Back up to"), rows: max(2, media.count + 1), on: &canvas)
    let room = Dialog.room(on: canvas)
    for (row, medium) in media.enumerated() {
      let free = bytes(medium.free, scene.language) + scene.say(" bebas", en: " free")
      let folder = Self.folder(medium.folder, fittedTo: room - TextWidth.of(free) - 4)
      canvas.put(folder, x: place.x + 2, y: place.y + row)
      canvas.putRight(free, endingAt: place.x + room, y: place.y + row)
    }
    let y = place.y + media.count
    let label = scene.say("Folder lain", en: "Other folder")
    canvas.put(label, x: place.x + 2, y: y)
    if isTyping(in: scene) {
      canvas.put(">", x: place.x, y: y)
      path.draw(
        on: &canvas, x: place.x + 17, y: y, width: min(36, room - 18))
    } else {
      let folder = Self.folder(path.text, fittedTo: room - 18)
      canvas.put(folder, x: place.x + 17, y: y)
      canvas.drawFocus(y: place.y + focus, sign: place.x, from: place.x, count: room)
    }
  }

  /// The path, or its last part where there is no room for all of it.
  private static func folder(_ path: String, fittedTo width: Int) -> String {
    if TextWidth.of(path) <= width { return path }
    return String(path.split(separator: "/").last ?? "").fitted(to: width)
  }
}
