import TerminalUI
import Wording
import Workshop

/// The pledges by their aims, each with where it began, where it is and what was promised; all of
/// them or those of one agreement.
struct PledgeList: ListSubject {
  var agreement: ID<Agreement>?
  /// What the records say of each, counted once for all columns.
  private var figures: [Int: PledgeFigures] = [:]

  init(of agreement: ID<Agreement>? = nil) { self.agreement = agreement }

  var list: SavedView.List { .pledges }
  var topic: String { "kerja-sama" }
  var door: Door? { .partners }
  var usualOrder: Words { Words("tujuan", en: "aim") }
  var openLabel: Words? { Words("Rinci", en: "Details") }

  func title(in scene: Scene) -> String { Area.partnership.title(in: scene) }
  func path(in scene: Scene) -> [String] {
    [title(in: scene)] + (agreement.map { [scene.say(scene.workshop.named($0))] } ?? [])
  }

  func stamp(in scene: Scene) -> [Int] { PartnershipStamp.of(scene) }

  mutating func renew(in scene: Scene) {
    figures = [:]
    for pledge in pledges(in: scene) {
      figures[Int(pledge.index)] = PledgeFigures(pledge, in: scene)
    }
  }

  private func pledges(in scene: Scene) -> [ID<Pledge>] {
    let all = scene.workshop.standingAgreements.filter { agreement == nil || $0 == agreement }
      .flatMap { scene.workshop.pledges(of: $0) }
    return all.sorted {
      let (left, right) = (scene.workshop.pledges[$0], scene.workshop.pledges[$1])
      return (left.aim.rawValue, $0) < (right.aim.rawValue, $1)
    }
  }

  func rows(in scene: Scene) -> [Int] { pledges(in: scene).map { Int($0.index) } }

  func columns(in scene: Scene) -> [ListColumn] {
    let pledges = scene.workshop.pledges
    let aim = ListColumn("aim", Column(scene.say("Tujuan", en: "Aim"), 10, from: 60)) {
      .measure(Int(pledges[$0].aim.rawValue), scene.say(pledges[$0].aim.name).uppercased())
    }.with {
      $0.below = { row, before in
        pledges[row].aim == pledges[before].aim
          ? "" : scene.say(pledges[row].aim.name).uppercased()
      }
    }
    return [
      aim,
      ListColumn("words", Column(scene.say("Janji", en: "Pledge"), 18)) {
        .text(pledges[$0].words)
      },
      ListColumn("side", Column(scene.say("Pihak", en: "Side"), 7, from: 80)) {
        .text(scene.say(pledges[$0].isOurs ? PledgeForm.ours : PledgeForm.theirs))
      },
      figure("start", scene.say("Awal", en: "Start"), from: 100) { $0.start }(scene),
      figure("now", scene.say("Sekarang", en: "Now"), from: 0) { $0.now }(scene),
      figure("target", scene.say("Sasaran", en: "Target"), from: 80) { $0.target }(scene),
      ListColumn("evidence", Column(scene.say("Bukti", en: "Proof"), 8, .right, from: 60)) {
        .measure(figures[$0]?.age, figures[$0]?.ageText ?? "-")
      },
      ListColumn.sign(in: scene) { figures[$0]?.quiet == nil ? "" : "!" },
    ]
  }

  private func figure(
    _ name: String, _ title: String, from width: Int,
    _ value: @escaping (PledgeFigures) -> (Int64?, String)
  ) -> (Scene) -> ListColumn {
    { _ in
      ListColumn(name, Column(title, 11, .right, from: width)) { row in
        guard let figures = figures[row] else { return .text("-") }
        let (number, text) = value(figures)
        return .measure(number.map { Int($0) }, text)
      }
    }
  }

  func chips(in scene: Scene) -> [ListChip] {
    let pledges = scene.workshop.pledges
    let states = Pledge.State.allCases.map { state in
      ListChip("\(state)", scene.say("Keadaan", en: "State"), scene.say(state.name)) {
        figures[$0]?.state == state
      }
    }
    let aims = Aim.allCases.map { aim in
      ListChip("aim\(aim.rawValue)", scene.say("Tujuan", en: "Aim"), scene.say(aim.name)) {
        pledges[$0].aim == aim
      }
    }
    return states + aims
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let pledge = scene.workshop.pledges[row]
    return [
      scene.workshop.code(ID<Pledge>(row)), pledge.words, scene.say(pledge.aim.name),
      scene.workshop.partners[scene.workshop.partner(of: ID(row))].name,
      scene.say(pledge.indicator.name),
    ]
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    ListScreen(PledgeRecords(ID(row)))
  }

  func adding(in scene: Scene) -> ListAdding? {
    let none = scene.workshop.standingAgreements.isEmpty
    return ListAdding(
      unless: none
        ? scene.say("Catat perjanjian dulu: J, lalu T.", en: "Record an agreement first: J, T.")
        : nil, in: scene, form: PledgeForm(of: agreement, in: scene))
  }

  func editing(in scene: Scene) -> ((_ row: Int) -> (any Screen)?)? {
    { PledgeForm(changing: ID($0), in: scene) }
  }

  func newest(in scene: Scene) -> Int? {
    scene.workshop.pledges.isEmpty ? nil : scene.workshop.pledges.count - 1
  }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    let code = scene.workshop.code(ID<Pledge>(row))
    return scene.say(
      "Tersimpan #\(number). Janji \(code). Z mengurungkan.",
      en: "Saved #\(number). Pledge \(code). Z undoes.")
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    let none = row == nil ? scene.say("Belum ada janji.", en: "No pledge yet.") : nil
    return [
      ListKey(
        binding: Binding(
          [.character("b")], .evidence, scene.say("Bukti", en: "Proof"),
          unless: scene.reason(without: .record) ?? none),
        does: { row.map { [.open(EvidenceForm(ID($0), in: scene))] } ?? [] },
        says: { EvidenceForm.saved($0, in: scene) }),
      ListKey(
        binding: Binding(
          [.character("c")], .partnerReport, scene.say("Cetak", en: "Print"), unless: none),
        does: {
          row.map { [.open(PartnerReportScreen(scene.workshop.partner(of: ID($0))))] } ?? []
        }),
    ]
  }

  func pages(in scene: Scene) -> [ListPage] {
    [
      ListPage(
        key: Binding([.character("j")], .agreements, scene.say("Perjanjian", en: "Agreements")),
        page: ListScreen(AgreementList())),
      ListPage(
        key: Binding(
          [.character("d")], .supports, scene.say("Dukungan", en: "Support"), onKeyLine: false),
        page: ListScreen(SupportList())),
      ListPage(
        key: Binding(
          [.character("k")], .contacts, scene.say("Kontak", en: "Contacts"), onKeyLine: false),
        page: ListScreen(ContactList())),
      ListPage(
        key: Binding(
          [.character("a")], .indicators, scene.say("Angka", en: "Figures"), onKeyLine: false),
        page: ListScreen(IndicatorList())),
      CourseList.page(in: scene),
    ]
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      PartnershipDeeds.void(
        in: scene, what: { scene.workshop.code(ID<Pledge>($0)) },
        subject: { .pledge(ID($0)) })
    ]
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let kept = figures.values.count { $0.state == .kept }
    let quiet = figures.values.compactMap(\.quiet).max()
    let ending = scene.workshop.standingAgreements.count {
      scene.workshop.reminder(of: $0, on: scene.today) != nil
    }
    return [
      scene.say("\(figures.count) janji", en: counted(figures.count, "pledge")),
      kept == 0 ? "" : scene.say("\(kept) tercapai", en: "\(kept) kept"),
      quiet.map {
        scene.say("tanpa bukti \($0) hari !", en: "no proof for \(counted($0, "day")) !")
      } ?? "",
      ending == 0
        ? ""
        : scene.say(
          "\(ending) perjanjian hampir berakhir !", en: "\(counted(ending, "agreement")) ending !"),
    ].filter { !$0.isEmpty }
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    if let reason = scene.reason(without: .record) { return scene.lookOnly(reason) }
    return figures[row]?.quiet == nil
      ? scene.say(
        "B mencatat bukti atau langkah. J perjanjian, D dukungan, K kontak.",
        en: "B records proof or a step. J agreements, D support, K contacts.")
      : scene.say(
        "B mencatat bukti atau langkah; tanda ! hilang sesudah itu.",
        en: "B records proof or a step to clear the !.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    let none = scene.workshop.standingAgreements.isEmpty
    return EmptyWords(
      sentence: scene.say("Belum ada janji.", en: "No pledge yet."),
      hint: scene.reason(without: .record).map { scene.lookOnly($0) }
        ?? (none
          ? scene.say(
            "J membuka perjanjian; janji dicatat sesudahnya.",
            en: "J opens the agreements; pledges come after one.")
          : scene.say("T mencatat janji.", en: "T records a pledge.")))
  }

  func parts(_ row: Int, from before: Int, in scene: Scene) -> Bool { false }

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? 5 : 2 }

  /// The pledge in full, what it is measured by, what shows it, and what comes next.
  func facts(of row: Int, in scene: Scene) -> [String] {
    guard let figures = figures[row] else { return [] }
    return figures.facts(in: scene)
  }
}
