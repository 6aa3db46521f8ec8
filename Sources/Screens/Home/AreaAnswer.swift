import Wording
import Workshop

/// What each area's line on the home page says: its answer, not its description.
extension Area {
  /// The counts of an answer, the one that matters most first.
  func answer(in scene: Scene) -> [String] {
    switch self {
    case .people: Self.people(in: scene)
    case .batches: Self.batches(in: scene)
    case .output: [Self.output(in: scene)]
    case .queue: Self.queue(in: scene)
    case .sales: Self.sales(in: scene)
    case .premi: [Self.premi(in: scene)]
    case .reports: [Self.reports(in: scene)]
    case .partnership: Self.partnership(in: scene)
    case .stock: [Self.stock(in: scene)] + (ToolWords.missing(in: scene).map { [$0] } ?? [])
    case .system:
      ["#\(scene.lastSequence)", SystemWords.backupAge(in: scene)].filter { !$0.isEmpty }
    }
  }

  private static func queue(in scene: Scene) -> [String] {
    let queue = scene.workshop.derived.queue
    guard let first = queue.first else { return [scene.say("kosong", en: "empty")] }
    let days = scene.today - first.since
    return [
      scene.say("\(queue.count) menunggu", en: "\(queue.count) waiting"),
      scene.say("tertua \(days) hari", en: "oldest \(counted(days, "day"))"),
    ]
  }

  private static func isNarrow(_ scene: Scene) -> Bool { Layout(scene.size).isNarrow }

  private static func people(in scene: Scene) -> [String] {
    let people = scene.workshop.inmates.map { scene.workshop.people[$0] }
    let active = people.count { $0.status == .active }
    let resting = people.count { $0.status == .resting }
    let leaving = scene.sees(.release) ? Releases.within(30, in: scene).count : 0
    return [
      scene.say("\(active) aktif", en: "\(active) active"),
      resting > 0 ? scene.say("\(resting) istirahat", en: "\(resting) resting") : "",
      leaving > 0
        ? scene.say("\(leaving) bebas dalam 30 hari", en: "\(leaving) released in 30 days") : "",
    ].filter { !$0.isEmpty }
  }

  private static func batches(in scene: Scene) -> [String] {
    let open = scene.workshop.derived.openBatches.map { scene.workshop.batches[$0].state }
    let running = open.count { $0 == .running }
    let waiting = open.count { $0 == .waitingForQuality }
    let pace = scene.workPace
    let late = scene.workshop.derived.openBatches.count {
      BatchRow($0, pace: pace, in: scene).isLate(in: scene)
    }
    return [
      scene.say("\(running) berjalan", en: "\(running) running"),
      waiting > 0
        ? scene.say("\(waiting) menunggu periksa", en: "\(waiting) await inspection") : "",
      late > 0 ? scene.say("\(late) rawan terlambat", en: "\(late) in danger") : "",
    ].filter { !$0.isEmpty }
  }

  private static func output(in scene: Scene) -> String {
    let days = scene.workshop.derived.sheetOfDay.keys.sorted(by: >)
    guard let day = days.first(where: { !scene.workshop.outputs(on: $0).isEmpty }) else {
      return scene.say("belum ada", en: "none yet")
    }
    let date =
      isNarrow(scene)
      ? "\(day.weekdayShort(scene.language)) \(day.short)"
      : "\(day.weekdayName(scene.language)) \(day.dashed)"
    return scene.say("terakhir", en: "last") + " " + date
  }

  private static func sales(in scene: Scene) -> [String] {
    let pieces = scene.workshop.derived.stock.values.reduce(0, +)
    let inStock = scene.say("\(pieces) buah di stok", en: "\(counted(pieces, "piece")) in stock")
    let orders = scene.workshop.derived.openOrders.count
    let waiting =
      orders == 0 ? [] : [scene.say("\(orders) pesanan", en: counted(orders, "order"))]
    guard let newest = scene.workshop.sales.indices.last else { return waiting + [inStock] }
    let nota = scene.workshop.nota(ID(newest))
    return waiting + [inStock, scene.say("nota terakhir \(nota)", en: "last nota \(nota)")]
  }

  private static func stock(in scene: Scene) -> String {
    let kinds = StockTable(scene.workshop).rows.count
    if kinds == 0 { return scene.say("kosong", en: "empty") }
    return scene.say("\(kinds) macam siap jual", en: "\(counted(kinds, "kind")) for sale")
  }

  /// Up to which month everything is divided.
  private static func premi(in scene: Scene) -> String {
    guard let month = scene.workshop.lastClosed else {
      return scene.say("belum ada bulan ditutup", en: "no month closed yet")
    }
    let title = month.title(scene.language)
    return isNarrow(scene)
      ? title : scene.say("ditutup sampai \(title)", en: "closed up to \(title)")
  }

  /// Agreements in force, and how many of the pledges are kept; for those who may see them.
  private static func partnership(in scene: Scene) -> [String] {
    guard scene.may(.seePartners) else { return [] }
    let workshop = scene.workshop
    let inForce = workshop.standingAgreements.count {
      workshop.agreements[$0].state(on: scene.today) != .ended
    }
    if workshop.standingAgreements.isEmpty {
      return [scene.say("belum ada perjanjian", en: "no agreement yet")]
    }
    let pledges = workshop.standingPledges
    let quiet = pledges.count { workshop.quietDays(of: $0, on: scene.today) != nil }
    return [
      scene.say("\(inForce) perjanjian berlaku", en: "\(counted(inForce, "agreement")) in force"),
      scene.say("\(pledges.count) janji", en: counted(pledges.count, "pledge")),
      quiet == 0 ? "" : scene.say("\(quiet) tanpa bukti", en: "\(quiet) without proof"),
    ].filter { !$0.isEmpty }
  }

  /// The month that the next report is about.
  private static func reports(in scene: Scene) -> String {
    guard let month = ReportMonths.usual(ReportMonths.all(in: scene), in: scene) else {
      return scene.say("belum ada catatan", en: "no records yet")
    }
    let title = month.title(scene.language)
    return isNarrow(scene) ? title : scene.say("terakhir", en: "last") + " " + title
  }
}
