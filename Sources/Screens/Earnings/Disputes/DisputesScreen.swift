import TerminalUI
import Wording
import Workshop

/// What people dispute about their slips: the open ones first, oldest at the top, then the settled,
/// the newest first; everyone's or one person's.
struct DisputesScreen: Screen {
  private let worker: ID<Inmate>?
  private var table = PlainTable()
  /// The one to begin at.
  private var start: ID<Dispute>?

  init(of worker: ID<Inmate>? = nil, at start: ID<Dispute>? = nil) {
    self.worker = worker
    self.start = start
  }

  var presence: Presence { .page }
  var topic: String { "premi-sanggahan" }
  var door: Door? { .money }

  /// The key that opens those of one person, and how many wait.
  static func binding(of worker: ID<Inmate>, in scene: Scene) -> Binding {
    Binding(
      [.character("s")], .dispute, scene.say("Sanggahan", en: "Disputes"),
      unless: scene.workshop.disputes(of: worker).isEmpty
        ? scene.say(
          "Tidak ada. Sanggahan dicatat di slip, dengan S.",
          en: "None. A dispute is noted on the slip, with S.") : nil)
  }

  private func rows(in scene: Scene) -> [ID<Dispute>] {
    let all = scene.workshop.disputes(of: worker)
    return all.filter { scene.workshop.isOpen($0) }
      + all.reversed().filter { !scene.workshop.isOpen($0) }
  }

  private func focused(in scene: Scene) -> ID<Dispute>? {
    let rows = rows(in: scene)
    return table.focus(of: rows.count).map { rows[$0] }
  }

  /// Places the focus where the page was to begin.
  private mutating func begin(in scene: Scene) {
    guard let start else { return }
    self.start = nil
    let rows = rows(in: scene)
    table.focus(
      on: rows.firstIndex(of: start) ?? 0, of: rows.count, page: page(scene.size))
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding(
        [.enter, .character("s")], .settle, scene.say("Selesaikan", en: "Settle"),
        unless: scene.reason(without: .approve) ?? whyNot(in: scene)),
      Binding(
        [.character("b")], .ledger, scene.say("Buku", en: "Ledger"),
        unless: focused(in: scene) == nil ? empty(in: scene) : nil),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  private func empty(in scene: Scene) -> String {
    scene.say("Tidak ada sanggahan.", en: "No dispute.")
  }

  private func whyNot(in scene: Scene) -> String? {
    var place = self
    place.begin(in: scene)
    guard let dispute = place.focused(in: scene) else { return empty(in: scene) }
    if !scene.workshop.isOpen(dispute) {
      return scene.say(Rule.ledger(.disputeSettled).words(in: scene.workshop))
    }
    return scene.workshop.disputes[dispute].officer == scene.session?.user
      ? scene.say(Rule.ledger(.ownDispute).words(in: scene.workshop)) : nil
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    begin(in: scene)
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .settle: return focused(in: scene).map { [.open(SettleDisputeForm($0))] } ?? []
    case .ledger:
      return focused(in: scene).map {
        [.open(LedgerScreen(scene.workshop.disputes[$0].worker))]
      } ?? []
    default: _ = table.move(command, rows: rows(in: scene).count, page: page(scene.size))
    }
    return []
  }

  // MARK: Picture

  private static let facts = 3

  private func height(_ size: Size) -> Int {
    max(2, Layout(size).bodyHeight - Self.facts - 1)
  }

  private func page(_ size: Size) -> Int {
    PlainTable.page(height: height(size), hasTotals: false)
  }

  func hint(in scene: Scene) -> String {
    scene.reason(without: .approve).map { scene.lookOnly($0) }
      ?? scene.say(
        "Enter menyelesaikan sanggahan, dengan alasan. Slipnya tidak berubah.",
        en: "Enter settles a dispute, with a reason. The slip does not change.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    begin(in: scene)
    let rows = rows(in: scene)
    let layout = Layout(canvas.size)
    let open = rows.count { scene.workshop.isOpen($0) }
    var page = Page(
      [AreaTable.title(6, in: scene), scene.say("Sanggahan", en: "Disputes")]
        + (worker.map { [scene.workshop.code($0)] } ?? []))
    page.counts = [
      scene.say("\(open) terbuka", en: "\(open) open"),
      scene.say("\(rows.count - open) selesai", en: "\(rows.count - open) settled"),
    ]
    page.position = table.position(of: rows.count, page: self.page(canvas.size), in: scene)
    page.draw(on: &canvas, in: scene)
    table.draw(
      PlainTable.Content(
        columns: Self.columns(in: scene), rows: rows.map { Self.cells($0, in: scene) },
        empty: empty(in: scene)),
      on: &canvas, y: layout.body, height: height(canvas.size))
    guard let dispute = focused(in: scene) else { return }
    PlainTable.drawFacts(
      Self.facts(of: dispute, in: scene), on: &canvas,
      y: layout.body + height(canvas.size) + 1)
  }

  private static func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Dicatat", en: "Noted"), 10),
      Column(scene.say("Kode", en: "Code"), 6),
      Column(scene.say("Bulan", en: "Month"), 14, from: 60),
      Column(scene.say("Yang disanggah", en: "Disputed"), 26, from: 80),
      Column(scene.say("Keadaan", en: "State"), 12, .right),
    ])
  }

  private static func cells(_ dispute: ID<Dispute>, in scene: Scene) -> [String] {
    let row = scene.workshop.disputes[dispute]
    return [
      row.day.dashed, scene.workshop.code(row.worker), row.month.title(scene.language),
      row.claim.fitted(to: 26),
      row.settled == nil
        ? DisputeAge.words(row.day, in: scene) : scene.say("selesai", en: "settled"),
    ]
  }

  /// What it says in full, who wrote it down, and how it was settled.
  private static func facts(of dispute: ID<Dispute>, in scene: Scene) -> [String] {
    let row = scene.workshop.disputes[dispute]
    let login = { (user: ID<User>) in scene.workshop.users[user].login.uppercased() }
    let noted = scene.say("Dicatat ", en: "Noted by ") + login(row.officer)
    guard let settled = row.settled, let settler = row.settler else { return [row.claim, noted] }
    let end =
      row.isCorrected
      ? scene.say("dikoreksi di bulan terbuka", en: "corrected in the open month")
      : scene.say("slip benar", en: "the slip is right")
    return [
      row.claim,
      noted + scene.say(", diselesaikan ", en: ", settled by ") + login(settler) + " "
        + settled.dashed,
      end + ": " + row.reason,
    ]
  }
}

/// How long a dispute has waited.
enum DisputeAge {
  /// From so many days on it is late.
  static let lateDays = 7

  /// `6 hari ?`, from the seventh day on `7 hari !`.
  static func words(_ day: Day, in scene: Scene) -> String {
    let days = scene.today - day
    let words =
      days <= 0
      ? scene.say("hari ini", en: "today") : scene.say("\(days) hari", en: "\(days) d")
    return words + (days >= lateDays ? " !" : " ?")
  }
}
