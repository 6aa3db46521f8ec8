import CNcurses
import Glibc
import TerminalUI

/// The only place that knows ncurses: shows canvases and reads keys.
package final class NcursesTerminal {
  /// Why a terminal cannot be used.
  package enum Refusal: Error, Equatable {
    case unknownTerminal(String)
    case cannotMoveCursor(String)
    case notATerminal
  }

  private let screen: OpaquePointer
  private let looks: [Look]
  private let isASCII: Bool
  private let hasLineDrawing: Bool
  private var shown: Canvas?
  /// A key that was read with an Esc before it.
  private var behindEscape: Key?

  /// `ascii`: forces the ASCII signs, for a terminal that draws others double.
  package init(name: String, ascii: Bool, colours: Bool) throws(Refusal) {
    guard isatty(0) == 1, isatty(1) == 1 else { throw .notATerminal }
    let isUTF8 = Self.setLocale()
    guard let screen = shim_open(name) else { throw .unknownTerminal(name) }
    self.screen = screen
    set_term(screen)
    if shim_can_move() == 0 {
      endwin()
      throw .cannotMoveCursor(name)
    }
    raw()
    noecho()
    nonl()
    nodelay(shim_window(), true)
    set_escdelay(25)
    // ncurses sends a picture in pieces, one for each movement of the cursor, until the screen was
    // left once; the first picture takes it again.
    endwin()
    keypad(shim_window(), true)
    let hasColours = colours && has_colors()
    if hasColours { Look.startColours() }
    looks = Look.all(colours: hasColours)
    isASCII = ascii || !isUTF8 || ["linux", "vt100", "vt220"].contains(name)
    hasLineDrawing = !ascii && shim_has_line_drawing() == 1
  }

  package var size: Size { Size(width: Int(shim_columns()), height: Int(shim_rows())) }

  /// Gives the terminal back as it was.
  package func end() { endwin() }

  /// Takes the terminal's new size after a change of the window.
  package func resize() {
    var facts = winsize()
    guard ioctl(0, UInt(TIOCGWINSZ), &facts) == 0, facts.ws_row > 0, facts.ws_col > 0 else {
      return
    }
    resizeterm(Int32(facts.ws_row), Int32(facts.ws_col))
    shown = nil
  }

  /// Sends everything again, as after another program wrote over the screen.
  package func redraw() {
    clearok(shim_window(), true)
    shown = nil
  }

  // MARK: Pictures

  /// Shows a canvas of the terminal's size: only the cells that differ from the last one are
  /// touched.
  package func show(_ canvas: Canvas) {
    let size = size
    canvas.forEachChange(since: shown) { x, y, cells in
      if x < size.width && y < size.height { put(cells, x: x, y: y) }
    }
    shown = canvas
    wmove(shim_window(), Int32(canvas.cursor.y), Int32(canvas.cursor.x))
    wrefresh(shim_window())
  }

  private func put(_ cells: ArraySlice<Cell>, x: Int, y: Int) {
    // ncurses makes the right half of a wide character itself.
    let signs = cells.filter { isASCII || !$0.isContinuation }.map(sign)
    shim_put(Int32(y), Int32(x), signs, Int32(signs.count))
  }

  private func sign(_ cell: Cell) -> cchar_t {
    let look = looks[Int(cell.style.rawValue)]
    guard isASCII else { return shim_cell(cell.scalar.value, look.attributes, look.pair) }
    if hasLineDrawing, let letter = Repertoire.lineDrawing(cell.scalar) {
      let attributes = look.attributes | UInt32(shim_line_drawing)
      return shim_cell(UInt32(letter), attributes, look.pair)
    }
    let sign = cell.isContinuation ? " " : Repertoire.ascii(cell.scalar, style: cell.style)
    return shim_cell(sign.value, look.attributes, look.pair)
  }

  // MARK: Keys

  /// Every key that is waiting, without waiting for more.
  package func waitingKeys() -> [Key] {
    var keys: [Key] = []
    while let key = readKey() {
      keys.append(key)
      if let behind = behindEscape { keys.append(behind) }
      behindEscape = nil
    }
    return keys
  }

  private func readKey() -> Key? {
    var code: wint_t = 0
    while true {
      let answer = shim_key(&code)
      if answer == ERR { return nil }
      if shim_is_function(answer) == 1 {
        if let key = Self.function(Int32(code)) { return key }
        continue
      }
      if code == 27 { return escaped() }
      if let key = Self.plain(code) { return key }
    }
  }

  /// A bare Esc, or Esc and Tab, which is Shift+Tab on the Linux console.
  private func escaped() -> Key {
    var next: wint_t = 0
    let answer = shim_key(&next)
    if answer == ERR { return .escape }
    if shim_is_function(answer) == 0 && next == 9 { return .backTab }
    let isFunction = shim_is_function(answer) == 1
    let behind = isFunction ? Self.function(Int32(next)) : next == 27 ? .escape : Self.plain(next)
    behindEscape = behind
    return .escape
  }

  private static func plain(_ code: wint_t) -> Key? {
    switch code {
    case 9: .tab
    case 10, 13: .enter
    case 8, 127: .backspace
    case 1...26: .control(Unicode.Scalar(UInt8(96 + code)))
    case 0, 27...31: nil
    default: Unicode.Scalar(code).map { .character($0) }
    }
  }

  private static func function(_ code: Int32) -> Key? {
    if let key = named[code] { return key }
    for number in 1...12 where code == shim_function_key(Int32(number)) { return .function(number) }
    return nil
  }

  private static let named: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home,
    KEY_END: .end, KEY_FIND: .home, KEY_SELECT: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown,
    KEY_IC: .insert, KEY_DC: .delete, KEY_BACKSPACE: .backspace, KEY_BTAB: .backTab,
    KEY_ENTER: .enter,
    // The Linux console's entry names Ctrl+Z a key of its own.
    KEY_SUSPEND: .control("z"),
  ]

  /// Character types from the environment; C.UTF-8 when it says none and the terminal is able.
  private static func setLocale() -> Bool {
    if let name = setlocale(LC_CTYPE, ""), !["C", "POSIX"].contains(String(cString: name)) {
      return isUTF8
    }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil && isUTF8
  }

  private static var isUTF8: Bool {
    guard let codeset = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: codeset) == "UTF-8"
  }
}
