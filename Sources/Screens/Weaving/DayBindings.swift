import TerminalUI

/// The keys of a day's grid; letters and digits are input and stand in no row.
enum DayBindings {
  static func all(isDirty: Bool, in scene: Scene) -> [Binding] {
    let unsaved =
      isDirty
      ? scene.say("Ketikan belum disimpan. Ctrl+X dulu.", en: "Not saved yet. Ctrl+X first.") : nil
    let mayNot = scene.reason(without: .record)
    let types = scene.may(.record)
    return [
      Binding([.enter], .open, scene.say("Lanjut", en: "Next")),
      Binding(
        [.character(".")], .same, scene.say("Sama", en: "Same"), unless: mayNot, onKeyLine: types),
      Binding(
        [.control("x"), .function(10)], .save, scene.say("Simpan", en: "Save"), unless: mayNot,
        onKeyLine: types),
      Binding(
        [.function(4), .right], .list, scene.say("Tahap", en: "Stage"), unless: mayNot,
        onKeyLine: types),
      Binding(
        [.character(" ")], .shortfall, scene.say("Alasan kurang", en: "Why fewer"), unless: mayNot,
        onKeyLine: false),
      Binding([.pageUp], .previous, scene.say("Hari sebelumnya", en: "Day before")),
      Binding(
        [.character("/"), .function(3)], .search, scene.say("Cari", en: "Find"),
        onKeyLine: false),
      Binding(
        [.character("*")], .all, scene.say("Isi seperti biasa", en: "All as usual"), unless: mayNot,
        onKeyLine: false),
      Binding(
        [.character("-")], .except, scene.say("Kecuali", en: "Except"), unless: mayNot,
        onKeyLine: false),
      Binding(
        [.character("n")], .keySheet, scene.say("Lembar regu", en: "Crew's sheet"),
        unless: mayNot ?? unsaved, onKeyLine: false),
      Binding(
        [.character("c")], .blankSheets, scene.say("Lembar kosong", en: "Blank sheets"),
        unless: unsaved, onKeyLine: false),
      Binding(
        [.function(2)], .edit, scene.say("Koreksi", en: "Correct"), unless: mayNot ?? unsaved,
        onKeyLine: false),
      Binding(
        [.character("+")], .add, scene.say("Tambah baris", en: "Another row"), unless: mayNot,
        onKeyLine: false),
      Binding(
        [.pageDown], .next, scene.say("Hari berikutnya", en: "Day after"), onKeyLine: false),
      Binding(
        [.delete, .control("u")], .clear, scene.say("Kosongkan", en: "Clear"), unless: mayNot,
        onKeyLine: false),
      Binding(
        [.control("z")], .undo, scene.say("Urungkan", en: "Undo"), unless: unsaved,
        onKeyLine: false),
      Binding(
        [.control("y")], .redo, scene.say("Ulangi", en: "Redo"), unless: unsaved, onKeyLine: false),
      Binding([.up, .backTab], .up), Binding([.down, .tab], .down), Binding([.home], .first),
      Binding([.end], .last),
      Binding([.escape, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ]
  }

  /// While rows are called by their letters.
  static func calling(in scene: Scene) -> [Binding] {
    [
      Binding([.enter], .open, scene.say("Cukup", en: "Done")),
      Binding([.control("x"), .function(10)], .save, scene.say("Simpan", en: "Save")),
      Binding([.function(4), .right], .list, scene.say("Surat", en: "Letter")),
      Binding([.up, .backTab], .up), Binding([.down, .tab], .down), Binding([.home], .first),
      Binding([.end], .last),
      Binding([.escape, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ]
  }

  /// While somebody is looked for, signs are text as well.
  static func finding(in scene: Scene) -> [Binding] {
    [
      Binding([.enter], .open, scene.say("Di sini", en: "Here")),
      Binding([.up, .backTab], .up), Binding([.down, .tab], .down),
      Binding([.escape, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ]
  }
}
