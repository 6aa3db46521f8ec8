import Reports
import TerminalUI
import Wording
import Workshop

/// What groups planned, sold and counted in a session, beside what the books have of the same.
struct ExerciseList: ListSubject {
  let session: ID<CourseSession>
  private var books: [Int: ExerciseBooks] = [:]

  init(of session: ID<CourseSession>) { self.session = session }

  var list: SavedView.List { .exercises }
  var topic: String { "hitung-harga" }
  var door: Door? { .people }
  var usualOrder: Words { Words("urutan catatan", en: "as recorded") }
  var openLabel: Words? { Words("Lembar", en: "Sheet") }

  private func row(_ place: Int, in scene: Scene) -> CourseExercise {
    scene.workshop.courseExercises[place]
  }

  func title(in scene: Scene) -> String { scene.say("Hitung harga", en: "Count prices") }
  func path(in scene: Scene) -> [String] {
    let course = scene.workshop.courseSessions[session].course
    return [
      Area.partnership.title(in: scene), scene.workshop.code(course), title(in: scene),
    ]
  }

  func stamp(in scene: Scene) -> [Int] {
    CourseStamp.of(scene) + [scene.workshop.materialMoves.edits, scene.workshop.returns.edits]
  }

  mutating func renew(in scene: Scene) {
    books = [:]
    for exercise in scene.workshop.exercises(of: session) {
      books[Int(exercise.index)] = ExerciseBooks(exercise, of: scene.workshop)
    }
  }

  func rows(in scene: Scene) -> [Int] {
    scene.workshop.exercises(of: session).map { Int($0.index) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let day = scene.workshop.courseSessions[session].day
    return [
      ListColumn("product", Column(scene.say("Barang", en: "Product"), 9)) {
        .text(scene.workshop.products[row($0, in: scene).product].shortName)
      },
      ListColumn("channel", Column(scene.say("Saluran", en: "Channel"), 16, from: 80)) {
        .text(scene.workshop.channel(row($0, in: scene).channel, on: day).title(scene.language))
      },
      ListColumn("group", Column(scene.say("Kelompok", en: "Group"), 12, .right)) {
        .money(row($0, in: scene).profit)
      },
      ListColumn("books", Column(scene.say("Buku", en: "Books"), 12, .right, from: 60)) {
        Self.cell(books[$0]?.books.profit)
      },
      ListColumn("difference", Column(scene.say("Selisih", en: "Differs"), 12, .right)) {
        Self.cell(books[$0]?.difference)
      },
    ]
  }

  private static func cell(_ amount: Rupiah?) -> ListValue {
    amount.map { .money($0) } ?? .text("-")
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [scene.workshop.products[self.row(row, in: scene).product].shortName]
  }

  // MARK: Keys

  private func whyClosed(in scene: Scene) -> String? {
    let course = scene.workshop.courseSessions[session].course
    return scene.workshop.training(of: course) == nil
      ? nil : scene.say("Program sudah tuntas.", en: "The course is finished.")
  }

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    CostingScreen(self.row(row, in: scene).product)
  }

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(
      unless: whyClosed(in: scene), in: scene, form: ExerciseForm(of: session, in: scene))
  }

  func editing(in scene: Scene) -> ((_ row: Int) -> (any Screen)?)? {
    { ExerciseForm(changing: ID($0), in: scene) }
  }

  func newest(in scene: Scene) -> Int? {
    scene.workshop.courseExercises.isEmpty ? nil : scene.workshop.courseExercises.count - 1
  }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    let difference = ExerciseBooks(ID(row), of: scene.workshop).difference
    let words = difference.map {
      scene.say("selisih ", en: "differs by ") + $0.sentence
    }
    return scene.say(
      "Tersimpan #\(number). \(words ?? "buku belum punya catatannya"). Z mengurungkan.",
      en: "Saved #\(number). \(words ?? "the books have no record of it"). Z undoes.")
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      PartnershipDeeds.void(
        in: scene, what: { scene.workshop.products[row($0, in: scene).product].shortName },
        subject: { .exercise(ID($0)) })
    ]
  }

  // MARK: Picture

  func head(in scene: Scene) -> [ListFact] {
    let row = scene.workshop.courseSessions[session]
    return [ListFact(row.day.dashed + "  " + row.topic)]
  }

  func counts(in scene: Scene) -> [String] {
    let count = rows(in: scene).count
    return [scene.say("\(count) hitungan", en: counted(count, "count"))]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: .record).map { scene.lookOnly($0) }
      ?? scene.say(
        "T mencatat hitungan. Enter membuka lembar hitungan harga.",
        en: "T records a count. Enter opens the costing sheet.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada hitungan.", en: "No count yet."),
      hint: scene.reason(without: .record).map { scene.lookOnly($0) }
        ?? scene.say(
          "T mencatat harga, penjualan dan untung.", en: "T records price, sales and profit."))
  }

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? 4 : 2 }

  /// Price, pieces and cost of either side.
  func facts(of row: Int, in scene: Scene) -> [String] {
    guard let books = books[row] else { return [] }
    return [
      scene.say("Kelompok  ", en: "Group     ") + side(books.group, in: scene),
      scene.say("Buku      ", en: "Books     ") + side(books.books, in: scene),
    ].flatMap { $0.wrapped(to: scene.size.width - 3, indent: 10) }
  }

  private func side(_ side: ExerciseBooks.Side, in scene: Scene) -> String {
    let price = side.price?.sentence ?? "-"
    let cost = side.cost?.sentence ?? "-"
    return scene.say(
      "\(side.pieces) buah, harga \(price), biaya satu buah \(cost)",
      en: "\(counted(side.pieces, "piece")), price \(price), cost of one \(cost)")
  }
}
