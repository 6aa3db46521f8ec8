import TerminalUI
import Wording
import Workshop

/// The store is made: the officers' one-time codes, shown once, and the way to the login, which
/// opens behind the last page of them.
struct FoundedScreen: KeyedPage {
  let codes: [IssuedCode]
  private var place = 0

  init(codes: [IssuedCode]) { self.codes = codes }

  var presence: Presence { .door }
  var isAsking: Bool { true }
  var topic: String { "penyiapan" }

  var arrows: [Binding] {
    [Binding([.pageUp, .up], .up), Binding([.pageDown, .down], .down)]
  }

  mutating func move(_ motion: Motion, in scene: Scene) {
    place = max(0, min(pages(in: scene).count - 1, place + (motion == .down ? 1 : -1)))
  }

  func keys(in scene: Scene) -> [PageKey<FoundedScreen>] {
    let isLast = isLast(in: scene)
    return [
      PageKey(
        [.enter], .open,
        !isLast
          ? scene.say("Sudah dicatat, berikutnya", en: "Written down, next")
          : codes.isEmpty
            ? scene.say("Masuk", en: "Log in")
            : scene.say("Sudah dicatat, masuk", en: "Written down, log in")
      ) { page, scene in
        if isLast { return [.logOut] }
        page.move(.down, in: scene)
        return []
      }
    ]
  }

  private func isLast(in scene: Scene) -> Bool { place + 1 >= pages(in: scene).count }

  func hint(in scene: Scene) -> String {
    if !isLast(in: scene) {
      return scene.say(
        "Masih ada di halaman berikut. Catat dulu, lalu Enter.",
        en: "More on the next page. Write these down, then Enter.")
    }
    return codes.isEmpty
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
    let pages = pages(in: scene)
    for (row, line) in pages[min(place, pages.count - 1)].enumerated() {
      canvas.put(line, x: 2, y: body + row)
    }
    canvas.cursor = (2, body)
  }

  /// As many of the parts on a page as it has lines for; an officer and his code stay together.
  private func pages(in scene: Scene) -> [[String]] {
    let room = Layout(scene.size).bodyHeight
    return parts(in: scene).reduce(into: [[]]) { pages, part in
      let last = pages.count - 1
      if pages[last].isEmpty {
        pages[last] = part
      } else if pages[last].count + 1 + part.count <= room {
        pages[last] += [""] + part
      } else {
        pages.append(part)
      }
    }
  }

  /// What is said first, then each officer with his code.
  private func parts(in scene: Scene) -> [[String]] {
    let room = scene.size.width - 4
    let start = scene.say(
      "Data dibuat. Masuk sebagai administrator; yang belum lengkap ada di beranda: Langkah pertama.",
      en:
        "The store is made. Log in as an administrator; what is left to do stands on the home page: First steps."
    ).wrapped(to: room)
    guard !codes.isEmpty else { return [start] }
    let advice = scene.say(
      "Berikan setiap kode di kertas kepada orangnya. Penerima mengetiknya sebagai kata sandi, lalu memilih kata sandi sendiri.",
      en:
        "Hand each code over on paper. It is typed as the password; then a password is chosen."
    ).wrapped(to: room)
    let officers = codes.map { issued in
      [
        issued.login.uppercased() + ", "
          + scene.say("sampai ", en: "until ") + Obstacle.moment(issued.until, in: scene)
      ] + PaperCodeLines.of(issued.code, room: room - 2).map { "  " + $0 }
    }
    return [start, advice] + officers
  }
}
