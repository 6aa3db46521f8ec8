import TerminalUI
import Wording
import Workshop

/// Everything that was heard of one pledge: evidence, support and notes, the newest first.
struct PledgeRecords: ListSubject {
  let pledge: ID<Pledge>

  init(_ pledge: ID<Pledge>) { self.pledge = pledge }

  /// A row's number is three times its place in its table, and which of the three that is.
  private enum Entry {
    case evidence(ID<Evidence>)
    case support(ID<Support>)
    case contact(ID<Contact>)

    init(_ row: Int) {
      switch row % 3 {
      case 0: self = .evidence(ID(row / 3))
      case 1: self = .support(ID(row / 3))
      default: self = .contact(ID(row / 3))
      }
    }

    var row: Int {
      switch self {
      case .evidence(let id): Int(id.index) * 3
      case .support(let id): Int(id.index) * 3 + 1
      case .contact(let id): Int(id.index) * 3 + 2
      }
    }

    var subject: Subject {
      switch self {
      case .evidence(let id): .evidence(id)
      case .support(let id): .support(id)
      case .contact(let id): .contact(id)
      }
    }

    func day(in workshop: Workshop) -> Day {
      switch self {
      case .evidence(let id): workshop.evidence[id].day
      case .support(let id): workshop.supports[id].until
      case .contact(let id): workshop.contacts[id].day
      }
    }
  }

  var list: SavedView.List { .pledgeRecords }
  var topic: String { "janji" }
  var door: Door? { .partners }
  var usualOrder: Words { Words("terbaru", en: "newest first") }

  func title(in scene: Scene) -> String { scene.workshop.code(pledge) }
  func path(in scene: Scene) -> [String] {
    [Area.partnership.title(in: scene), scene.workshop.code(pledge)]
  }

  func stamp(in scene: Scene) -> [Int] { PartnershipStamp.of(scene) }

  func rows(in scene: Scene) -> [Int] {
    let workshop = scene.workshop
    let all =
      workshop.evidence(of: pledge).map { Entry.evidence($0) }
      + workshop.supports(for: pledge).map { .support($0) }
      + workshop.standingContacts.filter { workshop.contacts[$0].pledge == pledge }
      .map { .contact($0) }
    return all.sorted {
      ($0.day(in: workshop), $0.row) > ($1.day(in: workshop), $1.row)
    }.map(\.row)
  }

  func columns(in scene: Scene) -> [ListColumn] {
    [
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10)) {
        .day(Entry($0).day(in: scene.workshop))
      },
      ListColumn("kind", Column(scene.say("Jenis", en: "Kind"), 9, from: 60)) {
        .text(kind($0, in: scene))
      },
      ListColumn("words", Column(scene.say("Uraian", en: "What"), 24)) {
        .text(words($0, in: scene))
      },
      ListColumn("proof", Column(scene.say("Bukti", en: "Proof"), 24, from: 80)) {
        .text(proof($0, in: scene))
      },
    ]
  }

  private func kind(_ row: Int, in scene: Scene) -> String {
    switch Entry(row) {
    case .evidence: scene.say("bukti", en: "proof")
    case .support: scene.say("dukungan", en: "support")
    case .contact: scene.say("catatan", en: "note")
    }
  }

  private func words(_ row: Int, in scene: Scene) -> String {
    switch Entry(row) {
    case .evidence(let id): scene.workshop.evidence[id].words
    case .support(let id): scene.workshop.supports[id].words
    case .contact(let id): scene.workshop.contacts[id].words
    }
  }

  /// The record or paper that shows it.
  private func proof(_ row: Int, in scene: Scene) -> String {
    let workshop = scene.workshop
    switch Entry(row) {
    case .evidence(let id):
      let evidence = workshop.evidence[id]
      return evidence.record.map { scene.say($0.words(in: workshop)) }
        ?? "\(evidence.paper), \(evidence.place)"
    case .support(let id): return workshop.code(id)
    case .contact(let id): return workshop.contacts[id].step
    }
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [words(row, in: scene), proof(row, in: scene), kind(row, in: scene)]
  }

  // MARK: Keys

  /// The record that a row rests on.
  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    switch Entry(row) {
    case .support(let id): SupportOutcome.screen(of: id, in: scene)
    case .contact: nil
    case .evidence(let id):
      switch scene.workshop.evidence[id].record {
      case .batch(let batch): BatchScreen(batch)
      case .order(let order): scene.may(.seeSales) ? OrderScreen(order) : nil
      case .consignment(let row): scene.may(.seeSales) ? ConsignmentScreen(row) : nil
      case .sale(let sale): scene.may(.seeSales) ? NotaScreen(sale) : nil
      case .leaving(let leaving): LeavingScreen(leaving)
      case .training: scene.may(.seePeople) ? ListScreen(TrainingList()) : nil
      case .inmate, .buyer, .cost, .materialLot, .materialMove, .dispute, .toolCount, .handOver,
        .partner, .agreement, .pledge, .evidence, .support, .contact, .marketPrice,
        .skillProof, .releasePack, .followUp,
        .plannedAbsence, .conductMark,
        .course, .session, .exercise,
        .allowance, .waitingPlace, .waitingEnd, nil:
        nil
      }
    }
  }

  func whyNotOpen(_ row: Int, in scene: Scene) -> String {
    scene.say(
      "Tidak ada catatan lain untuk baris ini.", en: "This row has no other record.")
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    [
      ListKey(
        binding: Binding(
          [.character("b")], .evidence, scene.say("Bukti", en: "Proof"),
          unless: scene.reason(without: .record)),
        does: { [.open(EvidenceForm(pledge, in: scene))] },
        says: { EvidenceForm.saved($0, in: scene) }),
      ListKey(
        binding: Binding(
          [.character("a")], .figureRecords, scene.say("Angka", en: "Figure"),
          unless: whyNoRecords(in: scene)),
        does: { [.open(ListScreen(figureRecords(in: scene)))] }),
    ]
  }

  /// What its figure of today was counted from.
  private func figureRecords(in scene: Scene) -> FigureRecordList {
    let row = scene.workshop.pledges[pledge]
    let signed = scene.workshop.agreements[row.agreement].signed
    return FigureRecordList(
      .indicator(row.indicator),
      over: scene.workshop.days(of: row.indicator, since: signed, on: scene.today))
  }

  private func whyNoRecords(in scene: Scene) -> String? {
    let indicator = scene.workshop.pledges[pledge].indicator
    if indicator.isOfPledge {
      return scene.say(
        "Angka janji ini dari baris di halaman ini.", en: "Its figure comes from the rows here.")
    }
    return scene.refusal(at: FigureRecordList.door(of: indicator)) == nil
      ? nil
      : scene.say("Rumus: ", en: "Formula: ") + scene.say(indicator.formula) + ", n "
        + "\(scene.workshop.standing(of: pledge, on: scene.today).n)."
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      PartnershipDeeds.void(
        in: scene, what: { words($0, in: scene).fitted(to: 30) },
        subject: { Entry($0).subject })
    ]
  }

  // MARK: Picture

  func head(in scene: Scene) -> [ListFact] {
    PledgeFigures(pledge, in: scene).facts(in: scene)
      .prefix(Layout(scene.size).hasRules ? 6 : 2).map { ListFact($0) }
  }

  func counts(in scene: Scene) -> [String] {
    let figures = PledgeFigures(pledge, in: scene)
    return [
      scene.say(figures.state.name),
      figures.quiet.map {
        scene.say("tanpa bukti \($0) hari !", en: "no proof for \(counted($0, "day")) !")
      } ?? "",
    ].filter { !$0.isEmpty }
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: .record).map { scene.lookOnly($0) }
      ?? scene.say(
        "B mencatat bukti atau langkah. Enter membuka catatannya.",
        en: "B records proof or a step. Enter opens the record.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada bukti.", en: "No proof yet."),
      hint: scene.reason(without: .record).map { scene.lookOnly($0) }
        ?? scene.say("B mencatat bukti atau langkah.", en: "B records proof or a step."))
  }
}
