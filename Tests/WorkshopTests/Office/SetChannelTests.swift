import Testing
import Workshop

@Suite struct SetChannelTests {
  private static let april = Sample.day(2026, 4, 1)

  private static func channel(_ fill: (inout SetChannel) -> Void = { _ in }) -> SetChannel {
    SetChannel {
      $0.day = Sample.day(2026, 3, 10)
      $0.from = april
      $0.name = "Pasar Sabtu"
      $0.english = "Saturday market"
      $0.commission = 50
      fill(&$0)
    }
  }

  @Test func aNewChannelStandsBehindTheOthersFromItsDayOn() {
    var workshop = Sample.founded
    workshop.apply(.setChannel(Self.channel()), by: Sample.supervisor)
    #expect(workshop.catalogue.channels.count == 11)
    #expect(workshop.channel(10, on: Self.april).name == "Pasar Sabtu")
    #expect(!workshop.isOpen(channel: 10, on: Self.april - 1))
    #expect(workshop.isOpen(channel: 10, on: Self.april))
  }

  /// Dekranasda keeps 10 per cent when founded, 5 from April on.
  @Test func aChannelKeepsItsFormerTermsBeforeTheDay() {
    var workshop = Sample.founded
    workshop.apply(.setChannel(Self.channel { $0.channel = 6 }), by: Sample.supervisor)
    #expect(workshop.channel(6, on: Self.april - 1).commission == 100)
    #expect(workshop.channel(6, on: Self.april - 1).name == "Dekranasda")
    #expect(workshop.channel(6, on: Self.april).commission == 50)
    #expect(workshop.catalogue.channels.count == 10)
  }

  @Test func nothingNewIsSoldByAChannelThatRetired() {
    var workshop = Sample.founded
    let end = Self.channel {
      $0.channel = 3
      $0.name = "Mitra"
      $0.english = "Partner"
      $0.commission = 0
      $0.retires = true
    }
    workshop.apply(.setChannel(end), by: Sample.supervisor)
    func broken(on day: Day) -> Bool {
      let buyer = AddBuyer {
        $0.day = day
        $0.name = "Toko Contoh"
        $0.channel = 3
      }
      return workshop.broken(by: .addBuyer(buyer), as: Sample.clerk)
        == [RuleBroken(.office(.retired), field: .channel)]
    }
    #expect(!broken(on: Self.april - 1))
    #expect(broken(on: Self.april))
  }

  @Test func whatIsNoChannelIsRefusedWithItsField() {
    let workshop = Sample.founded
    let cases: [(String, SetChannel, RuleBroken)] = [
      (
        "another's name", Self.channel { $0.name = "dekranasda" },
        RuleBroken(.office(.nameTaken), field: .name)
      ),
      ("no name", Self.channel { $0.name = "" }, RuleBroken(.field(.required), field: .name)),
      (
        "all of the price", Self.channel { $0.commission = 1_000 },
        RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: 99)), field: .commission)
      ),
      (
        "one that is not there", Self.channel { $0.channel = 40 },
        RuleBroken(.field(.unknownRow), field: .channel)
      ),
      (
        "a new one that ends", Self.channel { $0.retires = true },
        RuleBroken(.office(.retired), field: .channel)
      ),
      (
        "what holds",
        Self.channel {
          $0.channel = 6
          $0.name = "Dekranasda"
          $0.english = "Dekranasda"
          $0.commission = 100
        }, RuleBroken(.field(.nothingChanges))
      ),
    ]
    for (name, action, broken) in cases {
      #expect(
        workshop.broken(by: .setChannel(action), as: Sample.supervisor) == [broken], "\(name)")
    }
  }
}
