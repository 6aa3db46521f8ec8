import Forms
import Glibc
import Screens
import Storage
import Testing
import Wording
import Workshop

@testable import bengkel

/// How a file is read for the page that shows it.
@Suite struct ReadingWorkTests {
  private static let workshop = PracticeWorkshop.founded(
    PracticePlan(seed: 1, records: 900, until: Day(year: 2026, month: 11, day: 30) ?? Day()))

  private static func work(_ path: String, as login: String = "kasubsi") throws -> ReadingWork {
    ReadingWork(
      reading: FileReading(path, .english), workshop: workshop,
      authority: Authority(user: try #require(workshop.user(login: login))),
      today: Day(year: 2026, month: 11, day: 30) ?? Day())
  }

  private static func file(_ name: String, _ text: String) throws -> String {
    let path = "/tmp/bengkel-baca-\(getpid())-\(name)"
    try NewFile.write([UInt8](text.utf8), to: path, replacing: true)
    return path
  }

  @Test func theKindIsProposedAndTheFileRead() throws {
    let path = try Self.file("libur.csv", "Tanggal;Nama\n18-08-2027;Cuti bersama\n")
    defer { unlink(path) }
    guard case .read(let preview) = try Self.work(path).run(JobControl()) else {
      Issue.record("not read")
      return
    }
    #expect(preview.kind == .holidays)
    #expect([preview.newRows, preview.faultyRows] == [1, 0])
    #expect(preview.actions.count == 1)
  }

  @Test func aKindOfAnotherRoleIsRefusedWithTheReason() throws {
    let path = try Self.file("hari.csv", "Tanggal;Nama\n17-08-2027;Kemerdekaan\n")
    defer { unlink(path) }
    let outcome = try Self.work(path, as: "petugas").run(JobControl())
    guard case .notRead(let kind, let why) = outcome else {
      Issue.record("read")
      return
    }
    #expect(kind == .holidays)
    #expect(why.id.hasPrefix("hari libur: Hanya ") && why.en.hasPrefix("holidays: Only "))
  }

  @Test func aFileThatIsGoneIsSaid() throws {
    let outcome = try Self.work("/tmp/bengkel-tidak-ada.csv").run(JobControl())
    #expect(
      outcome
        == .notRead(
          nil,
          Words(
            "/tmp/bengkel-tidak-ada.csv tidak dapat dibaca. Periksa nama dan izinnya.",
            en: "/tmp/bengkel-tidak-ada.csv cannot be read. Check its name and permissions.")))
  }

  @Test func whoeverStopsItGetsNothing() throws {
    let path = try Self.file("henti.csv", "Tanggal;Nama\n17-08-2027;Kemerdekaan\n")
    defer { unlink(path) }
    let control = JobControl()
    control.cancel()
    #expect(try Self.work(path).run(control) == .stopped)
  }
}
