import Testing
import Workshop

@testable import Exchange

/// The waiting list as a file: in the order of turns, by code, with what is missing in words.
@Suite struct WaitingExportTests {
  private static let workshop: Workshop = {
    var workshop = Fixture.with(people: 3, batches: 0)
    let waits: [(Int, Int, UInt8?)] = [(2, 5, nil), (0, 6, 7)]
    for (worker, day, stage) in waits {
      let action = Action.queueForWork(
        QueueForWork {
          $0.day = Fixture.day(2026, 11, 9)
          $0.worker = ID(worker)
          $0.since = Fixture.day(2026, 11, day)
          $0.craft = worker == 2 ? .preparer : .weaver
          $0.stage = stage
        })
      precondition(workshop.broken(by: action, as: Fixture.clerk).isEmpty)
      workshop.apply(action, by: Fixture.clerk)
    }
    let edit = EditInmate {
      $0.inmate = ID(2)
      $0.subject = 2
      $0.day = Fixture.day(2026, 11, 10)
      $0.hearing = OptionalDay(nil)
    }
    workshop.apply(.editInmate(edit), by: Fixture.clerk)
    return workshop
  }()

  @Test func whoWaitsStandsByCodeInTheOrderOfTurns() {
    let lines = ExportTests.text(
      Export(Self.workshop, for: .inspector, on: Fixture.today), .waiting)
    #expect(
      lines == [
        "Giliran;Kode;Sejak;Peran;Tahap;Belum Ada;Dapat Diterima",
        "1;WB-003;2026-11-05;penyiap;;TPP belum ada;",
        "2;WB-001;2026-11-06;penganyam;anyam dasar;;ya",
      ])
  }

  @Test func whoSeesNoPeopleGetsNoList() {
    #expect(throws: RuleBroken.self) {
      try Export(Self.workshop, for: .observer, on: Fixture.today).bytes(.waiting)
    }
  }
}
