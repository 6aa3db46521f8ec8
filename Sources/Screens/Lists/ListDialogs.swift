import TerminalUI
import Wording
import Workshop

/// The boxes of a list: filters, order, kept views, the name of a view or a file.
enum ListDialogs {
  /// All filters by group, with those that are chosen now.
  static func filters(_ screen: ListScreen, in scene: Scene) -> PickScreen {
    let chips = screen.chips(in: scene)
    let rows = chips.enumerated().map { place, chip in
      let isFirst = place == 0 || chips[place - 1].group != chip.group
      return PickScreen.Row(
        chip.label, group: isFirst ? chip.group : "",
        isChosen: screen.view.chips.contains(chip.name))
    }
    return PickScreen(
      title: scene.say("Saring", en: "Filter"), rows: rows, picks: .many,
      key: [.character("s"), .function(4)])
  }

  static func order(_ screen: ListScreen, in scene: Scene) -> PickScreen {
    let names = orders(screen.subject, in: scene)
    let present = names.firstIndex(of: screen.view.sort) ?? 0
    let rows = names.enumerated().map { place, name in
      PickScreen.Row(
        orderName(name, screen.subject, in: scene),
        note: place == present
          ? (screen.view.isReversed
            ? scene.say(
              "urutan terbalik; Enter: urutan semula", en: "reversed, Enter turns it back")
            : scene.say("sekarang, Enter membalik", en: "now, Enter reverses")) : "")
    }
    return PickScreen(
      title: scene.say("Urut menurut", en: "Sort by"), rows: rows, picks: .one,
      key: [.character("r"), .function(6)], focus: present)
  }

  /// The usual order, then the columns that can be sorted by and say something else.
  static func orders(_ subject: any ListSubject, in scene: Scene) -> [String] {
    let usual = scene.say(subject.usualOrder)
    let others = subject.columns(in: scene).filter { $0.sorts && $0.title.lowercased() != usual }
    return [""] + others.map(\.name)
  }

  /// The columns that rows can be counted by.
  static func countable(_ subject: any ListSubject, in scene: Scene) -> [ListColumn] {
    subject.columns(in: scene).filter { $0.sorts && !$0.title.isEmpty }
  }

  static func counting(_ screen: ListScreen, in scene: Scene) -> PickScreen {
    PickScreen(
      title: scene.say("Hitung menurut", en: "Count by"),
      rows: countable(screen.subject, in: scene).map { PickScreen.Row($0.title.lowercased()) },
      picks: .one, key: [.character("=")])
  }

  static func orderName(_ name: String, _ subject: any ListSubject, in scene: Scene) -> String {
    let column = subject.columns(in: scene).first { $0.name == name && $0.sorts }
    return column.map { $0.title.lowercased() } ?? scene.say(subject.usualOrder)
  }

  // MARK: Files

  static func fileName(_ screen: ListScreen, _ name: String, in scene: Scene) -> NameScreen {
    let count = screen.exported.count
    return NameScreen(
      title: scene.say("Ekspor \(count) baris", en: "Export of \(counted(count, "row"))"),
      label: scene.say("Berkas", en: "File"), text: name, limit: 200,
      hint: scene.say(
        "Nama berkas CSV. Berkas yang sudah ada tidak ditimpa.",
        en: "Name of the CSV file. A file that exists is never overwritten."))
  }
}
