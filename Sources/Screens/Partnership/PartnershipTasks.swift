import Wording
import Workshop

/// What agreements ask of the officer who sees to them: pledges without evidence, agreements that
/// end, next steps that are overdue.
enum PartnershipTasks {
  static func all(in scene: Scene) -> [HomeTask] {
    guard scene.may(.record) else { return [] }
    return steps(in: scene) + endings(in: scene) + quiet(in: scene)
  }

  private static func steps(in scene: Scene) -> [HomeTask] {
    let workshop = scene.workshop
    return workshop.openSteps.compactMap { contact in
      let row = workshop.contacts[contact]
      guard let by = row.stepDay, by < scene.today else { return nil }
      let name = workshop.partners[row.partner].name
      return HomeTask(
        text: Layout(scene.size).isNarrow ? row.step : "\(name): \(row.step)",
        sign: scene.say("\(scene.today - by) hari !", en: "\(scene.today - by) d !"),
        effects: [.open(ListScreen(ContactList(start: contact)))],
        deed: Words(
          "Enter membuka kontaknya; Enter lagi menjawab.",
          en: "Enter opens the contact; Enter again answers."))
    }
  }

  private static func endings(in scene: Scene) -> [HomeTask] {
    let workshop = scene.workshop
    return workshop.standingAgreements.compactMap { agreement in
      guard let left = workshop.reminder(of: agreement, on: scene.today) else { return nil }
      let row = workshop.agreements[agreement]
      let name = scene.say(workshop.named(agreement))
      let partner = workshop.partners[row.partner].name
      return HomeTask(
        text: Layout(scene.size).isNarrow
          ? name
          : scene.say(
            "\(name) \(partner) berakhir \(row.until.short)",
            en: "\(name) with \(partner) ends \(row.until.short)"),
        sign: left < 0
          ? scene.say("lewat \(-left) hari !", en: "\(-left) d late !")
          : scene.say("\(left) hari ?", en: "\(left) d ?"),
        effects: [.open(ListScreen(AgreementList()))],
        deed: Words(
          "Enter membuka perjanjian; N mencatat langkahnya.",
          en: "Enter opens the agreements; N notes a step."))
    }
  }

  /// Those of the officer himself, and those whose owner works no more.
  private static func quiet(in scene: Scene) -> [HomeTask] {
    let workshop = scene.workshop
    return workshop.standingPledges.compactMap { pledge in
      let row = workshop.pledges[pledge]
      let isOwn = row.owner == scene.session?.user || workshop.role(of: row.owner) == nil
      guard isOwn, let days = workshop.quietDays(of: pledge, on: scene.today) else { return nil }
      let code = workshop.code(pledge)
      return HomeTask(
        text: Layout(scene.size).isNarrow
          ? scene.say("\(code) tanpa bukti", en: "\(code) without proof")
          : scene.say("\(code) tanpa bukti: ", en: "\(code) without proof: ") + row.words,
        sign: scene.say("\(days) hari !", en: "\(days) d !"),
        effects: [.open(ListScreen(PledgeRecords(pledge)))],
        deed: Words(
          "Enter membuka janjinya; B mencatat bukti atau langkah.",
          en: "Enter opens the pledge; B records proof or a step."))
    }
  }
}
