import Wording
import Workshop

/// One thing that must be done, and where.
struct HomeTask {
  var text: String
  /// Distance and sign, at the right.
  var sign: String
  var effects: [Effect]
  /// What the role can do about it, for the message line.
  var deed: Words

  func line(in scene: Scene) -> HomeLine { .row(text, right: sign, deed: scene.say(deed), effects) }
}

/// What must be done first, by urgency.
enum HomeTasks {
  static func all(in scene: Scene) -> [HomeTask] {
    let records =
      scene.may(.record)
      ? late(in: scene) + output(in: scene) + orders(in: scene) + consigned(in: scene)
        + releases(in: scene) : []
    return SystemTasks.first(in: scene) + RestoreTasks.all(in: scene) + OfficeTasks.all(in: scene)
      + ToolTasks.all(in: scene)
      + HolderTasks.all(in: scene) + SystemTasks.due(in: scene)
      + DraftTasks.all(in: scene)
      + QualityTasks.all(in: scene)
      + records + EligibilityTasks.all(in: scene) + PartnershipTasks.all(in: scene)
      + ReleaseTasks.all(in: scene)
      + MoneyTasks.all(in: scene)
  }

  /// Batches past their due date.
  private static func late(in scene: Scene) -> [HomeTask] {
    scene.workshop.derived.openBatches.compactMap { id in
      let batch = scene.workshop.batches[id]
      let days = scene.workshop.daysLate(batch.due, on: scene.today)
      guard days > 0 else { return nil }
      let code = scene.workshop.code(id)
      return HomeTask(
        text: scene.say(
          "\(code) lewat tenggat \(scene.short(batch.due))",
          en: "\(code) was due \(scene.short(batch.due))"),
        sign: "\(days) \(scene.say("hari", en: "d")) !",
        effects: [.open(BatchScreen(id))],
        deed: Words(
          "Enter membuka batch yang terlambat.",
          en: "Enter opens the batch that is late."))
    }
  }

  /// The last working day, while nobody typed its sheet.
  private static func output(in scene: Scene) -> [HomeTask] {
    let workshop = scene.workshop
    let day = workshop.workingDay(before: scene.today)
    guard day >= workshop.settings.firstDay, workshop.outputs(on: day).isEmpty,
      workshop.derived.openBatches.contains(where: { workshop.batches[$0].opened <= day })
    else { return [] }
    return [
      HomeTask(
        text: Layout(scene.size).isNarrow
          ? scene.say("Hasil \(day.short) belum diketik", en: "Output of \(day.short) missing")
          : scene.say(
            "Hasil harian \(day.weekdayName(scene.language)) \(day.short) belum diketik",
            en: "The output of \(day.weekdayName(scene.language)) \(day.short) is not typed yet"),
        sign: "\(scene.today - day) \(scene.say("hari", en: "d")) !",
        effects: [.open(DayScreen(day: day))],
        deed: Words(
          "Enter membuka lembar hari itu untuk diketik.",
          en: "Enter opens the sheet of that day to type it."))
    ]
  }

  /// Orders that are ready, past their promise, or promised for one of the next seven days.
  private static func orders(in scene: Scene) -> [HomeTask] {
    let workshop = scene.workshop
    return workshop.derived.openOrders.compactMap { order -> HomeTask? in
      let days = workshop.orders[order].promised.map { due in
        let past = workshop.daysLate(due, on: scene.today)
        return past > 0 ? -past : max(0, due - scene.today)
      }
      let isReady = workshop.state(of: order) == .ready
      guard isReady || days.map({ $0 <= 7 }) ?? false else { return nil }
      let code = workshop.code(order)
      let kept = workshop.kept(for: order).count
      let quantity = workshop.outstanding(of: order).values.reduce(0, +)
      return HomeTask(
        text: isReady
          ? scene.say("\(code) siap diserahkan", en: "\(code) ready to deliver")
          : scene.say(
            "\(code): \(kept) dari \(quantity) siap", en: "\(code): \(kept) of \(quantity) ready"),
        sign: days.map { sign($0, in: scene) } ?? "?", effects: [.open(OrderScreen(order))],
        deed: Words(
          "Enter membuka pesanan: serahkan, atau ganti janji.",
          en: "Enter opens the order: deliver, or promise again."))
    }
  }

  private static func sign(_ days: Int, in scene: Scene) -> String {
    days < 0
      ? scene.say("lewat \(-days) hari !", en: "\(-days) d late !")
      : scene.say("\(days) hari ?", en: "\(days) d ?")
  }

  /// What has been with a partner for too long.
  private static func consigned(in scene: Scene) -> [HomeTask] {
    let workshop = scene.workshop
    return workshop.openConsignments.compactMap { row in
      let days = scene.today - workshop.consignments[row].day
      guard days > Consignment.longest else { return nil }
      let code = workshop.code(row)
      let count = workshop.out(on: row).count
      return HomeTask(
        text: scene.say(
          "\(code): \(count) buah di mitra belum disetor",
          en: "\(code): \(counted(count, "piece")) with a partner, not settled"),
        sign: scene.say("\(days) hari ?", en: "\(days) d ?"),
        effects: [.open(ConsignmentScreen(row))],
        deed: Words(
          "Enter membuka titipan: setor atau ambil kembali.",
          en: "Enter opens it: settle or take back."))
    }
  }

  /// People who leave within 30 days and hold pieces, which somebody else has to take over.
  private static func releases(in scene: Scene) -> [HomeTask] {
    guard scene.sees(.release) else { return [] }
    return Releases.within(Releases.nearest, in: scene).compactMap { id, days in
      let code = scene.workshop.code(id)
      let held = scene.workshop.pieces(heldBy: id).count
      if held == 0 { return nil }
      let mark = days <= Workshop.leavingDays ? "!" : "?"
      return HomeTask(
        text: Layout(scene.size).isNarrow
          ? scene.say("\(code): alihkan \(held) buah", en: "\(code): hand over \(held)")
          : scene.say(
            "\(code) bebas dalam \(days) hari: alihkan \(held) buah",
            en: "\(code) leaves in \(counted(days, "day")): hand over \(counted(held, "piece"))"),
        sign: "\(days) \(scene.say("hari", en: "d")) \(mark)",
        effects: [.open(HandOverForm(.person(id), in: scene))],
        deed: Words(
          "Enter memilih siapa yang meneruskan buahnya.",
          en: "Enter chooses who takes over the pieces."))
    }
  }
}

/// Who leaves soon.
enum Releases {
  /// How many days before a release the home page names it.
  static let nearest = 30

  /// Active people with so many days or less to their release, soonest first.
  static func within(_ days: Int, in scene: Scene) -> [(ID<Inmate>, Int)] {
    scene.workshop.inmates.compactMap { id -> (ID<Inmate>, Int)? in
      let inmate = scene.workshop.people[id]
      guard inmate.status == .active, let release = inmate.identity?.release else { return nil }
      let left = release - scene.today
      return (0...days).contains(left) ? (id, left) : nil
    }.sorted { $0.1 < $1.1 }
  }
}
