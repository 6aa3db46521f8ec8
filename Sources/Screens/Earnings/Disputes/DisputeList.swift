import TerminalUI
import Wording
import Workshop

/// What people dispute about their slips: the open ones first, oldest at the top, then the settled,
/// the newest first; everyone's or one person's.
struct DisputeList: ListSubject {
  var worker: ID<Inmate>?
  /// The one to begin at.
  var start: ID<Dispute>?

  var list: SavedView.List { .disputes }
  var topic: String { "premi-sanggahan" }
  var door: Door? { .money }
  var usualOrder: Words { Words("menunggu dulu", en: "open first") }
  var openLabel: Words? { nil }
  var begin: Int? { start.map { Int($0.index) } }

  /// The key that opens those of one person, and how many wait.
  static func binding(of worker: ID<Inmate>, in scene: Scene) -> Binding {
    Binding(
      [.character("g")], .dispute, scene.say("Sanggahan", en: "Disputes"),
      unless: scene.workshop.disputes(of: worker).isEmpty
        ? scene.say(
          "Tidak ada. Sanggahan dicatat di slip, dengan G.",
          en: "None. A dispute is recorded on the slip, with G.") : nil)
  }

  func title(in scene: Scene) -> String { scene.say("Sanggahan", en: "Disputes") }

  func path(in scene: Scene) -> [String] {
    [Area.premi.title(in: scene), title(in: scene)]
      + (worker.map { [scene.workshop.code($0)] } ?? [])
  }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.disputes.edits, scene.workshop.amendments.edits]
  }

  func rows(in scene: Scene) -> [Int] {
    let all = scene.workshop.disputes(of: worker)
    let open = all.filter { scene.workshop.isOpen($0) }
    return (open + all.reversed().filter { !scene.workshop.isOpen($0) }).map { Int($0.index) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let disputes = scene.workshop.disputes
    return [
      ListColumn("day", Column(scene.say("Dicatat", en: "Noted"), 10)) { .day(disputes[$0].day) },
      ListColumn("code", Column(scene.say("Kode", en: "Code"), 6)) {
        .text(scene.workshop.code(disputes[$0].worker))
      },
      ListColumn("month", Column(scene.say("Bulan", en: "Month"), 14, from: 60)) {
        .measure(Int(disputes[$0].month.number), disputes[$0].month.title(scene.language))
      },
      ListColumn("claim", Column(scene.say("Yang disanggah", en: "Disputed"), 26, from: 80)) {
        .text(disputes[$0].claim)
      }.personal,
      ListColumn("state", Column(scene.say("Keadaan", en: "State"), 12, .right)) {
        disputes[$0].settled == nil
          ? .measure(scene.today - disputes[$0].day, DisputeAge.words(disputes[$0].day, in: scene))
          : .measure(nil, scene.say("selesai", en: "settled"))
      },
    ]
  }

  func chips(in scene: Scene) -> [ListChip] {
    let state = scene.say("Keadaan", en: "State")
    let disputes = scene.workshop.disputes
    return [
      ListChip("open", state, scene.say("menunggu", en: "open")) { disputes[$0].settled == nil },
      ListChip("settled", state, scene.say("selesai", en: "settled")) {
        disputes[$0].settled != nil
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let dispute = scene.workshop.disputes[row]
    return [
      scene.workshop.code(dispute.worker), dispute.claim, dispute.month.title(scene.language),
    ]
  }

  // MARK: Keys

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    [
      ListKey(
        binding: Binding(
          [.enter], .settle, scene.say("Selesaikan", en: "Settle"),
          unless: scene.reason(without: .approve) ?? whyNot(row, in: scene)),
        does: { row.map { [.open(SettleDisputeForm(ID($0)))] } ?? [] }),
      ListKey(
        binding: Binding(
          [.character("u"), .function(2)], .edit, scene.say("Ubah", en: "Change"),
          unless: scene.reason(without: .seeMoney) ?? whyNotChanged(row, in: scene)),
        does: { row.map { [.open(AmendDisputeForm(ID($0), in: scene))] } ?? [] },
        says: { AmendmentWords.saved($0, in: scene) }),
      ListKey(
        binding: Binding(
          [.character("b")], .ledger, scene.say("Buku", en: "Ledger"),
          unless: row == nil ? empty(in: scene) : nil),
        does: {
          guard let row else { return [] }
          return [.open(ListScreen(LedgerLines(worker: scene.workshop.disputes[row].worker)))]
        }),
    ]
  }

  private func empty(in scene: Scene) -> String {
    scene.say("Tidak ada sanggahan.", en: "No disputes.")
  }

  private func whyNotChanged(_ row: Int?, in scene: Scene) -> String? {
    guard let row else { return empty(in: scene) }
    return scene.workshop.isOpen(ID(row))
      ? nil : scene.say(Rule.ledger(.disputeSettled).words(in: scene.workshop))
  }

  private func whyNot(_ row: Int?, in scene: Scene) -> String? {
    if let reason = whyNotChanged(row, in: scene) { return reason }
    guard let row else { return nil }
    return scene.workshop.disputes[row].officer == scene.session?.user
      ? scene.say(Rule.ledger(.ownDispute).words(in: scene.workshop)) : nil
  }

  // MARK: Picture

  func factLines(_ layout: Layout) -> Int { 5 }

  func counts(in scene: Scene) -> [String] {
    let rows = rows(in: scene)
    let open = rows.count { scene.workshop.isOpen(ID($0)) }
    return [
      scene.say("\(open) menunggu", en: "\(open) open"),
      scene.say("\(rows.count - open) selesai", en: "\(rows.count - open) settled"),
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: .approve).map { scene.lookOnly($0) }
      ?? scene.say(
        "Enter menyelesaikan sanggahan, dengan alasan. Slipnya tidak berubah.",
        en: "Enter settles a dispute, with a reason. The slip does not change.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(sentence: empty(in: scene), hint: empty(in: scene))
  }

  /// What it says in full, who wrote it down, how it was settled, and the last change of it.
  func facts(of row: Int, in scene: Scene) -> [String] {
    let changes = AmendmentWords.lines(in: scene) { $0.dispute?.dispute == ID(row) }
    return settling(of: row, in: scene) + changes.suffix(2)
  }

  private func settling(of row: Int, in scene: Scene) -> [String] {
    let row = scene.workshop.disputes[row]
    let login = { (user: ID<User>) in scene.workshop.users[user].login.uppercased() }
    let noted = scene.say("Dicatat ", en: "Recorded by ") + login(row.officer)
    guard let settled = row.settled, let settler = row.settler else { return [row.claim, noted] }
    let end =
      row.isCorrected
      ? scene.say("dikoreksi pada bulan yang belum ditutup", en: "corrected in the open month")
      : scene.say("slip sudah benar", en: "the slip is right")
    return [
      row.claim,
      noted + scene.say(", diselesaikan ", en: ", settled by ") + login(settler) + " "
        + settled.dashed,
      end + ": " + row.reason,
    ]
  }
}
