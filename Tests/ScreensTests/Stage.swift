import Glibc
import TerminalUI
import Testing
import Wording
import Workshop

@testable import Screens

/// The whole stack of screens without a terminal: keys in, picture out.
///
/// The clock stands at Monday 23-11-2026, 08:06 WITA.
struct Stage {
  let desk: TestDesk
  let app: App

  init(
    _ workshop: Workshop = Sample.workshop, as login: String = "ptg-2",
    language: Language = .indonesian, width: Int = 80, height: Int = 24
  ) {
    self.init(
      TestDesk(workshop, now: Sample.now), as: login, language: language, width: width,
      height: height)
  }

  /// Sits down at a desk.
  init(
    _ desk: TestDesk, as login: String, language: Language = .indonesian, width: Int = 80,
    height: Int = 24, coach: Coach? = nil, founding: FoundingStart? = nil
  ) {
    self.desk = desk
    let workshop = desk.workshop
    let user = workshop.user(login: login)
    let session = user.map {
      Session(user: $0, login: login, role: workshop.users[$0].role)
    }
    app = App(desk: desk, language: language, session: session, coach: coach, founding: founding)
    app.size = Size(width: width, height: height)
  }

  private init(_ desk: TestDesk, _ app: App) {
    self.desk = desk
    self.app = app
  }

  /// The same person on the same page, who goes on apart from this one.
  func copy() -> Stage {
    let desk = desk.copy()
    let copy = App(desk: desk, language: app.language, session: app.session, coach: app.coach)
    copy.stack = app.stack
    copy.message = app.message
    copy.unsaved = app.unsaved
    copy.shelf = app.shelf
    copy.lastKey = app.lastKey
    copy.news = app.news
    copy.prints = app.prints
    copy.questions = app.questions
    copy.learnt = app.learnt
    copy.wear(app.look)
    copy.waiting = app.waiting
    copy.lastPicture = app.lastPicture
    copy.isLearntChanged = app.isLearntChanged
    copy.views = app.views
    copy.printing = app.printing
    copy.size = app.size
    return Stage(desk, copy)
  }

  /// Presses keys by name, blanks between them: `1 t Enter Ctrl+X F4 Down`.
  ///
  /// Each press paints, as the program does.
  func press(_ keys: String) {
    for name in keys.split(separator: " ") {
      app.press(Self.key(String(name)))
      _ = app.draw()
    }
  }

  /// Types a text, character by character.
  func type(_ text: String) {
    for scalar in text.unicodeScalars { app.press(.character(scalar)) }
    _ = app.draw()
  }

  var lines: [String] { app.draw().lines }
  var screen: String { lines.joined(separator: "\n") }
  var title: String { lines[0] }
  var message: String { String(lines[lines.count - 2].dropFirst(2)) }
  var keyLine: String { String(lines[lines.count - 1].dropFirst(2)) }

  static func key(_ name: String) -> Key {
    if name.hasPrefix("Ctrl+"), let letter = name.lowercased().unicodeScalars.last {
      return .control(letter)
    }
    if name.hasPrefix("F"), name.count > 1, let number = Int(name.dropFirst()) {
      return .function(number)
    }
    if let key = named[name] { return key }
    precondition(name.unicodeScalars.count == 1, "no such key: \(name)")
    return .character(name.unicodeScalars.first ?? " ")
  }

  private static let named: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "BackTab": .backTab, "Backspace": .backspace,
    "Del": .delete, "Ins": .insert, "Up": .up, "Down": .down, "Left": .left, "Right": .right,
    "Home": .home, "End": .end, "PgUp": .pageUp, "PgDn": .pageDown, "Space": .character(" "),
  ]
}

/// Compares a screen with its picture in Goldens; a missing picture is recorded and fails the run,
/// so that a person looks at it.
func expectGolden(
  _ screen: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let path = Golden.folder + "/" + name + ".txt"
  guard let expected = Golden.read(path) else {
    Golden.write(screen + "\n", to: path)
    Issue.record("recorded \(name): read it, then run again", sourceLocation: sourceLocation)
    return
  }
  #expect(screen + "\n" == expected, "golden \(name)", sourceLocation: sourceLocation)
}

enum Golden {
  /// The folder beside this file.
  static var folder: String {
    let file = #filePath
    return String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)]) + "/Goldens"
  }

  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }
}
