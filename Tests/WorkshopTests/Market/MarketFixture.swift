import Workshop

/// A workshop with pieces in stock, made by real actions alone.
///
/// Polos hitam No.8 A x4 and No.9 B x2 in batch 0, emas hitam No.8 A x2 and B x1 in batch 1, polos
/// hitam No.8 A x3 in batch 2.
enum MarketFixture {
  static let clerk = Authority(user: ID(0))
  static let otherClerk = Authority(user: ID(1))
  static let inspector = Authority(user: ID(2), signer: ID(2))
  static let supervisor = Authority(user: ID(3))
  /// The clerk with the supervisor as the second person.
  static let witnessed = Authority(user: ID(0), signer: ID(3))
  static let observer = Authority(user: ID(4))

  static let first = Day(year: 2026, month: 3, day: 1) ?? Day()
  static let today = Day(year: 2026, month: 11, day: 23) ?? Day()

  static var founded: Workshop {
    var workshop = Workshop()
    let found = FoundWorkshop {
      $0.settings = .standard
      $0.settings.firstDay = first
      $0.catalogue = .standard
      $0.products = Product.standard
      $0.users = [
        ("ptg-1", Role.clerk), ("ptg-2", .clerk), ("pmu-1", .inspector), ("ksb-1", .supervisor),
        ("pmt-1", .observer),
      ].map { login, role in
        AddUser {
          $0.login = login
          $0.role = role
        }
      }
    }
    workshop.apply(.foundWorkshop(found), by: clerk)
    for place in 0..<3 { must(.enrolInmate(person(place)), by: clerk, in: &workshop) }
    return workshop
  }

  static var stocked: Workshop {
    var workshop = founded
    make(0, sizes: [(8, 4), (9, 2)], grades: [.a, .a, .a, .a, .b, .b], in: &workshop)
    make(1, sizes: [(8, 3)], grades: [.a, .a, .b], in: &workshop)
    make(0, sizes: [(8, 3)], grades: [.a, .a, .a], in: &workshop)
    must(.addBuyer(buyer("KOPERASI TELADAN", channel: 4)), by: clerk, in: &workshop)
    return workshop
  }

  static func buyer(_ name: String, channel: UInt8 = 0) -> AddBuyer {
    AddBuyer {
      $0.day = today
      $0.name = name
      $0.channel = channel
    }
  }

  static func line(_ batch: Int, _ size: UInt8, _ grade: Grade, _ pieces: [UInt8], _ price: Int64)
    -> SaleLine
  {
    SaleLine {
      $0.batch = ID(batch)
      $0.size = size
      $0.grade = grade
      $0.pieces = pieces
      $0.price = Rupiah(price)
    }
  }

  /// Two P8 and one R8 to the cooperative: Rp550.000, paid in full.
  static var sale: Sell {
    Sell {
      $0.day = today
      $0.number = 1
      $0.buyer = ID(0)
      $0.channel = 4
      $0.lines = [line(0, 8, .a, [1, 2], 150_000), line(1, 8, .a, [1], 250_000)]
      $0.paid = Rupiah(550_000)
    }
  }

  /// Applies an action that must be allowed.
  static func must(_ action: Action, by authority: Authority, in workshop: inout Workshop) {
    let broken = workshop.broken(by: action, as: authority)
    precondition(broken.isEmpty, "\(action) breaks \(broken)")
    workshop.apply(action, by: authority)
  }

  /// Opens a batch, works every stage and grades every piece at the final gate.
  static func make(
    _ product: Int, sizes: [(size: Int, count: Int)], grades: [Grade],
    for order: ID<CustomerOrder>? = nil, in workshop: inout Workshop
  ) {
    let batch = workshop.batches.nextID
    let opening = OpenBatch {
      $0.day = today - 20
      $0.product = ID(product)
      $0.sizes = sizes.map { SizeCount(size: $0.size, count: $0.count) }
      $0.due = today
      $0.crew = [ID(0), ID(1)]
      $0.order = order
    }
    must(.openBatch(opening), by: clerk, in: &workshop)
    for step in workshop.product(of: batch).route {
      step.isGate
        ? sign(batch, gate: step.index, grades, in: &workshop)
        : weave(batch, stage: step.index, count: grades.count, in: &workshop)
    }
  }

  private static func weave(
    _ batch: ID<WeavingBatch>, stage: UInt8, count: Int, in workshop: inout Workshop
  ) {
    let entry = DayEntry {
      $0.worker = ID(0)
      $0.batch = batch
      $0.stage = stage
      $0.pieces = (1...count).map { UInt8($0) }
    }
    let day = RecordDay {
      $0.day = today - 10
      $0.entries = [entry]
    }
    must(.recordDay(day), by: clerk, in: &workshop)
  }

  private static func sign(
    _ batch: ID<WeavingBatch>, gate: UInt8, _ grades: [Grade], in workshop: inout Workshop
  ) {
    let isFinal = workshop.catalogue.gates[Int(gate)].isFinal
    let sheet = SignSheet {
      $0.day = today - 5
      $0.verdicts = grades.enumerated().map { place, grade in
        SheetVerdict {
          $0.batch = batch
          $0.piece = UInt8(place + 1)
          $0.grade = isFinal ? grade : nil
          $0.wasShown = true
        }
      }
    }
    must(.signSheet(sheet), by: inspector, in: &workshop)
  }

  private static func person(_ place: Int) -> EnrolInmate {
    EnrolInmate {
      $0.day = first
      $0.subject = Int32(place)
      $0.identity.name = "CONTOH \(["SATU", "DUA", "TIGA"][place])"
      $0.identity.register = "B.I \(place + 1)/2024"
      $0.identity.block = "A-1"
      $0.identity.permit = "SK-1/2026"
      $0.identity.permitDate = first
      $0.assessed = first
      $0.isFit = true
      $0.hearing = first
    }
  }
}
