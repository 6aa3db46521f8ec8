import Workshop

/// The course that the practice workshop is in the middle of, given by a partner: two days of it
/// are over, and on the second a group counted prices.
///
/// Who takes part is drawn by chance of its own, so that everything else stays as it is.
extension PracticeStory {
  private static let sizes = 5...6
  /// Working days before the last on which there was a session.
  private static let sessions = [
    (before: 4, topic: "biaya bahan"), (before: 2, topic: "harga dan untung"),
  ]

  mutating func teach() {
    var chance = SplitMix64(seed: plan.seed ^ 0x4B55_5253)
    var people = workshop.inmates.filter { workshop.mayWork($0, on: plan.until) }
    chance.shuffle(&people)
    people = people.prefix(chance.from(Self.sizes)).sorted()
    let days = Self.sessions.map { plan.days[max(0, plan.days.count - 1 - $0.before)] }
    announce(to: people, from: days[0])
    for (place, session) in Self.sessions.enumerated() {
      hold(session.topic, on: days[place], for: place == 0 ? people : Array(people.dropLast()))
    }
    record(
      .noteExercise(
        NoteExercise {
          $0.day = plan.until
          $0.session = ID(1)
          $0.channel = 4
          $0.price = Rupiah(160_000)
          $0.pieces = 3
          $0.cost = Rupiah(45_000)
          $0.profit = Rupiah(345_000)
        }), as: PracticeWorkshop.clerk)
  }

  private mutating func announce(to people: [ID<Inmate>], from first: Day) {
    let last = plan.until + 5
    record(
      .setCourse(
        SetCourse {
          $0.day = first
          $0.name = "hitung harga pokok"
          $0.partner = ID(0)
          $0.trainer = "DINAS UMPAMA"
          $0.content = "bahan, waktu, harga, untung"
          $0.first = first
          $0.last = last
          $0.partnerCost = Rupiah(1_800_000)
          $0.pledge = ID(6)
          $0.people = people
          $0.share = Course.usualShare
        }), as: PracticeWorkshop.clerk)
  }

  private mutating func hold(_ topic: String, on day: Day, for people: [ID<Inmate>]) {
    record(
      .noteSession(
        NoteSession {
          $0.day = day
          $0.course = ID(0)
          $0.topic = topic
          $0.trainer = "DINAS UMPAMA"
          $0.present = people
          $0.partnerCost = Rupiah(600_000)
        }), as: PracticeWorkshop.clerk)
  }
}
