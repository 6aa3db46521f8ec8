import TerminalUI
import Testing
import Wording
import Workshop

/// Twenty thousand keys of somebody who knows nothing, in every role, in a window whose size
/// changes now and then.
@Suite struct RandomKeyTests {
  private static let seed: UInt64 = 20_261_123
  private static let keysPerRole = 1_700

  @Test(arguments: PageState.six)
  func keysAtRandomNeitherTrapNorSaveNorLeadAstray(_ login: String) throws {
    let place = try #require(PageState.six.firstIndex(of: login))
    let seed = Self.seed + UInt64(place)
    var monkey = Monkey(login, seed: seed)
    monkey.press(Self.keysPerRole)
    let changed = monkey.changed * 100 / monkey.pressed
    print("random keys of \(login): seed \(seed), \(changed) of 100 changed the picture")
    #expect(monkey.faults.isEmpty)
    #expect(monkey.pressed >= Self.keysPerRole)
    #expect(changed >= 40)
  }

  /// A workshop of another craft that was founded without products, stages, channels and tools.
  @Test(arguments: ["ptg-2", "ksb-1"])
  func anEmptyCatalogueIsNoTrapEither(_ login: String) throws {
    var rows = Sample.workshop.rows
    rows.catalogue = .empty
    rows.products = Table()
    for place in rows.people.indices { rows.people[place].skills = [] }
    var monkey = Monkey(login, seed: Self.seed + 77, on: Workshop(rows: rows))
    monkey.press(Self.keysPerRole)
    #expect(monkey.faults.isEmpty)
  }
}

/// Somebody who presses keys at random and now and then wants to go home.
private struct Monkey {
  private var random: SplitMix64
  private var stage: Stage
  private let login: String
  private let language: Language
  private var size: Size
  private var picture: Canvas
  private(set) var pressed = 0
  private(set) var changed = 0
  private(set) var faults: [String] = []
  private var newest: [String] = []

  init(_ login: String, seed: UInt64, on workshop: Workshop = PageSample.workshop) {
    random = SplitMix64(state: seed)
    self.login = login
    language = seed % 2 == 0 ? .indonesian : .english
    size = seed % 3 == 0 ? Size(width: 40, height: 12) : Size(width: 80, height: 24)
    stage = Self.begin(workshop, login, language, size)
    picture = stage.app.draw()
  }

  private static func begin(
    _ workshop: Workshop, _ login: String, _ language: Language, _ size: Size
  ) -> Stage {
    Stage(workshop, as: login, language: language, width: size.width, height: size.height)
  }

  mutating func press(_ count: Int) {
    for turn in 1...count {
      press(nextKey())
      if turn % 9 == 0 { resize(to: 40 + random.below(120), 12 + random.below(40)) }
      if turn % 100 == 49 { random.below(2) == 0 ? resize(to: 40, 12) : resize(to: 300, 100) }
      if turn % 100 == 0 { goHome() }
    }
  }

  private mutating func press(_ key: String) {
    let before = picture
    let saves = stage.desk.saved.count
    newest = newest.suffix(30) + [key]
    stage.play(key)
    let after = stage.app.draw()
    picture = after
    pressed += 1
    if before != after { changed += 1 }
    note(DrawnFocus.fault(in: after))
    let isDigit = key.count == 1 && key.first?.isNumber == true
    let maySave = Self.saving.contains(key) || isDigit && before.lines.contains { $0.contains("┌") }
    if stage.desk.saved.count > saves && !maySave { faults.append("saved by \(newest)") }
    if stage.app.isFinished {
      stage = Self.begin(stage.desk.workshop, login, language, size)
      picture = stage.app.draw()
    }
  }

  private mutating func note(_ fault: String?) {
    guard let fault, faults.count < 9 else { return }
    faults.append("\(fault) at \(size.width)x\(size.height) after \(newest)")
  }

  /// Draws the window larger or smaller.
  private mutating func resize(to width: Int, _ height: Int) {
    size = Size(width: width, height: height)
    let typed = stage.app.scene.drafts
    stage.app.size = size
    picture = stage.app.draw()
    if picture.size != size { note("a picture of \(picture.size)") }
    if stage.app.scene.drafts != typed { note("typed texts are not what they were") }
    note(DrawnFocus.fault(in: picture))
  }

  /// The keys that may end in a record: three of them take back or redo one, and `i` shows an
  /// identity, which is a record of who saw it.
  private static let saving: Set<String> = [
    "Enter", "Ctrl+X", "F10", "z", "Ctrl+Z", "Ctrl+Y", "i",
  ]

  // MARK: Keys

  private static let all =
    "Enter Enter Enter Esc Tab BackTab Backspace Del Ins Up Down Down Left Right Home End PgUp PgDn"
    + " Space Ctrl+X Ctrl+U Ctrl+W Ctrl+R Ctrl+Z Ctrl+Y Ctrl+T Ctrl+G Ctrl+P"
    + " F1 F2 F3 F4 F6 F8 F9 F10 F12 0 1 2 3 4 5 6 7 8 9 . * + = / ? : ~ -"
    + " a b c d e f g h i j k l m n o p q r s t u v w x y z"
  private static let keys = all.split(separator: " ").map(String.init)

  /// Half of the keys are what the last row offers, the others anything.
  private mutating func nextKey() -> String {
    let offered = KeyPair.read(picture.lines[size.height - 1]).map(\.key)
    if random.below(2) == 0, !offered.isEmpty { return offered[random.below(offered.count)] }
    return Self.keys[random.below(Self.keys.count)]
  }

  // MARK: The way home

  /// Twelve Esc lead home or to a question whether to leave; with its second answer they lead home.
  private mutating func goHome() {
    for _ in 0..<3 {
      enterAgain()
      for _ in 0..<12 where !isHome && !isQuestion { press("Esc") }
      if isHome { return }
      if isQuestion { ["2", "Enter"].forEach { press($0) } }
    }
    if !isHome { faults.append("no way home after \(newest):\n\(stage.screen)") }
  }

  private var title: String { picture.lines[0] }

  private var isHome: Bool {
    let lines = picture.lines
    return ["BERANDA", "HOME"].contains { lines[0].contains($0) }
      && !lines.contains { $0.contains("┌") }
  }

  private var isQuestion: Bool {
    let title = picture.lines.first { $0.contains("┌") }?.drop { $0 != "┌" }.prefix { $0 != "┐" }
    return title?.contains("?") ?? false
  }

  /// The lock opens for a PIN, the login for a password, neither for Esc.
  private mutating func enterAgain() {
    if ["TERKUNCI", "LOCKED"].contains(where: { title.contains($0) }) {
      ["Ctrl+U", "`135790", "Enter"].forEach { press($0) }
    }
    if ["MASUK", "LOG IN"].contains(where: { title.contains($0) }) {
      if isQuestion { press("Esc") }
      ["Tab", "Up", "Ctrl+U", "`" + login, "Enter", "Ctrl+U", "`latihan", "Enter"].forEach {
        press($0)
      }
    }
  }
}
