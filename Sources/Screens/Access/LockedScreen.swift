import TerminalUI
import Wording
import Workshop

/// The locked screen: no data, no path, no counts.
struct LockedScreen: KeyedPage {
  /// Minute of the day.
  let since: Int
  private var pin = TextInput.digits(6)

  init(since: Int) { self.since = since }

  var presence: Presence { .door }
  var topic: String { "kunci" }

  func typing(in scene: Scene) -> TextInput? { pin }

  var arrows: [Binding] { [] }

  func keys(in scene: Scene) -> [PageKey<LockedScreen>] {
    [
      PageKey([.enter], .open, scene.say("Buka kunci", en: "Unlock")) { page, _ in
        [.unlock(pin: page.pin.text)]
      },
      PageKey([.tab], .switchUser, scene.say("Pengguna lain", en: "Other user")) { _, _ in
        [.switchUser]
      },
    ]
  }

  mutating func type(_ key: Key, in scene: Scene) { _ = pin.press(key) }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    pin.set("")
    return []
  }

  func hint(in scene: Scene) -> String {
    let login = scene.session?.login.uppercased() ?? ""
    let drafts =
      scene.drafts.isEmpty
      ? "" : scene.say(" Konsep \(login) aman.", en: " \(login)'s drafts are safe.")
    return scene.say(
      "Ketik PIN, lalu Enter. Pengguna lain: Tab.", en: "Type the PIN, then Enter. Other user: Tab."
    ) + drafts
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let login = scene.session?.login.uppercased() ?? ""
    Page([scene.say("Terkunci", en: "Locked")]).draw(on: &canvas, in: scene.anonymous)
    let y = canvas.height / 2 - 2
    let x = max(2, canvas.width / 2 - 14)
    canvas.put(
      scene.say(
        "\(login), terkunci sejak \(clock(since))", en: "\(login), locked since \(clock(since))"),
      x: x, y: y)
    canvas.put("> PIN", x: x, y: y + 2)
    pin.draw(on: &canvas, x: x + 10, y: y + 2, width: 6, hidden: true)
  }
}
