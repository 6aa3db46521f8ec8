import Testing
import Workshop

@Suite struct SetProductTests {
  private static let day = Sample.day(2026, 3, 10)

  private static func product(
    _ id: ID<Product>? = nil, like standard: Int = 0, _ fill: (inout Product) -> Void = { _ in }
  ) -> SetProduct {
    SetProduct {
      $0.day = day
      $0.product = id
      $0.row = Product.standard[standard]
      if id == nil {
        $0.row.code = "TAS-1"
        $0.row.letter = "T"
        $0.row.name = "Tas lontar"
        $0.row.shortName = "Tas"
      }
      fill(&$0.row)
    }
  }

  @Test func aNewProductIsMadeAndSoldLikeTheOthers() {
    var workshop = Sample.staffed()
    let action = Self.product()
    #expect(workshop.broken(by: .setProduct(action), as: Sample.supervisor).isEmpty)
    workshop.apply(.setProduct(action), by: Sample.supervisor)
    #expect(workshop.products.count == 4)
    #expect(workshop.product(letter: "T") == ID(3))
    let batch = OpenBatch {
      $0.day = Self.day
      $0.product = ID(3)
      $0.sizes = [SizeCount(size: 8, count: 2)]
      $0.due = Self.day + 20
      $0.crew = [ID(0)]
    }
    #expect(workshop.broken(by: .openBatch(batch), as: Sample.clerk).isEmpty)
  }

  @Test func whatIsMadeKeepsItsWayItsCodeAndItsFirstPrices() {
    var workshop = Sample.founded
    let action = Self.product(ID(0)) {
      $0.name = "Songkok polos halus"
      $0.colours.append("merah")
      $0.largestSize = 12
      $0.route = []
      $0.prices = []
    }
    #expect(workshop.broken(by: .setProduct(action), as: Sample.supervisor).isEmpty)
    workshop.apply(.setProduct(action), by: Sample.supervisor)
    let row = workshop.products[0]
    #expect(row.name == "Songkok polos halus")
    #expect(row.colours == ["hitam", "cokelat", "krem", "merah"])
    #expect(row.largestSize == 12)
    #expect(row.route == Product.standard[0].route)
    #expect(row.prices == Product.standard[0].prices)
  }

  @Test func noBatchIsOpenedAndNothingOrderedOfWhatIsNoLongerMade() {
    var workshop = Sample.staffed()
    workshop.apply(
      .setProduct(Self.product(ID(0)) { $0.retired = Self.day + 5 }), by: Sample.supervisor)
    func rules(on day: Day) -> [Rule] {
      let batch = OpenBatch {
        $0.day = day
        $0.product = ID(0)
        $0.sizes = [SizeCount(size: 8, count: 2)]
        $0.due = day + 20
        $0.crew = [ID(0)]
      }
      return workshop.broken(by: .openBatch(batch), as: Sample.clerk).map(\.rule)
    }
    func ordered(on day: Day) -> [Rule] {
      let order = PlaceOrder {
        $0.day = day
        $0.buyer = ID(0)
        $0.lines = [
          OrderLine {
            $0.kind = OrderKind(ID(0), colour: 0, size: 8)
            $0.quantity = 1
            $0.price = Rupiah(150_000)
          }
        ]
      }
      return workshop.broken(by: .placeOrder(order), as: Sample.clerk).map(\.rule)
    }
    workshop.apply(
      .addBuyer(
        AddBuyer {
          $0.day = Self.day
          $0.name = "Toko Contoh"
        }), by: Sample.clerk)
    #expect(ordered(on: Self.day + 4).isEmpty)
    #expect(ordered(on: Self.day + 5) == [.office(.retired)])
    #expect(rules(on: Self.day + 4).isEmpty)
    #expect(rules(on: Self.day + 5) == [.office(.retired)])
  }

  @Test func sizesThatPiecesHaveStay() {
    var workshop = Sample.staffed()
    let batch = OpenBatch {
      $0.day = Self.day
      $0.product = ID(0)
      $0.sizes = [SizeCount(size: 9, count: 1)]
      $0.due = Self.day + 20
      $0.crew = [ID(0)]
    }
    workshop.apply(.openBatch(batch), by: Sample.clerk)
    func broken(upTo largest: UInt8) -> [RuleBroken] {
      workshop.broken(
        by: .setProduct(Self.product(ID(0)) { $0.largestSize = largest }), as: Sample.supervisor)
    }
    #expect(broken(upTo: 8) == [RuleBroken(.office(.stillInUse), field: .sizes)])
    #expect(broken(upTo: 9).isEmpty)
  }

  @Test func whatIsNoProductIsRefusedWithItsField() {
    let workshop = Sample.founded
    let cases: [(String, SetProduct, RuleBroken)] = [
      (
        "a small letter in the code", Self.product { $0.code = "tas" },
        RuleBroken(.office(.codeForm), field: .code)
      ),
      (
        "a code that is taken", Self.product { $0.code = "SG-EMAS" },
        RuleBroken(.office(.codeTaken), field: .code)
      ),
      (
        "a letter that is taken", Self.product { $0.letter = "P" },
        RuleBroken(.office(.letterTaken), field: .letter)
      ),
      (
        "no letter", Self.product { $0.letter = "7" },
        RuleBroken(.office(.letterForm), field: .letter)
      ),
      (
        "no colour", Self.product { $0.colours = [] },
        RuleBroken(.office(.colourMissing), field: .colour)
      ),
      (
        "two colours of one chosen letter",
        Self.product {
          $0.colours = ["hitam", "merah"]
          $0.colourLetters = ["H", "H"]
        }, RuleBroken(.office(.letterTaken), field: .colour)
      ),
      (
        "a letter for some of its colours",
        Self.product {
          $0.colours = ["hitam", "merah"]
          $0.colourLetters = ["H"]
        }, RuleBroken(.office(.letterForm), field: .colour)
      ),
      (
        "two colours of one letter", Self.product { $0.colours = ["hitam", "hijau"] },
        RuleBroken(.office(.letterTaken), field: .colour)
      ),
      (
        "sizes backwards", Self.product { $0.smallestSize = 11 },
        RuleBroken(.office(.sizesForm), field: .sizes)
      ),
      (
        "no work on pieces", Self.product { $0.route = [.gate(1)] },
        RuleBroken(.office(.stageMissing), field: .stage)
      ),
      (
        "a stage twice", Self.product { $0.route = [.stage(6), .stage(6), .gate(1)] },
        RuleBroken(.office(.stageMissing), field: .stage)
      ),
      (
        "a stage of material among those of pieces",
        Self.product { $0.route = [.stage(0), .gate(1)] },
        RuleBroken(.office(.stageMissing), field: .stage)
      ),
      (
        "no final gate at the end", Self.product { $0.route = [.stage(6), .gate(0)] },
        RuleBroken(.office(.lastIsNoFinalGate), field: .stage)
      ),
      (
        "another code for one that is made", Self.product(ID(0)) { $0.code = "SG-BARU" },
        RuleBroken(.office(.codeForm), field: .code)
      ),
      (
        "fewer colours than before", Self.product(ID(0)) { $0.colours = ["hitam"] },
        RuleBroken(.office(.coloursKept(3)), field: .colour)
      ),
      ("what holds", Self.product(ID(0)), RuleBroken(.field(.nothingChanges))),
    ]
    for (name, action, broken) in cases {
      #expect(
        workshop.broken(by: .setProduct(action), as: Sample.supervisor) == [broken], "\(name)")
    }
  }
}
