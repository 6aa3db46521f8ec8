import Reports
import Testing
import Workshop

@testable import Screens

/// Papers with names on them, signed over their print: 6 Down Enter F, then Ctrl+X and the PIN.
@Suite struct SignedNamesTests {
  private static let keys = "6 Down Enter f"

  private static func signed() -> Stage {
    let stage = Stage(EarningsSample.closed, as: "ksb-1")
    stage.play(keys + " Ctrl+X `135790 Enter")
    return stage
  }

  /// What the next print of it puts on paper.
  private static func print(_ workshop: Workshop) -> String {
    let stage = Stage(Workshop(rows: workshop), as: "ksb-1")
    stage.play(keys + " Enter")
    guard case .printing(let job)? = stage.desk.job?.job else { return "" }
    return String(decoding: job.bytes, as: UTF8.self)
  }

  /// Three have premi and one of them was paid out: a name and a register number each.
  @Test func theListByNameIsKeptWithItsNamesApart() {
    let stage = Self.signed()
    #expect(stage.message.hasSuffix("Enter mencetak, V yang berubah."), "\(stage.screen)")
    let workshop = stage.desk.workshop
    #expect(workshop.signedPapers.map(\.paper.name) == ["daftar-nominatif-2026-10"])
    #expect(workshop.keptNames.count == 6)
    let cells = "\(workshop.signedPapers[ID(0)].paper)"
    for identity in workshop.people.compactMap(\.identity) {
      #expect(!cells.contains(identity.name), "\(identity.name)")
      #expect(identity.register.isEmpty || !cells.contains(identity.register))
    }
    let text = Self.print(workshop)
    #expect(text.contains("CONTOH SATU") && text.contains("Ditandatangani: "), "\(text)")
  }

  /// Whoever is erased is "(dihapus)" where the name stood; no other line of the paper moves.
  @Test func anErasureMovesNothingButTheName() {
    let workshop = Self.signed().desk.workshop
    var erased = workshop
    for place in erased.keptNames.indices where erased.keptNames[ID(place)].worker == ID(0) {
      erased.keptNames[ID(place)].part = nil
    }
    let before = Self.print(workshop).split(separator: "\n", omittingEmptySubsequences: false)
    let after = Self.print(erased).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(before.count == after.count)
    let moved = zip(before, after).filter { $0 != $1 }
    #expect(moved.count == 1 && moved.allSatisfy { $0.0.contains("CONTOH SATU") }, "\(moved)")
    #expect(moved.allSatisfy { $0.1.contains("(dihapus)") && $0.1.contains("862.400") })
  }

  @Test func anOpenMonthsListIsNotSigned() {
    let stage = Stage(EarningsSample.closed, as: "ksb-1")
    stage.play("6 Enter f Ctrl+X")
    #expect(stage.message.contains("sementara"), "\(stage.screen)")
    #expect(stage.desk.workshop.signedPapers.isEmpty)
  }

  @Test func theTreasurerPrintsItAndDoesNotSign() {
    let stage = Stage(EarningsSample.closed, as: "bdh-1")
    stage.play(Self.keys + " Ctrl+X")
    #expect(stage.desk.workshop.signedPapers.isEmpty)
    #expect(stage.screen.contains("daftar-nominatif-2026-10.txt"), "\(stage.screen)")
  }
}
