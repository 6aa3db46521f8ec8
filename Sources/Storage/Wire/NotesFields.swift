import Workshop

/// The body of a file of drafts.
struct NotesBody: Message {
  var lastLogin: Instant?
  var drafts: [DraftBody] = []
  var lastCheck: CheckBody?
  var unsure: UnsureBody?
  var views: [SavedView] = []
  var learnt: LearntBody?
  var look: LookBody?

  static var schemaName: String { "UserNotes" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.maybe(1, "last_login", &lastLogin)
    try v.list(2, "drafts", &drafts)
    try v.maybeMessage(3, "last_check", &lastCheck)
    try v.maybeMessage(4, "unsure", &unsure)
    try v.list(5, "views", &views)
    try v.maybeMessage(6, "learnt", &learnt)
    try v.maybeMessage(7, "look", &look)
  }
}

extension DraftKey.Form: WireChoice {}

/// One draft.
struct DraftBody: Message {
  var form = DraftKey.Form.newInmate
  var number: Int32 = 0
  var at = Instant()
  var names: [String] = []
  var texts: [String] = []
  var entry = ""

  static var schemaName: String { "Draft" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "form", &form)
    try v.number(2, "number", &number)
    try v.number(3, "at", &at)
    try v.texts(4, "names", &names)
    try v.texts(5, "texts", &texts)
    try v.text(6, "entry", &entry)
  }
}

/// The note of a check.
struct CheckBody: Message {
  var at = Instant()
  var sequence: Int64 = 0
  var isSound = false

  static var schemaName: String { "CheckNote" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "at", &at)
    try v.number(2, "sequence", &sequence)
    try v.flag(3, "is_sound", &isSound)
  }
}

/// The note of a save that was not confirmed.
struct UnsureBody: Message {
  var sequence: Int64 = 0
  var at = Instant()
  var words: [String] = []

  static var schemaName: String { "UnsureNote" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "sequence", &sequence)
    try v.number(2, "at", &at)
    try v.texts(3, "words", &words)
  }
}

/// What the user was told of the keys.
struct LearntBody: Message {
  var isOff = false
  var uses: [String] = []
  var isFolded = false

  static var schemaName: String { "LearntKeys" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.flag(1, "is_off", &isOff)
    try v.texts(2, "uses", &uses)
    try v.flag(3, "is_folded", &isFolded)
  }
}

/// What the user chose to see the program in.
struct LookBody: Message {
  var language = ""
  var theme = ""

  static var schemaName: String { "UserLook" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "language", &language)
    try v.text(2, "theme", &theme)
  }
}

extension SavedView.List: WireChoice {}

extension SavedView: Message {
  static var schemaName: String { "SavedView" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "list", &list)
    try v.text(2, "name", &name)
    try v.text(3, "query", &query)
    try v.texts(4, "chips", &chips)
    try v.text(5, "sort", &sort)
    try v.flag(6, "is_reversed", &isReversed)
  }
}

extension SharedView: Message {
  static var schemaName: String { "SharedView" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.message(2, "view", &view)
    try v.number(3, "maker", &maker)
    try v.flag(4, "is_withdrawn", &isWithdrawn)
  }
}

extension ShareView: Message {
  static var schemaName: String { "ShareView" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.message(2, "view", &view)
    try v.flag(3, "is_taken_back", &isTakenBack)
  }
}

extension NotesBody {
  init(_ notes: UserNotes) {
    self.init()
    lastLogin = notes.lastLogin
    drafts = notes.drafts.map { draft in
      let texts = draft.texts.sorted { $0.key < $1.key }
      return DraftBody {
        $0.form = draft.key.form
        $0.number = draft.key.number
        $0.at = draft.at
        $0.names = texts.map(\.key)
        $0.texts = texts.map(\.value)
        $0.entry = draft.key.entry
      }
    }
    lastCheck = notes.lastCheck.map { check in
      CheckBody {
        $0.at = check.at
        $0.sequence = check.sequence
        $0.isSound = check.isSound
      }
    }
    unsure = notes.unsure.map { note in
      UnsureBody {
        $0.sequence = note.sequence
        $0.at = note.at
        $0.words = note.words
      }
    }
    views = notes.views
    if notes.look != UserLook() {
      look = LookBody {
        $0.language = notes.look.language
        $0.theme = notes.look.theme
      }
    }
    guard notes.learnt != LearntKeys() else { return }
    learnt = LearntBody {
      $0.isOff = notes.learnt.isOff
      $0.uses = notes.learnt.list
      $0.isFolded = notes.learnt.isFolded
    }
  }

  var notes: UserNotes {
    var notes = UserNotes(
      drafts: drafts.map { body in
        Draft(
          DraftKey(body.form, body.number, entry: body.entry),
          texts: Dictionary(zip(body.names, body.texts), uniquingKeysWith: { $1 }), at: body.at)
      })
    notes.lastLogin = lastLogin
    notes.lastCheck = lastCheck.map {
      CheckNote(at: $0.at, sequence: $0.sequence, isSound: $0.isSound)
    }
    notes.unsure = unsure.map {
      UnsureNote(sequence: $0.sequence, at: $0.at, words: $0.words)
    }
    notes.views = views
    notes.learnt =
      learnt.map { LearntKeys(isOff: $0.isOff, uses: $0.uses, isFolded: $0.isFolded) }
      ?? LearntKeys()
    notes.look = look.map { UserLook(language: $0.language, theme: $0.theme) } ?? UserLook()
    return notes
  }
}
