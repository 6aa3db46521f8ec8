import Workshop

/// The partnership sample with a course of the Dinas for four people, three days of it over.
///
/// WB-001 and WB-002 were at all three, WB-003 at two, WB-004 at one; needed are 75%. The first day
/// cost us Rp50.000, each of them the Dinas Rp300.000. Gold caps took material for Rp40.000 each,
/// and one was sold today over the counter for Rp225.000.
enum CourseSample {
  static let workshop: Workshop = {
    var workshop = PartnershipSample.workshop
    for action in material + [.setCourse(course)] + sessions {
      MarketSample.must(action, by: Sample.clerk, in: &workshop)
    }
    return workshop
  }()

  private static let material: [Action] = [
    .receiveMaterial(
      ReceiveMaterial {
        $0.day = Sample.today - 21
        $0.label = "E-1"
        $0.source = "TOKO CONTOH"
        $0.quantity = 10
        $0.price = Rupiah(400_000)
      }),
    .issueMaterial(
      IssueMaterial {
        $0.day = Sample.today - 20
        $0.lot = ID(0)
        $0.batch = ID(1)
        $0.quantity = 4
      }),
  ]

  private static let course = SetCourse {
    $0.day = Sample.today - 7
    $0.name = "harga pokok"
    $0.partner = ID(0)
    $0.trainer = "DINAS CONTOH"
    $0.content = "bahan, waktu, harga, untung"
    $0.first = Sample.today - 7
    $0.last = Sample.today + 4
    $0.ownCost = Rupiah(150_000)
    $0.partnerCost = Rupiah(1_200_000)
    $0.pledge = ID(2)
    $0.people = (0..<4).map { ID($0) }
    $0.share = 75
  }

  private static let sessions: [Action] =
    [(7, "bahan", 4), (3, "waktu kerja", 3), (0, "harga dan untung", 2)].map { ago, topic, there in
      .noteSession(
        NoteSession {
          $0.day = Sample.today - ago
          $0.course = ID(0)
          $0.topic = topic
          $0.trainer = "DINAS CONTOH"
          $0.present = (0..<there).map { ID($0) }
          $0.ownCost = Rupiah(ago == 7 ? 50_000 : 0)
          $0.partnerCost = Rupiah(300_000)
        })
    }

  /// The group sold the one gold cap, took Rp60.000 for its cost and counted Rp165.000.
  static let counted: Workshop = {
    var workshop = CourseSample.workshop
    MarketSample.must(
      .noteExercise(
        NoteExercise {
          $0.day = Sample.today
          $0.session = ID(2)
          $0.product = ID(1)
          $0.price = Rupiah(230_000)
          $0.pieces = 1
          $0.cost = Rupiah(60_000)
          $0.profit = Rupiah(165_000)
        }), by: Sample.clerk, in: &workshop)
    return workshop
  }()
}
