import Screens
import TerminalUI
import Wording
import Workshop

/// F4: any keys on any page: no trap, no raw control byte in a picture, nothing saved but by a key
/// that says so.
enum PagesTarget {
  private static let workshop = Sample.workshop
  private static let logins = ["ptg-2", "pmu-1", "ksb-1", "bdh-1", "adm-1", "pmt-1"]

  static func run(_ input: [UInt8]) {
    var tape = Tape(input)
    let choice = tape.byte()
    let login = logins[Int(choice) % logins.count]
    let desk = TestDesk(workshop, now: Sample.now)
    let session = workshop.user(login: login).map {
      Session(user: $0, login: login, role: workshop.users[$0].role)
    }
    let app = App(
      desk: desk, language: choice & 128 == 0 ? .indonesian : .english,
      session: choice & 64 == 0 ? session : nil)
    let text = String(decoding: tape.bytes(400), as: UTF8.self)
    for scalar in text.unicodeScalars where !app.isFinished { press(scalar, app, desk) }
    for _ in 0..<4 where !app.isFinished { press("\u{1B}", app, desk) }
  }

  private static func press(_ scalar: Unicode.Scalar, _ app: App, _ desk: TestDesk) {
    if scalar == "\u{0}" {
      app.size = app.size.width == 80 ? Size(width: 41, height: 12) : Size(width: 80, height: 24)
    }
    let key = key(scalar)
    let saves = desk.saved.count
    let hadBox = app.draw().lines.contains { $0.contains("┌") }
    app.press(key)
    if desk.saved.count > saves { precondition(maySave(key, hadBox), "saved by \(key)") }
    for line in app.draw().lines {
      precondition(line.unicodeScalars.allSatisfy(isHarmless), "a raw byte after \(key)")
    }
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }

  private static func maySave(_ key: Key, _ hadBox: Bool) -> Bool {
    switch key {
    case .enter, .control("x"), .control("z"), .control("y"), .function(10): true
    case .character("z"), .character("Z"): true
    case .character(let sign): hadBox && sign.properties.numericType != nil
    default: false
    }
  }

  /// Control bytes stand for the keys that are no characters.
  private static func key(_ scalar: Unicode.Scalar) -> Key {
    let special: [Key] = [
      .tab, .up, .down, .left, .right, .home, .end, .pageUp, .backspace, .pageDown, .enter, .insert,
      .delete, .enter, .backTab, .function(1), .function(2), .function(3), .function(4),
      .function(5), .function(6), .function(8), .function(9), .function(10), .control("x"),
      .control("y"), .control("z"), .escape, .control("u"), .control("g"), .function(12),
      .paste("CONTOH \u{202E}\u{7} 1"),
    ]
    let value = Int(scalar.value)
    if special.indices.contains(value) { return special[value] }
    return value == 127 ? .backspace : .character(scalar)
  }
}
