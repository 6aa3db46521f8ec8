import Workshop

/// A workshop of a random craft with random opening balances, to which things happen by chance.
struct OpeningRun {
  private(set) var workshop = Workshop()
  private(set) var tried = 0
  private(set) var accepted = 0
  var today = OpeningRun.firstDay + 3
  var numbers: SeededNumbers

  static let firstDay = Sample.day(2026, 9, 1)
  static let people = 4

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    found()
    open()
  }

  mutating func pick(_ count: Int) -> Int {
    Int.random(in: 0..<max(1, count), using: &numbers)
  }

  mutating func take(_ action: Action, by authority: Authority) {
    tried += 1
    guard workshop.broken(by: action, as: authority, on: today).isEmpty else { return }
    accepted += 1
    workshop.apply(action, by: authority)
  }

  // MARK: Founding

  private mutating func found() {
    let stages = 1 + pick(9)
    let products = 1 + pick(9)
    let grades = 1 + pick(3)
    let made = (0..<products).map { place in product(place, stages: stages, grades: grades) }
    let found = FoundWorkshop {
      $0.settings = .standard
      $0.settings.firstDay = Self.firstDay
      $0.catalogue = .standard
      $0.catalogue.stages = (0..<stages).map { place in
        Stage {
          $0.name = "tahap \(place)"
          $0.kind = .piece
        }
      }
      $0.products = made
      $0.users = Sample.roles.enumerated().map { place, role in
        AddUser {
          $0.login = "u\(place)"
          $0.role = role
        }
      }
    }
    workshop.apply(.foundWorkshop(found), by: Sample.clerk)
    for place in 0..<Self.people {
      var person = Sample.enrolment(place)
      person.day = Self.firstDay
      person.skills = Array(repeating: 3, count: stages)
      workshop.accept(.enrolInmate(person), by: Sample.clerk)
    }
    workshop.accept(
      .addBuyer(
        AddBuyer {
          $0.day = Self.firstDay
          $0.name = "TOKO MISAL"
        }), by: Sample.clerk)
  }

  private mutating func product(_ place: Int, stages: Int, grades: Int) -> Product {
    let price = Int64(20 + pick(200)) * 1000
    let gate = pick(stages + 1)
    return Product {
      $0.code = "P-\(place)"
      $0.letter = ["A", "B", "C", "D", "E", "F", "G", "H", "I"][place]
      $0.name = "barang \(place)"
      $0.shortName = $0.name
      $0.colours = ["hitam", "merah"]
      $0.smallestSize = 1
      $0.largestSize = 3
      $0.route =
        (0..<stages).flatMap { $0 == gate ? [.gate(0), .stage($0)] : [Step.stage($0)] } + [.gate(1)]
      $0.prices = (0..<grades).map { grade in
        PriceBand {
          $0.usual = Rupiah(price - Int64(grade) * 5000)
          $0.lowest = Rupiah(1000)
        }
      }
    }
  }

  private mutating func open() {
    for block in OpeningBlock.allCases {
      let rows = (0..<pick(4)).compactMap { row(block, $0) }
      let who = OpeningFixture.authority(block)
      let total = rows.reduce(OpeningTotal()) { $0 + $1.total }
      take(mark(.total, block, total), by: who)
      for row in rows {
        take(
          .setOpening(
            SetOpening {
              $0.day = today
              $0.content = row
            }), by: who)
      }
      take(mark(.total, block, workshop.openingTotal(of: block)), by: who)
      take(mark(.signed, block), by: who)
    }
  }

  func mark(
    _ step: OpeningStep, _ block: OpeningBlock, _ total: OpeningTotal = OpeningTotal()
  ) -> Action {
    .markOpening(
      MarkOpening {
        $0.day = today
        $0.step = step
        $0.blocks = [block]
        $0.count = Int32(total.count)
        $0.sum = total.sum
        $0.reason = step == .reopened ? "salah hitung" : ""
      })
  }

  private mutating func row(_ block: OpeningBlock, _ place: Int) -> OpeningRow? {
    var row = OpeningRow()
    row.block = block
    row.value = Rupiah(Int64(1 + pick(90)) * 1000)
    row.buyer = ID(0)
    if block.isPieces {
      row.product = ID(pick(workshop.products.count))
      row.colour = UInt8(pick(2))
      row.size = UInt8(1 + pick(3))
      row.count = UInt8(1 + pick(9))
      row.makers = (0..<pick(3)).map { _ in ID(pick(Self.people)) }
      row.number = Int32(place + 1)
      row.label = "L-\(place)"
      row.step = UInt8(pick(workshop.products[row.product].route.count))
      row.due = Self.firstDay + 30
    }
    switch block {
    case .premi:
      row.person = ID(place)
      row.usable = Rupiah(Int64(pick(20)) * 1000)
    case .dues:
      row.kind = UInt8(pick(2))
      row.words = "modal"
    case .cash: row.words = "kas \(place)"
    case .material:
      row.label = "S-\(place)"
      row.quantity = Int32(1 + pick(20))
    case .orders, .tools: return nil
    case .finished, .consigned, .receivable, .inWork: break
    }
    return row
  }
}
