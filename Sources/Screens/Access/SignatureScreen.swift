import TerminalUI
import Wording
import Workshop

/// The PIN that makes something count: what takes effect, then the PIN, one Down from `Tidak jadi`.
struct SignatureScreen: KeyedPage {
  let signature: Signature
  private let session: Session?
  private var login = TextInput(limit: 16)
  private var pin = TextInput.digits(6)
  /// 0 login, 1 PIN, 2 never mind.
  private var focus: Int

  init(_ signature: Signature, session: Session?) {
    self.signature = signature
    self.session = session
    focus = 1
    if case .session = signature.signer {
      login.set(session?.login ?? "")
    } else {
      focus = 0
    }
  }

  private var asksLogin: Bool {
    if case .session = signature.signer { false } else { true }
  }

  var presence: Presence { .dialog }
  var isAsking: Bool { true }
  var topic: String { "tanda-tangan" }

  func typing(in scene: Scene) -> TextInput? { focus == 0 ? login : focus == 1 ? pin : nil }

  var arrows: [Binding] { [] }

  func keys(in scene: Scene) -> [PageKey<SignatureScreen>] {
    let first = asksLogin ? 0 : 1
    let never = scene.say("Tidak jadi", en: "Cancel")
    let labels = [scene.say("Lanjut", en: "Next"), scene.say("Tanda tangani", en: "Sign"), never]
    return [
      PageKey([.enter], .open, labels[focus]) { page, scene in
        if page.focus == 1 { return page.sign(in: scene) }
        if page.focus == 2 { return [.close] }
        page.focus = 1
        return []
      },
      PageKey([.down, .tab], .down, scene.say("Pindah", en: "Move")) { page, _ in
        page.focus = page.focus == 2 ? first : page.focus + 1
        return []
      },
      PageKey([.up, .backTab], .up) { page, _ in
        page.focus = max(first, page.focus - 1)
        return []
      },
      PageKey([.escape, .control("g")], .back, never) { _, _ in [.close] },
    ]
  }

  mutating func type(_ key: Key, in scene: Scene) {
    if focus == 0 { _ = login.press(key) }
    if focus == 1 { _ = pin.press(key) }
  }

  private mutating func sign(in scene: Scene) -> [Effect] {
    defer { pin.set("") }
    if pin.text.count != 6 { return [.say(scene.say("PIN: 6 angka.", en: "A PIN has 6 digits."))] }
    let signer = login.text.lowercased()
    if asksLogin, let refusal = refusal(of: signer, in: scene) { return [.say(refusal)] }
    return [.signed(signature, login: signer, pin: pin.text)]
  }

  /// Why somebody may not be the second person here; the model checks it again.
  private func refusal(of login: String, in scene: Scene) -> String? {
    let needed: Capability
    switch signature.signer {
    case .session: return nil
    case .other(let capability), .witness(let capability): needed = capability
    }
    guard let user = scene.workshop.user(login: login),
      scene.workshop.role(of: user)?.may(needed) == true
    else { return scene.say(Rule.access(.notPermitted(needed)).words(in: scene.workshop)) }
    return nil
  }

  func hint(in scene: Scene) -> String {
    switch focus {
    case 0:
      scene.say(
        "Petugas kedua mengetik kode pengguna, lalu Enter.",
        en: "The second person types a login, then Enter.")
    case 1: scene.say("Ketik PIN 6 angka, lalu Enter.", en: "Type the PIN of 6 digits, then Enter.")
    default: scene.say("Enter: tidak ditandatangani.", en: "Enter: nothing is signed.")
    }
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let fields = asksLogin ? 3 : 2
    let room = Dialog.room(on: canvas)
    let most = Dialog.mostRows(height: canvas.height)
    let lines = signature.lines.flatMap { $0.wrapped(to: room) }.prefix(most - fields - 1)
    let place = Dialog.draw(signature.title, rows: lines.count + 1 + fields, on: &canvas)
    for (index, line) in lines.enumerated() { canvas.put(line, x: place.x, y: place.y + index) }
    var y = place.y + lines.count + 1
    if asksLogin {
      draw(
        scene.say("Pengguna", en: "User"), login, width: 16, isFocused: focus == 0, y: y, place.x,
        on: &canvas)
      y += 1
    }
    let isShort = asksLogin || Layout(canvas.size).isNarrow
    let name = isShort ? "PIN" : "PIN \(login.text.uppercased())"
    draw(name, pin, width: 6, isFocused: focus == 1, isHidden: true, y: y, place.x, on: &canvas)
    canvas.put(scene.say("Tidak jadi", en: "Cancel"), x: place.x + 2, y: y + 1)
    if focus == 2 {
      canvas.put(">", x: place.x, y: y + 1)
      canvas.paint(.focus, x: place.x, y: y + 1, count: room)
      canvas.cursor = (place.x + 2, y + 1)
    }
  }

  private func draw(
    _ label: String, _ input: TextInput, width: Int, isFocused: Bool, isHidden: Bool = false,
    y: Int, _ x: Int, on canvas: inout Canvas
  ) {
    canvas.put(label, x: x + 2, y: y)
    let value = x + (Layout(canvas.size).isNarrow ? 13 : 18)
    if isFocused {
      canvas.put(">", x: x, y: y)
      input.draw(on: &canvas, x: value, y: y, width: width, hidden: isHidden)
    } else {
      canvas.put(
        isHidden ? String(repeating: "*", count: input.text.count) : input.text, x: value, y: y)
    }
  }
}
