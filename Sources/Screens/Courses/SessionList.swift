import TerminalUI
import Wording
import Workshop

/// The page of one course: its days, the newest at the top, under what it is and costs.
struct SessionList: ListSubject {
  let course: ID<Course>

  init(_ course: ID<Course>) { self.course = course }

  var list: SavedView.List { .courseSessions }
  var topic: String { "program-sesi" }
  var door: Door? { .people }
  var usualOrder: Words { Words("terbaru", en: "newest first") }
  var openLabel: Words? { Words("Peserta", en: "People") }

  private func row(_ place: Int, in scene: Scene) -> CourseSession {
    scene.workshop.courseSessions[place]
  }

  func title(in scene: Scene) -> String { scene.workshop.code(course) }
  func path(in scene: Scene) -> [String] {
    [
      Area.partnership.title(in: scene), scene.say("Program pelatihan", en: "Courses"),
      scene.workshop.code(course),
    ]
  }

  func stamp(in scene: Scene) -> [Int] { CourseStamp.of(scene) }

  func rows(in scene: Scene) -> [Int] {
    scene.workshop.sessions(of: course).reversed().map { Int($0.index) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let enrolled = scene.workshop.courses[course].people.count
    return [
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10)) {
        .day(row($0, in: scene).day)
      },
      ListColumn("topic", Column(scene.say("Materi", en: "Topic"), 16)) {
        .text(row($0, in: scene).topic)
      },
      ListColumn("trainer", Column(scene.say("Pengajar", en: "Instructor"), 14, from: 80)) {
        .text(row($0, in: scene).trainer)
      },
      ListColumn("present", Column(scene.say("Hadir", en: "Present"), 7, .right)) {
        let count = row($0, in: scene).present.count
        return .measure(count, scene.say("\(count) / \(enrolled)", en: "\(count) / \(enrolled)"))
      },
      ListColumn("own", Column(scene.say("Bengkel (Rp)", en: "Ours (Rp)"), 12, .right, from: 60)) {
        .money(ownCost($0, in: scene))
      },
      ListColumn(
        "partner", Column(scene.say("Mitra (Rp)", en: "Partner (Rp)"), 12, .right, from: 100)
      ) {
        .money(row($0, in: scene).partnerCost)
      },
    ]
  }

  private func ownCost(_ place: Int, in scene: Scene) -> Rupiah {
    scene.workshop.ownCost(of: ID<CourseSession>(place))
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let session = self.row(row, in: scene)
    return [session.topic, session.trainer] + session.present.map { scene.workshop.code($0) }
  }

  func sum(of rows: [Int], in scene: Scene) -> String {
    rows.reduce(Rupiah()) { $0 + ownCost($1, in: scene) }.sentence
  }

  // MARK: Keys

  /// Why nothing of it changes any more.
  private func whyClosed(in scene: Scene) -> String? {
    scene.workshop.training(of: course) == nil
      ? nil : scene.say("Program sudah tuntas.", en: "The course is finished.")
  }

  func open(_ row: Int, in scene: Scene) -> (any Screen)? { CourseScreen(course) }

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(
      scene.say("Sesi", en: "Session"), unless: whyClosed(in: scene), in: scene,
      form: SessionForm(of: course, in: scene))
  }

  func editing(in scene: Scene) -> ((_ row: Int) -> (any Screen)?)? {
    { SessionForm(changing: ID($0), in: scene) }
  }

  func newest(in scene: Scene) -> Int? {
    scene.workshop.courseSessions.isEmpty ? nil : scene.workshop.courseSessions.count - 1
  }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    let session = self.row(row, in: scene)
    let enrolled = scene.workshop.courses[course].people.count
    let there = scene.say(
      "hadir \(session.present.count) dari \(enrolled)",
      en: "\(session.present.count) of \(enrolled) present")
    return scene.say(
      "Tersimpan #\(number). \(session.topic.fitted(to: 24)), \(there). Z mengurungkan.",
      en: "Saved #\(number). \(session.topic.fitted(to: 24)), \(there). Z undoes.")
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    let closed = scene.reason(without: .record) ?? whyClosed(in: scene)
    let none = row == nil ? scene.say("Belum ada sesi.", en: "No session yet.") : nil
    return [
      ListKey(
        binding: Binding(
          [.character("i")], .finishCourse, scene.say("Akhiri", en: "Finish"),
          unless: closed ?? none),
        does: { [.open(FinishForm(course, in: scene))] },
        says: { FinishForm.saved($0, in: scene) }),
      ListKey(
        binding: Binding(
          [.character("g")], .countPrices, scene.say("Hitung", en: "Count"), unless: none),
        does: { row.map { [.open(ListScreen(ExerciseList(of: ID($0))))] } ?? [] }),
    ]
  }

  func pages(in scene: Scene) -> [ListPage] {
    [
      ListPage(
        key: Binding([.character("o")], .courseFigures, scene.say("Orang", en: "People")),
        page: CourseScreen(course)),
      ListPage(
        key: Binding([.character("c")], .costing, scene.say("Cetak", en: "Print")),
        page: CostingScreen(of: course, in: scene)),
    ]
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      PartnershipDeeds.void(
        in: scene, what: { row($0, in: scene).topic.fitted(to: 30) },
        subject: { .session(ID($0)) })
    ]
  }

  // MARK: Picture

  func head(in scene: Scene) -> [ListFact] {
    let plan = scene.workshop.courses[course]
    let pledge = plan.pledge.map { ", " + scene.workshop.code($0) } ?? ""
    let passed = scene.workshop.passed(course).count
    let people = plan.people.count
    let lines = [
      plan.name + ", " + scene.giver(of: course) + pledge,
      plan.first.dashed + " - " + plan.last.dashed
        + scene.say(
          ", cukup hadir (\(plan.share)%) \(passed) dari \(people)",
          en: ", attended enough (\(plan.share)%) \(passed) of \(people)"),
      CourseCosts(course, in: scene).sentence,
    ].flatMap { $0.wrapped(to: scene.size.width - 3, indent: 2) }
    return lines.prefix(Layout(scene.size).hasRules ? 4 : 2).map { ListFact($0) }
  }

  func counts(in scene: Scene) -> [String] {
    let count = rows(in: scene).count
    return [
      scene.say("\(count) sesi", en: counted(count, "session")),
      scene.workshop.training(of: course) == nil
        ? scene.say("berjalan", en: "running") : scene.say("tuntas", en: "finished"),
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    if let reason = scene.reason(without: .record) { return scene.lookOnly(reason) }
    return whyClosed(in: scene) == nil
      ? scene.say(
        "T mencatat sesi. I mengakhiri program, O peserta dan hasilnya.",
        en: "T records a session. I finishes the course, O people and effect.")
      : scene.say(
        "Program sudah tuntas. O menampilkan peserta dan hasilnya.",
        en: "The course is finished. O shows people and effect.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada sesi.", en: "No session yet."),
      hint: scene.reason(without: .record).map { scene.lookOnly($0) }
        ?? scene.say("T mencatat sesi pertama.", en: "T records the first session."))
  }

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? 3 : 2 }

  /// Who was not there, and what was counted.
  func facts(of row: Int, in scene: Scene) -> [String] {
    let session = self.row(row, in: scene)
    let absent = scene.workshop.courses[course].people.filter { !session.present.contains($0) }
    let codes = absent.map { scene.workshop.code($0) }.joined(separator: " ")
    let exercises = scene.workshop.exercises(of: ID(row)).map { exercise in
      let row = scene.workshop.courseExercises[exercise]
      let pieces = Int(row.pieces)
      return scene.workshop.products[row.product].shortName
        + scene.say(" \(pieces) buah", en: " \(counted(pieces, "piece"))")
    }
    return [
      scene.say("Tidak hadir: ", en: "Absent: ")
        + (codes.isEmpty ? scene.say("tidak ada", en: "none") : codes),
      exercises.isEmpty
        ? ""
        : scene.say("Hitung harga: ", en: "Prices counted: ")
          + exercises.joined(separator: ", "),
    ].filter { !$0.isEmpty }.flatMap { $0.wrapped(to: scene.size.width - 3, indent: 2) }
  }
}
