import TerminalUI
import Wording
import Workshop

/// A one-time code, shown once; nothing keeps it.
struct CodeScreen: Screen {
  let code: String
  let login: String
  let until: Instant

  var presence: Presence { .dialog }
  var topic: String { "kode" }

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding(
        [.enter, .escape, .control("g")], .back,
        scene.say("Sudah dicatat", en: "Written down"))
    ]
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    input == .command(.back) ? [.close] : []
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "Kode tidak ditampilkan lagi. Catat, lalu Enter.",
      en: "The code is not shown again. Write it down, then Enter.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let end = Obstacle.moment(until, in: scene)
    let lines = [
      scene.say("Pengguna   \(login.uppercased())", en: "User       \(login.uppercased())"),
      scene.say("Kode       \(code)", en: "Code       \(code)"),
      scene.say("Berlaku    sampai \(end), satu kali", en: "Valid      until \(end), once"),
      "",
      scene.say(
        "Berikan di kertas. Ia mengetiknya sebagai kata sandi.",
        en: "Hand it over on paper. It is typed as the password."),
      scene.say("Lalu ia memilih kata sandi sendiri.", en: "Then a password is chosen."),
    ]
    let place = Dialog.draw(
      scene.say("Kode sekali pakai", en: "One-time code"), rows: lines.count, on: &canvas)
    for (row, line) in lines.enumerated() {
      canvas.put(line.fitted(to: Dialog.room(on: canvas)), x: place.x, y: place.y + row)
    }
    canvas.cursor = (place.x + 11, place.y + 1)
  }
}
