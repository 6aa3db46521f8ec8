import Testing
import Workshop

@Suite struct EditBuyerTests {
  private static let day = Sample.day(2026, 3, 10)

  private static func workshop() -> Workshop {
    var workshop = Sample.founded
    for (place, name) in ["Toko Contho", "Dinas Contoh"].enumerated() {
      workshop.apply(
        .addBuyer(
          AddBuyer {
            $0.day = day
            $0.name = name
            $0.channel = UInt8(place)
          }), by: Sample.clerk)
    }
    return workshop
  }

  private static func edit(_ fill: (inout EditBuyer) -> Void = { _ in }) -> EditBuyer {
    EditBuyer {
      $0.day = day
      $0.buyer = ID(0)
      $0.name = "Toko Contoh"
      $0.address = "Jalan Contoh 1"
      fill(&$0)
    }
  }

  @Test func aMisspeltBuyerIsPutRightAndTheChangeIsTakenBack() throws {
    var workshop = Self.workshop()
    let action = Action.editBuyer(Self.edit())
    #expect(workshop.broken(by: action, as: Sample.clerk).isEmpty)
    let reversal = try #require(workshop.reversal(of: action))
    let before = workshop
    workshop.apply(action, by: Sample.clerk)
    #expect(workshop.buyer(named: "toko contoh") == ID(0))
    #expect(workshop.buyers[0].address == "Jalan Contoh 1")
    for action in reversal { workshop.apply(action, by: Sample.clerk) }
    #expect(workshop.buyers[0] == before.buyers[0])
  }

  @Test func whatIsNoBuyerIsRefusedWithItsField() {
    let workshop = Self.workshop()
    let cases: [(String, EditBuyer, RuleBroken)] = [
      (
        "the name of another", Self.edit { $0.name = "dinas contoh" },
        RuleBroken(.market(.buyerTaken(ID(1))), field: .buyer)
      ),
      (
        "one letter", Self.edit { $0.name = "T" },
        RuleBroken(.market(.buyerNameTooShort), field: .buyer)
      ),
      (
        "a buyer that is not there", Self.edit { $0.buyer = ID(7) },
        RuleBroken(.field(.unknownRow), field: .buyer)
      ),
      (
        "a private key for an institution", Self.edit { $0.subject = 0 },
        RuleBroken(.field(.unknownRow), field: .buyer)
      ),
      (
        "no such channel", Self.edit { $0.channel = 99 },
        RuleBroken(.field(.unknownRow), field: .channel)
      ),
      (
        "what stands",
        Self.edit {
          $0.name = "Toko Contho"
          $0.address = ""
        }, RuleBroken(.field(.nothingChanges))
      ),
    ]
    for (name, action, broken) in cases {
      #expect(workshop.broken(by: .editBuyer(action), as: Sample.clerk) == [broken], "\(name)")
    }
  }

  /// What names a private person stands under his key alone.
  @Test func aPrivateBuyerHasNoAddressOutsideHisSeal() {
    var workshop = Self.workshop()
    workshop.apply(
      .addBuyer(
        AddBuyer {
          $0.day = Self.day
          $0.subject = 0
          $0.name = "CONTOH ORANG"
        }), by: Sample.clerk)
    let action = Self.edit {
      $0.buyer = ID(2)
      $0.subject = 0
      $0.name = "CONTOH ORANG LAIN"
    }
    #expect(
      workshop.broken(by: .editBuyer(action), as: Sample.clerk)
        == [RuleBroken(.office(.addressOfPrivate), field: .address)])
  }
}
