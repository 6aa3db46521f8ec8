import TerminalUI
import Wording
import Workshop

/// The keys of a list, most used first; once rows are marked, what can be done with them.
struct ListBindings {
  let screen: ListScreen
  let scene: Scene

  var all: [Binding] {
    let isMarking = !screen.list.marked.isEmpty
    return [open] + (isMarking ? deeds : []) + forms + (isMarking ? [] : deeds) + rows + marks
      + [
        Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
        Binding([.right], .actions),
      ] + RowList.movement
  }

  private var open: Binding {
    Binding([.enter], .open, scene.say(screen.subject.openLabel))
  }

  private var forms: [Binding] {
    let reason = scene.reason(without: .record)
    let adds = screen.subject.adds
    let add =
      adds
      ? [Binding([.character("t")], .add, scene.say("Tambah", en: "Add"), unless: reason)] : []
    let edit =
      screen.subject.edits
      ? [
        Binding(
          [.character("u"), .function(2)], .edit, scene.say("Ubah", en: "Edit"), unless: reason)
      ] : []
    let pages = screen.list.marked.isEmpty ? screen.subject.pages(in: scene).map(\.key) : []
    return add + pages + [
      Binding([.character("/"), .function(3)], .search, scene.say("Cari", en: "Search")),
      Binding([.character("s"), .function(4)], .filter, scene.say("Saring", en: "Filter")),
    ] + edit
  }

  private var rows: [Binding] {
    [
      Binding([.character("r"), .function(6)], .sort, scene.say("Urut", en: "Sort")),
      Binding([.character("v")], .views, scene.say("Tampilan", en: "Views")),
      Binding([.character("e")], .export, scene.say("Ekspor", en: "Export")),
    ]
  }

  private var marks: [Binding] {
    let none = scene.say("Belum ada tanda.", en: "Nothing is marked.")
    return [
      Binding(
        [.character(" "), .insert], .mark, scene.say("Tandai", en: "Mark"), onKeyLine: false),
      Binding(
        [.character("+")], .all, scene.say("Tandai semua", en: "Mark all"), onKeyLine: false),
      Binding(
        [.character("-")], .unmark, scene.say("Lepas tanda", en: "Unmark"),
        unless: screen.list.marked.isEmpty ? none : nil, onKeyLine: false),
    ]
  }

  private var deeds: [Binding] {
    screen.subject.deeds(in: scene).enumerated().map { place, deed in
      Binding(deed.keys, .deed(place), deed.label, unless: deed.reason)
    }
  }
}
