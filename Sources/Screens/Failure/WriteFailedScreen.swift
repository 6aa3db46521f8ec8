import TerminalUI
import Wording
import Workshop

/// The page after the disk refused to write: what is certainly there and what is not, from where on
/// the paper is the record.
struct WriteFailedScreen: Screen {
  var presence: Presence { .reading }
  var topic: String { "penyimpanan-gagal" }

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding([.character("l"), .enter], .open, scene.say("Lihat data", en: "Look at the data")),
      Binding(
        [.character("c")], .print, scene.say("Cetak halaman ini", en: "Print this page"),
        unless: scene.say(
          "Mencetak belum ada di versi ini. Salin baris BELUM PASTI dengan tangan.",
          en: "This version does not print. Copy the UNSURE line by hand.")),
      Binding(
        [.escape, .control("g")], .back, scene.say("Tutup program", en: "Close the program")),
      Binding([.function(12)], .lock, scene.say("Kunci", en: "Lock"), onKeyLine: false),
      Binding([.character("?"), .function(1)], .help, scene.say("Bantuan", en: "Help")),
    ]
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    switch input {
    case .command(.open): [.home]
    case .command(.back): [.open(Self.leaving(in: scene))]
    default: []
    }
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    if case .confirmed(true) = answer { [.leave] } else { [] }
  }

  private static func leaving(in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: scene.say("Tutup program?", en: "Close the program?"),
      lines: [
        scene.say(
          "Baris BELUM PASTI sudah disalin ke kertas?", en: "Is the UNSURE line copied to paper?")
      ], choices: [scene.say("Sudah, tutup program", en: "Yes, close the program")])
  }

  func hint(in scene: Scene) -> String {
    guard let unsure = scene.system.failure?.unsure else {
      return scene.say(
        "Disk menolak menulis. Tutup program, panggil administrator.",
        en: "The disk refused to write. Close, and call the administrator.")
    }
    return scene.say(
      "Gagal menyimpan #\(unsure.sequence). Catat di kertas sebelum menutup.",
      en: "Saving #\(unsure.sequence) failed. Write it down before closing.")
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let failure = scene.system.failure
    var page = Page([scene.say("Penyimpanan gagal", en: "Saving failed")])
    page.counts = [
      failure?.unsure == nil
        ? scene.say("semua tindakan tersimpan", en: "all records are saved")
        : scene.say("1 tindakan belum pasti tersimpan", en: "1 record may not be saved")
    ]
    page.fact = scene.say("hanya baca", en: "read only")
    page.state = scene.say("PENYIMPANAN GAGAL", en: "SAVING FAILED")
    page.draw(on: &canvas, in: scene)
    FailureStyle.paint(on: &canvas)
    let layout = Layout(canvas.size)
    let lines = lines(failure, in: scene).filter { layout.hasRules || !$0.isBlank }
    for (row, line) in lines.prefix(layout.bodyHeight).enumerated() {
      let y = layout.body + row
      canvas.put(line.label, x: 2, y: y, style: line.isHeading ? .heading : .plain)
      let x = line.label.isEmpty || line.isHeading ? 2 : layout.isNarrow ? 15 : 19
      canvas.put(line.text.fitted(to: canvas.width - x - 1), x: x, y: y)
    }
    canvas.cursor = (2, layout.body + (layout.hasRules ? 3 : 1))
  }

  private struct Line {
    var label = ""
    var text = ""
    var isHeading = false
    var isBlank: Bool { label.isEmpty && text.isEmpty }
  }

  private func lines(_ failure: WriteFailure?, in scene: Scene) -> [Line] {
    let number = failure?.unsure.map { "#\($0.sequence)" }
    return [
      Line(),
      Line(
        text: scene.say(
          "Disk menolak menulis. Sejak ini tidak ada tindakan yang diterima.",
          en: "The disk refused to write. From now on no record is taken.")),
      Line(),
      Line(label: scene.say("PASTI ADA", en: "SAFE"), text: certain(in: scene)),
      Line(label: scene.say("BELUM PASTI", en: "UNSURE"), text: unsure(failure, in: scene)),
      Line(),
      Line(label: scene.say("LANGKAH", en: "STEPS"), isHeading: true),
      Line(
        text: scene.say(
          "1  Catat baris BELUM PASTI di kertas.", en: "1  Write the UNSURE line on paper.")),
      Line(
        text: scene.say(
          "2  Jangan cabut listrik. Jangan hapus apa pun.", en: "2  Cut no power. Delete nothing.")),
      Line(
        text: scene.say(
          "3  Tutup program dengan Esc, lalu panggil administrator.",
          en: "3  Close with Esc, then call the administrator.")),
      Line(
        text: scene.say(
          "4  Sesudah disk diperiksa, buka lagi.", en: "4  Once the disk was checked, open again.")
          + (number.map {
            scene.say(
              " Program memberi tahu apakah \($0) ada.",
              en: " It tells whether \($0) is there."
            )
          } ?? "")),
      Line(),
      Line(label: scene.say("UNTUK ADMINISTRATOR", en: "FOR THE ADMINISTRATOR"), isHeading: true),
      Line(label: scene.say("Sebab", en: "Cause"), text: cause(failure, in: scene)),
      Line(
        label: scene.say("Perintah", en: "Commands"),
        text: scene.say(
          "bengkel verify, lalu bengkel backup ke disk lain",
          en: "bengkel verify, then bengkel backup to another disk")),
    ]
  }

  private func certain(in scene: Scene) -> String {
    let all = scene.say(
      "semua sampai #\(scene.lastSequence)", en: "all up to #\(scene.lastSequence)")
    return scene.lastSave.map { all + ", " + Obstacle.moment($0, in: scene) } ?? all
  }

  private func unsure(_ failure: WriteFailure?, in scene: Scene) -> String {
    guard let unsure = failure?.unsure else { return scene.say("tidak ada", en: "none") }
    let time = clock(unsure.at.local(offset: scene.workshop.settings.offset).minute)
    return "#\(unsure.sequence) \(scene.say(unsure.actions.words(in: scene.workshop))), \(time)"
  }

  private func cause(_ failure: WriteFailure?, in scene: Scene) -> String {
    guard let failure else { return "-" }
    let place = scene.say(
      "jurnal generasi \(failure.generation), posisi \(grouped(failure.offset))",
      en: "journal of generation \(failure.generation), offset \(grouped(failure.offset))")
    guard case .failed(let operation, _, let code) = failure.cause else { return place }
    return "\(operation): \(errnoName(code)), \(place)"
  }
}
