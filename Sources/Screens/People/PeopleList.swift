import Wording
import Workshop

/// The list of inmates: who can do which stage, who leaves soon.
///
/// Its usual order is that of codes, so that everybody always stands in the same place.
struct PeopleList: ListSubject {
  var list: SavedView.List { .people }
  var topic: String { "warga-binaan" }
  var door: Door? { .people }
  var usualOrder: Words { Words("kode", en: "code") }
  var usualChips: [String] { ["active", "resting"] }

  func title(in scene: Scene) -> String { scene.say("Warga binaan", en: "Inmates") }

  func stamp(in scene: Scene) -> [Int] {
    [
      scene.workshop.people.edits, scene.workshop.batches.edits, scene.workshop.outputs.edits,
      scene.workshop.skillProofs.edits, scene.workshop.plannedAbsences.edits,
      scene.workshop.workAllowances.edits, scene.workshop.eligibilityTerms.edits,
    ]
  }

  func rows(in scene: Scene) -> [Int] { scene.workshop.inmates.map { Int($0.index) } }

  func columns(in scene: Scene) -> [ListColumn] { PeopleColumns(scene: scene).all }

  func chips(in scene: Scene) -> [ListChip] {
    let people = scene.workshop.people
    let status = InmateStatus.allCases.map { status in
      ListChip("\(status)", scene.say("Status", en: "Status"), scene.say(status.name)) {
        people[$0].status == status
      }
    }
    let craft = Craft.allCases.map { craft in
      ListChip("\(craft)", scene.say("Pekerjaan", en: "Trade"), scene.say(craft.name)) {
        people[$0].craft == craft
      }
    }
    let other = scene.say("Perhatian", en: "To watch")
    let today = scene.today
    let leaving = ListChip(
      "leaving", other, scene.say("bebas dalam 30 hari", en: "released in 30 days")
    ) {
      people[$0].identity?.release.map { (0...30).contains($0 - today) } ?? false
    }
    return status + craft + (scene.sees(.release) ? [leaving] : []) + [
      ListChip("papers", other, scene.say("belum boleh kerja", en: "may not work yet")) {
        !scene.workshop.missingPapers(of: ID($0), on: today).isEmpty
      }
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let code = scene.workshop.code(ID<Inmate>(row))
    return scene.sees(.name) ? [code, scene.name(of: ID(row))] : [code]
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? { InmateScreen(ID(row)) }
  var showsDetail: Bool { true }

  func adding(in scene: Scene) -> ListAdding? { ListAdding(in: scene, form: InmateForm(in: scene)) }

  func editing(in scene: Scene) -> ((_ row: Int) -> (any Screen)?)? {
    { InmateForm(editing: ID($0), in: scene) }
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [StatusChange.deed(in: scene)] + (scene.sees(.release) ? [ReleaseMoving.deed(in: scene)] : [])
  }

  /// In the menu, behind what is done every day.
  func pages(in scene: Scene) -> [ListPage] {
    let absences = Binding(
      [.character("h")], .absences, scene.say("Tidak hadir", en: "Absences"))
    let ready = Binding(
      [.character("n")], .skills, scene.say("Naik tingkat", en: "Ready to rise"))
    return [
      WaitingList.page(in: scene), ListPage(key: absences, page: ListScreen(AbsenceList())),
      ListPage(key: ready, page: ListScreen(SkillsReady())),
      ListPage(key: AllowanceList.binding(in: scene), page: ListScreen(AllowanceList())),
      ListPage(key: ReleasePackList.binding(in: scene), page: ListScreen(ReleasePackList())),
    ].map { page in
      var page = page
      page.key.isOnKeyLine = false
      return page
    }
  }

  func newest(in scene: Scene) -> Int? { scene.workshop.people.indices.last }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    let code = scene.workshop.code(ID<Inmate>(row))
    return scene.say(
      "Tersimpan #\(number). \(code). Z mengurungkan.", en: "Saved #\(number). \(code). Z undoes.")
  }

  // MARK: Words

  func counts(in scene: Scene) -> [String] {
    let people = scene.workshop.inmates.map { scene.workshop.people[$0] }
    let active = people.count { $0.status == .active }
    let resting = people.count { $0.status == .resting }
    let leaving = scene.sees(.release) ? Releases.within(30, in: scene).count : 0
    return [
      scene.say("\(active) aktif", en: "\(active) active"),
      resting == 0 ? "" : scene.say("\(resting) istirahat", en: "\(resting) resting"),
      leaving == 0
        ? "" : scene.say("\(leaving) bebas dalam 30 hari", en: "\(leaving) released in 30 days"),
    ].filter { !$0.isEmpty }
  }

  /// `21 penganyam, 4 penyiap`.
  func fact(in scene: Scene) -> String {
    let active = scene.workshop.inmates.map { scene.workshop.people[$0] }.filter {
      $0.status == .active
    }
    let weavers = active.count { $0.craft == .weaver }
    let preparers = active.count - weavers
    return [
      weavers == 0 ? "" : scene.say("\(weavers) penganyam", en: counted(weavers, "weaver")),
      preparers == 0 ? "" : scene.say("\(preparers) penyiap", en: counted(preparers, "preparer")),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What the letters of the skills mean; below 80 columns there are no skills to explain.
  func legend(in scene: Scene) -> String {
    if scene.size.width < 80 { return "" }
    let stages = scene.workshop.catalogue.makingStages.map { scene.workshop.catalogue.stages[$0] }
    let titles = stages.map { $0.title(scene.language).split(separator: " ").map(String.init) }
    return zip(stages, titles).map { stage, words in
      let last = words.last ?? ""
      let isAlone = titles.count { $0.last == last } == 1
      let own = words.first { $0.uppercased().hasPrefix(stage.letter) }
      return stage.letter + " " + (own ?? (isAlone ? last : words.joined(separator: " ")))
    }.joined(separator: "  ")
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    if scene.size.width < 80 {
      if !scene.sees(.release) {
        return scene.say("Tanda ? belum boleh kerja.", en: "? means may not work yet.")
      }
      return scene.say(
        "Tanda ! bebas dalam 21 hari, ? 30 hari.", en: "! means release in 21 days, ? in 30.")
    }
    if !scene.workshop.mayWork(ID(row), on: scene.today) {
      return scene.say(
        scene.workshop.workSentence(of: ID(row), on: scene.today, seen: scene.seen))
    }
    let days = WorkingDays.thisMonth(in: scene)
    return scene.say(
      "Hadir: dari \(days.count) hari kerja bulan ini. Angka 0 pemula sampai 3 mahir.",
      en: "Days: of \(counted(days.count, "working day")) this month. 0 beginner to 3 expert.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada warga binaan.", en: "No inmates yet."),
      add: scene.say("Tambah warga binaan", en: "Add an inmate"),
      hint: scene.say("Belum ada warga binaan. T menambah.", en: "No inmates yet. T adds one.")
    )
  }

  func nothingLeft(in scene: Scene) -> String {
    scene.say("Tidak ada orang menurut saringan.", en: "No one matches the filter.")
  }
}
