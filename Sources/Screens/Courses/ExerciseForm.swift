import Forms
import TerminalUI
import Wording
import Workshop

/// The form of what a group planned, sold and counted of one product in a session.
struct ExerciseForm: EntryForm {
  var form: FormState
  private let session: ID<CourseSession>
  /// The one that is put right; nil for a new one.
  private let exercise: ID<CourseExercise>?

  init(of session: ID<CourseSession>, in scene: Scene) {
    self.session = session
    exercise = nil
    form = FormState(Self.fields)
  }

  /// Other figures: they take the place of those that were recorded, which stay withdrawn on
  /// record.
  init(changing exercise: ID<CourseExercise>, in scene: Scene) {
    self.exercise = exercise
    let workshop = scene.workshop
    let row = workshop.courseExercises[exercise]
    session = row.session
    form = FormState(
      Self.fields,
      texts: [
        .product: workshop.products[row.product].code,
        .channel: workshop.channel(row.channel, on: scene.today).title(scene.language),
        .price: row.price.bare, .quantity: "\(row.pieces)", .amount: row.cost.bare,
        .total: row.profit.bare,
      ])
  }

  /// Numbers of drafts that change an exercise begin here.
  private static let changes: Int32 = 100_000

  static let draftName = DraftName(
    "countPrices", Words("hitungan harga", en: "count of prices")
  ) { draft, scene in
    let workshop = scene.workshop
    let number = draft.key.number
    if number >= changes {
      let exercise = ID<CourseExercise>(number - changes)
      return workshop.courseExercises.contains(exercise)
        && !workshop.courseExercises[exercise].isWithdrawn
        ? ExerciseForm(changing: exercise, in: scene) : nil
    }
    let session = ID<CourseSession>(number)
    return workshop.courseSessions.contains(session)
      && !workshop.courseSessions[session].isWithdrawn ? ExerciseForm(of: session, in: scene) : nil
  }

  var draftKey: DraftKey {
    Self.draftName.key(exercise.map { Self.changes + $0.index } ?? session.index)
  }

  var topic: String { "hitung-harga" }

  func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .product
      ? scene.workshop.products.map { LookupRow($0.code, note: $0.shortName) }
      : form.focused.rows(beside: scene.basis)
  }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (product, channel, price, pieces, cost, profit) = try form.read(
      Self.product, Self.channel, Self.price, Self.pieces, Self.cost, Self.profit, in: scene)
    let former = exercise.map { [Action.withdraw(Withdraw(.exercise($0), on: scene.today))] } ?? []
    return [
      .perform(
        former + [
          .noteExercise(
            NoteExercise {
              $0.day = scene.today
              $0.session = session
              $0.product = product
              $0.channel = channel
              $0.price = price
              $0.pieces = Int32(clamping: pieces)
              $0.cost = cost
              $0.profit = profit
            })
        ])
    ]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.courseSessions[session]
    var page = Page([
      Area.partnership.title(in: scene), scene.workshop.code(row.course),
      scene.say("Hitung harga", en: "Count prices"),
    ])
    page.counts = [row.day.dashed, row.topic]
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  // MARK: Fields

  private static let fields = [
    product.field, channel.field, price.field, pieces.field, cost.field, profit.field,
  ]

  private static let product = FormField(
    .product, .product, width: 16,
    hint: Words("Barang yang dihitung. F4 daftar.", en: "What was counted. F4 lists."),
    example: Words("P", en: "P"), label: Words("Barang", en: "Product"))

  private static let channel = FormField(
    .channel, .openChannel, width: 24,
    hint: Words("Saluran hari itu. F4 daftar.", en: "The channel of that day. F4 lists."),
    example: Words("pameran", en: "exhibition"))

  private static let price = FormField(
    .price, .money, width: 14,
    hint: Words("Harga satu buah menurut rencana.", en: "The price planned for one piece."),
    example: Words("90rb", en: "90rb"), label: Words("Harga rencana", en: "Planned price"))

  private static let pieces = FormField(
    .quantity, .number, width: 6,
    hint: Words("Yang terjual menurut kelompok.", en: "What the group says it sold."),
    example: Words("4", en: "4"), label: Words("Terjual", en: "Sold"))

  private static let cost = FormField(
    .amount, .money, width: 14,
    hint: Words("Biaya satu buah menurut kelompok.", en: "The group's cost of one piece."),
    example: Words("40rb", en: "40rb"), label: Words("Biaya satu buah", en: "Cost of one"))

  private static let profit = FormField(
    .total, .money, width: 14,
    hint: Words("Untung semuanya menurut kelompok.", en: "The group's profit on all."),
    example: Words("440rb", en: "440rb"), label: Words("Untung", en: "Profit"))
}
