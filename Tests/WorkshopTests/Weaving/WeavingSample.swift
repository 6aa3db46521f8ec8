import Workshop

/// A workshop with three weavers who may work, one who may not, and one batch of plain caps.
///
/// The way of a plain cap: lisu (0), anyam dasar (1), gate anyam (2), penyelesaian (3), final gate
/// (4).
enum WeavingSample {
  static let clerk = Authority(user: ID(0))
  static let inspector = Authority(user: ID(1), signer: ID(1))
  static let start = day(2)
  static let lisu: UInt8 = 6
  static let anyam: UInt8 = 7
  static let finishing: UInt8 = 10
  static let soaking: UInt8 = 0
  static let batch = ID<WeavingBatch>(0)

  /// A day of November 2026.
  static func day(_ number: Int) -> Day { Day(year: 2026, month: 11, day: number) ?? Day() }

  static var workshop: Workshop {
    var workshop = Workshop()
    workshop.apply(
      .foundWorkshop(
        FoundWorkshop {
          $0.settings.firstDay = day(1)
          $0.catalogue = .standard
          $0.products = Product.standard
          $0.users = [AddUser(login: "ptg", .clerk), AddUser(login: "pmu", .inspector)]
        }), by: clerk)
    for number in 0..<4 { workshop.apply(.enrolInmate(person(number)), by: clerk) }
    return workshop
  }

  /// The same with a batch of five caps of No.7 and No.8 for the first two weavers.
  static var running: Workshop {
    var workshop = workshop
    workshop.apply(.openBatch(opening), by: clerk)
    return workshop
  }

  static var opening: OpenBatch {
    OpenBatch {
      $0.day = start
      $0.sizes = [SizeCount(size: 7, count: 3), SizeCount(size: 8, count: 2)]
      $0.due = day(30)
      $0.crew = [ID(0), ID(1)]
    }
  }

  private static func person(_ number: Int) -> EnrolInmate {
    EnrolInmate {
      $0.day = day(1)
      $0.subject = Int32(number)
      $0.identity.name = "CONTOH \(["SATU", "DUA", "TIGA", "EMPAT"][number])"
      $0.identity.register = "B.I \(number + 1)/2024"
      $0.identity.block = "A-1"
      guard number < 3 else { return }
      $0.identity.permit = "SK-001/2026"
      $0.identity.permitDate = day(1)
      $0.assessed = day(1)
      $0.isFit = true
      $0.hearing = day(1)
    }
  }

  /// One cell: these numbers at a stage.
  static func entry(_ worker: Int, _ stage: UInt8, _ pieces: [UInt8]) -> DayEntry {
    DayEntry {
      $0.worker = ID(worker)
      $0.batch = batch
      $0.stage = stage
      $0.pieces = pieces
    }
  }

  static func record(_ number: Int, _ entries: [DayEntry]) -> RecordDay {
    RecordDay {
      $0.day = day(number)
      $0.entries = entries
    }
  }

  static func verdict(
    _ piece: UInt8, _ verdict: Verdict, grade: Grade? = nil, defects: [UInt8] = [],
    repair: UInt8? = nil
  ) -> SheetVerdict {
    SheetVerdict {
      $0.batch = batch
      $0.piece = piece
      $0.verdict = verdict
      $0.grade = grade
      $0.defects = defects
      $0.repairStage = repair
      $0.wasShown = true
    }
  }

  static func sheet(_ number: Int, _ verdicts: [SheetVerdict]) -> Action {
    .signSheet(
      SignSheet {
        $0.day = day(number)
        $0.verdicts = verdicts
      })
  }
}

extension AddUser {
  fileprivate init(login: String, _ role: Role) {
    self.init()
    self.login = login
    self.role = role
  }
}

extension Workshop {
  /// Does an action that no rule may refuse.
  mutating func accept(_ action: Action, by authority: Authority = WeavingSample.clerk) {
    let broken = broken(by: action, as: authority)
    precondition(broken.isEmpty, "\(broken)")
    apply(action, by: authority)
  }

  mutating func accept(_ day: RecordDay) { accept(.recordDay(day)) }
}
