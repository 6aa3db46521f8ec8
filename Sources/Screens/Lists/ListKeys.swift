import TerminalUI
import Wording
import Workshop

/// The keys of a list, most used first; once rows are marked, what can be done with them.
extension ListScreen {
  typealias Row = PageKey<ListScreen>

  func keys(in scene: Scene) -> [Row] {
    if list.isSearching { return searching(in: scene) }
    let isMarking = !list.marked.isEmpty
    let own = subject.keys(list.focused, in: scene).map { ownKey($0) }
    let deeds = subject.deeds(in: scene).map { deedKey($0) }
    let adding = adding(in: scene)
    let pages = pages(in: scene)
    var common: [Row] = []
    if isMarking { common += deeds + adding }
    common += pages.filter(\.binding.isOnKeyLine)
    common += narrowing(in: scene)
    common += editing(in: scene)
    if !isMarking { common += deeds }
    common += whole(in: scene)
    common += duplicating(in: scene)
    common += marks(in: scene)
    common += pages.filter { !$0.binding.isOnKeyLine }
    common += leaving(in: scene)
    let taken = own.flatMap(\.binding.keys)
    return opening(in: scene) + (isMarking ? [] : adding) + own
      + common.compactMap { $0.free(of: taken) }
  }

  private func leaving(in scene: Scene) -> [Row] {
    [
      Row(Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back"))) {
        page, _ in page.goBack()
      },
      Row(Binding([.right], .actions)) { _, _ in [.again(.function(9))] },
    ]
  }

  /// While a search is being typed.
  private func searching(in scene: Scene) -> [Row] {
    RowList.searching(in: scene).map { binding in
      Row(binding) { page, scene in
        if let motion = binding.command.motion {
          page.move(motion, in: scene)
        } else if binding.command == .open {
          page.list.endSearch()
        } else {
          return page.goBack()
        }
        return []
      }
    }
  }

  private func opening(in scene: Scene) -> [Row] {
    guard let label = subject.openLabel else { return [] }
    return [
      Row(Binding([.enter], .open, scene.say(label), unless: whyNothingOpens(in: scene))) {
        page, scene in page.open(in: scene)
      }
    ]
  }

  private func adding(in scene: Scene) -> [Row] {
    guard let adding = subject.adding(in: scene) else { return [] }
    return [
      Row(
        Binding([.character("t")], .add, adding.label, unless: adding.reason),
        does: { page, scene in page.add(in: scene) },
        hears: { page, answer, scene in page.heardOfNew(answer, in: scene) })
    ]
  }

  private func duplicating(in scene: Scene) -> [Row] {
    guard let adding = subject.adding(in: scene) else { return [] }
    return [
      Row(
        Binding(
          [.control("d")], .duplicate, scene.say("Gandakan", en: "Duplicate"),
          unless: adding.reason, onKeyLine: false),
        does: { page, scene in page.duplicate(in: scene) },
        hears: { page, answer, scene in page.heardOfNew(answer, in: scene) })
    ]
  }

  private func editing(in scene: Scene) -> [Row] {
    guard let form = subject.editing(in: scene) else { return [] }
    return [
      Row(
        Binding(
          [.character("u"), .function(2)], .edit, scene.say("Ubah", en: "Edit"),
          unless: scene.reason(without: subject.writer)),
        does: { page, scene in page.open(page.list.focused.flatMap(form), in: scene) },
        hears: { page, answer, scene in
          guard let row = page.about.first else { return [] }
          return page.told(row, isNew: false, answer, in: scene)
        })
    ]
  }

  private func pages(in scene: Scene) -> [Row] {
    if !list.marked.isEmpty { return [] }
    return subject.pages(in: scene).map { beside in
      Row(beside.key) { _, _ in [.open(beside.page())] }
    }
  }

  private func narrowing(in scene: Scene) -> [Row] {
    let search = Row(
      Binding([.character("/"), .function(3)], .search, scene.say("Cari", en: "Search"))
    ) { page, _ in
      page.list.beginSearch()
      return []
    }
    guard hasFilters ?? !chips(in: scene).isEmpty else { return [search] }
    return [
      search,
      Row(
        Binding([.character("s"), .function(4)], .filter, scene.say("Saring", en: "Filter")),
        does: { page, scene in [.open(ListDialogs.filters(page, in: scene))] },
        hears: { page, answer, scene in
          if case .picked(let places) = answer { page.pickFilters(places, in: scene) }
          return []
        }),
    ]
  }

  /// What is done with the list as a whole.
  private func whole(in scene: Scene) -> [Row] {
    [
      Row(
        Binding([.character("r"), .function(6)], .sort, scene.say("Urutkan", en: "Sort")),
        does: { page, scene in [.open(ListDialogs.order(page, in: scene))] },
        hears: { page, answer, scene in
          if case .chosen(let choice) = answer { page.pickOrder(choice, in: scene) }
          return []
        }),
      Row(
        Binding([.character("v")], .views, scene.say("Tampilan", en: "Views")),
        does: { page, scene in [.open(page.viewBox(in: scene))] },
        hears: { page, answer, scene in page.hearOfViews(answer, in: scene) }),
      Row(
        Binding([.character("e")], .export, scene.say("Ekspor", en: "Export")),
        does: { page, scene in page.export(in: scene) },
        hears: { page, answer, scene in page.hearOfFile(answer, in: scene) }),
      Row(
        Binding(
          [.character("=")], .countValues, scene.say("Hitung", en: "Count"), onKeyLine: false),
        does: { page, scene in page.askWhatToCount(in: scene) },
        hears: { page, answer, scene in page.count(answer, in: scene) }),
    ]
  }

  private func marks(in scene: Scene) -> [Row] {
    let none = scene.say("Belum ada tanda.", en: "Nothing is marked.")
    return [
      Row(
        Binding(
          [.character(" "), .insert], .mark, scene.say("Tandai", en: "Mark"), onKeyLine: false)
      ) { page, scene in
        page.list.mark(page: page.pageSize(scene))
        return []
      },
      Row(
        Binding(
          [.character("+")], .all, scene.say("Tandai semua", en: "Mark all"), onKeyLine: false)
      ) { page, _ in
        page.list.markAll()
        return []
      },
      Row(
        Binding(
          [.character("-")], .unmark, scene.say("Hapus tanda", en: "Unmark"),
          unless: list.marked.isEmpty ? none : nil, onKeyLine: false)
      ) { page, _ in
        page.list.unmark()
        return []
      },
    ]
  }

  // MARK: Of the subject

  private func ownKey(_ key: ListKey) -> Row {
    let command = key.binding.command
    return Row(
      key.binding,
      does: { page, scene in
        page.begin(about: page.list.focused.map { [$0] } ?? [], in: scene)
        return key.does()
      },
      hears: { page, answer, scene in
        // The key of the row that it was pressed on, as it is now.
        let key = page.subject.keys(page.about.first, in: scene).first {
          $0.binding.command == command
        }
        return key.map { page.hear(answer, of: $0, in: scene) } ?? []
      })
  }

  private func deedKey(_ deed: ListDeed) -> Row {
    let command = deed.command
    return Row(
      Binding(deed.keys, command, deed.label, unless: deed.reason),
      does: { page, scene in
        let rows = page.list.targets
        if rows.isEmpty { return [.say(RowList.noRow(in: scene))] }
        page.begin(about: rows, in: scene)
        return [.open(deed.question(rows))]
      },
      hears: { page, answer, scene in
        let deed = page.subject.deeds(in: scene).first { $0.command == command }
        return deed.map { page.hear(answer, of: $0, in: scene) } ?? []
      })
  }
}
