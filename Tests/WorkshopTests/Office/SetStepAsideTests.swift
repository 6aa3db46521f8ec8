import Testing
import Workshop

/// A first step that an office does not need is put aside with a reason, and taken up again.
@Suite struct SetStepAsideTests {
  private static func aside(_ reason: String = "belum ada saluran", up: Bool = false) -> Action {
    .setStepAside(
      SetStepAside {
        $0.day = Sample.day(2026, 3, 10)
        $0.step = "channels"
        $0.reason = reason
        $0.isTakenUp = up
      })
  }

  @Test func aStepIsPutAsideAndTakenUp() throws {
    var workshop = Sample.founded
    #expect(workshop.putAside("channels") == nil)
    let back = try #require(workshop.reversal(of: Self.aside()))
    workshop.apply(Self.aside(), by: Sample.supervisor)
    #expect(workshop.putAside("channels")?.reason == "belum ada saluran")
    #expect(workshop.putAside("products") == nil)
    for action in back { workshop.apply(action, by: Sample.supervisor) }
    #expect(workshop.putAside("channels") == nil)
    #expect(workshop.stepNotes.count == 2, "both are kept")
  }

  @Test func whatChangesNothingIsRefused() {
    var workshop = Sample.founded
    let nothing = [RuleBroken(.field(.nothingChanges))]
    #expect(workshop.broken(by: Self.aside(up: true), as: Sample.supervisor) == nothing)
    #expect(
      workshop.broken(by: Self.aside(""), as: Sample.supervisor)
        == [RuleBroken(.field(.required), field: .reason)])
    workshop.apply(Self.aside(), by: Sample.supervisor)
    #expect(workshop.broken(by: Self.aside("lain lagi"), as: Sample.supervisor) == nothing)
    #expect(workshop.broken(by: Self.aside(up: true), as: Sample.supervisor).isEmpty)
  }
}
