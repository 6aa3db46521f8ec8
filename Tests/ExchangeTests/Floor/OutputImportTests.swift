@testable import Exchange
import Testing
import Wording
import Workshop

@Suite struct OutputImportTests {
  static let head = "Tanggal,Kode Pekerja,Batch,Tahap,Hasil\r\n"

  struct Row: Sendable {
    var rows: String
    var faults: [String]
  }

  static let faulty = [
    Row(
      rows: "2025-05-05,WB-099,B-0001,lisu,1", faults: ["2:Kode Pekerja: WB-099: unknown worker"]),
    Row(rows: "2025-05-05,WB-001,B-0009,lisu,1", faults: ["2:Batch: B-0009: unknown batch"]),
    Row(rows: "2025-05-05,WB-001,B-0001,cuci,1", faults: ["2:Tahap: cuci: unknown stage"]),
    Row(
      rows: "2025-05-05,WB-001,B-0001,lisu,2x",
      faults: ["2:Hasil: 2x: not a number or attendance letter"]),
    Row(
      rows: "2025-05-05,WB-001,B-0001,lisu,-1",
      faults: ["2:Hasil: -1: not a number or attendance letter"]),
    Row(
      rows: "2025-05-05,WB-001,B-0001,lisu,300",
      faults: ["2:Hasil: 300: not a number or attendance letter"]),
    Row(rows: "2025-05-05,WB-001,B-0001,lisu,", faults: ["2:Hasil: : required"]),
    Row(rows: "05/13/2025,WB-001,B-0001,lisu,1", faults: ["2:Tanggal: 05/13/2025: no such date"]),
    Row(
      rows: "2026-11-24,WB-001,B-0001,lisu,1",
      faults: ["2:Tanggal: 2026-11-24: The date cannot be in the future. Type another."]),
    Row(
      rows: "2025-05-05,WB-001,B-0001,lisu,1\r\n05/05/2025,wb-001,b-0001,LISU,2",
      faults: ["3:Kode Pekerja: wb-001: duplicate of row 2"]),
    // In the store: only ten pieces stand at the first stage.
    Row(
      rows: "2026-03-03,WB-001,B-0001,lisu,11",
      faults: ["2:Hasil: 11: Asked for 11, ready at this stage 10. Type 10 or less."]),
    Row(
      rows: "2026-03-03,WB-001,B-0001,emas lisu,1",
      faults: ["2:Tahap: emas lisu: The product has no such stage. Choose another."]),
    Row(
      rows: "2026-03-03,WB-001,B-0001,lisu,a\r\n2026-03-03,WB-001,B-0002,lisu,a",
      faults: ["3:Kode Pekerja: WB-001: duplicate of row 2"]),
  ]

  @Test(arguments: faulty) func everyFaultIsNamedByRowAndColumn(row: Row) {
    let result = Fixture.read(Self.head + row.rows + "\r\n", as: .output)
    #expect(result.lines == row.faults)
  }

  @Test func rowsBeforeTheFirstDayBecomeOneActionOfHistory() throws {
    let result = Fixture.read(
      Self.head + "02-09-2025,WB-002,B-0001,anyam dasar,2\r\n"
        + "03/09/2025,LW-003,L-0002,Base Weave,s\r\n", as: .output)
    guard case .importPastOutput(let action) = try #require(result.actions.first) else {
      Issue.record("not history")
      return
    }
    #expect(result.actions.count == 1)
    #expect(action.file == [UInt8](repeating: 7, count: 32))
    #expect(action.day == Fixture.today)
    let expected = [
      PastOutput {
        $0.day = Fixture.day(2025, 9, 2)
        $0.worker = ID(1)
        $0.batch = ID(0)
        $0.stage = 7
        $0.amount = 2
      },
      PastOutput {
        $0.day = Fixture.day(2025, 9, 3)
        $0.worker = ID(2)
        $0.batch = ID(1)
        $0.stage = 7
        $0.attendance = .sick
      },
    ]
    #expect(action.rows == expected)
  }

  /// WB-001 holds the odd numbers, WB-002 the even ones; later stages of a day follow earlier ones.
  @Test func laterRowsTakeThePiecesThatStandThere() throws {
    let result = Fixture.read(
      Self.head + "2026-03-04,WB-003,B-0001,lisu,1\r\n"
        + "2026-03-03,WB-002,B-0001,anyam dasar,2\r\n"
        + "2026-03-03,WB-001,B-0001,lisu,6\r\n2026-03-03,WB-004,,,i\r\n"
        + "2026-03-03,WB-005,B-0001,jemur,3\r\n", as: .output)
    #expect(result.lines == [])
    #expect(result.newRows == 5)
    #expect(result.actions.count == 2)
    let after = try #require(Fixture.applied(result))
    let first = after.outputs(on: Fixture.day(2026, 3, 3))
    #expect(first.map(\.worker.index) == [0, 3, 4, 1])
    #expect(first.map(\.pieces) == [[1, 2, 3, 5, 7, 9], [], [], [1, 2]])
    #expect(first.map(\.attendance) == [.present, .excused, .present, .present])
    #expect(first.map(\.units) == [0, 0, 3, 0])
    #expect(after.outputs(on: Fixture.day(2026, 3, 4)).map(\.pieces) == [[4]])
  }

  @Test func aSecondImportAddsNothing() throws {
    let text =
      Self.head + "2025-09-02,WB-002,B-0001,lisu,2\r\n2026-03-03,WB-001,B-0001,lisu,2\r\n"
      + "2026-03-03,WB-002,,,k\r\n2026-03-04,WB-001,B-0001,lisu,0\r\n"
    let result = Fixture.read(text, as: .output)
    #expect(result.counts == [4, 0, 0])
    let after = try #require(Fixture.applied(result))
    let again = Fixture.read(text, as: .output, into: after)
    #expect(again.counts == [0, 4, 0])
    #expect(again.actions.isEmpty)
  }

  /// Somebody was there and made nothing: a day of the list that names no batch.
  @Test func aDayWithoutWorkNamesNoPlace() throws {
    let text = Self.head + "2026-03-03,WB-002,,,0\r\n"
    let result = Fixture.read(text, as: .output)
    #expect(result.lines == [])
    let after = try #require(Fixture.applied(result))
    let row = try #require(after.outputs(on: Fixture.day(2026, 3, 3)).first)
    #expect(row.batch == nil && row.attendance == .present && row.amount == 0)
    let file = try Export(after, for: .clerk, on: Fixture.today).bytes(.output)
    #expect(Fixture.read(file, as: .output, into: after).counts == [0, 1, 0])
    #expect(
      Fixture.read(Self.head + "2026-03-03,WB-002,,,1\r\n", as: .output).lines
        == ["2:Batch: : required", "2:Tahap: : required"])
    #expect(
      Fixture.read(Self.head + "2025-09-02,WB-002,,,0\r\n", as: .output).faultyRows == 1)
  }

  @Test func anotherAmountUnderARecordedKeyIsADifference() throws {
    let rows =
      "2025-09-02,WB-002,B-0001,lisu,2\r\n2026-03-03,WB-001,B-0001,lisu,2\r\n"
      + "2026-03-03,WB-002,,,k\r\n"
    let after = try #require(Fixture.applied(Fixture.read(Self.head + rows, as: .output)))
    let other =
      "2025-09-02,WB-002,B-0001,lisu,5\r\n2026-03-03,WB-001,B-0001,lisu,1\r\n"
      + "2026-03-03,WB-002,,,s\r\n"
    let result = Fixture.read(Self.head + other, as: .output, into: after)
    #expect(
      result.lines == [
        "2:Hasil: 5: different, recorded: 2", "3:Hasil: 1: different, recorded: 2",
        "4:Hasil: s: different, recorded: k",
      ])
    #expect(result.counts == [0, 0, 0])
    #expect(result.differentRows == 3)
    #expect(result.actions.isEmpty)
  }
}
