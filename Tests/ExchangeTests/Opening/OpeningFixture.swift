@testable import Exchange
import Forms
import Workshop

/// A workshop whose opening balances are open, with their control totals, a buyer and a treasurer.
enum OpeningFixture {
  static let treasurer = Authority(user: ID(3))

  static let workshop = {
    var workshop = Fixture.with(people: 3, batches: 0)
    workshop.apply(
      .addUser(
        AddUser {
          $0.login = "bdh-1"
          $0.role = .treasurer
        }), by: Fixture.clerk)
    let buyer = AddBuyer {
      $0.day = Fixture.day(2026, 3, 2)
      $0.name = "TOKO CONTOH"
      $0.channel = 1
    }
    workshop.apply(.addBuyer(buyer), by: Fixture.clerk)
    for block in [OpeningBlock.finished, .consigned, .receivable, .premi, .dues, .cash] {
      workshop.apply(total(of: block), by: Fixture.clerk)
    }
    return workshop
  }()

  private static func total(of block: OpeningBlock) -> Action {
    .markOpening(
      MarkOpening {
        $0.day = Fixture.day(2026, 3, 2)
        $0.blocks = [block]
        $0.count = 12
        $0.sum = Rupiah(1_440_000)
      })
  }

  static func read(
    _ text: String, as kind: ImportKind, into workshop: Workshop = workshop,
    isUpdating: Bool = false
  ) -> ImportResult {
    var choices = ImportChoices()
    choices.isUpdating = isUpdating
    return FileImport.read(
      [UInt8](text.utf8), as: kind, digest: [], into: workshop,
      by: kind == .balances ? treasurer : Fixture.clerk, on: Fixture.today, with: choices)
  }

  static func after(_ result: ImportResult, into workshop: Workshop = workshop) -> Workshop {
    result.actions.reduce(into: workshop) { $0.apply($1, by: Fixture.clerk) }
  }
}
