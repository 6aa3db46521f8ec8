import Reports
import TerminalUI
import Wording
import Workshop

/// The words around the pictures of quality figures.
struct FigureTexts {
  let scene: Scene
  let figures: FigureSet
  let choice: FigureChoice

  private var gate: GateYield? { figures.yield[choice.gate] }

  /// At most four counts of the sub-line.
  func counts(_ picture: FigurePicture) -> [String] {
    guard let gate, figures.count(picture) > 0 || picture == .coaching else {
      return [choice.period.name(in: scene)]
    }
    let checked = gate.passed.whole
    switch picture {
    case .faults:
      let failed = Portion(checked - gate.passed.part, of: checked).text(scene.language)
      return [
        scene.say("\(checked) diperiksa", en: "\(checked) checked"),
        scene.say("tidak lulus langsung \(failed)", en: "failed first \(failed)"),
        scene.say("\(gate.defects) cacat", en: counted(gate.defects, "defect")),
      ]
    case .failed, .faultsPerPiece:
      guard let chart = figures.chart(picture), !chart.points.isEmpty else { return [] }
      return [groups, mean(chart), beyond(chart)].filter { !$0.isEmpty }
    case .coaching:
      let held = figures.coaching?.withheld ?? 0
      return held == 0 ? [] : [withheld(held)]
    }
  }

  private var groups: String {
    let count = figures.groups.count
    return "\(count) \(scene.say(choice.grouping.name))"
      + (scene.language == .english && count != 1 ? (choice.grouping == .batch ? "es" : "s") : "")
  }

  private func mean(_ chart: ControlChart) -> String {
    let letter = chart.kind == .p ? "p" : "u"
    let value =
      chart.kind == .p
      ? chart.centre.text(scene.language)
      : decimal(chart.centre.value ?? 0, places: 2, scene.language) + " (n \(chart.centre.whole))"
    return scene.say("\(letter) rata-rata \(value)", en: "mean \(letter) \(value)")
  }

  private func beyond(_ chart: ControlChart) -> String {
    let names = figures.groups.indices.filter { chart.points[$0].isBeyond }.map {
      figures.groups[$0].label(in: scene.workshop, scene.language)
    }
    guard let last = names.last else { return "" }
    let who = names.count == 1 ? ": " + last : ""
    return scene.say("\(names.count) di luar batas", en: "\(names.count) beyond limits") + who
  }

  func fact(_ picture: FigurePicture) -> String {
    guard let chart = figures.chart(picture), !chart.points.isEmpty else {
      return picture == .coaching
        ? scene.say("urut kode", en: "by code") : ""
    }
    return chart.isProvisional
      ? scene.say("batas sementara", en: "provisional limits")
      : scene.say("batas tetap", en: "fixed limits")
  }

  /// At the left of the upper rule: how the picture is made.
  func state(_ picture: FigurePicture) -> String {
    switch picture {
    case .faults:
      choice.measure == .count
        ? scene.say("urut jumlah", en: "by count")
        : scene.say("bobot 10 / 5 / 1", en: "weights 10 / 5 / 1")
    case .failed: inRule(scene.say("tidak lulus langsung ", en: "failed first "))
    case .faultsPerPiece: inRule(scene.say("cacat per buah, ", en: "defects a piece, "))
    case .coaching: coached
    }
  }

  /// What is counted and the grouping, or the grouping alone beside a long view.
  private func inRule(_ counted: String) -> String {
    let grouping = scene.say("per ", en: "by ") + scene.say(choice.grouping.name)
    let room = scene.size.width - TextWidth.of(choice.view(.failed, in: scene)) - 10
    return [counted + grouping, grouping].first(fitting: room)
  }

  private var coached: String {
    guard let stage = choice.coachedStage(of: scene.workshop) else { return "" }
    return scene.say("tahap ", en: "stage ")
      + scene.workshop.catalogue.stages[Int(stage)].title(scene.language)
  }

  /// What the signs of a chart mean, or the last of them where there is no room.
  func legend(_ picture: FigurePicture) -> String {
    guard picture.isChart else { return "" }
    let last = scene.say("◆ di luar batas", en: "◆ beyond limit")
    let room = scene.size.width - 24
    return [
      scene.say("● 10 buah ke atas  ○ di bawah 10  ", en: "● 10 pieces or more  ○ below 10  ")
        + last,
      last,
    ].first(fitting: room)
  }

  private func withheld(_ count: Int) -> String {
    scene.say(
      "\(count) orang di bawah 10 buah tidak tampil",
      en: "\(counted(count, "person", "people")) below 10 pieces not shown")
  }
}

extension [String] {
  /// The first that fits a width, else the last, cut.
  func first(fitting width: Int) -> String {
    first { TextWidth.of($0) <= width } ?? last?.fitted(to: width) ?? ""
  }
}
