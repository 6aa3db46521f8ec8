import Testing
import Workshop

@testable import Screens

/// What somebody makes on several batches of a day is looked at together.
@Suite struct DayCeilingTests {
  /// The most that is nothing unusual on Monday, by what the person's rows of the newest day of
  /// work before add up to.
  private func most(_ worker: ID<Inmate>) throws -> Int {
    let newest = try #require(
      (1...31).lazy.map { back in
        WeavingStage.workshop.outputs(on: Sample.today - back).filter {
          $0.worker == worker && $0.batch != nil
        }
      }.first { !$0.isEmpty })
    return max(3, 2 * newest.reduce(0) { $0 + $1.amount })
  }

  @Test func theCeilingIsThatOfThePersonAndTheDayNotOfARow() throws {
    var grid = DayGrid(Sample.today, in: WeavingStage.workshop)
    let place = try #require(grid.rows.firstIndex { $0.usual != nil })
    let most = try most(grid.rows[place].worker)
    grid.rows[place].typed = "\(most)"
    #expect(!grid.isUnusual(grid.rows[place]))
    grid.rows[place].typed = "\(most + 1)"
    #expect(grid.isUnusual(grid.rows[place]))
    grid.rows[place].typed = "\(most)"
    grid.addRow(below: place)
    grid.rows[place + 1].typed = "1"
    #expect(grid.isUnusual(grid.rows[place]) && grid.isUnusual(grid.rows[place + 1]))
    grid.rows[place + 1].typed = "s"
    #expect(!grid.isUnusual(grid.rows[place]) && !grid.isUnusual(grid.rows[place + 1]))
  }
}
