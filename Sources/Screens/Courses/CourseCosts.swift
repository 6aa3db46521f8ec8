import TerminalUI
import Wording
import Workshop

extension Scene {
  /// Who gives a course: a partner, or the workshop itself.
  func giver(of course: ID<Course>) -> String {
    workshop.courses[course].partner.map { workshop.partners[$0].name }
      ?? say("bengkel", en: "ourselves")
  }
}

/// What pages of courses are made from.
enum CourseStamp {
  static func of(_ scene: Scene) -> [Int] {
    let workshop = scene.workshop
    return [
      workshop.courses.edits, workshop.courseSessions.edits, workshop.courseExercises.edits,
      workshop.trainings.edits, workshop.outputs.edits, workshop.sales.edits,
    ]
  }
}

/// What a course was to cost and has cost, by who bears it.
struct CourseCosts {
  private let scene: Scene
  private let plan: Course
  private let own: Rupiah
  private let partner: Rupiah

  init(_ course: ID<Course>, in scene: Scene) {
    self.scene = scene
    plan = scene.workshop.courses[course]
    (own, partner) = scene.workshop.costs(of: course)
  }

  /// `Biaya bengkel Rp50.000 dari Rp150.000, mitra Rp0 dari Rp1.200.000`.
  var sentence: String {
    scene.say("Biaya bengkel ", en: "Our cost ") + part(own, plan.ownCost)
      + scene.say(", mitra ", en: ", the partner's ") + part(partner, plan.partnerCost)
  }

  private func part(_ spent: Rupiah, _ planned: Rupiah) -> String {
    spent.sentence + scene.say(" dari ", en: " of ") + planned.sentence
  }
}
