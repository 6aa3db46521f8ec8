import TerminalUI
import Wording
import Workshop

/// The list of inmates: who can do which stage, who leaves soon.
///
/// Sorted by code.
struct PeopleScreen: Screen {
  private var list = RowList()
  /// Whether transferred, released and dismissed people are shown too.
  private var showsAll = false

  var presence: Presence { list.isSearching ? .typing : .page }
  var topic: String { "warga-binaan" }

  func bindings(in scene: Scene) -> [Binding] {
    if list.isSearching { return RowList.searching(in: scene) }
    return [
      Binding([.enter, .right], .open, scene.say("Buka", en: "Open")),
      Binding(
        [.character("t")], .add, scene.say("Tambah", en: "Add"),
        unless: scene.reason(without: .record)),
      Binding([.character("/"), .function(3)], .search, scene.say("Cari", en: "Search")),
      Binding([.character("s"), .function(4)], .filter, scene.say("Saring", en: "Filter")),
      Binding(
        [.character("u"), .function(2)], .edit, scene.say("Ubah", en: "Edit"),
        unless: scene.reason(without: .record)),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    switch input {
    case .command(.back):
      if list.isSearching || !list.query.isEmpty {
        list.clearSearch()
        return []
      }
      return [.close]
    case .command(.open) where list.isSearching: list.endSearch()
    case .command(.open):
      guard let row = list.focused else { return openEmpty(in: scene) }
      return [.open(InmateScreen(ID(row)))]
    case .command(.edit):
      guard let row = list.focused else { return [.say(RowList.noRow(in: scene))] }
      return [.open(InmateForm(editing: ID(row), in: scene))]
    case .command(.add): return [.open(InmateForm(in: scene))]
    case .command(.filter):
      showsAll.toggle()
      return [.say(filterWords(in: scene))]
    default: _ = list.press(input, page: pageSize(scene.size))
    }
    return []
  }

  private func emptyList(in scene: Scene) -> EmptyList {
    if list.query.isEmpty && !showsAll && !scene.workshop.inmates.isEmpty {
      return .filtered(
        scene.say("Tidak ada yang aktif atau istirahat.", en: "Nobody is active or resting."),
        in: scene)
    }
    return list.query.isEmpty
      ? .nothing(
        scene.say("Belum ada warga binaan.", en: "No inmates yet."),
        add: scene.say("Tambah warga binaan", en: "Add an inmate"))
      : .hidden(by: list.query, in: scene)
  }

  /// Enter where no row is.
  private mutating func openEmpty(in scene: Scene) -> [Effect] {
    switch emptyList(in: scene).way {
    case .clearSearch: list.clearSearch()
    case .showAll: showsAll = true
    case .add:
      return [scene.reason(without: .record).map { .say($0) } ?? .open(InmateForm(in: scene))]
    }
    return []
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    guard case .saved(let number) = answer, let newest = scene.workshop.people.indices.last else {
      return []
    }
    refresh(in: scene)
    list.focus(onRow: newest, page: pageSize(scene.size))
    let code = scene.workshop.code(ID<Inmate>(newest))
    return [
      .say(
        scene.say(
          "Tersimpan #\(number). \(code). Z mengurungkan.",
          en: "Saved #\(number). \(code). Z undoes."))
    ]
  }

  func hint(in scene: Scene) -> String {
    if list.rows.isEmpty, case .showAll = emptyList(in: scene).way {
      return emptyList(in: scene).sentence + scene.say(" S semua.", en: " S shows all.")
    }
    if list.rows.isEmpty && list.query.isEmpty {
      return scene.say("Belum ada warga binaan. T menambah.", en: "No inmates yet. T adds one.")
    }
    if list.rows.isEmpty {
      return scene.say(
        "Tidak ada yang cocok. Esc menghapus pencarian.",
        en: "Nothing matches. Esc clears the search.")
    }
    if scene.size.width < 80 {
      return scene.say(
        "Tanda ! bebas dalam 21 hari, ? 30 hari.", en: "A ! leaves within 21 days, ? within 30.")
    }
    let days = WorkingDays.thisMonth(in: scene)
    return scene.say(
      "Hadir dari \(days.count) hari kerja bulan ini. Angka 0 pemula sampai 3 mahir.",
      en: "Present of \(days.count) working days this month. 0 beginner to 3 expert.")
  }

  private func filterWords(in scene: Scene) -> String {
    showsAll
      ? scene.say(
        "Semua orang, juga yang pindah atau bebas. S kembali.",
        en: "Everybody, also who left. S goes back.")
      : scene.say("Hanya aktif dan istirahat. S semua.", en: "Active and resting only. S: all.")
  }

  // MARK: Rows

  private func pageSize(_ size: Size) -> Int { Layout(size).bodyHeight - 1 }

  private mutating func refresh(in scene: Scene) {
    let all = showsAll
    let names = scene.may(.seeNames)
    list.refresh(
      [scene.workshop.people.edits, all ? 1 : 0, names ? 1 : 0],
      all: {
        scene.workshop.people.indices.filter { index in
          let inmate = scene.workshop.people[index]
          return !inmate.isWithdrawn
            && (all || inmate.status == .active || inmate.status == .resting)
        }
      },
      text: { index in
        let code = scene.workshop.code(ID<Inmate>(index))
        return names ? code + " " + scene.name(of: ID(index)) : code
      }, page: pageSize(scene.size))
  }

  // MARK: Picture

  private func columns(in scene: Scene) -> Columns {
    let stages = scene.workshop.catalogue.makingStages
    let letters = stages.map { scene.workshop.catalogue.stages[$0].letter }.joined(separator: " ")
    let name = Column(scene.say("Nama", en: "Name"), 15)
    return Columns(
      [Column(scene.say("Kode", en: "Code"), 6)] + (scene.may(.seeNames) ? [name] : []) + [
        Column(scene.say("Blok", en: "Blk"), 4, .right, gap: 1, from: 60),
        Column(letters, 9, from: 80),
        Column("Batch", 6, from: 60),
        Column(scene.say("Hadir", en: "Days"), 5, .right, gap: 1, from: 80),
        Column(scene.say("Bebas", en: "Release"), 10, gap: 3, from: 80),
        Column(scene.say("Sisa", en: "Left"), 6, .right, gap: 3),
        Column("", 1, gap: 1),
      ])
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let layout = Layout(canvas.size)
    var page = Page([scene.say("Warga binaan", en: "Inmates")])
    page.counts = counts(in: scene)
    page.fact = crafts(in: scene)
    page.view = view(in: scene)
    // The search takes its place, and below 80 columns there are no skills to explain.
    page.legend = list.isSearching || canvas.width < 80 ? "" : legend(in: scene)
    page.position = list.position(page: pageSize(canvas.size), in: scene)
    page.draw(on: &canvas, in: scene)
    let columns = columns(in: scene)
    columns.drawTitles(on: &canvas, y: layout.body)
    let present = WorkingDays.presence(in: scene)
    for (offset, row) in list.rows.dropFirst(list.cursor.top).prefix(pageSize(canvas.size))
      .enumerated()
    {
      let y = layout.body + 1 + offset
      columns.draw(cells(of: row, present, in: scene), on: &canvas, y: y)
      guard list.cursor.top + offset == list.cursor.focus else { continue }
      canvas.put(">", x: 0, y: y)
      canvas.paint(.focus, x: 2, y: y, count: canvas.width - 3)
      canvas.cursor = (2, y)
    }
    if list.rows.isEmpty { emptyList(in: scene).draw(on: &canvas, y: layout.body) }
    list.drawSearch(on: &canvas, in: scene)
  }

  private func cells(of row: Int, _ present: [ID<Inmate>: Int], in scene: Scene) -> [String] {
    let id = ID<Inmate>(row)
    let inmate = scene.workshop.people[row]
    let release = inmate.identity?.release
    let left = release.map { $0 - scene.today }
    let batch = scene.workshop.openBatches.last { scene.workshop.batches[$0].crew.contains(id) }
    return [
      scene.workshop.code(id)
    ] + (scene.may(.seeNames) ? [scene.name(of: id)] : []) + [
      inmate.identity?.block ?? "-", inmate.skills.map(String.init).joined(separator: " "),
      batch.map { scene.workshop.code($0) } ?? "-", "\(present[id] ?? 0)",
      release?.dashed ?? "-", release.map { scene.today.distance(to: $0, scene.language) } ?? "-",
      sign(left: left, inmate),
    ]
  }

  /// `!` within 21 days of release, `?` within 30 or while the papers do not allow work.
  private func sign(left: Int?, _ inmate: Inmate) -> String {
    if let left, left >= 0, left <= 21 { return "!" }
    if let left, left >= 0, left <= 30 { return "?" }
    return inmate.isEligible ? "" : "?"
  }

  private func counts(in scene: Scene) -> [String] {
    let people = scene.workshop.inmates.map { scene.workshop.people[$0] }
    let active = people.count { $0.status == .active }
    let resting = people.count { $0.status == .resting }
    let leaving = Releases.within(30, in: scene).count
    return [
      scene.say("\(active) aktif", en: "\(active) active"),
      resting == 0 ? "" : scene.say("\(resting) istirahat", en: "\(resting) resting"),
      leaving == 0
        ? "" : scene.say("\(leaving) bebas dalam 30 hari", en: "\(leaving) released in 30 days"),
    ].filter { !$0.isEmpty }
  }

  private func crafts(in scene: Scene) -> String {
    let active = scene.workshop.inmates.map { scene.workshop.people[$0] }.filter {
      $0.status == .active
    }
    let weavers = active.count { $0.craft == .weaver }
    let preparers = active.count - weavers
    return [
      weavers == 0 ? "" : scene.say("\(weavers) penganyam", en: "\(weavers) weavers"),
      preparers == 0 ? "" : scene.say("\(preparers) penyiap", en: "\(preparers) preparers"),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func view(in scene: Scene) -> String {
    if !list.query.isEmpty { return scene.say("cari: \(list.query)", en: "search: \(list.query)") }
    return showsAll
      ? scene.say("saring: semua   urut: kode", en: "filter: all   sort: code")
      : scene.say(
        "saring: aktif, istirahat   urut: kode", en: "filter: active, resting   sort: code")
  }

  private func legend(in scene: Scene) -> String {
    let stages = scene.workshop.catalogue.makingStages.map { scene.workshop.catalogue.stages[$0] }
    let titles = stages.map { $0.title(scene.language).split(separator: " ").map(String.init) }
    return zip(stages, titles).map { stage, words in
      let last = words.last ?? ""
      let isAlone = titles.count { $0.last == last } == 1
      let own = words.first { $0.uppercased().hasPrefix(stage.letter) }
      return stage.letter + " " + (own ?? (isAlone ? last : words.joined(separator: " ")))
    }.joined(separator: "  ")
  }
}
