import Testing
import Workshop

@testable import Storage

@Suite struct RecordLineTests {
  /// Whatever the sample actions hold that a person is known by, or that somebody typed freely.
  static let planted = [
    "CONTOH SATU", "B.I 1/2024", "A.III 7/2023", "A-1", "SK-1", "catatan", "salah ketik",
    "BANK CONTOH", "IBU CONTOH", "cacat kecil",
  ]

  private func line(of actions: [Action], showsAll: Bool) -> String {
    let record = JournalRecord {
      $0.at = TestFolder.now
      $0.signer = ID(1)
      $0.actions = actions.map { action in ActionBox { $0.action = action } }
      $0.undoes = 7
    }
    return RecordLine(TestFolder.founded(CopyBench.officers), showsAll: showsAll).text(record, 12)
  }

  @Test func aLineSaysNumberTimeUserAndFields() {
    let text = line(of: [SampleActions.all[4]], showsAll: false)
    #expect(
      text == "#12 2026-11-23 23:50 adm1+adm2"
        + " withdraw { sale: 4 day: 2026-11-23 reason: *** } undoes #7")
  }

  @Test func noLineHoldsANameOrAFreeText() {
    let hidden = line(of: SampleActions.all, showsAll: false)
    let shown = line(of: SampleActions.all, showsAll: true)
    for text in Self.planted {
      #expect(!hidden.contains(text), "\(text)")
      // The same look finds what is shown, else it would be blind.
      #expect(shown.contains(text), "\(text)")
    }
    #expect(hidden.contains("login: \"ptg1\""))
    #expect(!hidden.contains("\n"))
  }

  @Test func aStoreDumpsEveryRecordOnce() throws {
    let bench = try CopyBench()
    try bench.record(0..<3, rotating: true)
    var lines: [String] = []
    try bench.open(.read).dump { lines.append($0) }
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("#1 2026-11-23 23:50 ptg1 enrol_inmate { day: 2026-11-23"))
    #expect(lines[0].contains("identity: ***"))
  }
}
