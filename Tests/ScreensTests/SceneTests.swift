import TerminalUI
import Testing
import Wording
import Workshop

@testable import Screens

/// What pages look at, and when two of them would show the same.
@Suite struct SceneTests {
  private static let workshop = LentWorkshop(Sample.workshop)
  private static let session = Session(user: ID(0), login: "ptg-2", role: .clerk)
  private static let size = Size(width: 80, height: 24)

  private static func scene(
    _ lent: LentWorkshop = workshop, session: Session? = session,
    language: Language = .indonesian, now: Instant = Sample.now, size: Size = size,
    lastSequence: Int64 = 7, lastSave: Instant? = nil, readOnlyReason: ReadOnlyReason? = nil,
    job: JobState? = nil, system: SystemFacts = SystemFacts(), unsaved: Words? = nil,
    drafts: [Draft] = [], views: [SavedView] = [], printing: PrintChoice = PrintChoice(),
    look: UserLook = UserLook(), isLesson: Bool = false
  ) -> Scene {
    Scene(
      lent, session: session, language: language, now: now, size: size,
      lastSequence: lastSequence, lastSave: lastSave, readOnlyReason: readOnlyReason, job: job,
      system: system, unsaved: unsaved, drafts: drafts, views: views, printing: printing,
      look: look, isLesson: isLesson)
  }

  /// A scene that differs from the first in one field.
  struct Other: Sendable, CustomTestStringConvertible {
    var field: String
    var scene: Scene
    var testDescription: String { field }
  }

  private static func later(_ milliseconds: Int64) -> Instant {
    Instant(milliseconds: Sample.now.milliseconds + milliseconds)
  }

  private static var readAt: SystemFacts {
    var system = SystemFacts()
    system.readAt = Sample.now
    return system
  }

  private static var toQueue: PrintChoice {
    var printing = PrintChoice()
    printing.queue = "kantor"
    return printing
  }

  static let others = [
    Other(field: "lent", scene: scene(LentWorkshop(Sample.workshop))),
    Other(field: "session", scene: scene(session: nil)),
    Other(field: "language", scene: scene(language: .english)),
    Other(field: "now", scene: scene(now: later(60_000))),
    Other(field: "size", scene: scene(size: Size(width: 81, height: 24))),
    Other(field: "lastSequence", scene: scene(lastSequence: 8)),
    Other(field: "lastSave", scene: scene(lastSave: Sample.now)),
    Other(field: "readOnlyReason", scene: scene(readOnlyReason: .readOnlyMedium)),
    Other(field: "job", scene: scene(job: JobState(.verify, since: Sample.now))),
    Other(field: "system", scene: scene(system: readAt)),
    Other(field: "unsaved", scene: scene(unsaved: Words("nota", en: "nota"))),
    Other(field: "drafts", scene: scene(drafts: [Draft(DraftKey(.sale), texts: [:])])),
    Other(field: "views", scene: scene(views: [SavedView(.sales)])),
    Other(field: "printing", scene: scene(printing: toQueue)),
    Other(field: "look", scene: scene(look: UserLook(language: "en", theme: "mono"))),
    Other(field: "isLesson", scene: scene(isLesson: true)),
  ]

  @Test(arguments: others) func anotherFieldMakesAnotherPicture(_ other: Other) {
    #expect(!other.scene.isLike(Self.scene()))
    #expect(!Self.scene().isLike(other.scene))
  }

  @Test func aLaterSecondOfTheMinuteLooksTheSame() {
    let later = Self.scene(now: Self.later(1))
    #expect(later.isLike(Self.scene()))
  }

  /// A field that is added is compared or is one of these, which show nothing themselves.
  @Test func noFieldIsForgotten() {
    let fields = Set(Mirror(reflecting: Self.scene()).children.compactMap(\.label))
    #expect(fields == Set(Self.others.map(\.field)).union(["fingerprint", "indexes"]))
  }
}
