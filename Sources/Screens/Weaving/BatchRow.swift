import Forms
import TerminalUI
import Wording
import Workshop

/// One row of the list of batches: its texts, its sign and what the sign means.
struct BatchRow {
  let id: ID<WeavingBatch>
  let batch: WeavingBatch
  let isOpen: Bool
  private let pace: WorkPace

  init(_ id: ID<WeavingBatch>, pace: WorkPace, in scene: Scene) {
    self.id = id
    batch = scene.workshop.batches[id]
    isOpen = batch.state == .running || batch.state == .waitingForQuality
    self.pace = pace
  }

  /// Worked out where it is asked for: most rows of a long list never are.
  private func forecast(in scene: Scene) -> Day? {
    isOpen ? pace.forecast(of: id, in: scene.workshop, on: scene.today) : nil
  }

  func isLate(in scene: Scene) -> Bool {
    isOpen && daysLate(in: scene) > 0
  }

  /// Days behind the due date, or what the forecast says of them; 0 when it is in time.
  func daysLate(in scene: Scene) -> Int {
    let past = scene.workshop.daysLate(batch.due, on: scene.today)
    return past > 0
      ? past : forecast(in: scene).map { scene.workshop.daysLate(batch.due, on: $0) } ?? 0
  }

  func sign(in scene: Scene) -> String {
    if isLate(in: scene) { return "!" }
    return isOpen && scene.workshop.leavesBeforeDue(id) != nil ? "?" : ""
  }

  /// What the sign means, for the message line; nil without a sign.
  func reason(in scene: Scene) -> String? {
    guard isOpen else { return nil }
    let code = scene.workshop.code(id)
    let past = scene.workshop.daysLate(batch.due, on: scene.today)
    if past > 0 {
      return scene.say(
        "! \(code) lewat tenggat \(past) hari. Enter melihat yang menahan.",
        en: "! \(code) is \(counted(past, "day")) late. Enter shows what holds it up.")
    }
    if let forecast = forecast(in: scene), daysLate(in: scene) > 0 {
      return scene.say(
        "! \(code) diperkirakan siap \(forecast.dashed), lewat tenggat. Enter membuka.",
        en: "! \(code) is expected on \(forecast.dashed), after it is due. Enter opens it.")
    }
    guard let leaving = scene.workshop.leavesBeforeDue(id),
      let release = scene.workshop.people[leaving].identity?.release
    else { return nil }
    guard scene.sees(.release) else {
      let code = scene.workshop.code(leaving)
      return scene.say(
        "? tenggat dekat atau lewat tanggal bebas \(code).",
        en: "? It is due near or after the release date of \(code).")
    }
    let person = scene.workshop.code(leaving)
    let isBefore = release < batch.due
    let when =
      isBefore
      ? scene.say("sebelum tenggat.", en: "before it is due.")
      : scene.say("dekat tenggat.", en: "near the due date.")
    return scene.say(
      "? \(person) dari regu bebas \(release.dashed), \(when)",
      en: "? \(person) of the crew is released \(release.dashed), \(when)")
  }

  // MARK: Texts

  var accepted: String { "\(batch.accepted)/\(batch.quantity)" }

  func bar(in scene: Scene) -> String {
    guard isOpen else { return scene.say(batch.state.name) }
    let tenths = scene.workshop.tenthsDone(of: id)
    return String(repeating: "█", count: tenths) + String(repeating: "·", count: 10 - tenths)
  }

  func destination(in scene: Scene) -> String {
    scene.shortPurpose(of: id) ?? scene.say("etalase", en: "display")
  }

  func left(in scene: Scene) -> String {
    guard isOpen else { return "" }
    if batch.due > scene.today { return scene.today.distance(to: batch.due, scene.language) }
    let past = scene.workshop.daysLate(batch.due, on: scene.today)
    return past == 0
      ? scene.say("0 hari", en: "0 d")
      : (scene.today + past).distance(to: scene.today, scene.language)
  }

  /// The forecast against the due date; nil without one.
  func daysBehind(in scene: Scene) -> Int? {
    forecast(in: scene).map { scene.workshop.daysLeft(to: $0, from: batch.due) }
  }

  /// The same in words: `+1` one day late.
  func difference(in scene: Scene) -> String {
    guard isOpen else { return "" }
    guard let days = daysBehind(in: scene) else { return "-" }
    return days > 0 ? "+\(days)" : "\(days)"
  }

  func sizes(in scene: Scene) -> String {
    isOpen ? SizeLanguage.write(scene.workshop.sizes(of: id)) : scene.say(batch.state.name)
  }

  /// Pieces that have each making stage behind them; `-` for a stage they never pass.
  func stageCounts(in scene: Scene) -> [String] {
    scene.workshop.catalogue.makingStages.map { stage in
      guard isOpen else { return "" }
      guard let count = scene.workshop.finished(stage: UInt8(stage), of: id) else { return "-" }
      return count == 0 ? "·" : "\(count)"
    }
  }
}
