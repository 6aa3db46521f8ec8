import Testing
import Workshop

@testable import Storage

/// A mark of conduct lies sealed under its person's key and goes with it.
@Suite struct ConductMarkStoreTests {
  private static let reason = "ZQSIKAP membantu"

  private func office() throws -> NamedOffice {
    let office = NamedOffice()
    try office.enrol(0..<2)
    try office.session("ksb1") { store in
      let user = try #require(store.workshop.user(login: "ksb1"))
      let mark = MarkConduct {
        $0.day = store.workshop.people[0].enrolled
        $0.worker = ID(0)
        $0.subject = store.workshop.people[0].subject
        $0.month = $0.day.month
        $0.part = ConductPart {
          $0.points = 7
          $0.reason = Self.reason
        }
      }
      let saving = try store.perform(
        [.markConduct(mark)], by: Authority(user: user), at: Office.now)
      #expect(saving == .saved(store.lastSequence))
      store.rotate(at: Office.now)
    }
    return office
  }

  private func marks(_ login: String, _ office: NamedOffice) throws -> [ConductPart?] {
    try office.enter(login, as: .read).workshop.conductMarks.map(\.part)
  }

  @Test func itOpensToWhomNamesOpen() throws {
    let office = try office()
    #expect(try marks("ksb1", office).map { $0?.points } == [7])
    #expect(try marks("bnd1", office).map { $0?.reason } == [Self.reason])
    let store = try office.enter("pmu1", as: .read)
    #expect(store.workshop.conductMarks[0].part == nil)
    #expect(store.workshop.conductMarks[0].unopened?.reason == .notSeen)
    #expect(try store.check(.replay).run(JobControl()).faults.isEmpty)
  }

  /// Who sees no names carries it from file to file unread.
  @Test func itOutlivesASessionThatDoesNotSeeIt() throws {
    let office = try office()
    try office.session("pmu1") { $0.rotate(at: Office.now) }
    #expect(try marks("ksb1", office).map { $0?.points } == [7])
  }

  @Test func itGoesWithTheKeyOfItsPerson() throws {
    let office = try office()
    try office.session("ksb1") { store in
      try store.subjectKeys.erase(0, on: office.folder.disk)
    }
    let store = try office.enter("ksb1", as: .read)
    #expect(store.workshop.conductMarks[0].part == nil)
    #expect(store.workshop.conductMarks[0].unopened == nil)
    #expect(try store.check(.replay).run(JobControl()).faults.isEmpty)
    let workshop = store.workshop
    #expect(workshop.conductPoints(of: ID(0), in: workshop.conductMarks[0].month) == nil)
  }
}
