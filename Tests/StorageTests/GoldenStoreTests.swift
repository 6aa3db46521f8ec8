import Foundation
import Testing
import Workshop

@testable import Storage

/// Stores that released versions wrote: every later version must open them with the same contents.
@Suite struct GoldenStoreTests {
  struct Row: CustomTestStringConvertible, Sendable {
    /// Folder under `Fixtures`.
    var name: String
    var sequence: Int64
    /// SHA-256 of the state, as the version that wrote the store printed it.
    var digest: String
    var testDescription: String { name }
  }

  static let rows = [
    Row(
      name: "v1", sequence: 6,
      digest: "b6e46099da484435f07c045eff1d127c0f4f57543966337f79da14ed246738d9"),
    Row(
      name: "v2", sequence: 9,
      digest: "9f0a462a098a876f72b1b7bd13d8089b3fdedb8b0b74001eeea944f6be313c7d"),
    Row(
      name: "v3", sequence: 12,
      digest: "fbb80327eaaa76f82454ef8e3a58ffcb6e5fda50ef98b829f04e6f578642a230"),
  ]
  /// The code in the envelope of v3, and the password that its supervisor chose.
  static let code = "W8Y67-QH5WD-YF7Z9-F7KK7-PMFAF-WYBYP-GJZXY-EG1QD"
  static let password = "jendela hujan"

  private static let fixtures: String = {
    let file = #filePath
    return file[..<(file.range(of: "GoldenStoreTests")?.lowerBound ?? file.endIndex)] + "Fixtures/"
  }()

  @Test(arguments: rows) func aStoreOfAReleasedVersionOpensWithTheSameContents(_ row: Row) throws {
    let source = Self.fixtures + row.name
    guard FileManager.default.fileExists(atPath: source) else {
      try Self.write(to: source)
      Issue.record("recorded \(row.name): read it with `bengkel verify --dump`, then run again")
      return
    }
    let folder = try Self.copy(of: row.name)
    let store = try folder.open()
    #expect(store.opening == .clean)
    #expect(store.lastSequence == row.sequence)
    #expect(try store.workshop.digest() == row.digest)
    #expect(store.workshop.people[4].identity?.name == "CONTOH 4")
    #expect(try store.check(.replay).run(JobControl()).faults.isEmpty)
    let further = TestFolder.enrolment(Int(store.workshop.subjects))
    guard
      case .saved(let next) = try store.perform(
        [further], by: TestFolder.clerk, at: TestFolder.now)
    else {
      Issue.record("a further record was refused")
      return
    }
    #expect(next == row.sequence + 1)
    try store.close(at: TestFolder.now)
    #expect(try folder.open().lastSequence == next)
  }

  /// Since v3 the records know the ways in, and every file is sealed with its header.
  @Test func aStoreOfFormat2OpensByEveryWayAndNoOther() throws {
    for name in [Generations.journal(3), Generations.snapshot(3), "keys.a", "keys.b"] {
      #expect(try Self.copy(of: "v3").bytes(name).number(UInt16.self, at: 8) == 2, "\(name)")
    }
    let folder = try Self.copy(of: "v3")
    #expect(throws: StorageError.wrongPassword) { try folder.enter("ksb1", "latihan2", as: .read) }
    let later = Office.after(60_000)
    let store = try folder.enter("ksb1", Self.password, as: .read, at: later)
    #expect(store.findings.isEmpty)
    #expect(store.ring.number == 2)
    #expect(store.workshop.restorations.map(\.note.vouchers) == [["adm1", "adm2"]])
    #expect(store.workshop.keyPins?.slots.count == 4)
    try store.checkPIN("246802", of: "ksb1", at: later)
    let code = try PaperCode(reading: Self.code, groups: PaperCode.recoveryGroups)
    let opened = try Store.open(
      on: folder.disk, recovery: code, as: .read, holder: "", at: later)
    // Who comes by the envelope hands names on and reads none.
    var rows = store.workshop.rows
    for index in rows.people.indices {
      rows.people[index].identity = nil
      rows.people[index].unopened = opened.workshop.people[index].unopened
    }
    #expect(opened.workshop == Workshop(rows: rows))
    #expect(opened.workshop.people.allSatisfy { $0.unopened?.reason == .notSeen })
  }

  /// The first week of a workshop of another craft with its opening balances, as schema 1156 wrote
  /// it; the month that it closed counts pieces from before the store, which that program could
  /// write and not read.
  @Test func aStoreWithOpeningBalancesOpensWithItsClosedMonth() throws {
    let folder = try Self.copy(of: "v4")
    let now = Moment(wall: 1_793_584_800_000, monotonic: 0, boot: [])
    let store = try folder.enter("ksb1", "perahu di pantai", as: .read, at: now)
    #expect(store.lastSequence == 92)
    #expect(
      try store.workshop.digest()
        == "dc3ee4f9048bbb71fb86f3ff78a49f2345cdef0f383311a30c85b4b89ce3c6b1")
    let figures = try #require(store.workshop.closures.first?.figures)
    #expect(figures.opening?.pieces == 9)
    #expect(figures.share(of: ID<Inmate>(0))?.premi == Rupiah(117_500))
    #expect(store.workshop.openings.count { $0.counts } == 25)
    #expect(store.workshop.openingEquity == Rupiah(7_145_000))
    #expect(try store.check(.replay).run(JobControl()).faults.isEmpty)
  }

  /// The practice workshop with its agreement, proven levels, terms of attendance, a course and an
  /// allowance, as schema 1612 wrote it, and two records behind it: a price of the market and a
  /// planned absence.
  @Test func aStoreWithAnAgreementOpensWithWhatCameOfIt() throws {
    let folder = try Self.copy(of: "v5")
    let now = Moment(wall: 1_796_094_000_000, monotonic: 0, boot: [])
    let store = try folder.enter("petugas", "latihan", as: .read, at: now)
    #expect(store.lastSequence == 2)
    #expect(
      try store.workshop.digest()
        == "0651f1e7c8b96735eaec5b656e34f6f1d123c3d9817739ad35eba70097406f66")
    let workshop = store.workshop
    #expect(workshop.pledges.count == 8 && workshop.agreements.count == 2)
    #expect(workshop.marketPrices.map(\.price) == [Rupiah(275_000)])
    #expect(workshop.plannedAbsences.count == 2)
    #expect(workshop.courses.count == 1 && workshop.courseSessions.count == 2)
    #expect(workshop.workAllowances.count == 1 && !workshop.skillProofs.isEmpty)
    #expect(workshop.waitingEnds.count == 2 && workshop.attendanceTerms.count == 1)
    #expect(try store.check(.replay).run(JobControl()).faults.isEmpty)
  }

  /// The practice workshop with what a supervisor wrote of a month and the report that he signed, a
  /// print of it and a count of the cash, as schema 1705 wrote them.
  @Test func aStoreWithASignedReportOpensWithWhatWasSigned() throws {
    let folder = try Self.copy(of: "v6")
    let now = Moment(wall: 1_796_094_000_000, monotonic: 0, boot: [])
    let store = try folder.enter("kasubsi", "latihan", as: .read, at: now)
    #expect(store.lastSequence == 4)
    #expect(
      try store.workshop.digest()
        == "130e870a93f7934d6bb2e47821bf50e1dc60d52b0b17890e46805c5d400293d3")
    let workshop = store.workshop
    #expect(workshop.signedPapers.map(\.paper.name) == ["laporan-bulanan-2026-10"])
    #expect(workshop.signedPapers.first?.paper.edition == 1)
    #expect(workshop.prints.count == 1 && workshop.monthNotes.count == 3)
    #expect(workshop.cashCounts.map(\.counted) == [Rupiah(34_134_405)])
    #expect(try store.check(.replay).run(JobControl()).faults.isEmpty)
  }

  /// The practice workshop with a list by name that was signed, a nota on credit with the day it is
  /// due and a part of it paid, and premi that went onto a card, as schema 1727 wrote them.
  @Test func aStoreWithASignedListOfNamesOpensWithItsNames() throws {
    let folder = try Self.copy(of: "v7")
    let now = Moment(wall: 1_796_198_400_000, monotonic: 0, boot: [])
    let store = try folder.enter("kasubsi", "latihan", as: .read, at: now)
    #expect(store.lastSequence == 5)
    let digest = try store.workshop.digest()
    #expect(digest == "5c44c080622c2cea824d93d4e626f42ce74b12197d869d0798b9a2597c47ee30")
    let workshop = store.workshop
    #expect(workshop.signedPapers.map(\.paper.name) == ["daftar-nominatif-2026-09"])
    // 23 people, a name and a register number each.
    #expect(workshop.keptNames.count == 46)
    #expect(workshop.keptNames.allSatisfy { $0.part != nil })
    #expect(workshop.sales.last?.payBy == Day(year: 2026, month: 12, day: 16))
    #expect(workshop.payments.map(\.amount) == [Rupiah(100_000)])
    #expect(workshop.movements.last?.means == .card)
    #expect(try store.check(.replay).run(JobControl()).faults.isEmpty)
  }

  /// A store made of the text of a practice workshop, with a view for everybody, a day on which
  /// nothing was made for want of material, and its own text taken, as schema 1767 wrote it.
  @Test func aStoreMadeOfATextOpensWithItsOriginAndReasons() throws {
    let folder = try Self.copy(of: "v8")
    let now = Moment(wall: 1_796_200_000_000, monotonic: 0, boot: [])
    let store = try folder.enter("kasubsi", "jendela hujan pagi", as: .read, at: now)
    #expect(store.lastSequence == 3)
    let digest = try store.workshop.digest()
    #expect(digest == "92edcdbb35aaf77f380309ec80ab1d49344a1c34e032d0ed42bafbbe19e3ff47")
    let workshop = store.workshop
    #expect(workshop.textOrigins.map(\.takers) == [["kasubsi", "admin"]])
    #expect(
      workshop.textOrigins.first?.digest.hexadecimal
        == "2aa6f72b6f0a2fabd962514a19f762b61943ac1b8c64b6f4d8fafd5cb56ab424")
    #expect(workshop.users.count { $0.login.hasPrefix("lama:") && $0.isDisabled } == 6)
    #expect(workshop.sharedViews.map(\.view.name) == ["menurut barang"])
    #expect(workshop.outputs.last?.shortfall.reason == .material)
    #expect(workshop.disclosures.map(\.kind) == [.text, .text])
    #expect(try store.check(.replay).run(JobControl()).faults.isEmpty)
  }

  /// A golden store to be opened and written to.
  static func copy(of name: String) throws -> TestFolder {
    let folder = TestFolder()
    for name in try folder.disk.names() { try folder.disk.remove(name) }
    for file in try FolderDisk(path: fixtures + name).names() {
      try FileManager.default.copyItem(
        atPath: fixtures + name + "/" + file, toPath: folder.path + "/" + file)
    }
    return folder
  }

  /// Three generations, the key changed between them: six people, one of them changed, one resting
  /// since before, a clock that was answered for, an identity that was looked at, a login let go, a
  /// restore, and a new password.
  private static func write(to path: String) throws {
    let code = PaperCode.random(groups: PaperCode.recoveryGroups)
    print("code", code.text)
    let folder = TestFolder(officers: Office.officers, recovery: code)
    let store = try folder.open()
    for number in 0..<3 {
      _ = try store.perform(
        [TestFolder.enrolment(number)], by: TestFolder.clerk, at: TestFolder.now)
    }
    store.keyFile.body.isKeyChangeDue = true
    store.rotate(at: TestFolder.now)
    for number in 3..<5 {
      _ = try store.perform(
        [TestFolder.enrolment(number)], by: TestFolder.clerk, at: TestFolder.now)
    }
    try addChanges(to: store)
    try addWays(to: store)
    try store.close(at: TestFolder.now)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for name in try folder.disk.names() where name != "LOCK" {
      try FileManager.default.copyItem(
        atPath: folder.path + "/" + name, toPath: path + "/" + name)
    }
    print("digest", try folder.open(as: .read).workshop.digest())
  }

  private static func addChanges(to store: Store) throws {
    let edit = EditInmate {
      $0.inmate = ID(1)
      $0.subject = 1
      $0.day = Day(number: 20_781)
      $0.hearing = OptionalDay(Day(number: 20_700))
      $0.taken = StatusTaken(.released, since: Day(number: 20_781))
    }
    let enrolment = EnrolInmate {
      $0.day = Day(number: 20_780)
      $0.subject = 5
      $0.identity.name = "CONTOH 5"
      $0.identity.register = "B.I 6/2024"
      $0.identity.block = "A-1"
      $0.status = .resting
      $0.statusSince = Day(number: 20_770)
    }
    let note = NoteDisclosure {
      $0.day = Day(number: 20_781)
      $0.kind = .export
      $0.reason = "contoh"
      $0.rows = 6
    }
    let answer = ConfirmClock(TestFolder.now, after: TestFolder.now, offset: 480)
    let supervisor = Authority(user: ID(1))
    let changes: [(Action, Authority)] = [
      (.editInmate(edit), TestFolder.clerk), (.enrolInmate(enrolment), TestFolder.clerk),
      (.confirmClock(answer), supervisor), (.noteDisclosure(note), supervisor),
    ]
    try perform(changes, in: store)
  }

  private static func addWays(to store: Store) throws {
    let release = NoteAttempts {
      $0.kind = .letGo
      $0.user = Office.clerk
    }
    let restore = NoteRestore {
      $0.at = TestFolder.now
      $0.former = .opened
      $0.formerSequence = 14
      $0.formerChain = [UInt8](repeating: 3, count: 16)
      $0.backupSequence = 10
      $0.backupChain = [UInt8](repeating: 4, count: 16)
      $0.made = TestFolder.now
      $0.vouchers = ["adm1", "adm2"]
    }
    try perform(
      [
        (.noteAttempts(release), Authority(user: Office.supervisor)),
        (.noteRestore(restore), Office.administrators),
      ], in: store)
    _ = try store.changePassword(
      of: "ksb1", from: "latihan2", to: password, at: TestFolder.moment)
  }

  private static func perform(_ changes: [(Action, Authority)], in store: Store) throws {
    for (action, authority) in changes {
      let saving = try store.perform([action], by: authority, at: TestFolder.now)
      if case .refused(let broken) = saving { Issue.record("\(broken)") }
    }
  }
}
