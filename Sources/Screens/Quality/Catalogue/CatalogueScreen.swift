import TerminalUI
import Wording
import Workshop

/// What quality is judged by: the limits of every product and the defects, each with the days on
/// which it holds.
///
/// Everybody may look; who may change the catalogue sets a limit with Enter, adds a measure with B
/// and a defect with T, and retires one with F8.
struct CatalogueScreen: Screen {
  private var cursor = ListCursor()
  /// The defect that a question is about.
  private var asked: Int?

  var presence: Presence { .page }
  var topic: String { "katalog-mutu" }

  private func focused(in scene: Scene) -> CatalogueRow? {
    let rows = CatalogueRow.all(in: scene.workshop)
    return rows.indices.contains(cursor.focus) ? rows[cursor.focus] : nil
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    let reason = scene.reason(without: .catalogue)
    return [
      Binding(
        [.enter, .right, .character("u"), .function(2)], .edit, scene.say("Ubah", en: "Edit"),
        unless: reason ?? notALimit(in: scene)),
      Binding(
        [.character("t")], .add, scene.say("Tambah cacat", en: "Add defect"), unless: reason),
      Binding(
        [.character("b")], .measure, scene.say("Ukuran baru", en: "New measure"),
        unless: reason ?? notAMeasure(in: scene)),
      Binding(
        [.function(8), .delete], .void, scene.say("Hentikan", en: "Retire"),
        unless: reason ?? notInUse(in: scene)),
      GradeWorthScreen.binding(in: scene),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  private func notAMeasure(in scene: Scene) -> String? {
    if case .measure = focused(in: scene)?.subject { return nil }
    return scene.say(
      "Pilih dulu ukuran dari barang yang mendapat ukuran baru.",
      en: "First choose a measure of the product that gets a new one.")
  }

  private func notALimit(in scene: Scene) -> String? {
    if case .measure = focused(in: scene)?.subject { return nil }
    return scene.say(
      "Cacat tidak diubah, agar putusan lama tetap. F8 menghentikan, T menambah.",
      en: "A defect is not changed, so that old verdicts stay. F8 retires, T adds.")
  }

  private func notInUse(in scene: Scene) -> String? {
    guard case .defect(let place) = focused(in: scene)?.subject else {
      return scene.say("Batas diubah dengan Enter.", en: "A limit is changed with Enter.")
    }
    return scene.workshop.catalogue.defects[place].isInUse(on: scene.today)
      ? nil : scene.say("Hari ini tidak dipakai.", en: "It is not in use today.")
  }

  private func page(_ size: Size) -> Int { Layout(size).bodyHeight - 1 }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .worth:
      guard case .measure(let product, _, _) = focused(in: scene)?.subject else {
        return [.open(GradeWorthScreen(ID(0)))]
      }
      return [.open(GradeWorthScreen(product))]
    case .edit:
      guard case .measure(let product, let place, let measure) = focused(in: scene)?.subject else {
        return []
      }
      return [.open(LimitForm(product, place, measure, in: scene))]
    case .add: return [.open(DefectForm(in: scene))]
    case .measure:
      guard case .measure(let product, _, _) = focused(in: scene)?.subject else { return [] }
      return [.open(MeasureForm(product, in: scene))]
    case .void:
      guard case .defect(let place) = focused(in: scene)?.subject else { return [] }
      asked = place
      return [.open(question(place, in: scene))]
    default:
      let rows = CatalogueRow.all(in: scene.workshop).count
      _ = cursor.move(command, rows: rows, page: page(scene.size))
    }
    return []
  }

  private func question(_ place: Int, in scene: Scene) -> ConfirmScreen {
    let defect = scene.workshop.catalogue.defects[place]
    return ConfirmScreen(
      title: scene.say("Hentikan \(defect.code)?", en: "Retire \(defect.code)?"),
      lines: [
        defect.title(scene.language),
        scene.say(
          "Putusan lama tetap menyebutnya; sejak tanggal itu tidak dapat dipilih.",
          en: "Old verdicts still name it; from that day on it cannot be chosen."),
      ],
      choices: Self.retirements(from: scene.today).map {
        scene.say("Hentikan mulai \($0.dashed)", en: "Retire it from \($0.dashed)")
      })
  }

  /// Today, or the first day of the next month, so that one month is judged by one catalogue.
  private static func retirements(from today: Day) -> [Day] { [today, today.month.last + 1] }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .chosen(let number):
      let days = Self.retirements(from: scene.today)
      guard let asked, days.indices.contains(number - 1) else { return [] }
      return [
        .perform([
          .reviseDefects(
            ReviseDefects {
              $0.day = scene.today
              $0.from = days[number - 1]
              $0.retired = UInt8(asked)
            })
        ])
      ]
    case .refused(let broken):
      return broken.first.map { [.say($0.sentence(in: scene.workshop, scene.language))] } ?? []
    default: return []
    }
  }

  // MARK: Picture

  func hint(in scene: Scene) -> String { focused(in: scene)?.remark(in: scene) ?? "" }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let layout = Layout(canvas.size)
    let rows = CatalogueRow.all(in: scene.workshop)
    cursor.settle(rows: rows.count, page: page(canvas.size))
    let defects = scene.workshop.catalogue.defects.count { $0.isInUse(on: scene.today) }
    var page = Page([
      scene.say("Antrean mutu", en: "Quality queue"), scene.say("Katalog mutu", en: "Catalogue"),
    ])
    page.counts = [
      scene.say("\(defects) cacat dipakai", en: "\(counted(defects, "defect")) in use")
    ]
    page.position = cursor.position(of: rows.count, in: scene)
    page.draw(on: &canvas, in: scene)
    let columns = CatalogueRow.columns(in: scene)
    columns.drawTitles(on: &canvas, y: layout.body)
    let top = cursor.top
    cursor.draw(
      rows: rows.count, page: self.page(canvas.size), y: layout.body + 1, on: &canvas
    ) { place, y, canvas in
      let group = rows[place].group(in: scene)
      let isFirst = place == top || rows[place - 1].group(in: scene) != group
      columns.draw([isFirst ? group : ""] + rows[place].texts(in: scene), on: &canvas, y: y)
    }
  }
}
