import TerminalUI
import Wording
import Workshop

/// What quality is judged by: the limits of every product and the defects, each with the days on
/// which it holds.
///
/// Everybody may look; who may change the catalogue sets a limit with Enter, adds a measure with B
/// and a defect with T, and retires one with F8.
struct CatalogueList: ListSubject {
  private var lines: [Int: CatalogueRow] = [:]
  private var order: [Int] = []

  var list: SavedView.List { .catalogue }
  var topic: String { "katalog-mutu" }
  var usualOrder: Words { Words("barang, lalu cacat", en: "product, then defects") }
  var openLabel: Words? { nil }

  func title(in scene: Scene) -> String { scene.say("Katalog mutu", en: "Catalogue") }
  func path(in scene: Scene) -> [String] { [Area.queue.title(in: scene), title(in: scene)] }
  func stamp(in scene: Scene) -> [Int] { [Int(scene.lastSequence)] }

  mutating func renew(in scene: Scene) {
    let all = CatalogueRow.all(in: scene.workshop)
    order = all.map(\.number)
    lines = Dictionary(zip(order, all), uniquingKeysWith: { first, _ in first })
  }

  func rows(in scene: Scene) -> [Int] { order }

  func columns(in scene: Scene) -> [ListColumn] {
    func text(
      _ name: String, _ column: Column, _ text: @escaping (CatalogueRow) -> String
    ) -> ListColumn {
      ListColumn(name, column) { .text(lines[$0].map(text) ?? "") }
    }
    let group = { (row: Int) in lines[row]?.group(in: scene) ?? "" }
    return [
      ListColumn("group", Column("", 8, from: 80)) { .text(group($0)) }.with {
        $0.title = scene.say("Barang", en: "Product")
        $0.below = { group($0) == group($1) ? "" : group($0) }
      },
      text("code", Column("", 4)) { $0.code(in: scene) }
        .with { $0.title = scene.say("Kode", en: "Code") }.unsorted,
      text("name", Column(scene.say("Ukuran, cacat", en: "Measure, defect"), 18)) {
        $0.name(in: scene)
      },
      text("allowed", Column(scene.say("Boleh, kelas", en: "Allowed, class"), 16, from: 60)) {
        $0.allowed(in: scene)
      }.unsorted,
      ListColumn("from", Column(scene.say("Mulai", en: "From"), 10)) { .day(lines[$0]?.from) },
      ListColumn("until", Column(scene.say("Sampai", en: "Until"), 10, from: 80)) {
        lines[$0]?.until.map { .day($0) } ?? .measure(nil, "")
      },
    ]
  }

  func chips(in scene: Scene) -> [ListChip] {
    let kind = scene.say("Jenis", en: "Kind")
    return [
      ListChip("measure", kind, scene.say("ukuran", en: "measures")) {
        lines[$0]?.defect == nil
      },
      ListChip("defect", kind, scene.say("cacat", en: "defects")) { lines[$0]?.defect != nil },
      ListChip("now", scene.say("Waktu", en: "Time"), scene.say("hari ini", en: "today")) {
        guard let line = lines[$0] else { return false }
        return line.from <= scene.today && line.until.map { $0 >= scene.today } ?? true
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    lines[row].map { [$0.group(in: scene), $0.code(in: scene), $0.name(in: scene)] } ?? []
  }

  // MARK: Keys

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    let line = row.flatMap { lines[$0] }
    let reason = scene.reason(without: .catalogue)
    let product = line?.product
    return [
      ListKey(
        binding: Binding(
          [.enter, .right, .character("u"), .function(2)], .edit, scene.say("Ubah", en: "Edit"),
          unless: reason ?? (product == nil ? notALimit(in: scene) : nil)),
        does: {
          guard case .measure(let product, let place, let measure) = line?.subject else {
            return []
          }
          return [.open(LimitForm(product, place, measure, in: scene))]
        }),
      ListKey(
        binding: Binding(
          [.character("t")], .add, scene.say("Tambah cacat", en: "Add defect"), unless: reason),
        does: { [.open(DefectForm(in: scene))] }),
      ListKey(
        binding: Binding(
          [.character("j")], .measure, scene.say("Jenis ukuran", en: "New measure"),
          unless: reason ?? (product == nil ? notAMeasure(in: scene) : nil)),
        does: { product.map { [.open(MeasureForm($0, in: scene))] } ?? [] }),
      ListKey(
        binding: Binding(
          [.function(8), .delete], .void, scene.say("Hentikan", en: "Retire"),
          unless: reason ?? notInUse(line?.defect, in: scene)),
        does: { line?.defect.map { [.open(question($0, in: scene))] } ?? [] },
        hears: { answer in retire(line?.defect, answer, in: scene) }),
      ListKey(
        binding: GradeWorthScreen.binding(in: scene),
        does: { [.open(GradeWorthScreen(product))] }),
    ]
  }

  private func notAMeasure(in scene: Scene) -> String {
    scene.say(
      "Pilih dulu ukuran dari barang yang mendapat ukuran baru.",
      en: "First choose a measure of the product that gets a new one.")
  }

  private func notALimit(in scene: Scene) -> String {
    scene.say(
      "Cacat tidak diubah, agar putusan lama tetap. F8 menghentikan, T menambah.",
      en: "A defect is not changed, so that old verdicts stay. F8 retires, T adds.")
  }

  private func notInUse(_ defect: Int?, in scene: Scene) -> String? {
    guard let defect else {
      return scene.say("Batas diubah dengan Enter.", en: "A limit is changed with Enter.")
    }
    return scene.workshop.catalogue.defects[defect].isInUse(on: scene.today)
      ? nil : scene.say("Hari ini tidak dipakai.", en: "It is not in use today.")
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

  private func retire(_ defect: Int?, _ answer: Answer, in scene: Scene) -> [Effect] {
    let days = Self.retirements(from: scene.today)
    guard case .chosen(let number) = answer, let defect, days.indices.contains(number - 1) else {
      return []
    }
    return [
      .perform([
        .reviseDefects(
          ReviseDefects {
            $0.day = scene.today
            $0.from = days[number - 1]
            $0.retired = UInt8(defect)
          })
      ])
    ]
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let defects = scene.workshop.catalogue.defects.count { $0.isInUse(on: scene.today) }
    return [scene.say("\(defects) cacat dipakai", en: "\(counted(defects, "defect")) in use")]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    lines[row]?.remark(in: scene) ?? ""
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    let none = scene.say("Katalog masih kosong.", en: "The catalogue is empty.")
    return EmptyWords(sentence: none, hint: none)
  }
}
