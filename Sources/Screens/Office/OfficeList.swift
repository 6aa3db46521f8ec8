import TerminalUI
import Wording
import Workshop

/// A list of what the office decides about itself: every officer may look, the supervisor and the
/// administrators add and change.
protocol OfficeList: ListSubject {
  /// What rows are called, and in English, where the plural ends in s.
  var thing: Words { get }
  /// What adds a row, where none is given, or changes one.
  func form(_ row: Int?, in scene: Scene) -> (any Screen)?
}

extension OfficeList {
  var topic: String { "bengkel" }
  var writer: Capability { .catalogue }
  var openLabel: Words? { nil }
  var usualOrder: Words { Words("urutan isi", en: "as entered") }

  func path(in scene: Scene) -> [String] {
    [scene.say("Sistem", en: "System"), scene.say("Bengkel", en: "Workshop"), title(in: scene)]
  }

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(right: writer, in: scene, form: form(nil, in: scene))
  }

  func editing(in scene: Scene) -> ((_ row: Int) -> (any Screen)?)? {
    { row in form(row, in: scene) }
  }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    let name = texts(of: row, in: scene).first ?? ""
    return isNew
      ? scene.say("Tersimpan #\(number). \(name), baru.", en: "Saved #\(number). \(name), new.")
      : scene.say("Tersimpan #\(number). \(name).", en: "Saved #\(number). \(name).")
  }

  func counts(in scene: Scene) -> [String] {
    let count = rows(in: scene).count
    let one = String(thing.en.dropLast())
    return [scene.say("\(count) \(thing.id)", en: counted(count, one, thing.en))]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: writer).map { scene.lookOnly($0) }
      ?? scene.say(
        "T menambah, U mengubah. Catatan yang lalu tidak berubah.",
        en: "T adds, U changes. Past records do not change.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada \(thing.id).", en: "No \(thing.en) yet."),
      add: scene.say("Tambah", en: "Add"),
      hint: scene.say("T menambah yang pertama.", en: "T adds the first."))
  }
}
