import Testing
import Workshop

/// Four pieces of one batch from September to October 2026, so few that every figure can be counted
/// on paper.
enum SmallWorkshop {
  static let october = Month(year: 2026, month: 10)
  private static let clerk = Authority(user: ID(0))
  private static let inspector = Authority(user: ID(1), signer: ID(1))
  private static let supervisor = Authority(user: ID(2), signer: ID(2))

  static func day(_ month: Int, _ day: Int) -> Day {
    Day(year: 2026, month: month, day: day) ?? Day()
  }

  static var made: Workshop { played(people + september + october2026 + sales + history) }

  /// As at the end of September, and then these pieces accepted with grade A on these days.
  static func september(then accepted: [(UInt8, Day)]) -> Workshop {
    played(people + september + accepted.map { signed($1, [verdict($0, .pass, .a)]) })
  }

  /// Without the sales, with the draw of a seed.
  static func unsold(seed: Int64) -> Workshop {
    played(people + september + october2026, seed: seed)
  }

  private static func played(_ steps: [Step], seed: Int64 = 0) -> Workshop {
    var workshop = Workshop()
    var founding = founding
    founding.settings.drawSeed = seed
    workshop.apply(.foundWorkshop(founding), by: clerk)
    for (action, authority) in steps {
      let broken = workshop.broken(by: action, as: authority)
      #expect(broken.isEmpty, "\(broken)")
      workshop.apply(action, by: authority)
    }
    return workshop
  }

  private typealias Step = (Action, Authority)

  private static var founding: FoundWorkshop {
    FoundWorkshop {
      $0.settings = .standard
      $0.settings.firstDay = day(9, 1)
      $0.catalogue = .standard
      $0.products = Product.standard
      $0.users = [
        ("ptg-1", Role.clerk), ("pmu-1", .inspector), ("ksb-1", .supervisor),
      ].map { login, role in
        AddUser {
          $0.login = login
          $0.role = role
        }
      }
    }
  }

  /// Two weavers and a preparer in September, a weaver in October; one weaver is released.
  private static var people: [Step] {
    [
      (enrol(0, .weaver, on: day(9, 2)), clerk), (enrol(1, .weaver, on: day(9, 2)), clerk),
      (enrol(2, .preparer, on: day(9, 2)), clerk), (enrol(3, .weaver, on: day(10, 5)), clerk),
    ]
  }

  private static func enrol(_ place: Int, _ craft: Craft, on day: Day) -> Action {
    .enrolInmate(
      EnrolInmate {
        $0.day = day
        $0.subject = Int32(place)
        $0.identity.name = "CONTOH \(place + 1)"
        $0.identity.register = "B.I \(place + 1)/2025"
        $0.identity.block = "A-1"
        $0.identity.permit = "SK-1/2026"
        $0.identity.permitDate = day - 9
        $0.craft = craft
        $0.assessed = day - 9
        $0.isFit = true
        $0.hearing = day - 5
      })
  }

  private static func made(_ pieces: [UInt8], at stage: UInt8, by worker: Int) -> DayEntry {
    DayEntry {
      $0.worker = ID(worker)
      $0.batch = ID(0)
      $0.stage = stage
      $0.pieces = pieces
    }
  }

  private static func sheet(_ day: Day, _ entries: [DayEntry]) -> Step {
    (
      .recordDay(
        RecordDay {
          $0.day = day
          $0.entries = entries
        }), clerk
    )
  }

  private static func verdict(
    _ piece: UInt8, _ verdict: Verdict, _ grade: Grade? = nil, _ defects: [UInt8] = [],
    repairAt stage: UInt8? = nil
  ) -> SheetVerdict {
    SheetVerdict {
      $0.piece = piece
      $0.verdict = verdict
      $0.grade = grade
      $0.defects = defects
      $0.repairStage = stage
      $0.wasShown = true
    }
  }

  private static func signed(_ day: Day, _ verdicts: [SheetVerdict]) -> Step {
    (
      .signSheet(
        SignSheet {
          $0.day = day
          $0.verdicts = verdicts
        }), inspector
    )
  }

  /// Piece 1 is accepted in September, piece 4 needs a repair of its weave.
  private static var september: [Step] {
    [
      (
        .openBatch(
          OpenBatch {
            $0.day = day(9, 3)
            $0.sizes = [SizeCount(size: 7, count: 4)]
            $0.due = day(10, 10)
            $0.crew = [ID(0), ID(1)]
          }), clerk
      ),
      sheet(day(9, 10), [made([1, 2, 3, 4], at: 6, by: 0)]),
      sheet(day(9, 11), [made([1, 2, 3, 4], at: 7, by: 0)]),
      signed(
        day(9, 12),
        [
          verdict(1, .pass), verdict(2, .pass), verdict(3, .pass),
          verdict(4, .rework, nil, [3], repairAt: 7),
        ]),
      sheet(day(9, 14), [made([1, 2, 3], at: 10, by: 0)]),
      signed(day(9, 15), [verdict(1, .pass, .a)]),
    ]
  }

  /// Piece 2 is finished again and passes, 3 is rejected, 4 is downgraded.
  private static var october2026: [Step] {
    [
      sheet(
        day(10, 1), [made([4], at: 7, by: 0), DayEntry { $0.worker = ID(2) }]),
      signed(
        day(10, 2),
        [
          verdict(4, .pass), verdict(2, .rework, nil, [12], repairAt: 10),
          verdict(3, .reject, nil, [1, 13]),
        ]),
      (
        .counterSign(
          CounterSign {
            $0.day = day(10, 3)
            $0.check = ID(7)
            $0.isUpheld = true
          }), supervisor
      ),
      sheet(
        day(10, 5),
        [
          made([2, 4], at: 10, by: 0),
          DayEntry {
            $0.worker = ID(1)
            $0.attendance = .sick
          },
          DayEntry {
            $0.worker = ID(2)
            $0.batch = ID(0)
            $0.stage = 0
            $0.units = 2
          },
        ]),
      signed(day(10, 6), [verdict(2, .pass, .b), verdict(4, .downgrade, .c, [13])]),
      (
        .editInmate(
          EditInmate {
            $0.inmate = ID(1)
            $0.subject = 1
            $0.day = day(10, 20)
            $0.taken = StatusTaken(.released, since: day(10, 20))
          }), clerk
      ),
    ]
  }

  private static func sale(
    _ number: Int32, _ piece: UInt8, _ grade: Grade, _ price: Int64, channel: UInt8, on day: Day
  ) -> Step {
    (
      .sell(
        Sell {
          $0.day = day
          $0.number = number
          $0.channel = channel
          $0.lines = [
            SaleLine {
              $0.size = 7
              $0.grade = grade
              $0.pieces = [piece]
              $0.price = Rupiah(price)
            }
          ]
          $0.paid = Rupiah(price)
        }), clerk
    )
  }

  /// Three notas, of which the last is taken back.
  private static var sales: [Step] {
    [
      sale(1, 1, .a, 150_000, channel: 0, on: day(10, 7)),
      sale(2, 2, .b, 125_000, channel: 1, on: day(10, 8)),
      sale(3, 4, .c, 90_000, channel: 0, on: day(10, 9)),
      (.withdraw(Withdraw(.sale(ID(2)), on: day(10, 9))), clerk),
    ]
  }

  /// Paper from August: 5 and 3 pieces of work, and two caps sold.
  private static var history: [Step] {
    [
      (
        .importPastOutput(
          ImportPastOutput {
            $0.day = day(10, 10)
            $0.rows = [past(6, 5), past(7, 3)]
          }), clerk
      ),
      (
        .importPastSales(
          ImportPastSales {
            $0.day = day(10, 10)
            $0.rows = [
              PastSale {
                $0.day = day(8, 22)
                $0.number = "A1"
                $0.buyer = "TOKO MISAL"
                $0.channel = 3
                $0.product = ID(1)
                $0.quantity = 2
                $0.price = Rupiah(200_000)
              }
            ]
          }), clerk
      ),
    ]
  }

  private static func past(_ stage: UInt8, _ amount: UInt8) -> PastOutput {
    PastOutput {
      $0.day = day(8, 20)
      $0.stage = stage
      $0.amount = amount
    }
  }
}
