import Forms
import TerminalUI
import Wording
import Workshop

/// The login, before anything is shown; also the change of user.
struct LoginScreen: FormScreen {
  private(set) var form: FormState
  private let isSwitch: Bool

  init(isSwitch: Bool = false) {
    self.isSwitch = isSwitch
    form = FormState([
      FormField(
        .login, .text(limit: 16), width: 20,
        hint: Words(
          "Ketik kode pengguna, lalu Enter. Contoh ptg1.",
          en: "Type your login, then Enter, such as ptg1."), example: Words("ptg1", en: "ptg1")
      ).field,
      FormField(
        .reason, .secret(limit: 128), width: 21,
        hint: Words(
          "Ketik kata sandi, lalu Enter. Lupa: minta kode sekali pakai ke admin.",
          en: "Type the password, then Enter. Forgotten: ask an administrator."), example: nil,
        label: Words("Kata sandi", en: "Password")
      ).field,
    ])
  }

  var presence: Presence { .door }
  var topic: String { "masuk" }

  func bindings(in scene: Scene) -> [Binding] {
    let escape = isSwitch ? scene.say("Kembali", en: "Back") : scene.say("Keluar", en: "Leave")
    return [
      Binding([.enter], .open, scene.say("Masuk", en: "Log in")),
      Binding([.tab, .down], .next, scene.say("Pindah", en: "Move")),
      Binding([.up, .backTab], .previous),
      Binding([.control("u")], .clear, scene.say("Kosongkan", en: "Clear")),
      Binding([.escape, .control("g")], .back, escape),
    ]
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    switch input {
    case .command(.back): return isSwitch ? [.close] : [.open(ConfirmScreen.leaving(in: scene))]
    case .command(.clear):
      _ = form.press(.key(.control("u")), rows: [], in: scene)
      return []
    case .command(.next) where form.focused.name == .reason:
      form.focus(on: .login)
      return []
    case .command(.open) where form.focused.name == .reason && !form[.login].isEmpty:
      return [.logIn(login: form[.login].lowercased(), password: form[.reason])]
    default:
      _ = form.press(input, rows: [], in: scene)
      return []
    }
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .confirmed(true): return [.leave]
    case .failed:
      form[.reason] = ""
      form.focus(on: .reason)
      return []
    default: return []
    }
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      isSwitch ? scene.say("Ganti pengguna", en: "Change user") : scene.say("Masuk", en: "Log in")
    ])
    page.position = "bengkel 1.0"
    if let known = scene.system.knownSequence {
      page.counts = [
        scene.say("tindakan terakhir #\(known)", en: "last record #\(known)")
      ]
      page.fact = SystemWords.backupAge(in: scene)
    }
    page.draw(on: &canvas, in: Self.anonymous(scene))
    // The fields stand above the message line on the lowest screen too.
    let middle = min(max(6, canvas.height / 2 - 3), canvas.height - 6)
    if canvas.height >= 20 {
      band(y: middle - 4, on: &canvas)
      band(y: middle + 7, on: &canvas)
    }
    center(
      scene.say("BENGKEL KERJA", en: "WORKSHOP"), y: middle - 1, on: &canvas)
    if canvas.height >= 20 {
      center(scene.workshop.letterhead(on: scene.today).institutionInFull, y: middle, on: &canvas)
    }
    let left = canvas.width >= 60 ? 25 : 6
    let value = left + 14
    for (index, field) in form.fields.enumerated() {
      let y = middle + 2 + index
      canvas.put(scene.say(field.label), x: left, y: y)
      if form.focus == index {
        canvas.put(">", x: left - 2, y: y)
        form.inputs[index].draw(
          on: &canvas, x: value, y: y, width: min(field.width, canvas.width - value - 2),
          hidden: index == 1)
      } else {
        let text = form.inputs[index].text
        canvas.put(index == 1 ? String(repeating: "*", count: text.count) : text, x: value, y: y)
      }
    }
  }

  /// Nobody is named while somebody else may be at the keyboard.
  private static func anonymous(_ scene: Scene) -> Scene {
    var scene = scene
    scene.session = nil
    return scene
  }

  private func center(_ text: String, y: Int, on canvas: inout Canvas) {
    canvas.put(text, x: (canvas.width - TextWidth.of(text)) / 2, y: y)
  }

  /// The woven band, the one ornament.
  private func band(y: Int, on canvas: inout Canvas) {
    let width = min(48, canvas.width - 8)
    let x = (canvas.width - width) / 2
    canvas.put(String(repeating: "/\\", count: width / 2), x: x, y: y)
    canvas.put(String(repeating: "\\/", count: width / 2), x: x, y: y + 1)
  }
}
