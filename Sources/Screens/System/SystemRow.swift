import TerminalUI
import Wording
import Workshop

/// One line of the system page.
struct SystemRow {
  enum Kind: Equatable {
    case heading, blank
    case backup, check, head, room, ways
    case officer(Int)
  }

  var kind: Kind
  var label = ""
  var text = ""
  var right = ""

  /// Whether the cursor goes there.
  var isChoice: Bool { kind != .heading && kind != .blank }

  /// The text for a room of a width: of one that is too long the last facts are left out.
  func text(fittedTo width: Int) -> String {
    switch kind {
    case .heading, .officer: text.fittedParts(to: width)
    default: text.fittedClause(to: width)
    }
  }

  static func all(in scene: Scene) -> [SystemRow] {
    [
      SystemRow(kind: .heading, label: scene.say("CADANGAN", en: "BACKUP")),
      backup(in: scene),
      SystemRow(kind: .heading, label: scene.say("DATA", en: "STORE")),
      check(in: scene),
    ] + head(in: scene) + [
      room(in: scene)
    ] + origin(in: scene) + texts(in: scene) + ways(in: scene) + [
      SystemRow(kind: .blank),
      SystemRow(
        kind: .heading, label: scene.say("PENGGUNA", en: "USERS"),
        text: scene.say("Peran           Masuk terakhir", en: "Role            Last login"),
        right: scene.say("Keadaan", en: "State")),
    ] + scene.system.officers.indices.map { officer($0, in: scene) }
  }

  // MARK: Backup and store

  private static func backup(in scene: Scene) -> SystemRow {
    var row = SystemRow(kind: .backup, label: scene.say("Terakhir", en: "Last"))
    if let job = scene.job, case .backup = job.job {
      row.text = bar(job, in: scene)
    } else if let note = scene.system.lastBackup {
      row.text =
        Obstacle.moment(note.at, in: scene) + ", \(note.medium), "
        + scene.say("dibaca ulang dan cocok", en: "read back and equal")
      row.right = SystemWords.isBackupOld(in: scene) ? "!" : ""
    } else {
      row.text =
        Layout(scene.size).isNarrow
        ? scene.say("belum ada", en: "none yet")
        : scene.say("belum ada: K membuat yang pertama", en: "none yet: K makes the first")
      row.right = "!"
    }
    return row
  }

  private static func check(in scene: Scene) -> SystemRow {
    var row = SystemRow(kind: .check, label: scene.say("Pemeriksaan", en: "Check"))
    if let job = scene.job, job.job == .verify {
      row.text = bar(job, in: scene)
    } else if let check = scene.system.lastCheck {
      row.text = result(of: check, in: scene)
      row.right = check.isSound ? "" : "!"
    } else {
      row.text =
        Layout(scene.size).isNarrow
        ? scene.say("belum pernah", en: "never yet")
        : scene.say("belum pernah: P memeriksa semua", en: "never yet: P checks all")
    }
    return row
  }

  /// What a check found comes before its hour, where there is room for only one of them.
  private static func result(of check: CheckNote, in scene: Scene) -> String {
    if Layout(scene.size).isNarrow {
      let day = check.at.local(offset: scene.workshop.settings.offset).day.dashed
      return check.isSound
        ? scene.say("utuh ", en: "sound ") + day : scene.say("rusak ", en: "damaged ") + day
    }
    let state =
      check.isSound
      ? scene.say("utuh", en: "sound") : scene.say("ada yang rusak", en: "something is damaged")
    return "\(Obstacle.moment(check.at, in: scene)), \(state) "
      + scene.say("sampai", en: "up to") + " #\(check.sequence)"
  }

  /// A bar of twenty cells, or ten, and its share; only the bar while the total is not known.
  private static func bar(_ job: JobState, in scene: Scene) -> String {
    let cells = Layout(scene.size).isNarrow ? 10 : 20
    guard let percent = job.percent else { return String(repeating: "·", count: cells) }
    let full = percent * cells / 100
    return String(repeating: "█", count: full) + String(repeating: "·", count: cells - full)
      + "\(percent)%".leftPadded(to: 6)
  }

  /// The digits are compared with paper, so all of them stand there, on two lines if need be.
  private static func head(in scene: Scene) -> [SystemRow] {
    let text = scene.system.head.map(SystemWords.head) ?? "-"
    let indent = text.prefix { $0 != " " }.count + 2
    return text.wrapped(to: scene.size.width - 18, indent: indent).enumerated().map { row, part in
      row == 0
        ? SystemRow(kind: .head, label: scene.say("Kode rangkaian", en: "Chain head"), text: part)
        : SystemRow(kind: .blank, text: part)
    }
  }

  /// Only in a store that was made of a text.
  private static func origin(in scene: Scene) -> [SystemRow] {
    guard let origin = scene.workshop.textOrigin else { return [] }
    return [
      SystemRow(
        kind: .blank, label: scene.say("Asal", en: "Origin"),
        text: scene.say(origin.words(offset: scene.workshop.settings.offset)))
    ]
  }

  /// Who took the full text last, and when; nothing where nobody did.
  private static func texts(in scene: Scene) -> [SystemRow] {
    let taken = scene.workshop.disclosures.filter { $0.kind == .text }
    guard let last = taken.last else { return [] }
    let who = last.officer.login(in: scene.workshop)
    return [
      SystemRow(
        kind: .blank, label: scene.say("Teks lengkap", en: "Full text"),
        text: scene.say(
          "\(taken.count) kali, terakhir \(last.day.dashed) oleh \(who): \(last.reason)",
          en: "\(taken.count)x, last \(last.day.dashed) by \(who): \(last.reason)"))
    ]
  }

  private static func room(in scene: Scene) -> SystemRow {
    let own = scene.system.usage.reduce(0) { $0 + $1.bytes }
    var row = SystemRow(kind: .room, label: scene.say("Ruang disk", en: "Disk room"))
    guard let room = scene.system.room else { return row }
    row.text =
      bytes(room.free, scene.language) + scene.say(" bebas, data ", en: " free, the store takes ")
      + bytes(own, scene.language)
    row.right = room.free < DiskRoom.low ? "!" : ""
    return row
  }

  // MARK: Users

  /// Only in a store of before, in which any way in counts that stands in the files of keys.
  private static func ways(in scene: Scene) -> [SystemRow] {
    if scene.workshop.keyPins != nil { return [] }
    return [
      SystemRow(
        kind: .ways, label: scene.say("Kunci masuk", en: "Logins"),
        text: Layout(scene.size).isNarrow
          ? scene.say("belum dicatat", en: "not on record")
          : scene.say("belum dicatat: Enter mencatat", en: "not on record yet: Enter records them"),
        right: "!")
    ]
  }

  private static func officer(_ place: Int, in scene: Scene) -> SystemRow {
    let officer = scene.system.officers[place]
    let last = scene.system.lastLogins[officer.login].map { time($0, in: scene) } ?? "-"
    return SystemRow(
      kind: .officer(place), label: officer.login.uppercased(),
      text: scene.say(officer.role.title).padded(to: 16) + last,
      right: state(of: officer, in: scene))
  }

  private static func time(_ at: Instant, in scene: Scene) -> String {
    let local = at.local(offset: scene.workshop.settings.offset)
    return local.day.dashed + " " + clock(local.minute)
  }

  private static func state(of officer: Officer, in scene: Scene) -> String {
    if officer.login == scene.session?.login { return scene.say("di sini", en: "here") }
    if officer.isDisabled { return scene.say("nonaktif", en: "disabled") }
    if officer.isLocked { return scene.say("terkunci !", en: "locked !") }
    if Layout(scene.size).isNarrow { return scene.say(officer.access.shortWords) }
    switch officer.access {
    case .password: return ""
    case .code(let until):
      let local = until.local(offset: scene.workshop.settings.offset)
      return scene.say("kode s.d. ", en: "code until ") + local.day.short + " "
        + clock(local.minute)
    case .codeOver: return scene.say("kode lewat ?", en: "code expired ?")
    case .none: return scene.say("belum dapat masuk ?", en: "cannot log in ?")
    }
  }
}

extension Officer.Access {
  /// One word and its sign, for a narrow screen.
  fileprivate var shortWords: Words {
    switch self {
    case .password: Words("", en: "")
    case .code: Words("kode", en: "code")
    case .codeOver: Words("lewat ?", en: "expired ?")
    case .none: Words("belum ?", en: "none ?")
    }
  }
}

/// What several pages say of the store.
enum SystemWords {
  /// `4831  9C41 7E02 ...`: the number and the digits that papers print, in fours.
  static func head(_ head: ChainHead) -> String {
    "\(head.sequence)  " + head.groups.joined(separator: " ")
  }

  /// `cadangan 2 hari lalu`; nothing in a practice store, which has nothing to lose.
  static func backupAge(in scene: Scene) -> String {
    if scene.workshop.settings.isPractice { return "" }
    guard let note = scene.system.lastBackup else {
      return scene.say("belum ada cadangan", en: "no backup yet")
    }
    return scene.say(note.age(at: scene.now, offset: scene.workshop.settings.offset))
  }

  static func isBackupOld(in scene: Scene) -> Bool {
    scene.system.lastBackup?.isOld(at: scene.now, offset: scene.workshop.settings.offset) ?? true
  }
}
