import Workshop

/// A workshop with one batch of gold caps, led through stages and gates by real actions.
///
/// The way of a piece: lisu 6, anyam dasar 7, weave gate, emas lisu 8, emas keliling 9,
/// penyelesaian 10, final gate. The three weavers are WB-001 to WB-003.
struct QualityBench {
  static let clerk = Authority(user: ID(0))
  static let inspector = Authority(user: ID(1), signer: ID(1))
  static let supervisor = Authority(user: ID(2), signer: ID(2))
  static let otherSupervisor = Authority(user: ID(3), signer: ID(3))
  static let batch = ID<WeavingBatch>(0)
  static let november = Month(year: 2026, month: 11)

  var workshop = Workshop()

  /// `treasurer`: whether the fifth user is one, who closes months.
  init(pieces: Int = 4, lot: String = "", seed: Int64 = 0, treasurer: Bool = false) {
    let found = FoundWorkshop {
      $0.settings = .standard
      $0.settings.firstDay = Self.day(1)
      $0.settings.drawSeed = seed
      $0.catalogue = .standard
      $0.products = Product.standard
      let logins = [
        ("ptg-2", Role.clerk), ("pmu-1", .inspector), ("ksb-1", .supervisor),
        ("ksb-2", .supervisor),
      ]
      $0.users = (treasurer ? logins + [("bdh-1", .treasurer)] : logins).map { login, role in
        AddUser {
          $0.login = login
          $0.role = role
        }
      }
    }
    workshop.apply(.foundWorkshop(found), by: Self.clerk)
    for place in 0..<3 { perform(.enrolInmate(Self.weaver(place)), by: Self.clerk) }
    if !lot.isEmpty { perform(Self.arrival(of: lot), by: Self.clerk) }
    let open = OpenBatch {
      $0.day = Self.day(2)
      $0.product = ID(1)
      $0.sizes = [SizeCount(size: 7, count: pieces)]
      $0.due = Self.day(30)
      $0.crew = [ID(0), ID(1), ID(2)]
      $0.lot = lot
    }
    perform(.openBatch(open), by: Self.clerk)
  }

  static func day(_ day: Int, month: Int = 11) -> Day {
    Day(year: 2026, month: month, day: day) ?? Day()
  }

  private static func arrival(of label: String) -> Action {
    .receiveMaterial(
      ReceiveMaterial {
        $0.day = day(2)
        $0.label = label
        $0.source = "DINAS MISAL"
        $0.quantity = 20
      })
  }

  private static func weaver(_ place: Int) -> EnrolInmate {
    EnrolInmate {
      $0.day = day(1)
      $0.subject = Int32(place)
      $0.identity.name = ["CONTOH SATU", "BASO CONTOH", "SITTI MISAL"][place]
      $0.identity.register = "B.I \(place + 71)/2024"
      $0.identity.block = "A-1"
      $0.identity.permit = "SK-014/2026"
      $0.identity.permitDate = day(1)
      $0.assessed = day(1)
      $0.isFit = true
      $0.hearing = day(1)
    }
  }

  mutating func perform(_ action: Action, by authority: Authority) {
    let broken = workshop.broken(by: action, as: authority)
    precondition(broken.isEmpty, "\(broken)")
    workshop.apply(action, by: authority)
  }

  /// Records that a weaver (from 0) finished pieces at a stage.
  mutating func make(_ stage: UInt8, _ pieces: [UInt8], by weaver: Int, on day: Int) {
    let entry = DayEntry {
      $0.worker = ID(weaver)
      $0.batch = Self.batch
      $0.stage = stage
      $0.pieces = pieces
    }
    let action = RecordDay {
      $0.day = Self.day(day)
      $0.entries = [entry]
    }
    perform(.recordDay(action), by: Self.clerk)
  }

  /// Brings new pieces to the weave gate: WB-001 made the knot, WB-002 the base.
  mutating func weave(_ pieces: [UInt8], on day: Int = 3) {
    make(6, pieces, by: 0, on: day)
    make(7, pieces, by: 1, on: day)
  }

  /// Brings pieces from behind the weave gate to the final one: WB-003, WB-001, WB-002.
  mutating func finish(_ pieces: [UInt8], on day: Int = 5) {
    make(8, pieces, by: 2, on: day)
    make(9, pieces, by: 0, on: day)
    make(10, pieces, by: 1, on: day)
  }

  /// Brings new pieces through the weave gate to the final one.
  mutating func bringToFinal(_ pieces: [UInt8]) {
    weave(pieces)
    sign(pieces.map { Self.verdict($0) }, on: 4)
    finish(pieces)
  }

  mutating func sign(_ verdicts: [SheetVerdict], on day: Int, by authority: Authority = inspector) {
    perform(.signSheet(Self.sheet(verdicts, on: day)), by: authority)
  }

  static func sheet(_ verdicts: [SheetVerdict], on day: Int) -> SignSheet {
    SignSheet {
      $0.day = Self.day(day)
      $0.verdicts = verdicts
    }
  }

  /// A verdict on a piece that was shown.
  static func verdict(
    _ piece: UInt8, _ verdict: Verdict = .pass, grade: Grade? = nil, defects: [UInt8] = [],
    repair: UInt8? = nil, shown: Bool = true
  ) -> SheetVerdict {
    SheetVerdict {
      $0.batch = batch
      $0.piece = piece
      $0.verdict = verdict
      $0.grade = grade
      $0.defects = defects
      $0.repairStage = repair
      $0.wasShown = shown
    }
  }

  static func counterSign(_ check: Int, upheld: Bool, on day: Int) -> CounterSign {
    CounterSign {
      $0.day = Self.day(day)
      $0.check = ID(check)
      $0.isUpheld = upheld
      $0.fate = .training
    }
  }

  /// A piece by its number.
  func piece(_ number: UInt8) -> Piece { workshop.batches[Self.batch].pieces[Int(number) - 1] }

  /// The numbers that wait in the queue, in its order.
  var queue: [UInt8] { workshop.derived.queue.map(\.piece) }

  var november: MonthSums { workshop.derived.months[Self.november] ?? MonthSums() }
}
