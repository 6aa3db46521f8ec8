import Forms
import TerminalUI
import Wording
import Workshop

/// The login, before anything is shown; also the change of user.
struct LoginScreen: FormScreen, KeyedPage {
  private(set) var form: FormState
  private let isSwitch: Bool
  var hearing: ((inout LoginScreen, Answer, Scene) -> [Effect])?

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
          "Ketik kata sandi, lalu Enter. Lupa: minta kode sekali pakai kepada admin.",
          en: "Type the password, then Enter. Forgotten: ask an admin for a one-time code."),
        example: nil,
        label: Words("Kata sandi", en: "Password")
      ).field,
    ])
  }

  var presence: Presence { .door }
  var topic: String { "masuk" }

  var arrows: [Binding] { [] }

  func keys(in scene: Scene) -> [PageKey<LoginScreen>] {
    let isSwitch = isSwitch
    return [
      PageKey(
        [.enter], .open, scene.say("Masuk", en: "Log in"),
        does: { page, scene in page.enter(in: scene) },
        hears: { page, answer, _ in page.failed(answer) }),
      PageKey([.tab, .down], .next, scene.say("Pindah", en: "Move")) { page, scene in
        page.form.focused.name == .reason
          ? page.form.focus(on: .login) : page.take(.command(.next), in: scene)
        return []
      },
      PageKey([.up, .backTab], .previous) { page, scene in
        page.take(.command(.previous), in: scene)
        return []
      },
      PageKey([.control("u")], .clear, scene.say("Kosongkan", en: "Clear")) { page, scene in
        page.take(.key(.control("u")), in: scene)
        return []
      },
      PageKey(
        [.escape, .control("g")], .back,
        isSwitch ? scene.say("Kembali", en: "Back") : scene.say("Keluar", en: "Leave"),
        does: { _, scene in isSwitch ? [.close] : [.open(ConfirmScreen.leaving(in: scene))] },
        hears: { _, answer, _ in
          if case .confirmed(true) = answer { [.leave] } else { [] }
        }),
    ]
  }

  mutating func type(_ key: Key, in scene: Scene) { take(.key(key), in: scene) }

  private mutating func take(_ input: Input, in scene: Scene) {
    _ = form.press(input, rows: [], in: scene)
  }

  private mutating func enter(in scene: Scene) -> [Effect] {
    if form.focused.name == .reason && !form[.login].isEmpty {
      return [.logIn(login: form[.login].lowercased(), password: form[.reason])]
    }
    take(.command(.open), in: scene)
    return []
  }

  /// The password is typed anew.
  private mutating func failed(_ answer: Answer) -> [Effect] {
    if case .failed = answer {
      form[.reason] = ""
      form.focus(on: .reason)
    }
    return []
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      isSwitch ? scene.say("Ganti pengguna", en: "Change user") : scene.say("Masuk", en: "Log in")
    ])
    page.position = "bengkel 1.0"
    if let known = scene.system.knownSequence {
      page.counts = [
        scene.say("catatan terakhir #\(known)", en: "last record #\(known)")
      ]
      page.fact = SystemWords.backupAge(in: scene)
    }
    page.draw(on: &canvas, in: scene.anonymous)
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
