import Workshop

/// What the practice workshop has agreed with two partners, and what came of it.
///
/// Signed in its first month for four aims, with eight pledges; one of these has been quiet for 67
/// days and one agreement ends in 58. Chance is drawn by itself, so that everything else stays as
/// it is.
extension PracticeStory {
  /// The working day on which the agreements are signed.
  private static let signing = 9
  private static let quietDays = 67
  private static let daysLeftOfOne = 58
  private static let fair: UInt8 = 5

  private static let partners = [
    ("DINAS UMPAMA", "kepala bidang koperasi, 0411 000"),
    ("BLK CONTOH", "kepala seksi pelatihan, 0411 111"),
  ]

  private struct Promise {
    var aim: Aim
    var words: String
    var indicator: Indicator
    var baseline: Int64?
    var target: Int64
    /// The agreement: that of the first partner, or of the second.
    var agreement = 0
    var isOurs = false
  }

  private static let promises = [
    Promise(
      aim: .quality, words: "kelulusan naik", indicator: .firstPass, baseline: 680,
      target: 900, isOurs: true),
    Promise(
      aim: .quality, words: "pelatih anyam datang", indicator: .supports, target: 4,
      agreement: 1),
    Promise(
      aim: .facilities, words: "cetakan tambahan", indicator: .toolsFit, baseline: 88,
      target: 98),
    Promise(
      aim: .facilities, words: "rak jemur", indicator: .outside, baseline: 1, target: 3,
      isOurs: true),
    Promise(
      aim: .market, words: "omzet sebulan naik", indicator: .turnover, baseline: 3_100_000,
      target: 60_000_000, isOurs: true),
    Promise(aim: .market, words: "pameran dua kali", indicator: .supports, target: 2),
    Promise(
      aim: .enterprise, words: "peserta pelatihan usaha", indicator: .participants, target: 20),
    Promise(
      aim: .enterprise, words: "bebas sesudah dilatih", indicator: .skilledReleases, target: 10,
      isOurs: true),
  ]

  mutating func keepAgreements(on day: Day, _ index: Int) {
    if index == Self.signing { signAgreements(on: day) }
    if daysLeft(after: index) == 0 { noteWhatCame(on: day) }
  }

  private mutating func signAgreements(on day: Day) {
    for (name, contact) in Self.partners {
      record(
        .setPartner(
          SetPartner {
            $0.day = day
            $0.name = name
            $0.contact = contact
          }), as: PracticeWorkshop.clerk)
    }
    let ends = [day + 729, plan.until + Self.daysLeftOfOne]
    for place in ends.indices {
      record(
        .setAgreement(
          SetAgreement {
            $0.day = day
            $0.kind = place == 0 ? .memorandum : .cooperation
            $0.number = place == 0 ? "04/MoU/CONTOH" : "05/PKS/CONTOH"
            $0.partner = ID(place)
            $0.scope = "mutu, sarana, pasar, wirausaha"
            $0.ourSigner = "Kepala Lapas"
            $0.theirSigner = place == 0 ? "Kepala Dinas" : "Kepala Balai"
            $0.signed = day
            $0.until = ends[place]
          }), as: PracticeWorkshop.clerk)
    }
    for promise in Self.promises { make(promise, on: day) }
  }

  private mutating func make(_ promise: Promise, on day: Day) {
    let due = plan.until + 38
    record(
      .setPledge(
        SetPledge {
          $0.day = day
          $0.agreement = ID(promise.agreement)
          $0.isOurs = promise.isOurs
          $0.aim = promise.aim
          $0.words = promise.words
          $0.owner = ID(promise.isOurs ? 2 : 0)
          $0.due = due
          $0.indicator = promise.indicator
          $0.baseline = promise.baseline
          $0.target = promise.target
        }), as: PracticeWorkshop.clerk)
  }

  // MARK: What came

  private mutating func noteWhatCame(on day: Day) {
    receive(
      ReceiveSupport {
        $0.day = plan.days[min(30, plan.days.count - 1)]
        $0.kind = .tools
        $0.partner = ID(0)
        $0.pledge = ID(2)
        $0.words = "cetakan nomor 8"
        $0.value = Rupiah(2_500_000)
        $0.paper = "BA 11/CONTOH"
        $0.toolKind = 0
        $0.tools = 10
      })
    let heard = plan.until - Self.quietDays
    receive(
      ReceiveSupport {
        $0.day = heard - 2
        $0.until = heard
        $0.kind = .exhibition
        $0.partner = ID(0)
        $0.pledge = ID(5)
        $0.words = "stan pameran kabupaten"
        $0.value = Rupiah(1_000_000)
        $0.paper = "BA 12/CONTOH"
        $0.channel = Self.fair
      })
    for training in workshop.trainings() { recognize(training) }
    showWhatWasDone(on: day)
  }

  /// Fills in the last day where there is none.
  private mutating func receive(_ support: ReceiveSupport) {
    var support = support
    support.until = max(support.day, support.until)
    record(.receiveSupport(support), as: PracticeWorkshop.clerk)
  }

  /// A training that a partner gave.
  private mutating func recognize(_ training: ID<Training>) {
    let row = workshop.trainings[training]
    guard let partner = workshop.partner(named: row.instructor) else { return }
    receive(
      ReceiveSupport {
        $0.day = row.first
        $0.until = row.last
        $0.kind = .training
        $0.partner = partner
        $0.pledge = partner == ID(0) ? ID(6) : ID(1)
        $0.words = row.programme
        $0.value = Rupiah(1_500_000)
        $0.participants = Int32(row.participants.count)
        $0.training = training
      })
  }

  /// Evidence of the last weeks for every pledge but the quiet one, and a step that is to come.
  private mutating func showWhatWasDone(on day: Day) {
    for place in Self.promises.indices where place != 5 {
      let shown = day - partnership.from(10...50)
      let isOutside = Self.promises[place].indicator == .outside
      record(
        .noteEvidence(
          NoteEvidence {
            $0.day = shown
            $0.pledge = ID(place)
            $0.words = "dibahas di rapat bulanan"
            $0.paper = "BA \(20 + place)/CONTOH"
            $0.place = "map kerja sama"
            $0.figure = isOutside ? 3 : nil
          }), as: PracticeWorkshop.clerk)
    }
    let by = plan.until + 5
    record(
      .noteContact(
        NoteContact {
          $0.day = day
          $0.partner = ID(0)
          $0.words = "menanyakan jadwal pameran"
          $0.step = "kirim daftar barang"
          $0.stepDay = by
        }), as: PracticeWorkshop.clerk)
  }
}
