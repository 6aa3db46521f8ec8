import TerminalUI
import Wording
import Workshop

/// Who sits there.
package struct Session: Equatable, Sendable {
  package var user: ID<User>
  package var login: String
  package var role: Role

  package init(user: ID<User>, login: String, role: Role) {
    self.user = user
    self.login = login
    self.role = role
  }
}

/// Everything a screen may look at while it draws or answers; lent, and kept for no more than to be
/// compared with the next.
///
/// One reference, for the keys of a page each hold it.
package final class Scene: Sendable {
  private let lent: LentWorkshop
  package let session: Session?
  package let language: Language
  package let now: Instant
  package let size: Size
  package let lastSequence: Int64
  /// When the newest record was made; nil when none is known.
  package let lastSave: Instant?
  package let readOnlyReason: ReadOnlyReason?
  /// The job under way, or nil.
  package let job: JobState?
  package let system: SystemFacts
  /// The save that the disk had no room for and that can be tried again, in a few words.
  package let unsaved: Words?
  /// What the user typed and did not save, oldest first.
  package let drafts: [Draft]
  /// How the user wants to see lists, in the order in which the ways were kept.
  package let views: [SavedView]
  /// How the last print went its way, and the next will.
  package let printing: PrintChoice
  /// What a paper is signed with beside the PIN.
  package let fingerprint: @Sendable (KeptPaper) -> [UInt8]
  /// The language and the colours as they are now.
  package let look: UserLook
  /// The words of long lists, kept from one page to the next.
  let indexes: SearchIndexes?
  /// Whether all of this is for the lessons and goes with them.
  package let isLesson: Bool

  init(
    _ lent: LentWorkshop, session: Session?, language: Language, now: Instant, size: Size,
    lastSequence: Int64 = 0, lastSave: Instant? = nil, readOnlyReason: ReadOnlyReason? = nil,
    job: JobState? = nil, system: SystemFacts = SystemFacts(), unsaved: Words? = nil,
    drafts: [Draft] = [], views: [SavedView] = [], printing: PrintChoice = PrintChoice(),
    fingerprint: @escaping @Sendable (KeptPaper) -> [UInt8] = { _ in [] },
    look: UserLook = UserLook(), indexes: SearchIndexes? = nil, isLesson: Bool = false
  ) {
    self.lent = lent
    self.session = session
    self.language = language
    self.now = now
    self.size = size
    self.lastSequence = lastSequence
    self.lastSave = lastSave
    self.readOnlyReason = readOnlyReason
    self.job = job
    self.system = system
    self.unsaved = unsaved
    self.drafts = drafts
    self.views = views
    self.printing = printing
    self.fingerprint = fingerprint
    self.look = look
    self.indexes = indexes
    self.isLesson = isLesson
  }

  /// The same on another part of the screen.
  func sized(_ size: Size) -> Scene { shown(to: session, size) }

  /// The same where nobody is named, while somebody else may be at the keyboard.
  var anonymous: Scene { shown(to: nil, size) }

  private func shown(to session: Session?, _ size: Size) -> Scene {
    Scene(
      lent, session: session, language: language, now: now, size: size,
      lastSequence: lastSequence, lastSave: lastSave, readOnlyReason: readOnlyReason, job: job,
      system: system, unsaved: unsaved, drafts: drafts, views: views, printing: printing,
      fingerprint: fingerprint, look: look, indexes: indexes, isLesson: isLesson)
  }

  /// Whether every page looks the same in both: all is alike but the moment within its minute.
  func isLike(_ other: Scene) -> Bool {
    lent === other.lent && lastSequence == other.lastSequence
      && now.milliseconds / 60_000 == other.now.milliseconds / 60_000 && size == other.size
      && session == other.session && language == other.language && lastSave == other.lastSave
      && readOnlyReason == other.readOnlyReason && job == other.job && unsaved == other.unsaved
      && drafts == other.drafts && views == other.views && printing == other.printing
      && look == other.look && isLesson == other.isLesson && system == other.system
  }

  package var workshop: Workshop { _read { yield lent.workshop } }
  package var today: Day { now.local(offset: workshop.settings.offset).day }
  package var minute: Int { now.local(offset: workshop.settings.offset).minute }

  package func say(_ words: Words) -> String { words[language] }
  /// Only the one that is said is made.
  package func say(_ id: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
    switch language {
    case .indonesian: id()
    case .english: en()
    }
  }

  /// A day that a page is about, which is today where none was chosen.
  func day(_ chosen: Day?) -> Day { chosen ?? today }

  /// A day without its year, as long as that is this year.
  func short(_ day: Day) -> String { day.short(beside: today) }

  /// `11 hari lagi`, `hari ini` or `3 hari lalu`: how far a day is.
  func away(_ day: Day) -> String {
    let days = day - today
    if days == 0 { return say("hari ini", en: "today") }
    return days > 0
      ? say("\(days) hari lagi", en: "in \(counted(days, "day"))")
      : say("\(-days) hari lalu", en: "\(counted(-days, "day")) ago")
  }

  /// `Jumat 04-12-2026, 11 hari lagi`: a day that something is due, as it was understood.
  func due(_ day: Day) -> String { "\(day.weekdayName(language)) \(day.dashed), " + away(day) }

  package func may(_ capability: Capability) -> Bool { session?.role.may(capability) ?? false }

  /// Why a key that needs a capability cannot act, or nil.
  package func reason(without capability: Capability) -> String? {
    readingReason ?? refusal(without: capability)
  }

  /// Why nothing can be recorded, or nil.
  package var readingReason: String? { readOnlyReason.map { say($0.words) } }

  /// Why the role may not do something, recording or not; nil when it may.
  package func refusal(without capability: Capability) -> String? {
    may(capability) ? nil : say(Rule.access(.notPermitted(capability)).words(in: workshop))
  }

  /// Whether the store is for practice; known on the login page too, which has no workshop yet.
  var isPractice: Bool { workshop.settings.isPractice || system.isPractice }

  /// Why the role stays outside a page, or nil.
  func refusal(at door: Door?) -> String? {
    door?.capability.flatMap { refusal(without: $0) }
  }

  /// Whether the role sees something about a person in a place.
  package func sees(_ field: PersonalField, in place: Place = .page) -> Bool {
    session?.role.sees(field, in: place) ?? false
  }

  /// What keeps somebody from work, as far as the role may know why.
  func seen(_ obstacles: [WorkObstacle]) -> [WorkObstacle] {
    sees(.absence) ? obstacles : obstacles.map(\.withoutReason)
  }

  /// What stands for something that the role may not see.
  var concealed: String { say(Self.concealedWords) }
  private static let concealedWords = Words("(disembunyikan)", en: "(hidden)")

  /// Whether a text is what stands for something hidden, in either language.
  static func isConcealed(_ text: String) -> Bool {
    text == concealedWords.id || text == concealedWords.en
  }

  /// An inmate as the role may see it: the name, or the code where names are not shown.
  package func name(of inmate: ID<Inmate>, in place: Place = .page) -> String {
    guard sees(.name, in: place) else { return workshop.code(inmate) }
    let row = workshop.people[inmate]
    return row.identity?.name ?? say(.unreadableName(row.unopened))
  }
}
