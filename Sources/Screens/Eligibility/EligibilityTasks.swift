import Wording
import Workshop

/// What the papers of people ask of the clerk and the supervisor: those that soon expire.
enum EligibilityTasks {
  /// How many days before its last one a paper is named.
  static let nearest = 30

  /// The papers of active people that expire within so many days, soonest first.
  static func expiring(in scene: Scene) -> [(inmate: ID<Inmate>, paper: HeldPaper)] {
    scene.workshop.inmates.filter { scene.workshop.people[$0].status == .active }.flatMap {
      inmate in
      scene.workshop.expiringPapers(of: inmate, on: scene.today).filter {
        $0.last - scene.today <= nearest
      }.map { (inmate, $0) }
    }.sorted { ($0.1.last, $0.0) < ($1.1.last, $1.0) }
  }

  static func all(in scene: Scene) -> [HomeTask] {
    guard scene.may(.record) else { return [] }
    return expiring(in: scene).map { inmate, paper in
      let code = scene.workshop.code(inmate)
      let left = paper.last - scene.today
      return HomeTask(
        text: scene.say(
          "\(code): \(paper.requirement.name.id) habis \(scene.short(paper.last))",
          en: "\(code): \(paper.requirement.name.en) expires \(scene.short(paper.last))"),
        sign: scene.say("\(left) hari ?", en: "\(left) d ?"),
        effects: [.open(InmateScreen(inmate))],
        deed: Words(
          "Enter membuka orangnya; U mengisi surat yang baru.",
          en: "Enter opens the person; U enters the new paper."))
    }
  }
}
