import TerminalUI
import Wording
import Workshop

/// The keys of a list, most used first; once rows are marked, what can be done with them.
struct ListBindings {
  let screen: ListScreen
  let scene: Scene

  var all: [Binding] {
    let isMarking = !screen.list.marked.isEmpty
    let own = subject.keys(screen.list.focused, in: scene).map(\.binding)
    let taken = own.flatMap(\.keys)
    let common =
      (isMarking ? deeds : []) + forms + (isMarking ? [] : deeds) + rows + marks + [
        Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
        Binding([.right], .actions),
      ] + RowList.movement
    return open + own + common.compactMap { $0.without(taken) }
  }

  private var subject: any ListSubject { screen.subject }

  private var open: [Binding] {
    screen.subject.openLabel.map { [Binding([.enter], .open, scene.say($0))] } ?? []
  }

  private var forms: [Binding] {
    let reason = scene.reason(without: screen.subject.writer)
    let add =
      screen.subject.adds
      ? [
        Binding(
          [.character("t")], .add, scene.say(screen.subject.addLabel),
          unless: screen.whyNotAdd(in: scene))
      ] : []
    let edit =
      screen.subject.edits
      ? [
        Binding(
          [.character("u"), .function(2)], .edit, scene.say("Ubah", en: "Edit"), unless: reason)
      ] : []
    let pages = screen.list.marked.isEmpty ? screen.subject.pages(in: scene).map(\.key) : []
    return add + pages + [
      Binding([.character("/"), .function(3)], .search, scene.say("Cari", en: "Search"))
    ] + filter + edit
  }

  private var filter: [Binding] {
    screen.subject.chips(in: scene).isEmpty
      ? [] : [Binding([.character("s"), .function(4)], .filter, scene.say("Saring", en: "Filter"))]
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

extension Binding {
  /// The same without keys that mean something else there; nil where none is left.
  fileprivate func without(_ taken: [Key]) -> Binding? {
    var binding = self
    binding.keys.removeAll(where: taken.contains)
    return binding.keys.isEmpty ? nil : binding
  }
}
