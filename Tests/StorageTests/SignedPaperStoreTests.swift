import Testing
import Workshop

@testable import Storage

/// A signed paper outlives those who stand on it, and its hash still holds.
@Suite struct SignedPaperStoreTests {
  private static let names = ["ZQNAMA SATU", "ZQNAMA DUA"]

  private func office() throws -> NamedOffice {
    let office = NamedOffice()
    try office.enrol(0..<2)
    try office.session("ksb1") { store in
      let user = try #require(store.workshop.user(login: "ksb1"))
      var paper = SamplePaper.paper
      paper.signer = user
      let action = SignPaper {
        $0.day = store.workshop.people[0].enrolled
        $0.paper = paper
        $0.names = Self.names.enumerated().map { place, name in
          SamplePaper.name(
            name, subject: store.workshop.people[ID(place)].subject, of: ID(place))
        }
        $0.fingerprint = PaperFingerprint.of(paper)
      }
      let saving = try store.perform(
        [.signPaper(action)], by: Authority(user: user, signer: user), at: Office.now)
      #expect(saving == .saved(store.lastSequence))
      store.rotate(at: Office.now)
    }
    return office
  }

  @Test func aNameGoesWithItsPersonAndThePaperStays() throws {
    let office = try office()
    let before = try office.enter("ksb1", as: .read).workshop
    #expect(before.keptNames.map { $0.part?.text } == Self.names)
    try office.session("ksb1") { try $0.subjectKeys.erase(0, on: office.folder.disk) }
    let store = try office.enter("ksb1", as: .read)
    #expect(store.workshop.keptNames.map { $0.part?.text } == [nil, Self.names[1]])
    #expect(store.workshop.keptNames.allSatisfy { $0.unopened == nil })
    #expect(store.workshop.signedPapers == before.signedPapers)
    #expect(PaperFingerprint.broken(in: store.workshop).isEmpty)
    #expect(try store.check(.replay).run(JobControl()).faults.isEmpty)
  }

  @Test func whoSeesNoNamesCarriesThemUnread() throws {
    let office = try office()
    try office.session("pmu1") { $0.rotate(at: Office.now) }
    let unread = try office.enter("pmu1", as: .read).workshop
    #expect(unread.keptNames.map { $0.unopened?.reason } == [.notSeen, .notSeen])
    #expect(PaperFingerprint.broken(in: unread).isEmpty)
    let read = try office.enter("ksb1", as: .read).workshop
    #expect(read.keptNames.map { $0.part?.text } == Self.names)
  }

  /// BLAKE2b of 32 bytes over the fields as the journal writes them.
  @Test func aFigureThatIsNotTheSignedOneIsFound() throws {
    var workshop = try office().enter("ksb1", as: .read).workshop
    #expect(PaperFingerprint.of(SamplePaper.paper).count == 32)
    workshop.signedPapers[ID(0)].paper.parts[0].blocks[0].rows[0].cells[0].other ^= 1
    #expect(
      PaperFingerprint.broken(in: workshop).map(\.paper.name) == [SamplePaper.paper.name])
    workshop.signedPapers[ID(0)].paper.parts[0].blocks[0].rows[0].cells[0].other ^= 1
    workshop.signedPapers[ID(0)].fingerprint[31] ^= 1
    #expect(PaperFingerprint.broken(in: workshop).count == 1)
  }
}
