import Glibc
import TerminalUI
import Testing
import Wording
import Workshop

/// What nobody types: pasted texts on every list, and any key there is in any order.
///
/// `BENGKEL_TORTURE_KEYS` is how many keys, and a hundredth of it how many texts; `SEED` repeats a
/// run.
@Suite struct KeyTortureTests {
  private static let torture = number("BENGKEL_TORTURE_KEYS")
  static var isTorture: Bool { torture != nil }
  private static let seed = UInt64(number("SEED") ?? 20_261_124)
  private static let texts = max(100, (torture ?? 0) / 100)
  private static let keysPerRole = (torture ?? 6_000) / PageState.six.count

  private static func number(_ name: String) -> Int? {
    getenv(name).flatMap { Int(String(cString: $0)) }
  }

  /// Pages of rows, where letters are commands.
  private static let lists = PageStates.all.filter { state in
    let names = [
      "home", "people list", "batch list", "sales list", "stock", "reports list", "system",
    ]
    return names.contains(state.name) || state.name == "batch" || state.name == "queue"
  }

  @Test(arguments: lists) func pastedTextsChangeNothing(_ state: PageState) {
    var random = SplitMix64(state: Self.seed)
    var stage = state.stage(as: "ptg-2", .indonesian)
    let before = stage.withoutMessage
    var accepted = 0
    for count in 1...Self.texts {
      let text = Self.text(&random)
      paste(text, at: Int64(count) * 1000, in: stage, &random)
      let after = stage.withoutMessage
      if after == before { continue }
      accepted += 1
      Issue.record("\(state): \(text.debugDescription) led to \(stage.title)")
      stage = state.stage(as: "ptg-2", .indonesian)
    }
    #expect(stage.desk.saved.isEmpty && stage.desk.orders.isEmpty)
    print("pasted on \(state): \(Self.texts) texts, \(accepted) accepted, seed \(Self.seed)")
  }

  /// Six or more characters, as from a scanner, a table or a letter.
  private static func text(_ random: inout SplitMix64) -> String {
    let words = [
      "L0031", "LW-007", "B.I 71/2026", "CONTOH SATU", "zzyx", "150.000", "lulus semua", "8991002",
      "tambah", "Ctrl", ";", "\t", "\n", "=1+1", "mutu?", ":q!", "5/z", "sLB.g1",
    ]
    var text = ""
    while text.unicodeScalars.count(where: { $0.value >= 32 }) < 6 || Set(text).count < 3 {
      text += words[random.below(words.count)]
    }
    return text
  }

  /// In pieces of any size, up to 30 ms apart.
  private func paste(
    _ text: String, at start: Int64, in stage: Stage, _ random: inout SplitMix64
  ) {
    var bursts = BurstGuard()
    var now = start
    var rest = text.unicodeScalars.map(Self.key)[...]
    while !rest.isEmpty {
      let piece = rest.prefix(1 + random.below(12))
      rest = rest.dropFirst(piece.count)
      for key in bursts.sort(
        Array(piece), at: now, isText: stage.app.takesText ? stage.app.isText : nil)
      {
        stage.app.press(key)
      }
      now += Int64(random.below(30))
    }
    for key in bursts.sort([], at: now + 40, isText: stage.app.takesText ? stage.app.isText : nil) {
      stage.app.press(key)
    }
  }

  private static func key(_ scalar: Unicode.Scalar) -> Key {
    switch scalar {
    case "\n": .enter
    case "\t": .tab
    default: .character(scalar)
    }
  }

  // MARK: Any keys

  /// Whether the newest record says that somebody looked at an identity, which a letter does.
  private static func isLook(_ stage: Stage) -> Bool {
    stage.desk.saved.last.map { actions in
      actions.allSatisfy { if case .noteDisclosure = $0 { true } else { false } }
    } ?? false
  }

  @Test(arguments: PageState.six.indices)
  func anyKeysNeitherTrapNorSaveWithoutTheirConfirmKey(_ place: Int) {
    var random = SplitMix64(state: Self.seed + UInt64(place))
    let login = PageState.six[place]
    var stage = Stage(PageSample.workshop, as: login)
    var changed = 0
    for turn in 1...Self.keysPerRole {
      let key = Self.anyKey(&random)
      let before = stage.withoutMessage
      let saves = stage.desk.saved.count
      stage.desk.now.milliseconds += 200
      stage.app.press(key)
      let after = stage.withoutMessage
      if before != after { changed += 1 }
      if stage.desk.saved.count > saves && !Self.mayConfirm(key) && !Self.isLook(stage) {
        Issue.record("\(login) saved by \(key), seed \(Self.seed)")
      }
      if turn % 200 == 0 { Self.goHome(stage, login) }
      if stage.app.isFinished { stage = Stage(stage.desk.workshop, as: login) }
    }
    print("any keys of \(login): \(Self.keysPerRole), \(changed) accepted, seed \(Self.seed)")
    #expect(changed > 0)
  }

  /// Enter, what saves, and what takes back or redoes.
  private static func mayConfirm(_ key: Key) -> Bool {
    let keys: [Key] = [.enter, .control("x"), .function(10), .control("z"), .control("y")]
    return keys.contains(key) || ["z", "Z"].contains(key.typed)
  }

  /// Half of them letters and digits, the others all that a terminal or a broken sequence can give.
  private static func anyKey(_ random: inout SplitMix64) -> Key {
    let moves: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown,
    ]
    switch random.below(8) {
    case 0...3: return .character(Unicode.Scalar(UInt8(32 + random.below(95))))
    case 4, 5: return moves[random.below(moves.count)]
    case 6:
      let number = 1 + random.below(24)
      return random.below(2) == 0
        ? .function(number) : .control(Unicode.Scalar(UInt8(96 + number)))
    default:
      let odd: [Unicode.Scalar] = [
        "\u{0}", "\u{7F}", "\u{9B}", "é", "\u{301}", "\u{202E}", "漢", "🧶",
      ]
      return random.below(9) == 0
        ? .paste(String(repeating: "z1\n", count: random.below(40)))
        : .character(odd[random.below(odd.count)])
    }
  }

  /// Esc leads home, or to the question whether to leave, which Esc closes; the lock wants its PIN
  /// and the login a password first.
  private static func goHome(_ stage: Stage, _ login: String) {
    for _ in 0..<3 where !stage.isHome {
      for _ in 0..<12 where !stage.isHome && !stage.title.contains("MASUK") { stage.play("Esc") }
      if stage.title.contains("TERKUNCI") { stage.play("Ctrl+U `135790 Enter") }
      if stage.title.contains("MASUK") {
        stage.play("Tab Up Ctrl+U `\(login) Enter Ctrl+U `latihan Enter")
      }
    }
    #expect(stage.isHome, "\(login) is at \(stage.screen)")
  }
}

extension Stage {
  fileprivate var isHome: Bool { title.contains("BERANDA") && !screen.contains("┌") }

  /// All rows but the message line, and where the cursor stands.
  var withoutMessage: [String] {
    let canvas = app.draw()
    var lines = canvas.lines
    lines.remove(at: lines.count - 2)
    return lines + ["\(canvas.cursor)"]
  }
}
