import Reports
import TerminalUI
import Wording
import Workshop

/// The figures of the workshop before and after a day, each with its n and whether the change is
/// more than chance; then the sales of each channel.
struct IndicatorList: ListSubject {
  /// What the figures stand around: an agreement, something that came, or a training.
  struct Turn: Equatable {
    var day: Day
    var words: String
  }

  /// Which of them, counted from the first.
  private var place: Int
  private var changes: [Int: IndicatorChange] = [:]

  init(place: Int = 0) { self.place = place }

  /// Rows of channels are numbered from here, by their index.
  private static let channels = 1000

  var list: SavedView.List { .indicators }
  var topic: String { "angka-kerja-sama" }
  var door: Door? { .partners }
  var usualOrder: Words { Words("ukuran", en: "measure") }
  var openLabel: Words? { Words("Rinci", en: "Details") }

  func title(in scene: Scene) -> String { scene.say("Angka", en: "Figures") }
  func path(in scene: Scene) -> [String] { [Area.partnership.title(in: scene), title(in: scene)] }
  func stamp(in scene: Scene) -> [Int] { PartnershipStamp.of(scene) + [place] }

  /// The days that something began, oldest first; the first day of the store where nothing did.
  static func turns(in scene: Scene) -> [Turn] {
    let workshop = scene.workshop
    let agreements = workshop.standingAgreements.map {
      Turn(day: workshop.agreements[$0].signed, words: scene.say(workshop.named($0)))
    }
    let supports = workshop.standingSupports.map {
      Turn(day: workshop.supports[$0].day, words: workshop.supports[$0].words)
    }
    let trainings = workshop.trainings().filter { workshop.support(behind: $0) == nil }.map {
      Turn(day: workshop.trainings[$0].last + 1, words: workshop.trainings[$0].programme)
    }
    let all = (agreements + supports + trainings).sorted { $0.day < $1.day }
    return all.isEmpty
      ? [
        Turn(
          day: workshop.settings.firstDay, words: scene.say("data dimulai", en: "records began"))
      ] : all
  }

  private func turn(in scene: Scene) -> Turn {
    let turns = Self.turns(in: scene)
    return turns[place % turns.count]
  }

  mutating func renew(in scene: Scene) {
    let day = turn(in: scene).day
    changes = [:]
    for indicator in Indicator.ofWorkshop {
      changes[Int(indicator.rawValue)] = IndicatorChange(
        indicator, at: day, upTo: scene.today, of: scene.workshop)
    }
  }

  func rows(in scene: Scene) -> [Int] {
    let used = Set(
      scene.workshop.channelsInUse(on: span(in: scene).before)
        + scene.workshop.channelsInUse(on: span(in: scene).after))
    return Indicator.ofWorkshop.map { Int($0.rawValue) }
      + used.sorted().map { Self.channels + Int($0) }
  }

  private func span(in scene: Scene) -> (before: ClosedRange<Day>, after: ClosedRange<Day>) {
    let day = turn(in: scene).day
    let days = IndicatorChange.days
    return (day - days...day - 1, day...max(day, min(scene.today, day + days - 1)))
  }

  // MARK: Columns

  func columns(in scene: Scene) -> [ListColumn] {
    [
      ListColumn("name", Column(scene.say("Ukuran", en: "Measure"), 23)) {
        .text(name($0, in: scene))
      },
      ListColumn("before", Column(scene.say("Sebelum", en: "Before"), 12, .right, from: 60)) {
        value($0, .before, in: scene)
      }.unadded,
      ListColumn("after", Column(scene.say("Sesudah", en: "After"), 12, .right)) {
        value($0, .after, in: scene)
      }.unadded,
      ListColumn("n", Column("n", 11, .right, from: 72)) { .text(n($0, in: scene)) },
      ListColumn("aim", Column(scene.say("Janji", en: "Pledge"), 11, .right, from: 100)) {
        .text(aim($0, in: scene))
      },
      ListColumn("finding", Column(scene.say("Uji", en: "Test"), 9, from: 80)) {
        .text(finding($0, in: scene))
      },
    ]
  }

  private func name(_ row: Int, in scene: Scene) -> String {
    guard let change = changes[row] else {
      let channel = scene.workshop.catalogue.channels[row - Self.channels]
      return scene.say("omzet ", en: "turnover ") + channel.title(scene.language)
    }
    return scene.say(change.indicator.name)
  }

  private enum Side {
    case before, after
  }

  private func value(_ row: Int, _ side: Side, in scene: Scene) -> ListValue {
    guard let change = changes[row] else {
      let span = span(in: scene)
      let days = side == .before ? span.before : span.after
      let channel = UInt8(row - Self.channels)
      return .money(scene.workshop.sales(through: channel, on: days).turnover)
    }
    let standing = side == .before ? change.before : change.after
    return .measure(
      standing.value.map { Int($0) }, change.indicator.cell(standing, scene.language))
  }

  private func n(_ row: Int, in scene: Scene) -> String {
    changes[row].map { "\($0.before.n), \($0.after.n)" } ?? "-"
  }

  /// What a pledge has promised of it.
  private func aim(_ row: Int, in scene: Scene) -> String {
    guard let change = changes[row],
      let pledge = scene.workshop.standingPledges.first(where: {
        scene.workshop.pledges[$0].indicator == change.indicator
      })
    else { return "-" }
    return change.indicator.cell(scene.workshop.pledges[pledge].target, scene.language)
  }

  /// `Fisher p 0,03`; of what is no share `-`.
  private func finding(_ row: Int, in scene: Scene) -> String {
    guard let change = changes[row], let p = change.p, let finding = change.finding else {
      return "-"
    }
    return finding == .tooFew
      ? scene.say("n < 10", en: "n < 10") : "p " + decimal(p, places: 2, scene.language)
  }

  func texts(of row: Int, in scene: Scene) -> [String] { [name(row, in: scene)] }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    records(row, over: span(in: scene).after, in: scene)
  }

  /// What a figure was counted from; nil for whom it cannot be opened.
  private func records(
    _ row: Int, over days: ClosedRange<Day>, in scene: Scene
  ) -> (any Screen)? {
    let indicator = changes[row]?.indicator ?? .turnover
    if scene.refusal(at: FigureRecordList.door(of: indicator)) != nil { return nil }
    if indicator == .productive { return ListScreen(ProgrammeList(days: days)) }
    let figure: FigureRecordList.Figure =
      changes[row] == nil ? .channel(UInt8(row - Self.channels)) : .indicator(indicator)
    return ListScreen(FigureRecordList(figure, over: days))
  }

  /// For whom a figure cannot be opened it opens its formula and n.
  func whyNotOpen(_ row: Int, in scene: Scene) -> String {
    guard let change = changes[row] else {
      return scene.reason(without: .seeSales) ?? RowList.noRow(in: scene)
    }
    return scene.say("Rumus: ", en: "Formula: ") + scene.say(change.indicator.formula) + ", n "
      + n(row, in: scene) + "."
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    let turns = Self.turns(in: scene)
    return [
      ListKey(
        binding: Binding(
          [.character("p")], .period, scene.say("Periode", en: "Period"),
          unless: turns.count < 2
            ? scene.say("Hanya ada satu tanggal.", en: "There is only one date.") : nil),
        does: {
          let next = (place + 1) % turns.count
          return [
            .replace(ListScreen(IndicatorList(place: next))),
            .say(
              scene.say("Sekitar ", en: "Around ") + turns[next].day.dashed
                + ": \(turns[next].words)."),
          ]
        }),
      ListKey(
        binding: Binding(
          [.character("w")], .recordsBefore, scene.say("Sebelum", en: "Before"),
          unless: row.flatMap {
            records($0, over: span(in: scene).before, in: scene) == nil
              ? whyNotOpen($0, in: scene) : nil
          }),
        does: {
          row.flatMap { records($0, over: span(in: scene).before, in: scene) }
            .map { [.open($0)] } ?? []
        }),
    ]
  }

  func pages(in scene: Scene) -> [ListPage] {
    [
      ListPage(
        key: Binding(
          [.character("h")], .marketPrices, scene.say("Pasar desa", en: "Market prices")),
        page: ListScreen(MarketPriceList()))
    ]
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let turn = turn(in: scene)
    return [
      scene.say("sebelum dan sesudah ", en: "before and after ") + turn.day.dashed, turn.words,
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "Enter membuka catatan sesudah, W sebelum. P tanggal lain.",
      en: "Enter opens records after, W before. P another date.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada angka.", en: "No figure yet."),
      hint: scene.say("Angka dihitung dari catatan.", en: "Figures come from the records."))
  }

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? 3 : 1 }

  func facts(of row: Int, in scene: Scene) -> [String] {
    guard let change = changes[row] else { return [] }
    let test = change.finding.map { finding in
      let p = change.p.map { ", p = " + decimal($0, places: 3, scene.language) } ?? ""
      return scene.say("Uji eksak Fisher", en: "Fisher's exact test") + p + ": "
        + scene.say(finding.words)
    }
    return [
      scene.say("Rumus      ", en: "Formula    ") + scene.say(change.indicator.formula),
      scene.say("Sebelum    ", en: "Before     ")
        + "\(change.indicator.figure(change.before, scene.language)) (n \(change.before.n)), "
        + scene.say("sesudah ", en: "after ")
        + "\(change.indicator.figure(change.after, scene.language)) (n \(change.after.n))",
      test ?? scene.say("Tidak diuji; lihat angkanya saja.", en: "Not tested; see the figures."),
    ].flatMap { $0.wrapped(to: scene.size.width - 3, indent: 11) }
  }
}
