import Wording
import Workshop

/// What changes what pages of agreements show.
enum PartnershipStamp {
  static func of(_ scene: Scene) -> [Int] {
    let workshop = scene.workshop
    return [
      workshop.partners.edits, workshop.agreements.edits, workshop.pledges.edits,
      workshop.evidence.edits, workshop.supports.edits, workshop.contacts.edits,
      workshop.checks.edits, workshop.sales.edits, workshop.trainings.edits,
      workshop.toolCounts.edits, workshop.returns.edits, workshop.closures.edits,
      workshop.marketPrices.edits, Int(scene.today.number),
    ]
  }
}

/// What the records say of a pledge today, in numbers and as it is written.
struct PledgeFigures {
  let pledge: ID<Pledge>
  let state: Pledge.State
  /// How long nothing was heard of it, where that is too long.
  let quiet: Int?
  /// Days since the newest evidence.
  let age: Int?
  let ageText: String
  let start: (Int64?, String)
  let now: (Int64?, String)
  let target: (Int64?, String)

  init(_ pledge: ID<Pledge>, in scene: Scene) {
    let workshop = scene.workshop
    let row = workshop.pledges[pledge]
    let standing = workshop.standing(of: pledge, on: scene.today)
    let beginning = workshop.beginning(of: pledge)
    self.pledge = pledge
    state = workshop.state(of: pledge, on: scene.today)
    quiet = workshop.quietDays(of: pledge, on: scene.today)
    age = workshop.newestEvidence(of: pledge).map { max(0, scene.today - $0) }
    ageText = age.map { "\($0) " + scene.say("hari", en: "d") } ?? "-"
    start = (beginning, row.indicator.cell(beginning, scene.language))
    now = (standing.value, row.indicator.cell(standing, scene.language))
    target = (row.target, row.indicator.cell(row.target, scene.language))
  }

  /// In lines for below a list.
  func facts(in scene: Scene) -> [String] {
    let workshop = scene.workshop
    let row = workshop.pledges[pledge]
    let who =
      row.isOurs ? scene.say(PledgeForm.ours) : workshop.partners[workshop.partner(of: pledge)].name
    let due = scene.say("tenggat ", en: "due ") + row.due.dashed
    let step = workshop.openSteps.first { workshop.contacts[$0].pledge == pledge }
    return [
      line(
        scene, Words("JANJI", en: "PLEDGE"),
        "\(workshop.code(pledge)) \(who): \(row.words), \(due), \(scene.say(state.name))"),
      line(
        scene, Words("Ukuran", en: "Measure"),
        scene.say(row.indicator.name) + ": " + figure(now.0, row, scene, now.1)
          + scene.say(", sasaran ", en: ", target ") + figure(target.0, row, scene, target.1)
          + scene.say(", awal ", en: ", start ") + figure(start.0, row, scene, start.1)),
      line(scene, Words("Bukti", en: "Proof"), proof(in: scene)),
      line(
        scene, Words("Langkah", en: "Step"),
        step.map { "\(workshop.contacts[$0].stepDay?.dashed ?? "") \(workshop.contacts[$0].step)" }
          ?? scene.say("belum ada", en: "none yet")),
      line(
        scene, Words("Petugas", en: "Owner"),
        workshop.users[row.owner].login.uppercased() + ", "
          + scene.say(workshop.named(row.agreement))),
    ].flatMap { $0.wrapped(to: scene.size.width - 3, indent: 11) }
  }

  /// In a sentence, where rupiah are called so.
  private func figure(
    _ value: Int64?, _ row: Pledge, _ scene: Scene, _ cell: String
  ) -> String {
    row.indicator.unit == .rupiah ? row.indicator.figure(value, scene.language) : cell
  }

  private func line(_ scene: Scene, _ label: Words, _ text: String) -> String {
    scene.say(label).padded(to: 11) + text
  }

  /// The newest evidence, or the support that came last.
  private func proof(in scene: Scene) -> String {
    let workshop = scene.workshop
    let papers = workshop.evidence(of: pledge).map {
      (workshop.evidence[$0].day, workshop.evidence[$0].words, workshop.evidence[$0].paper)
    }
    let supports = workshop.supports(for: pledge).map {
      (workshop.supports[$0].until, workshop.supports[$0].words, workshop.code($0))
    }
    guard let newest = (papers + supports).max(by: { $0.0 < $1.0 }) else {
      return scene.say("belum ada", en: "none yet")
    }
    return "\(newest.0.dashed) \(newest.1)" + (newest.2.isEmpty ? "" : ", \(newest.2)")
  }
}
