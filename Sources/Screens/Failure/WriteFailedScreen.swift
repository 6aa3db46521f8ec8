import Reports
import TerminalUI
import Wording
import Workshop

/// The page after the disk refused to write: what is certainly there and what is not, from where on
/// the paper is the record.
struct WriteFailedScreen: TextPage {
  var scroll = TextScroll()
  var hearing: ((inout WriteFailedScreen, Answer, Scene) -> [Effect])?

  var presence: Presence { .reading }
  var isAsking: Bool { true }
  var topic: String { "penyimpanan-gagal" }

  func lineCount(in scene: Scene) -> Int { rows(in: scene).count }

  func keys(in scene: Scene) -> [PageKey<WriteFailedScreen>] {
    [
      PageKey(
        [.character("l"), .enter], .open, scene.say("Lihat data", en: "Look at the data")
      ) { _, _ in [.home] },
      PageKey(
        [.character("c")], .print, scene.say("Cetak halaman ini", en: "Print this page")
      ) { page, scene in PrintScreen.opened(page.paper(in: scene)) },
      PageKey(
        [.escape, .control("g")], .back, scene.say("Tutup program", en: "Close the program"),
        does: { _, scene in [.open(Self.leaving(in: scene))] },
        hears: { _, answer, _ in if case .confirmed(true) = answer { [.leave] } else { [] } }),
      PageKey([.function(12)], .lock, scene.say("Kunci", en: "Lock"), onKeyLine: false) { _, _ in
        [.lock]
      },
      PageKey([.character("?"), .function(1)], .help, scene.say("Bantuan", en: "Help")) { _, _ in
        []
      },
    ]
  }

  /// The page on paper, which is the record from here on.
  private func paper(in scene: Scene) -> Paper {
    Paper(
      scene.say("PENYIMPANAN GAGAL", en: "SAVING FAILED"),
      name: scene.say("penyimpanan-gagal", en: "saving-failed"), scene.language,
      [.whole(rows(in: scene).map { .line(.text($0.text)) })])
  }

  private static func leaving(in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: scene.say("Tutup program?", en: "Close the program?"),
      lines: [
        scene.say(
          "Baris BELUM TENTU sudah disalin ke kertas?",
          en: "Is the NOT CERTAIN line copied to paper?")
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
        ? scene.say("semua catatan tersimpan", en: "all records are saved")
        : scene.say("1 catatan belum pasti tersimpan", en: "1 record may not be saved")
    ]
    page.fact = scene.say("hanya baca", en: "read only")
    page.state = scene.say("PENYIMPANAN GAGAL", en: "SAVING FAILED")
    let layout = Layout(canvas.size)
    let rows = rows(in: scene)
    let sight = scroll.shown(of: rows.count, page: layout.bodyHeight)
    if rows.count > layout.bodyHeight {
      page.position =
        scene.say("baris", en: "rows") + " \(sight.lowerBound + 1)-\(sight.upperBound) "
        + scene.say("dari", en: "of") + " \(rows.count)"
    }
    page.draw(on: &canvas, in: scene)
    FailureStyle.paint(on: &canvas)
    canvas.drawScroll(sight, of: rows.count)
    for (row, line) in rows[sight].enumerated() {
      canvas.put(
        line.text, x: 2, y: layout.body + row, style: line.isHeading ? .heading : .plain)
    }
    canvas.cursor = (2, layout.body + (layout.hasRules ? 3 : 0))
  }

  /// The page as lines that fit; the facts come first where there is no room for all of it.
  private func rows(in scene: Scene) -> [(text: String, isHeading: Bool)] {
    let layout = Layout(scene.size)
    let failure = scene.system.failure
    let lines =
      layout.hasRules
      ? [Line(), refused(in: scene), Line()] + facts(failure, in: scene)
        + [Line()] + steps(failure, in: scene) + [Line()] + trouble(failure, in: scene)
      : facts(failure, in: scene) + steps(failure, in: scene) + trouble(failure, in: scene)
    let indent = layout.isNarrow ? 13 : 17
    return lines.flatMap { line in
      line.wrapped(to: layout.size.width - 3, indent: indent).map { ($0, line.isHeading) }
    }
  }

  private struct Line {
    var label = ""
    var text = ""
    var isHeading = false
    /// The number of a step; it stands where others have a label.
    var step: Int?

    /// The label or number stands left of all lines of the text.
    func wrapped(to width: Int, indent: Int) -> [String] {
      if isHeading { return [label] }
      let front = step.map { "\($0)" } ?? label
      let indent = step != nil ? 3 : label.isEmpty ? 0 : indent
      return text.wrapped(to: width - indent).enumerated().map { row, part in
        (row == 0 ? front : "").padded(to: indent) + part
      }
    }
  }

  private func refused(in scene: Scene) -> Line {
    if let file = replaced(in: scene) {
      return Line(
        text: scene.say(
          "\(file) dihapus atau diganti saat program berjalan. Catatan tidak dapat disimpan lagi.",
          en: "\(file) was removed or replaced while the program ran. Nothing more can be saved.")
      )
    }
    return Line(
      text: scene.say(
        "Disk menolak menulis. Mulai sekarang tidak ada catatan yang dapat disimpan.",
        en: "The disk refused to write. From now on no record can be saved."))
  }

  private func facts(_ failure: WriteFailure?, in scene: Scene) -> [Line] {
    [
      Line(label: scene.say("TERSIMPAN", en: "SAFE"), text: certain(in: scene)),
      Line(label: scene.say("BELUM TENTU", en: "NOT CERTAIN"), text: unsure(failure, in: scene)),
    ]
  }

  private func steps(_ failure: WriteFailure?, in scene: Scene) -> [Line] {
    let number = failure?.unsure.map { "#\($0.sequence)" }
    let told = number.map {
      scene.say(
        " Program memberi tahu apakah \($0) ada.", en: " The program tells whether \($0) was saved."
      )
    }
    let steps = [
      scene.say("Catat baris BELUM TENTU di kertas.", en: "Write the NOT CERTAIN line on paper."),
      scene.say(
        "Jangan matikan komputer. Jangan hapus apa pun.",
        en: "Do not switch off. Do not delete anything."),
      scene.say(
        "Tutup program dengan Esc, lalu panggil administrator.",
        en: "Close with Esc, then call the administrator."),
      scene.say(
        "Sesudah disk diperiksa, buka lagi.", en: "After the disk has been checked, open again.")
        + (told ?? ""),
    ]
    return [Line(label: scene.say("LANGKAH", en: "STEPS"), isHeading: true)]
      + steps.enumerated().map { Line(text: $1, step: $0 + 1) }
  }

  private func trouble(_ failure: WriteFailure?, in scene: Scene) -> [Line] {
    [
      Line(label: scene.say("UNTUK ADMINISTRATOR", en: "FOR THE ADMINISTRATOR"), isHeading: true),
      Line(label: scene.say("Sebab", en: "Cause"), text: cause(failure, in: scene)),
      Line(
        label: scene.say("Perintah", en: "Commands"),
        text: scene.say(
          "bengkel verify, lalu bengkel backup ke disk lain",
          en: "bengkel verify, then bengkel backup to another disk")),
    ]
  }

  /// The file that somebody removed or exchanged; nil when it was the disk that refused.
  private func replaced(in scene: Scene) -> String? {
    guard case .filesMissing(let file, _) = scene.system.failure?.cause else { return nil }
    return file
  }

  private func certain(in scene: Scene) -> String {
    if let file = replaced(in: scene) {
      return scene.say(
        "yang ada di cadangan terakhir; sesudahnya periksa \(file)",
        en: "what the last backup has; after that, check \(file)")
    }
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
    if case .filesMissing(let file, _) = failure.cause { return "\(file), \(place)" }
    guard case .failed(let operation, _, let code) = failure.cause else { return place }
    return "\(operation): \(errnoName(code)), \(place)"
  }
}
