import TerminalUI
import Wording
import Workshop

/// The courses, those that run first, the newest at the top.
struct CourseList: ListSubject {
  /// The people of each that passed by now, counted once for all columns.
  private var passed: [Int: Int] = [:]

  var list: SavedView.List { .courses }
  var topic: String { "program" }
  var door: Door? { .people }
  var usualOrder: Words { Words("berjalan dulu", en: "running first") }
  var openLabel: Words? { Words("Sesi", en: "Sessions") }

  static func page(in scene: Scene) -> ListPage {
    ListPage(
      key: Binding(
        [.character("l")], .courses, scene.say("Pelatihan", en: "Courses"),
        unless: scene.reason(without: .seePeople), onKeyLine: false),
      page: ListScreen(CourseList()))
  }

  func title(in scene: Scene) -> String { scene.say("Program pelatihan", en: "Courses") }
  func path(in scene: Scene) -> [String] { [Area.partnership.title(in: scene), title(in: scene)] }
  func stamp(in scene: Scene) -> [Int] { CourseStamp.of(scene) }

  mutating func renew(in scene: Scene) {
    passed = [:]
    for course in scene.workshop.standingCourses {
      passed[Int(course.index)] = scene.workshop.passed(course).count
    }
  }

  func rows(in scene: Scene) -> [Int] {
    let workshop = scene.workshop
    return workshop.standingCourses.sorted {
      let ended = (workshop.training(of: $0) != nil, workshop.training(of: $1) != nil)
      if ended.0 != ended.1 { return ended.1 }
      return (workshop.courses[$0].first, $0) > (workshop.courses[$1].first, $1)
    }.map { Int($0.index) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let courses = scene.workshop.courses
    return [
      ListColumn("code", Column(scene.say("Nomor", en: "No."), 7)) {
        .text(scene.workshop.code(ID<Course>($0)))
      },
      ListColumn("first", Column(scene.say("Mulai", en: "From"), 10, from: 60)) {
        .day(courses[$0].first)
      },
      ListColumn("last", Column(scene.say("Sampai", en: "Until"), 10, from: 100)) {
        .day(courses[$0].last)
      },
      ListColumn("name", Column(scene.say("Program", en: "Course"), 17)) {
        .text(courses[$0].name)
      },
      ListColumn("by", Column(scene.say("Oleh", en: "By"), 13, from: 80)) {
        .text(scene.giver(of: ID($0)))
      },
      ListColumn("sessions", Column(scene.say("Sesi", en: "Days"), 4, .right)) {
        .number(scene.workshop.sessions(of: ID($0)).count)
      },
      ListColumn("people", Column(scene.say("Orang", en: "People"), 6, .right, from: 60)) {
        .number(courses[$0].people.count)
      },
      ListColumn("state", Column(scene.say("Keadaan", en: "State"), 8, from: 76)) {
        .text(state($0, in: scene))
      },
    ]
  }

  private func isFinished(_ row: Int, in scene: Scene) -> Bool {
    scene.workshop.training(of: ID(row)) != nil
  }

  private func state(_ row: Int, in scene: Scene) -> String {
    isFinished(row, in: scene)
      ? scene.say("tuntas", en: "finished") : scene.say("berjalan", en: "running")
  }

  func chips(in scene: Scene) -> [ListChip] {
    let state = scene.say("Keadaan", en: "State")
    let by = scene.say("Oleh", en: "By")
    return [
      ListChip("running", state, scene.say("berjalan", en: "running")) {
        !isFinished($0, in: scene)
      },
      ListChip("finished", state, scene.say("tuntas", en: "finished")) {
        isFinished($0, in: scene)
      },
      ListChip("partner", by, scene.say("mitra", en: "a partner")) {
        scene.workshop.courses[$0].partner != nil
      },
      ListChip("own", by, scene.say("bengkel", en: "ourselves")) {
        scene.workshop.courses[$0].partner == nil
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let course = scene.workshop.courses[row]
    return [
      scene.workshop.code(ID<Course>(row)), course.name, course.content, course.trainer,
      scene.giver(of: ID(row)),
    ] + course.people.map { scene.workshop.code($0) }
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? { ListScreen(SessionList(ID(row))) }

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(in: scene, form: CourseForm(in: scene))
  }

  func editing(in scene: Scene) -> ((_ row: Int) -> (any Screen)?)? {
    { CourseForm(changing: ID($0), in: scene) }
  }

  func newest(in scene: Scene) -> Int? {
    scene.workshop.courses.isEmpty ? nil : scene.workshop.courses.count - 1
  }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    let code = scene.workshop.code(ID<Course>(row))
    return scene.say(
      "Tersimpan #\(number). Program \(code). Z mengurungkan.",
      en: "Saved #\(number). Course \(code). Z undoes.")
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      PartnershipDeeds.void(
        in: scene, what: { scene.workshop.code(ID<Course>($0)) }, subject: { .course(ID($0)) })
    ]
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let rows = rows(in: scene)
    let running = rows.count { !isFinished($0, in: scene) }
    return [
      scene.say("\(rows.count) program", en: counted(rows.count, "course")),
      scene.say("\(running) berjalan", en: "\(running) running"),
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: .record).map { scene.lookOnly($0) }
      ?? scene.say(
        "Enter membuka sesinya. T program baru, U mengubah.",
        en: "Enter opens its sessions. T a new course, U changes.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada program pelatihan.", en: "No course yet."),
      hint: scene.reason(without: .record).map { scene.lookOnly($0) }
        ?? scene.say("T mencatat program.", en: "T records a course."))
  }

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? 3 : 2 }

  func facts(of row: Int, in scene: Scene) -> [String] {
    let course = scene.workshop.courses[row]
    let pledge = course.pledge.map { ", " + scene.workshop.code($0) } ?? ""
    let (count, all) = (passed[row] ?? 0, course.people.count)
    return [
      course.trainer + pledge + (course.content.isEmpty ? "" : ", " + course.content),
      scene.say(
        "Cukup hadir (\(course.share)%): \(count) dari \(all) orang",
        en: "Attended enough (\(course.share)%): \(count) of \(counted(all, "person", "people"))"),
      CourseCosts(ID(row), in: scene).sentence,
    ].flatMap { $0.wrapped(to: scene.size.width - 3, indent: 2) }
  }
}
