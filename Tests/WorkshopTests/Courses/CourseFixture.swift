import Workshop

/// The signed workshop with a course of the Dinas for three people from 2 to 13 November 2026, and
/// four sessions of it.
///
/// At the sessions were 0 1 2, then 0 1 2, then 0 1, then 0: of four sessions 4, 3 and 2.
enum CourseFixture {
  static let today = PartnershipFixture.today
  static let first = Sample.day(2026, 11, 2)
  static let last = Sample.day(2026, 11, 13)
  static let present: [[ID<Inmate>]] = [
    [ID(0), ID(1), ID(2)], [ID(0), ID(1), ID(2)], [ID(0), ID(1)], [ID(0)],
  ]

  static let course = SetCourse {
    $0.day = first
    $0.name = "hitung harga pokok"
    $0.partner = ID(0)
    $0.trainer = "DINAS CONTOH"
    $0.content = "bahan, waktu, harga, untung"
    $0.first = first
    $0.last = last
    $0.ownCost = Rupiah(200_000)
    $0.partnerCost = Rupiah(1_200_000)
    $0.pledge = ID(1)
    $0.people = [ID(2), ID(0), ID(1)]
    $0.share = Course.usualShare
  }

  /// The one from 0 on, three days apart: 50,000 of ours, 300,000 of the partner's.
  static func session(_ place: Int) -> NoteSession {
    NoteSession {
      $0.day = first + place * 3
      $0.course = ID(0)
      $0.topic = "materi \(place + 1)"
      $0.trainer = "DINAS CONTOH"
      $0.present = present[place]
      $0.ownCost = Rupiah(50_000)
      $0.partnerCost = Rupiah(300_000)
    }
  }

  static let finish = FinishCourse {
    $0.day = today
    $0.course = ID(0)
    $0.participants = [ID(0), ID(1)]
    $0.certificates = ["S-1/2026", "S-2/2026"]
  }

  static let exercise = NoteExercise {
    $0.day = today
    $0.session = ID(0)
    $0.product = ID(0)
    $0.channel = 4
    $0.price = Rupiah(150_000)
    $0.pieces = 2
    $0.cost = Rupiah(40_000)
    $0.profit = Rupiah(220_000)
  }

  static var planned: Workshop {
    var workshop = PartnershipFixture.signedWorkshop
    must(.setCourse(course), in: &workshop)
    return workshop
  }

  static var held: Workshop {
    var workshop = planned
    for place in present.indices { must(.noteSession(session(place)), in: &workshop) }
    return workshop
  }

  static func must(_ action: Action, in workshop: inout Workshop) {
    PartnershipFixture.must(action, in: &workshop)
  }

  static func broken(_ action: Action, in workshop: Workshop) -> [RuleBroken] {
    workshop.broken(by: action, as: PartnershipFixture.clerk)
  }
}
