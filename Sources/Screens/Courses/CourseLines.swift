import Reports
import TerminalUI
import Wording
import Workshop

/// The lines of the page of one course's people, cost and effect.
struct CourseLines {
  private let scene: Scene
  private let course: ID<Course>
  private let plan: Course

  init(_ course: ID<Course>, in scene: Scene) {
    self.scene = scene
    self.course = course
    plan = scene.workshop.courses[course]
  }

  var all: [PageLine] { people + [.text("")] + costs + [.text("")] + effect }

  private func texts(_ words: String) -> [PageLine] {
    words.wrapped(to: scene.size.width - 4).map { .text($0) }
  }

  // MARK: People

  private var people: [PageLine] {
    let columns = Columns([
      Column(scene.say("PESERTA", en: "PEOPLE"), 10),
      Column(scene.say("Hadir", en: "Present"), 16, .right),
      Column(scene.say("Cukup hadir", en: "Enough"), 12, from: 50),
      Column(scene.say("Sertifikat", en: "Certificate"), 24, from: 70),
    ])
    let sessions = scene.workshop.sessions(of: course).count
    let passed = Set(scene.workshop.passed(course))
    let training = scene.workshop.training(of: course).map { scene.workshop.trainings[$0] }
    return [.titles(columns)]
      + plan.people.map { inmate in
        let there = Portion(scene.workshop.attended(inmate, course), of: sessions)
        return .row(
          columns,
          [
            scene.workshop.code(inmate), there.text(scene.language),
            passed.contains(inmate) ? scene.say("ya", en: "yes") : scene.say("belum", en: "no"),
            training?.certificate(of: inmate) ?? "",
          ])
      }
  }

  private var costs: [PageLine] {
    let columns = Columns([
      Column(scene.say("BIAYA (Rp)", en: "COST (Rp)"), 20),
      Column(scene.say("Rencana", en: "Planned"), 14, .right),
      Column(scene.say("Tercatat", en: "Recorded"), 14, .right),
    ])
    let spent = scene.workshop.costs(of: course)
    return [
      .titles(columns),
      .row(
        columns,
        [
          scene.say("bengkel, di buku", en: "ours, in the books"), plan.ownCost.bare,
          spent.own.bare,
        ]),
      .row(
        columns,
        [
          scene.say("mitra, di luar buku", en: "partner's, outside"), plan.partnerCost.bare,
          spent.partner.bare,
        ]),
    ]
  }

  // MARK: Effect

  private var effect: [PageLine] {
    let title = PageLine.text(
      scene.say("HASIL, 90 HARI SEBELUM DAN SESUDAH", en: "EFFECT, 90 DAYS BEFORE AND AFTER"))
    guard let training = scene.workshop.training(of: course) else {
      return [title]
        + texts(
          scene.say(
            "Dihitung sesudah program tuntas.", en: "Counted once the course is finished."))
    }
    return [title] + faults(training) + pace(PaceEffect(training, of: scene.workshop))
  }

  private func faults(_ training: ID<Training>) -> [PageLine] {
    guard let stage = plan.stage else {
      return texts(
        scene.say(
          "Cacat: program tanpa tahap, tidak dibandingkan.",
          en: "Defects: no stage was taught; not compared."))
    }
    let pieces = StagePiece.all(of: stage, in: scene.workshop)
    let effect = TrainingEffect(training, pieces, of: scene.workshop)
    let (before, after) = (effect.before.text(scene.language), effect.after.text(scene.language))
    return texts(
      scene.say("Cacat: \(before), lalu \(after), ", en: "Defects: \(before), then \(after), ")
        + scene.say(effect.finding.words) + scene.say(" (uji Fisher).", en: " (Fisher's test)."))
  }

  private func pace(_ effect: PaceEffect) -> [PageLine] {
    let count = effect.changes.count
    let left =
      effect.left == 0
      ? ""
      : scene.say(
        " Belum 10 hari kerja sebelum atau sesudah: \(effect.left) orang.",
        en: " Fewer than 10 workdays before or after: \(counted(effect.left, "person", "people")).")
    if count == 0 {
      return texts(scene.say("Kecepatan: belum cukup data.", en: "Pace: not enough data.") + left)
    }
    let test =
      effect.thousandths.map {
        let p = Self.chance($0, scene.language)
        return scene.say(
          "uji peringkat bertanda Wilcoxon, p \(p)", en: "Wilcoxon's signed ranks, p \(p)")
      }
      ?? scene.say(
        "di bawah \(SignedRank.fewest) orang tidak diuji",
        en: "fewer than \(SignedRank.fewest) people are not tested")
    return texts(
      scene.say("Kecepatan: ", en: "Pace: ") + rate(effect.before)
        + scene.say(", lalu ", en: ", then ") + rate(effect.after)
        + scene.say(
          "; lebih cepat \(effect.faster) dari \(count) orang, lebih lambat \(effect.slower): ",
          en: "; faster \(effect.faster) of \(counted(count, "person", "people")), "
            + "slower \(effect.slower): ")
        + scene.say(effect.finding.words) + " (" + test + ")." + left)
  }

  /// `4,2 sehari (n 120 hari)`.
  private func rate(_ pace: WorkPace) -> String {
    let tenths = (pace.done * 20 + pace.days) / (2 * max(1, pace.days))
    let text = "\(tenths / 10)\(scene.language == .english ? "." : ",")\(tenths % 10)"
    return scene.say(
      "\(text) sehari (n \(pace.days) hari)", en: "\(text) a day (n \(counted(pace.days, "day")))")
  }

  /// Thousandths as `0,031`.
  private static func chance(_ thousandths: Int, _ language: Language) -> String {
    let text = Workshop.padded(thousandths, to: 4)
    return text.prefix(1) + (language == .english ? "." : ",") + text.dropFirst()
  }
}
