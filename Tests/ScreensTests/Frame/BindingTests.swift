import TerminalUI
import Testing

@testable import Screens

@Suite struct BindingTests {
  static let own = [
    Binding([.enter, .right], .open, "Buka"), Binding([.character("z")], .undo, "Urungkan"),
  ]

  /// What is left of one shared binding beside the page's own.
  struct Row {
    var shared: Binding
    var keys: [Key]
  }

  static let rows = [
    Row(shared: Binding([.function(1)], .help), keys: [.function(1)]),
    Row(shared: Binding([.right, .function(9)], .palette), keys: [.function(9)]),
    Row(shared: Binding([.right], .lock), keys: []),
    Row(shared: Binding([.control("z")], .undo), keys: []),
  ]

  @Test(arguments: rows) func aSharedBindingKeepsWhatThePageLeavesFree(_ row: Row) {
    let all = Self.own.adding(shared: [row.shared])
    #expect(Array(all.prefix(2)) == Self.own)
    #expect(all.dropFirst(2).flatMap(\.keys) == row.keys)
  }

  @Test func aKeyMeansThePagesOwnBindingFirst() {
    let all = Self.own.adding(shared: [Binding([.right, .function(9)], .palette)])
    #expect(all.first(with: .right)?.command == .open)
    #expect(all.first(with: .function(9))?.command == .palette)
    #expect(all.first(with: .tab) == nil)
  }

  /// A movement that is bound moves a text; any other command leaves it where it is.
  @Test func onlyAMovementMovesAText() {
    var scroll = TextScroll()
    scroll.move(Command.down, lines: 30, page: 10)
    scroll.move(Command.open, lines: 30, page: 10)
    #expect(scroll.shown(of: 30, page: 10) == 1..<11)
  }
}
