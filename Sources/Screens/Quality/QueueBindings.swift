import TerminalUI
import Wording
import Workshop

/// The keys of the queue, and those while defects are being chosen.
struct QueueBindings {
  let screen: QueueScreen
  let scene: Scene

  var all: [Binding] { screen.choice == nil ? page : choosing }

  /// The letters that can act now, for the rows behind Enter.
  var menu: [Binding] {
    ([measure].compactMap(\.self) + verdicts + [sign] + others).filter {
      $0.disabledBecause == nil && !$0.label.isEmpty
    }
  }

  /// What waits to be signed is lost with the page, so that its key comes first.
  private var page: [Binding] {
    (noVerdict == nil ? [sign] : []) + verdicts
      + [
        measure,
        Binding(
          measure == nil ? [.enter, .right] : [.right], .open, scene.say("Tindakan", en: "Actions"),
          unless: menu.isEmpty ? cannotJudge : nil, onKeyLine: measure == nil),
      ].compactMap(\.self) + (noVerdict == nil ? [] : [sign]) + others + [
        FiguresScreen.binding(in: scene), SamplingScreen.binding(in: scene),
        Binding(
          [.character("d")], .recheck, scene.say("Periksa ulang", en: "Re-inspection"),
          onKeyLine: false),
        Binding(
          [.character("o")], .catalogue, scene.say("Katalog mutu", en: "Catalogue"),
          onKeyLine: false),
        Binding(
          [.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back"),
          onKeyLine: scene.size.width < 80),
      ] + movement + areas
  }

  /// K is the second signature here, so it does not go up.
  private var movement: [Binding] {
    RowList.movement.map { binding in
      var binding = binding
      binding.keys.removeAll { $0 == .character("k") }
      return binding
    }
  }

  /// Enter measures where the gate asks for it; without, it opens what the letters do.
  private var measure: Binding? {
    guard let piece = screen.focused(in: scene), !piece.asked(in: scene).isEmpty else {
      return nil
    }
    return Binding([.enter], .measure, scene.say("Ukur", en: "Measure"), unless: cannotJudge)
  }

  private var verdicts: [Binding] {
    [
      Binding([.character("l")], .pass, scene.say("Lulus", en: "Pass"), unless: cannotJudge),
      Binding(
        [.character("b")], .passSecond, scene.say("Mutu B", en: "Grade B"),
        unless: cannotJudge ?? withoutGrades),
      Binding([.character("g")], .fail, scene.say("Gagal", en: "Fail"), unless: cannotJudge),
      Binding(
        [.character("p")], .repair, scene.say("Perbaiki", en: "Repair"),
        unless: cannotJudge ?? repairedTooOften),
      Binding(
        [.character(".")], .same, scene.say("Sama", en: "Same"), unless: cannotJudge ?? noVerdict),
    ]
  }

  private var sign: Binding {
    Binding(
      [.control("x"), .function(10)], .sign, scene.say("Sahkan", en: "Sign"),
      unless: scene.reason(without: .judge) ?? noVerdict, onKeyLine: noVerdict == nil)
  }

  private var others: [Binding] {
    [
      Binding(
        [.character("z"), .control("z")], .undo, scene.say("Urungkan putusan", en: "Undo verdict"),
        unless: noVerdict.map { _ in nothingToUndo }, onKeyLine: false),
      Binding(
        QueueSearch.keys, .search, scene.say("Cari unit", en: "Find piece"),
        unless: screen.focused(in: scene) == nil
          ? scene.say("Tidak ada buah yang menunggu.", en: "No piece is waiting.") : nil,
        onKeyLine: false),
      Binding(
        [.character("k")], .uphold, scene.say("Tanda tangan kedua", en: "Second signature"),
        unless: scene.workshop.derived.condemned.isEmpty
          ? scene.say(
            "Tidak ada penolakan yang menunggu tanda tangan kedua.",
            en: "No rejection waits for a second signature.") : nil, onKeyLine: false),
    ]
  }

  /// A digit would leave the page, and the verdicts with it.
  private var areas: [Binding] {
    let count = screen.sitting.verdicts.count
    if count == 0 { return [] }
    let reason = scene.say(
      "\(count) putusan belum berlaku. Ctrl+X menandatangani, Esc keluar.",
      en: "Not in force: \(counted(count, "verdict")). Ctrl+X signs, Esc leaves.")
    return Area.allCases.map { area in
      Binding(
        [.character(Unicode.Scalar(UInt8(48 + area.rawValue)))], area.command,
        area.title(in: scene), unless: reason, onKeyLine: false)
    }
  }

  private var choosing: [Binding] {
    let labels = [1: scene.say("Cacat", en: "Defect"), 0: scene.say("Lainnya", en: "Others")]
    return [1, 0, 2, 3, 4, 5, 6, 7, 8, 9].map {
      Binding(
        [.character(Unicode.Scalar(UInt8(48 + $0)))], Command.defects[$0],
        labels[$0] ?? "")
    } + [
      Binding([.enter], .open, enterLabel),
      Binding([.character(" "), .insert], .toggle, toggleLabel, onKeyLine: false),
      Binding([.down], .down), Binding([.up], .up), Binding([.left], .left),
      Binding([.right], .right),
      Binding([.escape, .control("g")], .back, scene.say("Batal", en: "Cancel")),
      Binding(
        [.character("z"), .control("z")], .undo, "",
        unless: scene.say("Esc membatalkan pilihan ini.", en: "Esc cancels this choice.")),
    ]
  }

  private var enterLabel: String {
    switch screen.choice?.spot {
    case .defect: toggleLabel
    case .outcome: scene.say("Tetapkan", en: "Decide")
    case .digits, nil: scene.say("Tindakan", en: "Outcome")
    }
  }

  private var toggleLabel: String {
    guard let choice = screen.choice, let place = choice.focused,
      choice.chosen.contains(choice.shown[place])
    else { return scene.say("Pilih", en: "Choose") }
    return scene.say("Lepas", en: "Drop")
  }

  // MARK: Reasons

  private var cannotJudge: String? {
    if let reason = scene.reason(without: .judge) { return reason }
    return screen.focused(in: scene) == nil
      ? scene.say("Tidak ada buah yang menunggu.", en: "No piece is waiting.") : nil
  }

  private var withoutGrades: String? {
    guard let piece = screen.focused(in: scene), !piece.hasGrades(in: scene.workshop) else {
      return nil
    }
    return scene.say(Rule.quality(.gradeNotHere).words(in: scene.workshop))
  }

  private var repairedTooOften: String? {
    guard let piece = screen.focused(in: scene),
      Int(piece.row(in: scene.workshop).reworks) >= SignSheet.mostReworks
    else { return nil }
    return scene.say(
      Rule.quality(.tooManyReworks(limit: SignSheet.mostReworks)).words(in: scene.workshop))
  }

  private var noVerdict: String? {
    screen.sitting.verdicts.isEmpty
      ? scene.say(Rule.quality(.sheetEmpty).words(in: scene.workshop)) : nil
  }

  private var nothingToUndo: String {
    scene.say(
      "Tidak ada putusan ~ di sini. Catatan lain diurungkan dari Beranda.",
      en: "No ~ verdict here. Other records are undone from Home.")
  }
}
