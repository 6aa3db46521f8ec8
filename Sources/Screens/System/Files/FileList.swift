import Forms
import TerminalUI
import Wording
import Workshop

/// The office files on the media that are plugged in, newest first.
struct FileList: ListSubject {
  var list: SavedView.List { .files }
  var topic: String { "ambil-berkas" }
  var usualOrder: Words { Words("terbaru", en: "newest first") }
  var openLabel: Words? { nil }

  func title(in scene: Scene) -> String {
    scene.say("Ambil dari berkas", en: "Take in from a file")
  }
  func path(in scene: Scene) -> [String] {
    [scene.say("Sistem", en: "System"), title(in: scene)]
  }

  func stamp(in scene: Scene) -> [Int] { [scene.system.files.hashValue] }

  func rows(in scene: Scene) -> [Int] {
    let files = scene.system.files
    return files.indices.sorted {
      (files[$1].changed, files[$0].path) < (files[$0].changed, files[$1].path)
    }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let files = scene.system.files
    let offset = scene.workshop.settings.offset
    return [
      ListColumn("name", Column(scene.say("Berkas", en: "File"), 24)) { .text(files[$0].name) },
      ListColumn("size", Column(scene.say("Besar", en: "Size"), 8, .right, from: 60)) {
        .measure(Int(files[$0].bytes), bytes(files[$0].bytes, scene.language))
      },
      ListColumn("changed", Column(scene.say("Diubah", en: "Changed"), 10)) {
        .day(files[$0].changed.local(offset: offset).day)
      },
      ListColumn("medium", Column(scene.say("Flashdisk", en: "Stick"), 14, from: 80)) {
        .text(files[$0].medium)
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [scene.system.files[row].name, scene.system.files[row].medium]
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    [
      ListKey(
        binding: Binding(
          [.enter], .open, scene.say("Baca", en: "Read"),
          unless: row == nil ? emptyWords(in: scene).sentence : nil)
      ) {
        guard let row else { return [] }
        let screen = TakeInScreen(scene.system.files[row], in: scene)
        return [.open(screen), .start(.readFile(screen.reading))]
      },
      ListKey(
        binding: Binding([.function(5)], .lookAgain, scene.say("Cari lagi", en: "Look again"))
      ) { [.order(.findFiles)] },
    ]
  }

  // MARK: Words

  func counts(in scene: Scene) -> [String] {
    let count = scene.system.files.count
    return [scene.say("\(count) berkas", en: counted(count, "file"))]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "Enter membaca berkas ini. Belum ada yang disimpan.",
      en: "Enter reads this file. Nothing is saved yet.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say(
        "Tidak ada berkas .csv, .xlsx atau .txt di flashdisk.",
        en: "No .csv, .xlsx or .txt file on a stick."),
      hint: scene.say("Colokkan flashdisk, lalu F5.", en: "Plug in a stick, then F5."))
  }
}
