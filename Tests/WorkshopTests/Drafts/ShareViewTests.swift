import Testing
import Workshop

/// Ways to see a list that everybody finds.
@Suite struct ShareViewTests {
  private static func share(_ view: SavedView, takenBack: Bool = false) -> Action {
    .shareView(
      ShareView {
        $0.day = WeavingSample.day(3)
        $0.view = view
        $0.isTakenBack = takenBack
      })
  }

  private static func rules(_ action: Action, _ workshop: Workshop) -> [Rule] {
    workshop.broken(by: action, as: WeavingSample.inspector).map(\.rule)
  }

  private static func names(_ list: SavedView.List, _ workshop: Workshop) -> [String] {
    workshop.sharedViews(of: list).map { workshop.sharedViews[$0].view.name }
  }

  @Test func aViewIsSharedWithItsMakerAndTakenBack() {
    var workshop = WeavingSample.running
    let view = SavedView(.batches, name: "terlambat", chips: ["late"])
    #expect(Self.rules(Self.share(view), workshop).isEmpty)
    workshop.apply(Self.share(view), by: WeavingSample.inspector)
    #expect(Self.names(.batches, workshop) == ["terlambat"])
    #expect(Self.names(.people, workshop).isEmpty)
    #expect(workshop.sharedViews.map(\.maker) == [WeavingSample.inspector.user])
    #expect(Self.rules(Self.share(view), workshop) == [.field(.nothingChanges)])
    let undo = workshop.reversal(of: Self.share(view))
    #expect(undo == [Self.share(view, takenBack: true)])
    workshop.apply(Self.share(view, takenBack: true), by: WeavingSample.inspector)
    #expect(Self.names(.batches, workshop).isEmpty)
    #expect(Self.rules(Self.share(view, takenBack: true), workshop) == [.field(.isWithdrawn)])
    workshop.apply(Self.share(view), by: WeavingSample.inspector)
    #expect(workshop.sharedViews.count == 1 && Self.names(.batches, workshop) == ["terlambat"])
  }

  @Test func aListHasNoMoreThanThereAreDigits() {
    var workshop = WeavingSample.running
    for number in 1...9 {
      let view = SavedView(.batches, name: "tampilan \(number)")
      #expect(Self.rules(Self.share(view), workshop).isEmpty)
      workshop.apply(Self.share(view), by: WeavingSample.inspector)
    }
    let tenth = SavedView(.batches, name: "tampilan 10")
    #expect(Self.rules(Self.share(tenth), workshop) == [.field(.full(limit: 9))])
    let other = SavedView(.people, name: "tampilan 10")
    #expect(Self.rules(Self.share(other), workshop).isEmpty)
  }

  @Test func itHasANameAndOrdinaryTexts() {
    let workshop = WeavingSample.running
    func rules(_ view: SavedView) -> [Rule] { Self.rules(Self.share(view), workshop) }
    #expect(rules(SavedView(.batches)) == [.field(.required)])
    #expect(
      rules(SavedView(.batches, name: String(repeating: "a", count: 21)))
        == [.field(.textTooLong(limit: 20))])
    #expect(
      rules(SavedView(.batches, name: "a", sort: String(repeating: "a", count: 201)))
        == [.field(.textTooLong(limit: 200))])
  }

  /// A name that somebody searched for would stand in the store behind the person's erased key.
  @Test(arguments: [
    SavedView(.people, name: "a", query: "contoh"),
    SavedView(.sales, name: "a", chips: ["cash", "=buyer=IBU TELADAN"]),
  ]) func itHoldsNoWordThatMayNameSomebody(_ view: SavedView) {
    #expect(Self.rules(Self.share(view), WeavingSample.running) == [.field(.mayName)])
  }
}
