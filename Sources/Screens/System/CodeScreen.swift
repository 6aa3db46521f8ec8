import TerminalUI
import Wording
import Workshop

/// A one-time code, shown once; nothing keeps it.
struct CodeScreen: KeyedPage {
  let code: String
  let login: String
  let until: Instant

  var presence: Presence { .dialog }
  var isAsking: Bool { true }
  var topic: String { "kode" }

  var arrows: [Binding] { [] }

  func keys(in scene: Scene) -> [PageKey<CodeScreen>] {
    [
      PageKey(
        [.enter, .escape, .control("g")], .back, scene.say("Sudah dicatat", en: "Written down")
      ) { _, _ in [.close] }
    ]
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "Kode tidak ditampilkan lagi. Catat, lalu Enter.",
      en: "The code is not shown again. Write it down, then Enter.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let room = Dialog.room(on: canvas)
    let facts = facts(room: room, in: scene)
    let most = Dialog.mostRows(height: canvas.height) - facts.count
    let advice = advice(room: room, most: most, in: scene)
    let place = Dialog.draw(
      scene.say("Kode sekali pakai", en: "One-time code"), rows: facts.count + advice.count,
      on: &canvas)
    for (row, line) in (facts + advice).enumerated() {
      canvas.put(line, x: place.x, y: place.y + row)
    }
    canvas.cursor = (place.x + Self.label, place.y + 1)
  }

  private static let label = 11

  private func facts(room: Int, in scene: Scene) -> [String] {
    let end = Obstacle.moment(until, in: scene)
    let room = room - Self.label
    let valid = scene.say("sampai \(end), satu kali", en: "until \(end), once")
    return [
      (scene.say("Pengguna", en: "User"), [login.uppercased()]),
      (scene.say("Kode", en: "Code"), PaperCodeLines.of(code, room: room)),
      (scene.say("Berlaku", en: "Valid"), valid.wrapped(to: room)),
    ].flatMap { label, lines in
      lines.enumerated().map { ($0 == 0 ? label : "").padded(to: Self.label) + $1 }
    }
  }

  /// What is done with the code; only its first sentence where there is no room for all.
  private func advice(room: Int, most: Int, in scene: Scene) -> [String] {
    let first = scene.say(
      "Berikan di kertas. Penerima mengetiknya sebagai kata sandi.",
      en: "Hand it over on paper. It is typed as the password.")
    let then = scene.say(
      "Lalu penerima memilih kata sandi sendiri.", en: "Then a password is chosen.")
    let all = [""] + first.wrapped(to: room) + then.wrapped(to: room)
    return all.count <= most ? all : [first.fittedMessage(to: room)]
  }
}
