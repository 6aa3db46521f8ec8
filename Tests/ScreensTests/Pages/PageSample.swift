import Workshop

/// One workshop that has something on every page.
///
/// The four batches of `WeavingStage`; eight pieces wait at the weave gate and one at the final
/// one; one rejection waits for its second signature; two buyers and two sales, one unpaid.
enum PageSample {
  static let workshop: Workshop = {
    var workshop = WeavingStage.workshop
    reject(in: &workshop)
    MarketSample.add("KOPERASI TELADAN", channel: 4, in: &workshop)
    MarketSample.add("TOKO MISAL", channel: 3, in: &workshop)
    MarketSample.sell(
      to: 0, MarketSample.line(0, 7, .a, [1, 2], 150_000), on: Sample.today - 3, in: &workshop)
    MarketSample.sell(
      to: 1, MarketSample.line(0, 8, .a, [6], 150_000), payment: .unpaid, in: &workshop)
    return workshop
  }()

  /// The eighth piece of the bank's batch, for mould.
  private static func reject(in workshop: inout Workshop) {
    let verdict = SheetVerdict {
      $0.batch = WeavingStage.bank
      $0.piece = 8
      $0.verdict = .reject
      $0.defects = [1, 3]
      $0.wasShown = true
    }
    let sheet = SignSheet {
      $0.day = Sample.today - 2
      $0.verdicts = [verdict]
    }
    MarketSample.must(.signSheet(sheet), by: Sample.inspector, in: &workshop)
  }
}
