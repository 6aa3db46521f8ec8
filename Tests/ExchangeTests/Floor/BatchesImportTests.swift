@testable import Exchange
import Forms
import Testing
import Wording
import Workshop

/// Batches come from a file as they are opened.
@Suite struct BatchesImportTests {
  static let head = "Batch;Kode Barang;Warna;Ukuran;Dibuka;Tenggat;Tujuan;Regu;Alasan\n"
  static let file =
    head + ";SG-POLOS;hitam;8x6 7x4;02-11-2026;30-11-2026;etalase;WB-001 WB-002;\n"
    + "B-0004;SG-EMAS;hitam;8x5;03-11-2026;15-12-2026;;WB-003;\n"

  @Test func whatARowSaysIsOpened() throws {
    let result = Fixture.read(Self.file, as: .batches)
    #expect(result.lines == [])
    #expect(result.newRows == 2)
    let after = try #require(Fixture.applied(result))
    let first = after.batches[ID<WeavingBatch>(2)]
    #expect(first.pieces.map(\.size) == [8, 8, 8, 8, 8, 8, 7, 7, 7, 7])
    #expect(first.crew == [ID(0), ID(1)])
    #expect([first.opened, first.due] == [Fixture.day(2026, 11, 2), Fixture.day(2026, 11, 30)])
    #expect(first.destination == "etalase")
    #expect(after.batches[ID<WeavingBatch>(3)].product == ID(1))
    #expect(Fixture.read(Self.file, as: .batches, into: after).counts == [0, 2, 0])
  }

  /// Our own list of batches comes in again.
  @Test func ourListIsKnownAgain() throws {
    let after = try #require(Fixture.applied(Fixture.read(Self.file, as: .batches)))
    let list = try Export(after, for: .clerk, on: Fixture.today).bytes(.batches)
    #expect(Fixture.read(list, as: .batches, into: after).counts == [0, 4, 0])
    let other = Fixture.with(people: 5, batches: 0)
    let again = try #require(
      Fixture.applied(Fixture.read(list, as: .batches, into: other), to: other))
    #expect(try Export(again, for: .clerk, on: Fixture.today).bytes(.batches) == list)
  }

  @Test func termsCanBeChangedAndPiecesCannot() throws {
    let after = try #require(Fixture.applied(Fixture.read(Self.file, as: .batches)))
    let other =
      Self.head + "B-0003;SG-POLOS;hitam;7x4 8x6;02-11-2026;07-12-2026;;WB-002;\n"
      + "B-0004;SG-EMAS;hitam;8x6;03-11-2026;15-12-2026;;WB-003;\n"
    let refused = Fixture.read(other, as: .batches, into: after)
    #expect(
      refused.lines == [
        "2:Tenggat: 07-12-2026: different, recorded: 2026-11-30",
        "2:Regu: WB-002: different, recorded: WB-001 WB-002",
        "3:Ukuran: 8x6: different, recorded: 8x5",
      ])
    var choices = ImportChoices()
    choices.isUpdating = true
    let result = Fixture.read(other, as: .batches, into: after, with: choices)
    #expect(result.updatedRows == 1)
    #expect(result.lines == ["3:Ukuran: 8x6: different, recorded: 8x5"])
    let edited = try #require(Fixture.applied(result, to: after))
    #expect(edited.batches[ID<WeavingBatch>(2)].due == Fixture.day(2026, 12, 7))
    #expect(edited.batches[ID<WeavingBatch>(2)].destination == "etalase")
  }

  struct Row: Sendable {
    var row: String
    var fault: String
  }

  @Test(arguments: [
    Row(
      row: "B-0009;SG-POLOS;hitam;8x6;02-11-2026;30-11-2026;;WB-001;",
      fault:
        "2:Batch: B-0009: not there and not the next, B-0003: leave it empty, or set the number"
        + " first"),
    Row(
      row: ";SG-POLOS;ungu;8x6;02-11-2026;30-11-2026;;WB-001;",
      fault: "2:Warna: ungu: a colour that is not made"),
    Row(
      row: ";SG-POLOS;hitam;8x6;02-11-2026;30-11-2026;;WB-001 WB-088;",
      fault: "2:Regu: WB-001 WB-088: unknown worker"),
    Row(
      row: ";SG-POLOS;hitam;8x6;02-11-2026;30-11-2026;;WB-001;\n"
        + ";SG-POLOS;hitam;8x6;02-11-2026;30-11-2026;;WB-001;",
      fault: "3:Batch: : duplicate of row 2"),
    Row(
      row: ";SG-POLOS;hitam;8x6;24-11-2026;30-11-2026;;WB-001;",
      fault: "2:Dibuka: 24-11-2026: The date cannot be in the future. Type another."),
  ])
  func everyFaultIsNamedByRowAndColumn(_ row: Row) {
    #expect(Fixture.read(Self.head + row.row + "\n", as: .batches).lines == [row.fault])
  }
}
