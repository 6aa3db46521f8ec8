import TerminalUI
import Wording
import Workshop

/// The store is made: the officers' one-time codes, shown once, and the way to the login.
struct FoundedScreen: KeyedPage {
  let codes: [IssuedCode]
  private var first = 0

  init(codes: [IssuedCode]) { self.codes = codes }

  var presence: Presence { .door }
  var isAsking: Bool { true }
  var topic: String { "penyiapan" }

  var arrows: [Binding] {
    [Binding([.pageUp, .up], .up), Binding([.pageDown, .down], .down)]
  }

  mutating func move(_ motion: Motion, in scene: Scene) {
    let last = max(0, lines(in: scene).count - room(in: scene))
    first = max(0, min(last, first + (motion == .down ? 1 : -1)))
  }

  func keys(in scene: Scene) -> [PageKey<FoundedScreen>] {
    [
      PageKey(
        [.enter], .open,
        codes.isEmpty
          ? scene.say("Masuk", en: "Log in")
          : scene.say("Sudah dicatat, masuk", en: "Written down, log in")
      ) { _, _ in [.logOut] }
    ]
  }

  func hint(in scene: Scene) -> String {
    codes.isEmpty
      ? scene.say("Enter membuka halaman masuk.", en: "Enter opens the login page.")
      : scene.say(
        "Kode tidak ditampilkan lagi. Catat, lalu Enter.",
        en: "The codes are not shown again. Write them down, then Enter.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([scene.say("Penyiapan bengkel", en: "Workshop set-up")])
    page.counts = [scene.say("data sudah dibuat", en: "the store is made")]
    page.draw(on: &canvas, in: scene)
    let body = Layout(canvas.size).body
    for (row, line) in lines(in: scene).dropFirst(first).prefix(room(in: scene)).enumerated() {
      canvas.put(line, x: 2, y: body + row)
    }
    canvas.cursor = (2, body)
  }

  private func room(in scene: Scene) -> Int { Layout(scene.size).bodyHeight }

  private func lines(in scene: Scene) -> [String] {
    let room = scene.size.width - 4
    let start = scene.say(
      "Data dibuat. Masuk sebagai administrator; yang belum lengkap ada di beranda: Langkah pertama.",
      en:
        "The store is made. Log in as an administrator; what is left to do stands on the home page: First steps."
    ).wrapped(to: room)
    guard !codes.isEmpty else { return start }
    let advice = scene.say(
      "Berikan setiap kode di kertas kepada orangnya. Ia mengetiknya sebagai kata sandi, lalu memilih kata sandi sendiri.",
      en:
        "Hand each code over on paper. It is typed as the password; then a password is chosen."
    ).wrapped(to: room)
    let rows = codes.flatMap { issued in
      [
        "",
        issued.login.uppercased() + ", "
          + scene.say("sampai ", en: "until ") + Obstacle.moment(issued.until, in: scene),
      ] + PaperCodeLines.of(issued.code, room: room - 2).map { "  " + $0 }
    }
    return start + [""] + advice + rows
  }
}
