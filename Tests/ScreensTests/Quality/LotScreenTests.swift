import Testing
import Workshop

/// A sampling plan as it is frozen, judged and refused on the pages.
@Suite struct LotScreenTests {
  /// Opens the lot of B-0001, a batch of four caps at the final gate.
  private static func lot(as login: String, in workshop: Workshop = QueueSample.workshop) -> Stage {
    let stage = Stage(workshop, as: login)
    stage.play("2 Home Enter n")
    return stage
  }

  /// A lot of four at level II has letter A, and AQL 6.5 there n 2, Ac 0, Re 1 (ISO 2859-1, tables
  /// 1 and 2-A).
  private static var planned: Stage {
    let stage = lot(as: "ksb-1")
    stage.play("Enter Right Right Ctrl+X 2 Enter")
    return stage
  }

  @Test func itFreezesThePlanOnce() {
    let stage = Self.planned
    #expect(stage.message == "Tersimpan #4821. Rencana ditetapkan: n 2, Ac 0.", "\(stage.screen)")
    let lot = stage.desk.workshop.lots[ID(0)]
    #expect(lot.batch == QueueSample.plain && lot.sample.count == 2)
    #expect([Int(lot.plan.sample), Int(lot.plan.accept), lot.plan.reject] == [2, 0, 1])
    #expect(!stage.keyLine.contains("Tetapkan"), "\(stage.screen)")
    #expect(stage.screen.contains("0 dari 2 diperiksa, 0 cacat. Lot belum diputuskan."))
    stage.play("Ctrl+X Enter Right Ctrl+X")
    #expect(stage.desk.saved.count == 1)
    #expect(stage.desk.workshop.lots[ID(0)] == lot)
  }

  @Test func oneKeyAsksAndFreezesNothing() {
    let stage = Self.lot(as: "ksb-1")
    for key in ["Ctrl+X", "F10"] {
      stage.play(key)
      #expect(stage.screen.contains("Tetapkan rencana B-0001?"), "\(stage.screen)")
      #expect(stage.screen.contains("> 1  Tidak jadi"), "\(stage.screen)")
      stage.play("Enter")
      #expect(stage.desk.saved.isEmpty && stage.title.contains("RENCANA"), "\(stage.screen)")
    }
  }

  struct Sitting: Sendable {
    /// Of the sample; the others all fail or all pass.
    var failing: Int
    var failsOthers = false
    var state: String
  }

  static let sittings = [
    Sitting(
      failing: 0, failsOthers: true, state: "2 dari 2 diperiksa, 0 cacat. Lot DITERIMA."),
    Sitting(
      failing: 1,
      state: "2 dari 2 diperiksa, 1 cacat. Lot DITOLAK: periksa dan ukur semua buahnya."),
  ]

  /// The four caps lead the queue; verdicts are typed and signed there.
  @Test(arguments: sittings) func aSignedSheetDecidesTheLot(_ row: Sitting) {
    let stage = Self.planned
    let sample = stage.desk.workshop.lots[ID(0)].sample
    let failing = sample.prefix(row.failing)
    let keys = (UInt8(1)...4).map { piece in
      let fails = sample.contains(piece) ? failing.contains(piece) : row.failsOthers
      return fails ? "g 4 Enter Enter" : "l"
    }
    stage.play("4 " + keys.joined(separator: " ") + " Ctrl+X 1 3 5 7 9 0 Enter")
    #expect(stage.message.contains("4 putusan"), "\(stage.screen)")
    stage.play("2 Home Enter n")
    #expect(stage.screen.contains(row.state), "\(stage.screen)")
  }

  @Test func whoMayNotApproveIsToldWhoMay() {
    let stage = Self.lot(as: "pmu-1")
    stage.play("Ctrl+X")
    #expect(stage.message.contains("Kasubsi"), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func aBatchThatIsJudgedAlreadyIsRefused() {
    let stage = Self.lot(as: "ksb-1", in: FigureSample.workshop)
    stage.play("Ctrl+X")
    #expect(
      stage.message == "Gerbang akhir sudah mulai. Batch ini diperiksa 100%.", "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  /// Two refused lots tighten, five more stop: then X asks what was mended and takes no two letters
  /// for it (ISO 2859-1, 9.3 and 9.4).
  @Test func whereSamplingStoppedTheModelRefusesAReasonOfTwoLetters() {
    let stage = Stage(RefusedLots.workshop, as: "ksb-1")
    stage.play("2 End Enter n Ctrl+X")
    #expect(stage.screen.contains("Sampel dilanjutkan"), "\(stage.screen)")
    stage.play("`ok Enter")
    #expect(stage.message.contains("5 huruf"), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
    stage.play("Ctrl+X `serat_baru Enter")
    #expect(stage.message.hasPrefix("Tersimpan #4821. Rencana ditetapkan"), "\(stage.screen)")
    #expect(stage.desk.workshop.lots.last?.reason == "serat baru")
    #expect(stage.desk.workshop.lots.last?.plan.severity == .tightened)
  }
}

/// Seven lots of two plain caps, all refused, and an eighth batch that has no plan.
private enum RefusedLots {
  static let workshop: Workshop = {
    var workshop = Sample.workshop
    for lot in 0..<7 { refuse(lot, in: &workshop) }
    open(in: &workshop)
    return workshop
  }()

  private static func open(in workshop: inout Workshop) {
    let action = OpenBatch {
      $0.day = Sample.today - 20
      $0.sizes = [SizeCount(size: 7, count: 2)]
      $0.due = Sample.today + 7
      $0.crew = [ID(0)]
    }
    MarketSample.must(.openBatch(action), by: Sample.clerk, in: &workshop)
  }

  private static func refuse(_ lot: Int, in workshop: inout Workshop) {
    open(in: &workshop)
    let plan = SamplingPlan(lot: 2, limit: .aql65, severity: lot < 2 ? .normal : .tightened)
    let action = PlanLot {
      $0.day = Sample.today - 20
      $0.batch = ID(lot)
      $0.plan = plan ?? SamplingPlan()
      $0.sample = [1, 2]
    }
    MarketSample.must(.planLot(action), by: Sample.supervisor, in: &workshop)
    for step in workshop.products[ID(0)].route {
      if step.isGate {
        judge(lot, rejects: workshop.catalogue.gates[Int(step.index)].isFinal, in: &workshop)
      } else {
        make(step.index, lot, in: &workshop)
      }
    }
  }

  private static func make(_ stage: UInt8, _ lot: Int, in workshop: inout Workshop) {
    let action = RecordDay {
      $0.day = Sample.today - 18 + lot
      $0.entries = [
        DayEntry {
          $0.worker = ID(Int(stage) % 5)
          $0.batch = ID(lot)
          $0.stage = stage
          $0.pieces = [1, 2]
        }
      ]
    }
    MarketSample.must(.recordDay(action), by: Sample.clerk, in: &workshop)
  }

  private static func judge(_ lot: Int, rejects: Bool, in workshop: inout Workshop) {
    let sheet = SignSheet {
      $0.day = Sample.today - 18 + lot
      $0.verdicts = (UInt8(1)...2).map { piece in
        SheetVerdict {
          $0.batch = ID(lot)
          $0.piece = piece
          $0.verdict = rejects ? .reject : .pass
          $0.defects = rejects ? [1] : []
          $0.wasShown = true
        }
      }
    }
    MarketSample.must(.signSheet(sheet), by: Sample.inspector, in: &workshop)
  }
}
