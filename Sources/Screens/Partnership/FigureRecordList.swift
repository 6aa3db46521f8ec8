import TerminalUI
import Wording
import Workshop

/// The records that one figure of the workshop was counted from, with what each adds.
struct FigureRecordList: ListSubject {
  /// What the figure is about.
  enum Figure: Equatable {
    case indicator(Indicator)
    /// What was sold through a channel.
    case channel(UInt8)
  }

  private let figure: Figure
  private let days: ClosedRange<Day>
  private var records: [CountedRecord] = []

  init(_ figure: Figure, over days: ClosedRange<Day>) {
    self.figure = figure
    self.days = days
  }

  private var indicator: Indicator {
    switch figure {
    case .indicator(let indicator): indicator
    case .channel: .turnover
    }
  }

  /// What a role must be able to look at to open a figure.
  static func door(of indicator: Indicator) -> Door {
    switch indicator {
    case .outside, .supports, .participants: .partners
    case .accepted, .firstPass, .rework: .checks
    case .returned, .channels, .turnover, .newDesigns, .marketPrice: .sales
    case .toolsFit, .toolDaysMissing: .stock
    case .trained, .certificates, .skilledReleases, .productive, .levels: .people
    case .premi: .money
    }
  }

  var list: SavedView.List { .figureRecords }
  var topic: String { "angka-catatan" }
  var door: Door? { Self.door(of: indicator) }
  var usualOrder: Words { Words("tanggal", en: "date") }

  func title(in scene: Scene) -> String {
    switch figure {
    case .indicator(let indicator): scene.say(indicator.name)
    case .channel(let channel):
      scene.workshop.catalogue.channels[Int(channel)].title(scene.language)
    }
  }

  func path(in scene: Scene) -> [String] {
    [Area.partnership.title(in: scene), scene.say("Angka", en: "Figures"), title(in: scene)]
  }

  func stamp(in scene: Scene) -> [Int] { PartnershipStamp.of(scene) }

  mutating func renew(in scene: Scene) {
    records =
      switch figure {
      case .indicator(let indicator): scene.workshop.records(of: indicator, over: days)
      case .channel(let channel): scene.workshop.saleRecords(through: channel, on: days)
      }
  }

  func rows(in scene: Scene) -> [Int] { Array(records.indices) }

  // MARK: Columns

  func columns(in scene: Scene) -> [ListColumn] {
    [
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10, from: 60)) {
        .day(records[$0].day)
      },
      ListColumn("record", Column(scene.say("Catatan", en: "Record"), 17)) {
        .text(records[$0].origin.name(in: scene))
      },
      ListColumn("what", Column(scene.say("Isi", en: "What"), 14, from: 80)) {
        .text(records[$0].origin.note(in: scene))
      },
      ListColumn("adds", Column(scene.say("Menambah", en: "Adds"), 18, .right)) {
        .measure(Int(records[$0].adds), text(records[$0].adds, over: records[$0].base))
      },
    ]
  }

  /// `1`, `150.000`; of a share or a mean, and what it is over.
  private func text(_ adds: Int64, over base: Int64) -> String {
    Rupiah(adds).bare + (isRatio ? " / " + Rupiah(base).bare : "")
  }

  private var isRatio: Bool { indicator.unit == .perMille || indicator == .premi }

  func texts(of row: Int, in scene: Scene) -> [String] { [records[row].origin.name(in: scene)] }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    if case .channel(let channel) = records[row].origin {
      ListScreen(FigureRecordList(.channel(channel), over: days))
    } else {
      records[row].origin.screen(in: scene)
    }
  }

  func whyNotOpen(_ row: Int, in scene: Scene) -> String {
    records[row].origin.whyNoScreen(in: scene)
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    [
      records.count == 1
        ? scene.say("1 catatan", en: "1 record")
        : scene.say("\(records.count) catatan", en: "\(records.count) records"),
      days.lowerBound.dashed + " - " + days.upperBound.dashed,
    ]
  }

  func totals(of rows: [Int], in scene: Scene) -> [String]? {
    if rows.isEmpty { return nil }
    let adds = rows.reduce(0) { $0 + records[$1].adds }
    let base = rows.reduce(0) { $0 + records[$1].base }
    return columns(in: scene).map { column in
      column.name == "adds"
        ? text(adds, over: base)
        : column.name == "record" ? scene.say("Jumlah", en: "Total") : ""
    }
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "Enter membuka catatan ini. Esc kembali ke angkanya.",
      en: "Enter opens this record. Esc goes back to the figure.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Tidak ada catatan di periode ini.", en: "No record in this period."),
      hint: scene.say("Esc kembali ke angkanya.", en: "Esc goes back to the figure."))
  }
}
